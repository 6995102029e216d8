"""Further visits of a journey, each with days of its own: "will visit Peru from 3 to 5 May and Chile on 6 May"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.meeting_slots import is_future
from memcon.annotate.parties.states import read_states
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_ON = lazy_regex(r"\s*,?\s+(?:on|from|in)?\s*")
_THEN = lazy_regex(
    r"\s*[,;]?\s+(?:and\s+)?(?:followed\s+by\s+)?(?:(?:then|will|also|is|was|are|later|finally)\s+)*(?:(?:to|visit|go\s+to|travel\s+to|in)\s+)?(?:the\s+)?"
)
_BEFORE = 40  # characters in front of a verb in which "will" stands
_MOST = 6  # stops of one journey


def find_dated_stops(setting: Setting, first: Draft) -> list[Draft]:
    """Return a draft for each later stop of a visit's sentence that has days of its own, as the first stop has."""
    context, sentence, place = setting.context, first.sentence, first.place
    home = next(iter(first.codes - {place.country if place else None}), None)
    behind = context.plain[first.span.end : sentence.end]
    if place is None or home is None or not (" and " in behind or "followed by" in behind):
        return []
    ahead = is_future(context.plain[max(sentence.start, first.told_at - _BEFORE) : place.span.start])
    days = setting.find_dates(sentence, "future")
    starts = [d.start for d in days]
    out: list[Draft] = []
    at, country = place.span.end, place.country
    while len(out) < _MOST and (n := bisect_left(starts, at)) < len(days):
        day = days[n]
        if _ON.fullmatch(context.plain, at, day.start) is None:
            break
        stop = next(
            (
                h
                for h in context.hits_in(day.end, min(sentence.end, day.end + 40))
                if h.find("place") or h.find("state")
            ),
            None,
        )
        if stop is None or _THEN.fullmatch(context.plain, day.end, stop.start) is None:
            break
        city, state = stop.find("place"), stop.find("state")
        code = str(city.attributes.get("country") if city is not None else state.value if state is not None else "")
        further = n + 1 < len(days) and _ON.fullmatch(context.plain, stop.end, days[n + 1].start) is not None
        if not further or code in ("None", "", home) or read_states(context.lexicon).is_body(code):
            break
        if code != country:
            span = Span(stop.start, stop.end)
            name = context.text[stop.start : stop.end] if city is not None else None
            draft = replace(first, span=span, codes={home, code}, place=Place(name, code, span), evidence=[])
            draft.status = "scheduled" if ahead else first.status
            draft.people, draft.roles, draft.verb = list(first.people), dict(first.roles), first.told_at
            out.append(draft)
        at, country = stop.end, code
    return out


def is_leg(draft: Draft, trip: Draft) -> bool:
    """Tell whether a visit is one stop of a trip to several countries that is told already."""
    same = {p.ident for p in draft.people} & {p.ident for p in trip.people}
    return trip.place is None and len(trip.codes) > 2 and draft.codes <= trip.codes and bool(same or not draft.people)
