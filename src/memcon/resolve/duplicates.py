"""Same story, many outlets: exact and near duplicates grouped, and what a copy changed told sentence by sentence.

Texts are compared by word shingles. MinHash only proposes candidates; the Jaccard index of the shingles themselves
decides, so that the result is exact and the same on every run.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rensa import RMinHash

from memcon.model import AnnotatedDocument, Span

# Two texts are near duplicates from this share of common shingles of five words on.
NEAR = 0.5
# A text of which this share stands in another of like length is an excerpt of it.
WITHIN = 0.8
_SHINGLE = 5
# 40 bands of 3 values propose 99.5 of 100 pairs that share half of their shingles.
_BANDS, _ROWS = 40, 3
# Shingles that a text needs before its being part of another says anything.
_WORTH = 20
_SEED = 20240121
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, order=True)
class Copy:
    """How two documents' texts are alike: Jaccard index of their shingles, and the share of the shorter within both."""

    first: str
    second: str
    likeness: float
    contained: float

    @property
    def exact(self) -> bool:
        return self.likeness == 1.0


@dataclass(frozen=True, slots=True)
class Change:
    """A place where a copy departs from the original.

    `kind` is `added`, `dropped`, `reworded` or `moved`; spans are in the original's and in the copy's text, None on
    the side that lacks the passage; `likeness` of the two wordings from 0 to 1.
    """

    kind: str
    original: Span | None
    copy: Span | None
    likeness: float = 0.0


def shingles_of(text: str) -> frozenset[str]:
    """Return the runs of five words of a text, without case and punctuation; a short text is one run."""
    words = _WORD.findall(text.lower())
    if len(words) <= _SHINGLE:
        return frozenset({" ".join(words)} - {""})
    return frozenset(map(" ".join, zip(*(words[i:] for i in range(_SHINGLE)), strict=False)))


def bands_of(shingles: frozenset[str]) -> tuple[int, ...]:
    """Return the MinHash bands of a text's shingles; texts that share a band at one place are worth comparing.

    The bands are the same on every run and machine, so that a register may store them.
    """
    minhash = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    minhash.update(list(shingles))
    digest = minhash.digest()
    return tuple(digest[i] << 64 | digest[i + 1] << 32 | digest[i + 2] for i in range(0, _BANDS * _ROWS, _ROWS))


def compare_texts(first: str, text: str, second: str, other: str) -> Copy | None:
    """Return how two texts (given with their ids) are copies of each other, None where they are not."""
    a, b = shingles_of(text), shingles_of(other)
    common = len(a & b)
    if not common:
        return None
    likeness, contained = common / len(a | b), common / min(len(a), len(b))
    if likeness < NEAR and (contained < WITHIN or min(len(a), len(b)) < _WORTH):
        return None
    return Copy(first, second, round(likeness, 4), round(contained, 4))


class CopyFinder:
    """Finds the near duplicates of each text among those given before; keeps texts, and bands of their shingles."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._buckets: dict[tuple[int, int], list[str]] = {}

    def add(self, key: str, text: str) -> tuple[Copy, ...]:
        """Take a text in and return its near duplicates among the earlier ones, by their ids."""
        shingles = shingles_of(text)
        if not shingles:
            return ()
        near: dict[str, None] = {}
        for place in enumerate(bands_of(shingles)):
            bucket = self._buckets.setdefault(place, [])
            near.update(dict.fromkeys(bucket))
            bucket.append(key)
        found = [compare_texts(other, self._texts[other], key, text) for other in sorted(near)]
        self._texts[key] = text
        return tuple(copy for copy in found if copy is not None)


def find_copies(texts: Mapping[str, str]) -> tuple[Copy, ...]:
    """Return the pairs of near duplicates among texts by id.

    Work grows with the number of texts and not with its square. The pairs do not depend on the order of the texts.
    """
    finder = CopyFinder()
    return tuple(sorted(c for key in sorted(texts) for c in finder.add(key, texts[key])))


def group_copies(copies: Iterable[Copy]) -> dict[str, str]:
    """Return the group of each document that has a near duplicate, named by the first id in it."""
    leader: dict[str, str] = {}

    def find(key: str) -> str:
        while leader.get(key, key) != key:
            key = leader[key]
        return key

    for copy in copies:
        first, second = sorted((find(copy.first), find(copy.second)))
        leader[second] = first
        leader.setdefault(first, first)
    return {key: find(key) for key in sorted({k for c in copies for k in (c.first, c.second)})}


def find_changes(original: AnnotatedDocument, copy: AnnotatedDocument) -> tuple[Change, ...]:
    """Return what a copy changed in an original text, sentence by sentence, in the order of the copy.

    Sentences that are the same but for case and punctuation are no change.
    """
    ours, theirs = _sentences(original), _sentences(copy)
    pairs = dict(_pair([w for _, w in ours], [w for _, w in theirs]))
    found: list[Change] = []
    reached = -1
    back = {j: i for i, j in pairs.items()}
    for j, (span, words) in enumerate(theirs):
        i = back.get(j)
        if i is None:
            found.append(Change("added", None, span))
            continue
        likeness = _likeness(ours[i][1], words)
        if likeness < 1.0:
            found.append(Change("reworded", ours[i][0], span, round(likeness, 3)))
        elif i < reached:
            found.append(Change("moved", ours[i][0], span, 1.0))
        reached = max(reached, i)
    found += [Change("dropped", span, None) for i, (span, _) in enumerate(ours) if i not in pairs]
    return tuple(found)


def _sentences(record: AnnotatedDocument) -> list[tuple[Span, tuple[str, ...]]]:
    told = [(s, tuple(_WORD.findall(record.quote(s).lower()))) for s in record.sentences]
    return [(s, words) for s, words in told if words]


def _pair(ours: Sequence[tuple[str, ...]], theirs: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Pair sentences of two texts: equal ones first, then the likest of those left that share a fourth of words."""
    free: dict[tuple[str, ...], list[int]] = {}
    for j, words in enumerate(theirs):
        free.setdefault(words, []).append(j)
    left, taken = [], set()
    for i, words in enumerate(ours):
        if free.get(words):
            j = free[words].pop(0)
            taken.add(j)
            yield i, j
        else:
            left.append(i)
    scored = []
    for i in left:
        for j, words in enumerate(theirs):
            if j not in taken and len(set(ours[i]) & set(words)) * 4 >= min(len(ours[i]), len(words)):
                likeness = _likeness(ours[i], words)
                if likeness >= 0.5:
                    scored.append((-likeness, abs(i - j), i, j))
    used: set[int] = set()
    for _, _, i, j in sorted(scored):
        if i not in used and j not in taken:
            used.add(i)
            taken.add(j)
            yield i, j


def _likeness(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    return 1.0 if a == b else SequenceMatcher(None, a, b, autojunk=False).ratio()
