"""Patterns that are compiled when they are first used."""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "pattern", "flags", "groups")


class _Late:
    """Stands for a pattern: the first question compiles it, the later ones find the answer as an own attribute."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # asked only for what is no own attribute yet
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return getattr(compiled, name)


def lazy_regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first used.

    Half a thousand patterns take a quarter of a second to compile, and a document needs a third of them. A wrong one
    raises re.error at its first use alone, so a test compiles them all.
    """
    return cast("re.Pattern[str]", _Late(source, flags))
