"""The turns of talk written down: who speaks from where to where, for which party, and who only asks."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple


class Turn(NamedTuple):
    """What one speaker says, from label to label: `code` the party spoken for (None if none), `asks` if only asked.

    `is_guest` tells of another government's official whose state is not told ("PRIME MINISTER DOW" at a White House).
    """

    start: int
    end: int
    code: str | None
    asks: bool
    label: str
    is_guest: bool = False


@dataclass(slots=True)
class Turns:
    """The turns of one document in order; empty where nobody is labelled."""

    turns: list[Turn] = field(default_factory=list)
    home: str | None = None
    _starts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [t.start for t in self.turns]

    @property
    def parties(self) -> frozenset[str]:
        """The parties whose officials speak."""
        return frozenset(t.code for t in self.turns if t.code and not t.asks)

    @property
    def has_guests(self) -> bool:
        """Whether officials of two governments speak."""
        parties = self.parties
        return len(parties) > 1 or (len(parties) == 1 and any(t.is_guest for t in self.turns))

    def at(self, offset: int) -> Turn | None:
        """Return the turn that holds `offset`, None before the first label."""
        i = bisect_right(self._starts, offset)
        return self.turns[i - 1] if i else None

    def speaker_at(self, offset: int) -> str | None:
        """Return the party that "I" stands for at `offset`: the labelled speaker's, else the publisher's."""
        turn = self.at(offset)
        return self.home if turn is None else turn.code

    def is_question(self, offset: int) -> bool:
        """Tell whether somebody only asks at `offset`."""
        turn = self.at(offset)
        return turn is not None and turn.asks

    def question_before(self, offset: int) -> tuple[int, int]:
        """Return where the question that the turn at `offset` answers begins, and where the answer begins."""
        i = bisect_right(self._starts, offset) - 1
        if i < 0:
            return 0, 0
        start = self.turns[i].start
        return (self.turns[i - 1].start, start) if i and self.turns[i - 1].asks else (start, start)
