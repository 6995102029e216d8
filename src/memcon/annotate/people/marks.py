"""The lexicon hits that matter for persons: offices, honorifics, governments, bodies."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from memcon.lexicon import Hit, Lexicon
from memcon.lexicon.patterns import words_of
from memcon.model import light_value

LABELS = frozenset("office office_modifier honorific organisation state adjective demonym seat mechanism".split())


@light_value
class NameWords:
    """Words of a lexicon in and beside names: `stops` are no part of one, `short` end in a stop that is."""

    stops: frozenset[str]
    particles: frozenset[str]
    letters: frozenset[str]
    honours: frozenset[str]
    before_in: frozenset[str]
    also_given: frozenset[str]
    short: frozenset[str]


@lru_cache(maxsize=8)
def read_name_words(lexicon: Lexicon) -> NameWords:
    """Return the words of names of a lexicon."""
    names = (
        "name_class/no names", "name_class/particles", "name_class/letters behind names",
        "name_class/honours in capitals", "name_class/families before In", "name_class/also given names",
        "abbreviation/within names",
    )  # fmt: skip
    return NameWords(*(words_of(lexicon, name) for name in names))


class Marks:
    """The hits that matter for persons, by index and by start, the longer of two overlapping ones kept."""

    def __init__(self, hits: list[Hit], words: NameWords) -> None:
        self.words = words
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
