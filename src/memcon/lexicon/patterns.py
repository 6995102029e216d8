"""Patterns that are compiled when they are first used, with words of the lexicon in them or without."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from memcon.lexicon.match import Anchors, fold

if TYPE_CHECKING:
    from memcon.lexicon.parse import Lexicon

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


_CLASS = re.compile(r"%(\w+(?:/[\w -]+)?)%")


class WordRegex:
    """A pattern in which `%table%` or `%table/name%` stands for the forms of a word class of en/grammar."""

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags
        self._last: tuple[Lexicon, re.Pattern[str]] | None = None

    def of(self, lexicon: Lexicon) -> re.Pattern[str]:
        """Return the pattern with the words of a lexicon; it is compiled once while the lexicon stays the same."""
        last = self._last  # read once: another thread may set it
        if last is None or last[0] is not lexicon:
            source = _CLASS.sub(lambda m: any_of(forms_of(lexicon, m[1])), self._source)
            last = self._last = (lexicon, re.compile(source, self._flags))
        return last[1]


def forms_of(lexicon: Lexicon, table: str) -> list[str]:
    """Return the forms of a word class of en/grammar: of a table, or of one class in it ("verb_class/stressing")."""
    table, _, name = table.partition("/")
    return [
        str(form)
        for item in lexicon.items("en/grammar", table)
        if not name or name in (item["name"], item.get("adds_to"))
        for form in item["forms"]
    ]


@lru_cache(maxsize=512)
def words_of(lexicon: Lexicon, table: str) -> frozenset[str]:
    """Return the forms of a word class of en/grammar as a set."""
    return frozenset(forms_of(lexicon, table))


@lru_cache(maxsize=64)
def anchors_of(lexicon: Lexicon, *tables: str) -> Anchors:
    """Return the search for the forms of word classes of en/grammar."""
    return Anchors(fold(form) for table in tables for form in forms_of(lexicon, table))


def any_of(forms: Iterable[str]) -> str:
    """Return the source of a pattern that matches one of the forms, the longest first, over any blanks."""
    return "(?:" + ("|".join(_blanks(f) for f in sorted(set(forms), key=lambda f: (-len(f), f))) or "(?!)") + ")"


def _blanks(form: str) -> str:
    return re.escape(form).replace("\\ ", r"\s+")
