"""Ranges of a document's text, asked by offset: quick also where a long text holds thousands of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from memcon.model import Span


class Ranges:
    """A set of half-open ranges that may overlap."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted([(s.start, s.end) for s in spans])
        self._starts = [start for start, _ in ordered]
        self._ends = [end for _, end in ordered]
        self._furthest = list(accumulate(self._ends, max))
        self._are_sorted = len(ordered) < 2

    def cover(self, offset: int) -> bool:
        """Tell whether `offset` lies in one of the ranges."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and self._furthest[at] > offset

    def touch(self, start: int, end: int) -> bool:
        """Tell whether one of the ranges has a character of [start, end)."""
        at = bisect_left(self._starts, end) - 1
        return at >= 0 and self._furthest[at] > start

    def start_after(self, offset: int) -> int | None:
        """Return where the first range that starts behind `offset` starts, None where there is none."""
        at = bisect_right(self._starts, offset)
        return self._starts[at] if at < len(self._starts) else None

    def end_before(self, offset: int) -> int | None:
        """Return where the last range that ends at or before `offset` ends, None where there is none."""
        if not self._are_sorted:
            self._ends.sort()  # few ask
            self._are_sorted = True
        at = bisect_right(self._ends, offset) - 1
        return self._ends[at] if at >= 0 else None
