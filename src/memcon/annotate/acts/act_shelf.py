"""Acts of a document that are found and replaced by their place."""

from __future__ import annotations

from operator import itemgetter

from memcon.model import Act

_WIDEST = 12_000  # more characters than one act can span
_BOX = 1024  # characters whose acts are kept together


class ActShelf:
    """Acts in boxes by where they start: those around a place are found and replaced without moving all behind it."""

    def __init__(self, acts: list[Act]) -> None:
        self._boxes: dict[int, dict[int, Act]] = {}
        self._numbers: dict[int, int] = {}
        self._count = self._widest = 0
        for act in acts:
            self._add(act)

    def _add(self, act: Act) -> None:
        self._boxes.setdefault(act.span.start // _BOX, {})[self._count] = act
        self._numbers[id(act)] = self._count
        self._count += 1
        self._widest = max(self._widest, act.span.end - act.span.start)

    def find(self, start: int, end: int) -> list[Act]:
        """Return the acts that start in [start - 1, end] or may reach it from before, as they came."""
        low = start - 1 - min(self._widest, _WIDEST)
        boxes = (self._boxes.get(n, {}) for n in range(low // _BOX, end // _BOX + 1))
        found = [(n, act) for box in boxes for n, act in box.items() if low <= act.span.start <= end]
        return [act for _, act in sorted(found, key=itemgetter(0))]

    def replace(self, near: list[Act], kept: list[Act], new: list[Act]) -> None:
        """Put `new` in the place of those of `near` that are not `kept`."""
        stay = {id(act) for act in kept}
        for act in near:
            if id(act) not in stay:
                del self._boxes[act.span.start // _BOX][self._numbers.pop(id(act))]
        for act in new:
            self._add(act)

    def in_order(self) -> list[Act]:
        """Return all acts in the order of the text."""
        rows = [(a.span.start, a.span.end, n, a) for box in self._boxes.values() for n, a in box.items()]
        return [row[3] for row in sorted(rows, key=itemgetter(0, 1, 2))]
