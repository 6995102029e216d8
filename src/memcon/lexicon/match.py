"""The one matching engine: many forms at once over a text, whole words only.

Leftmost-longest Aho-Corasick (ahocorasick_rs) gives code-point offsets; a hit inside a longer word is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

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


# Characters of all forms up to which an automaton has a dense shape too: half the time for a text, but for more
# characters some hundred milliseconds and megabytes to build.
_DENSE = 40_000
# Characters searched until the dense shape is built: less text is read sooner without it.
_WORTH_IT = 300_000


class Anchors:
    """Finds the places of a few words in a text, inside longer words too; build once, use for many texts.

    Many times as quick as a pattern, so that a pattern needs to be tried near its rarest words alone (`find_near`).
    """

    def __init__(self, words: Iterable[str]) -> None:
        forms = sorted(set(words))
        self._automaton = AhoCorasick(forms, matchkind=MatchKind.LeftmostFirst) if forms else None

    def find(self, text: str) -> list[int]:
        """Return the offsets at which the words start, in order."""
        if self._automaton is None:
            return []
        return [start for _, start, _ in self._automaton.find_matches_as_indexes(text)]


def find_near(
    pattern: re.Pattern[str], text: str, places: Iterable[int], before: int, after: int
) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` that lie within [place - before, place + after) of one of `places`, in order."""
    low = high = 0
    for place in places:
        if place - before > high:
            if high:
                yield from pattern.finditer(text, low, high)
            low = place - before
        high = place + after
    if high:
        yield from pattern.finditer(text, low, high)


def match_lines(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches of `pattern` that begin at a line's start, in order, none overlapping.

    Several times as quick as a pattern with "^", which is tried at every character.
    """
    found = pattern.match(text)
    if found is not None:
        yield found
    done = found.end() if found is not None else 0
    for line in _behind_newlines(pattern).finditer(text):
        if line.end() >= done and (found := pattern.match(text, line.end())) is not None:
            done = found.end()
            yield found


@lru_cache(maxsize=64)
def _behind_newlines(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """Return a pattern for the newlines before lines that `pattern` matches: one character can be skipped to."""
    return re.compile(f"\n(?={pattern.pattern})", pattern.flags)


def _ordered(entries: list[Entry]) -> tuple[Entry, ...]:
    if len(entries) == 1:
        return (entries[0],)
    return tuple(sorted(entries, key=lambda e: (e.label, e.rule, e.value)))


class Matcher:
    """Finds every form of a set of entries; build once, use for many texts.

    Uncased matchers expect folded text (`fold`), cased ones straightened text (`straighten`).
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        by_form: dict[str, list[Entry]] = {}
        for entry in entries:
            by_form.setdefault(entry.form, []).append(entry)
        self._forms = sorted(by_form)
        self._entries = [_ordered(by_form[f]) for f in self._forms]
        self._spaced = [" " in f for f in self._forms]
        shared: dict[str, frozenset[str]] = {}
        self._labels = [
            frozenset(e.label for e in entries)
            if len(entries) > 1
            else shared.setdefault(entries[0].label, frozenset((entries[0].label,)))
            for entries in self._entries
        ]
        self._open_left = [f[0].isalnum() for f in self._forms]
        self._open_right = [f[-1].isalnum() for f in self._forms]
        self._until_dense = _WORTH_IT if sum(map(len, self._forms)) < _DENSE else None
        self._automaton = self._build(Implementation.ContiguousNFA) if self._forms else None

    def _build(self, kind: Implementation) -> AhoCorasick:
        return AhoCorasick(self._forms, matchkind=MatchKind.LeftmostLongest, implementation=kind)

    def find(self, text: str) -> list[Hit]:
        """Return the hits in order of their start; none of them overlap."""
        if self._automaton is None:
            return []
        if self._until_dense is not None:
            self._until_dense -= len(text)
            if self._until_dense < 0:
                self._until_dense, self._automaton = None, self._build(Implementation.DFA)
        found: list[Hit] = []
        entries, labels, spaced = self._entries, self._labels, self._spaced
        left, right, size, new = self._open_left, self._open_right, len(text), tuple.__new__
        for index, start, end in self._automaton.find_matches_as_indexes(text):
            if (left[index] and start and text[start - 1].isalnum()) or (
                right[index] and end < size and text[end].isalnum()
            ):  # inside a longer word; written out as in `_is_whole`, for this loop is the hottest of all
                if spaced[index]:
                    found.extend(self._find_hidden(text, start, end))
            else:
                found.append(new(Hit, (start, end, entries[index], labels[index])))  # twice as quick as Hit(...)
        return found

    def _is_whole(self, index: int, text: str, start: int, end: int) -> bool:
        if self._open_left[index] and start and text[start - 1].isalnum():
            return False
        return not (self._open_right[index] and end < len(text) and text[end].isalnum())

    def _find_hidden(self, text: str, start: int, end: int) -> list[Hit]:
        """Return the whole-word hits inside a hit that is none: "is agreed" in "Paris agreed" hides "agreed"."""
        assert self._automaton is not None
        found: list[Hit] = []
        stop = text.rfind(" ", start, end)
        for index, low, high in self._automaton.find_matches_as_indexes(text[start:stop]):
            if low == 0 and self._is_whole(index, text, start, start + high):  # "look forward" in "look forward today"
                found.append(Hit(start, start + high, self._entries[index], self._labels[index]))
                start += high
            break
        at = text.find(" ", start, end) + 1
        while 0 < at < end:
            step = text.find(" ", at, end) + 1
            for index, low, high in self._automaton.find_matches_as_indexes(text[at:end]):
                if self._is_whole(index, text, at + low, at + high):
                    found.append(Hit(at + low, at + high, self._entries[index], self._labels[index]))
                    step = max(step, at + high)
                    break
            at = step
        return found
