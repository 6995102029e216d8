"""Countries that a verb of going lists: "visited Peru and Chile" tells two visits, "a trip to Peru and Chile" one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.visits.visit_words import VisitWord
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_TWO = 2  # stops that are visits of their own; more of them make a tour
_NOUN = lazy_regex(r"\s+(?:to|of|by|with|in)\s")
_ON_TRIP = lazy_regex(r"[^.;:]{0,60}?\s(?:visit|trip|tour|mission)\s+(?:to|of|in)\s")
_VISITS = ("visit", "visits", "visited", "visiting", "will visit", "shall visit", "would visit")
_REACH = 200  # characters


def split_stops(setting: Setting, word: VisitWord, trip: Draft) -> list[Draft]:
    """Return a draft for each of two countries that a verb lists, or of more if the publisher's own is one of them."""
    context, sentence = setting.context, word.sentence
    verb = word.travel or (word.form in _VISITS and _NOUN.match(context.plain, word.hit.end) is None)
    verb = verb and _ON_TRIP.match(context.plain, word.hit.end, sentence.end) is None
    if trip.place is not None or not verb or "return" in word.form or trip.span.end == word.hit.end:
        return [trip]  # the states of a region make a tour
    stops: dict[str, Place] = {}
    for hit in context.hits_in(word.hit.end, min(sentence.end, word.hit.end + _REACH)):
        place, state = hit.find("place"), hit.find("state")
        code = place.attributes.get("country") if place is not None else state.value if state is not None else None
        if code in trip.codes and code not in stops:
            name = context.text[hit.start : hit.end] if place is not None else None
            stops[str(code)] = Place(name, str(code), Span(hit.start, hit.end))
    party = trip.codes - stops.keys()
    at_home = (setting.home or setting.base) in stops
    first = min((p.span.start for p in stops.values()), default=0)
    if "," in context.plain[word.hit.end : first]:
        return [trip]
    if len(party) != 1 or len(stops) < _TWO or (not at_home and (len(stops) > _TWO or _share_days(setting, trip))):
        return [trip]
    out = list[Draft]()
    for code, stop in stops.items():
        span = stop.span if out else trip.span
        draft = replace(trip, span=span, codes={*party, code}, place=stop, evidence=[])
        draft.people, draft.roles, draft.verb = list(trip.people), dict(trip.roles), trip.told_at
        draft.verbal = trip.verbal and (not at_home or code == (setting.home or setting.base))
        out.append(draft)
    return out


def _share_days(setting: Setting, trip: Draft) -> bool:
    """Tell whether a sentence tells days that the stops of a journey share: "to Peru and Chile from 3 to 7 June"."""
    return any(d.last and d.tells_day and not _are_two(d) for d in setting.find_dates(trip.sentence, None))


def _are_two(day: DateMention) -> bool:
    return date.fromisoformat(day.last or "") - date.fromisoformat(day.first or "") == timedelta(days=1)


def part_days(visits: Sequence[Draft]) -> None:
    """Give each of two visits told at once with two days its own: "visited Peru and Chile on 5 and 6 July"."""
    told = [d for d in visits if d.kind == "visit" and d.when is not None and d.when.tells_day and d.when.last]
    for first, second in pairwise(told):
        days = first.when
        if days is None or second.when != days or first.sentence != second.sentence or first.codes == second.codes:
            continue
        if first.told_at != second.told_at:
            continue
        if _are_two(days):
            first.when, second.when = replace(days, last=None), replace(days, first=days.last, last=None)
