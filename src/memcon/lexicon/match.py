"""The one matching engine: many forms at once over a text, whole words only.

Leftmost-longest Aho-Corasick (ahocorasick_rs) gives code-point offsets; a hit inside a longer word is dropped.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from operator import attrgetter

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from memcon.lexicon.entries import Entry, Hit

_start = attrgetter("start")
_STRAIGHT = (
    ("\u2019", "'"), ("\u2018", "'"), ("\u02bc", "'"),
    ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "),
    ("\u2011", "-"),
)  # fmt: skip
# "the Peru–Latvia Dialogue", a compound of names; between other words it is a dash
_JOINING_DASH = re.compile(r"(?<=[^\W\d_])\u2013(?=[A-Z])")
_CAPITAL = re.compile(r"\b[A-Z]\w*\Z")
_LONGEST_WORD = 30


def straighten(text: str) -> str:
    """Return `text` with apostrophes, hyphens and blanks in their plain forms; the length stays."""
    if not text.isascii():
        for mark, plain in _STRAIGHT:  # a search each, many times as fast as str.translate
            text = text.replace(mark, plain)
        if "\u2013" in text:
            text = _JOINING_DASH.sub(_join_names, text)
    return text


def _join_names(dash: re.Match[str]) -> str:
    """Return a hyphen for a dash behind a word with a capital, else the dash."""
    before = dash.string[max(0, dash.start() - _LONGEST_WORD) : dash.start()]
    return "-" if _CAPITAL.search(before) is not None else dash.group()


def fold(text: str) -> str:
    """Return `text` in lower case with its length kept ("İ" would grow to two characters)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


# Characters of all forms up to which an automaton has a dense shape too: half the time for a text, but for more
# characters some hundred milliseconds and megabytes to build.
_DENSE = 60_000
# Words up to which a search for each is quicker than an automaton: half the time for one, two thirds for three.
_FEW = 3
# Characters searched until the dense shape is built: less text is read sooner without it.
_WORTH_IT = 300_000


class Anchors:
    """Finds the places of a few words in a text, inside longer words too; build once, use for many texts.

    Many times as quick as a pattern, so that a pattern needs to be tried near its rarest words alone (`find_near`).
    """

    def __init__(self, words: Iterable[str]) -> None:
        forms = sorted(set(words))
        self._few = forms if len(forms) <= _FEW else []
        self._automaton = AhoCorasick(forms, matchkind=MatchKind.LeftmostFirst) if len(forms) > _FEW else None

    def find(self, text: str) -> list[int]:
        """Return the offsets at which the words start, in order."""
        if self._automaton is not None:
            return [start for _, start, _ in self._automaton.find_matches_as_indexes(text)]
        found: list[tuple[int, int]] = []
        for word in self._few:
            at = text.find(word)
            while at >= 0:
                found.append((at, at + len(word)))
                at = text.find(word, at + 1)
        starts, reached = [], 0
        for start, end in sorted(found):
            if start >= reached:  # else within the one before
                starts.append(start)
                reached = end
        return starts


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
        # A form of one letter is left out of the automaton: "i" alone was three of five hits, almost all within words.
        letters = sorted(f for f in by_form if len(f) == 1 and f.isalnum())
        self._searched = sorted(by_form.keys() - letters)
        self._forms = self._searched + letters
        self._letters = re.compile(rf"[{''.join(letters)}](?<![^\W_].)(?![^\W_])", re.S) if letters else None
        self._entries = [_ordered(by_form[f]) for f in self._forms]
        self._spaced = [" " in f for f in self._forms]
        shared: dict[str, frozenset[str]] = {}
        self._labels = [
            frozenset(e.label for e in entries)
            if len(entries) > 1
            else shared.setdefault(entries[0].label, frozenset((entries[0].label,)))
            for entries in self._entries
        ]
        self._places = {form: index for index, form in enumerate(self._forms)}
        self._longest = max(map(len, self._forms), default=0)
        self._open_left = [f[0].isalnum() for f in self._forms]
        self._open_right = [f[-1].isalnum() for f in self._forms]
        self._until_dense = _WORTH_IT if self._searched and sum(map(len, self._forms)) < _DENSE else None
        self._automaton = self._build(Implementation.ContiguousNFA) if self._searched else None

    def _build(self, kind: Implementation) -> AhoCorasick:
        return AhoCorasick(self._searched, matchkind=MatchKind.LeftmostLongest, implementation=kind)

    def find(self, text: str) -> list[Hit]:
        """Return the hits in order of their start; none of them overlap."""
        if self._until_dense is not None:
            self._until_dense -= len(text)
            if self._until_dense < 0:
                self._until_dense, self._automaton = None, self._build(Implementation.DFA)
        found: list[Hit] = []
        reached = 0  # the end of the last hit of a second search, which may lie beyond the next of the first
        entries, labels, spaced = self._entries, self._labels, self._spaced
        left, right, size, new = self._open_left, self._open_right, len(text), tuple.__new__
        automaton = self._automaton
        for index, start, end in automaton.find_matches_as_indexes(text) if automaton is not None else ():
            if (
                start < reached
                or (left[index] and start and text[start - 1].isalnum())
                or (right[index] and end < size and text[end].isalnum())
            ):  # inside a longer word; written out, for this loop is the hottest of all
                if spaced[index]:
                    found.extend(self._search_again(text, max(start, reached), end))
                    reached = found[-1].end if found else 0
            else:
                found.append(new(Hit, (start, end, entries[index], labels[index])))  # twice as quick as Hit(...)
        return found if self._letters is None else self._with_letters(text, found, self._letters)

    def _with_letters(self, text: str, found: list[Hit], letters: re.Pattern[str]) -> list[Hit]:
        """Return the hits with those of single letters that stand alone, in no longer hit."""
        alone = []
        for match in letters.finditer(text):
            start = match.start()
            before = bisect_right(found, start, key=_start) - 1
            if before < 0 or found[before].end <= start:
                index = self._places[match.group()]
                alone.append(Hit(start, start + 1, self._entries[index], self._labels[index]))
        return sorted([*found, *alone], key=_start) if alone else found

    def _search_again(self, text: str, start: int, end: int) -> Iterator[Hit]:
        """Yield the longest whole forms that begin at words in [start, end), none overlapping.

        The automaton passes over them for a hit that is none, in whole or in part: "is agreed" in "Paris agreed" hides
        "agreed", and "the partner" in "the partnership" hides "partnership".
        """
        size = len(text)
        while start < end:
            if (start and text[start - 1].isalnum()) or not text[start].isalnum():
                start += 1
                continue
            for stop in range(min(start + self._longest, size), start, -1):
                index = self._places.get(text[start:stop])
                if index is not None and not (self._open_right[index] and stop < size and text[stop].isalnum()):
                    yield Hit(start, stop, self._entries[index], self._labels[index])
                    start = stop
                    break
            else:
                start += 1
