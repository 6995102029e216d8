"""Optimal assignment over few candidate pairs: the pairing with the greatest total, each passage used once."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

Edges = Mapping[int, Mapping[int, float]]


def assign(edges: Edges) -> dict[int, int]:
    """Return left → right with the greatest sum of values; `edges` maps left to {right: value > 0}.

    Successive best augmenting paths: exact, and quick where each left has few candidates.
    """
    right_of: dict[int, int] = {}
    left_of: dict[int, int] = {}
    for start in sorted(edges):
        path = _best_path(edges, start, right_of, left_of)
        for left, right in path:
            right_of[left], left_of[right] = right, left
        if path and path[-1][1] == _NONE:
            freed = path[-1][0]
            del right_of[freed], left_of[_NONE]
    return right_of


_NONE = -1


def _best_path(edges: Edges, start: int, right_of: dict[int, int], left_of: dict[int, int]) -> list[tuple[int, int]]:
    """Return the changes (left, new right) of the best gain from `start`; right is _NONE where a left goes free."""
    gain: dict[int, float] = {start: 0.0}
    came: dict[int, tuple[int, int]] = {}
    best, best_end = 0.0, (start, _NONE)
    queue = deque([start])
    while queue:
        left = queue.popleft()
        for right, value in edges[left].items():
            if right_of.get(left) == right:
                continue
            total = gain[left] + value
            holder = left_of.get(right)
            if holder is None:
                if total > best + 1e-12:
                    best, best_end = total, (left, right)
                continue
            total -= edges[holder][right]
            if total > gain.get(holder, -1e9) + 1e-12 and holder != start:
                gain[holder] = total
                came[holder] = (left, right)
                queue.append(holder)
    for holder, total in gain.items():
        if holder != start and total > best + 1e-12:
            best, best_end = total, (holder, _NONE)
    if best <= 0.0:
        return []
    left, right = best_end
    path = [(left, right)]
    while left != start:
        left, right = came[left]
        path.append((left, right))
    return path[::-1]
