"""The lexicon hits that matter for persons: offices, honorifics, governments, bodies."""

from __future__ import annotations

from bisect import bisect_left

from memcon.lexicon import Hit

LABELS = frozenset("office office_modifier honorific organisation state adjective demonym seat mechanism".split())


class Marks:
    """The hits that matter for persons, by index and by start, the longer of two overlapping ones kept."""

    def __init__(self, hits: list[Hit]) -> None:
        self.hits: list[Hit] = []
        for hit in hits:
            if LABELS.isdisjoint(hit.labels):
                continue
            if self.hits and hit.start < self.hits[-1].end:
                last = self.hits[-1]
                if hit.end - hit.start <= last.end - last.start:
                    continue
                self.hits.pop()
            self.hits.append(hit)
        self.starts = [h.start for h in self.hits]

    def at(self, offset: int) -> Hit | None:
        """Return the hit that starts at `offset`."""
        i = bisect_left(self.starts, offset)
        return self.hits[i] if i < len(self.starts) and self.starts[i] == offset else None
