"""Talk at home and talk to other states: which acts of one government alone stand within reach of another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from memcon.annotate.context import Context
from memcon.model import MeetingMention

_TALK_BEFORE, _TALK_AFTER = 300, 120
_PROSE = 1500  # characters around an act of prose in which another state counts
_QUESTION = 900  # characters back to the question that an answer takes up
_OPENING = 1500
_STATES = ("state", "adjective", "demonym", "organisation", "seat")
# Words of dealings between states; "world" and "global" also stand in talk of one's own country.
_DEALINGS = re.compile(
    r"\b(?:allies|ally|diplomacy|diplomatic|diplomats?|bilateral|multilateral|sanctions?|international|treaty|treaties|embassy|"
    r"ambassadors?|consulate|(?:other|both|two|partner|neighbou?ring|member|our|all|developing|these)\s(?:countries|nations|governments)|"
    r"foreign\s(?:minister|secretary|policy|affairs|leaders?|government|assistance|aid|ministers)|summit|hemisphere|refugees?|"
    r"indo-pacific|middle\seast|counterparts?|humanitarian|ceasefire|globally|proliferation)\b"
)
_OVERSEAS = re.compile(r"\b(?:[A-Z][a-z]+|Black|Native)[- ]Americans?\b|\bHispanic\b")


class Abroad:
    """Tells of one document where another state or body than the publisher's is within reach."""

    def __init__(self, context: Context, meetings: Sequence[MeetingMention], home: str | None, is_talk: bool) -> None:
        self._context = context
        self._home = home
        self._is_talk = is_talk
        self._marks: list[int] | None = None
        speakers = context.turns.parties
        self._everywhere = home is None or len(speakers) > 1 or _names_others(context, home)
        if not self._everywhere and not is_talk:
            self._everywhere = any(m.standing == "subject" for m in meetings)

    @property
    def is_everywhere(self) -> bool:
        """Whether the whole document speaks to or of another state: by its title or its speakers."""
        return self._everywhere

    def is_near(self, start: int, end: int) -> bool:
        """Tell whether an act at [start, end) of the publisher alone has another state or body within reach."""
        if self._everywhere:
            return True
        if not self._is_talk:
            return self._has_mark(start - _PROSE, end + _PROSE)
        asked = self._context.turns.question_before(start)
        low = min(start - _TALK_BEFORE, max(asked, start - _QUESTION))
        return self._has_mark(max(low, 0), end + _TALK_AFTER)

    def is_in(self, start: int, end: int) -> bool:
        """Tell whether another state or body stands in [start, end) itself."""
        return self._has_mark(start, end)

    def _has_mark(self, start: int, end: int) -> bool:
        marks = self._marks
        if marks is None:
            marks = self._marks = self._find_marks()
        i = bisect_left(marks, start)
        return i < len(marks) and marks[i] < end

    def _find_marks(self) -> list[int]:
        context, home = self._context, self._home
        own = [m.span() for m in _OVERSEAS.finditer(context.plain)]
        starts = [s for s, _ in own]
        marks = []
        for party in context.parties:
            i = bisect_left(starts, party.start + 1) - 1
            if party.code != home and not (i >= 0 and party.start < own[i][1]):
                marks.append(party.start)
        marks += [p.start for p in context.people if p.party and p.party != home]
        marks += [m.start() for m in _DEALINGS.finditer(context.folded)]
        return sorted(marks)


def _names_others(context: Context, home: str | None) -> bool:
    """Tell whether the title names another state or a body of states."""
    hits = context.lexicon.names.find(context.title)
    return any(e.value != home for h in hits for e in h.entries if e.label in _STATES)
