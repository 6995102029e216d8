"""What a lexicon holds: entries, and hits of entries in a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, NamedTuple

from memcon.model import light_value


@light_value
class Entry:
    """One form of one lexicon item.

    `form` is the text to find (straight apostrophes), `label` its class (state, adjective, demonym, seat, place,
    organisation, mechanism, office, verb, noun, …), `value` its normal form or code, `rule` the item's name for
    `memcon explain` ("states/PK"). `cased` forms match only as written.
    """

    form: str
    label: str
    value: str
    rule: str
    cased: bool = True
    attributes: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)


class Hit(NamedTuple):
    """A form found in a text at [start, end), with every entry that has this form and the classes among them."""

    start: int
    end: int
    entries: tuple[Entry, ...]
    labels: frozenset[str]

    def find(self, label: str) -> Entry | None:
        """Return the first entry of the class `label`, or None."""
        if label in self.labels:
            for entry in self.entries:
                if entry.label == label:
                    return entry
        return None
