"""Who sits in a parliament, and speaks in a story for no government: "Sen. Ann Low", "Opposition Leader Ivo Kalns"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import WordRegex
from memcon.model import MeetingMention, Span

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


def took_part(context: Context, met: Sequence[Span], person: Person | None) -> bool:
    """Tell whether a person is named where a text tells who met: the spans `met`."""
    told = context.mentions_of(person.ident) if person is not None else []
    return any(span.start <= p.start < span.end for span in met for p in told)
