"""Who can act in a sentence."""

from __future__ import annotations

from typing import NamedTuple


class Actor(NamedTuple):
    """A mention that can act: `who` as in grammar.toml's groups, or person or party; `code` the party if known.

    A code "" tells that the text ties a name to no party.
    """

    start: int
    end: int
    who: str
    code: str | None
