"""The one matching engine: many forms at once over a text, whole words only.

Leftmost-longest Aho-Corasick (ahocorasick_rs) gives code-point offsets; a hit inside a longer word is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from memcon.lexicon.entries import Entry, Hit

_STRAIGHT = (
    ("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"),
    ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "),
    ("\u2011", "-"),
)  # fmt: skip


def straighten(text: str) -> str:
    """Return `text` with apostrophes, hyphens and blanks in their plain forms; the length stays."""
    if not text.isascii():
        for mark, plain in _STRAIGHT:  # a search each, many times as fast as str.translate
            text = text.replace(mark, plain)
    return text


def fold(text: str) -> str:
    """Return `text` in lower case with its length kept ("İ" would grow to two characters)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


class Matcher:
    """Finds every form of a set of entries; build once, use for many texts.

    Uncased matchers expect folded text (`fold`), cased ones straightened text (`straighten`).
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        by_form: dict[str, list[Entry]] = {}
        for entry in entries:
            by_form.setdefault(entry.form, []).append(entry)
        self._forms = sorted(by_form)
        self._entries = [tuple(sorted(by_form[f], key=lambda e: (e.label, e.rule, e.value))) for f in self._forms]
        self._open_left = [f[0].isalnum() for f in self._forms]
        self._open_right = [f[-1].isalnum() for f in self._forms]
        self._automaton = (
            AhoCorasick(self._forms, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
            if self._forms
            else None
        )

    def find(self, text: str) -> list[Hit]:
        """Return the hits in order of their start; none of them overlap."""
        if self._automaton is None:
            return []
        found: list[Hit] = []
        entries, left, right, size = self._entries, self._open_left, self._open_right, len(text)
        for index, start, end in self._automaton.find_matches_as_indexes(text):
            if left[index] and start and text[start - 1].isalnum():
                continue
            if right[index] and end < size and text[end].isalnum():
                continue
            found.append(Hit(start, end, entries[index]))
        return found
