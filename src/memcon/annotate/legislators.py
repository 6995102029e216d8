"""Who sits in a parliament, and speaks in a story for no government: "Sen. Ann Low", "Opposition Leader Ivo Kalns"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.context import Context
from memcon.lexicon.patterns import WordRegex
from memcon.model import MeetingMention

_SEAT = WordRegex(r"(?<!\w)%office_class/of parliaments%(?!\w)")


def find_legislators(context: Context, meetings: Sequence[MeetingMention]) -> frozenset[int]:
    """Return the idents of members of parliaments and of parts of a state, of whom no office in a government is told.

    Who heads one side of a meeting is none of them.
    """
    seat = _SEAT.of(context.lexicon)
    heads = {h.name for m in meetings for h in m.heads}
    found, serving = set(), set()
    for person in context.people:
        if person.office is not None and seat.fullmatch(person.office) is None:
            serving.add(person.ident)
        elif person.office is not None or seat.search(context.plain, person.start, person.name_span.start):
            found.add(person.ident)
    return frozenset(i for i in found - serving if context.people[i].name not in heads)
