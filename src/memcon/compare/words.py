"""Word-level marks: which words of two passages are the same, added, dropped or replaced."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from memcon.compare.passages import Passage
from memcon.lexicon import fold, straighten

_PIECE = re.compile(r"[^\W_]+(?:[-'.&][^\W_]+)*|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Mark:
    """A run of words at [start, end) of a document: `same`, or `changed` (not in the other passage)."""

    start: int
    end: int
    kind: str


def mark_words(old: Passage, new: Passage) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """Return the marks of both passages, in order; what lies between marks is blank space."""
    return mark_texts((old.text, old.span.start), (new.text, new.span.start))


def mark_texts(old: tuple[str, int], new: tuple[str, int]) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """Return the marks of two texts, each given with the offset at which it stands in its document."""
    a, b = ([(m.start(), m.end(), m.group()) for m in _PIECE.finditer(fold(straighten(t)))] for t, _ in (old, new))
    left: list[Mark] = []
    right: list[Mark] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, [w for *_, w in a], [w for *_, w in b], False).get_opcodes():
        kind = "same" if tag == "equal" else "changed"
        if i2 > i1:
            left.append(Mark(old[1] + a[i1][0], old[1] + a[i2 - 1][1], kind))
        if j2 > j1:
            right.append(Mark(new[1] + b[j1][0], new[1] + b[j2 - 1][1], kind))
    return tuple(left), tuple(right)
