"""Which day and city a journey's timetable tells for each country: "talks in Riga on 3 May and in Lima on 5 May"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span, light_value

_IN = lazy_regex(r"\b(?:[Ii]n|and|[Tt]o|[Aa]t|visit(?:s|ed|ing)?)\s+(?:the\s+)?\Z")
_IN_REACH = 14  # characters
# "in Riga (Latvia) are to take place on Wednesday, [3 May]", "in Lima, Peru, on [5 May]"
_THEN = lazy_regex(
    r"(?:\s*\([^()]{2,30}\)|,\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?,?)?(?:\s+(?!and\b|from\b|until\b|before\b|since\b|after\b|by\b)[a-z]+){0,6}\s+"
    r"(?:[A-Z][a-z]+day,?\s+(?:the\s+)?)?"
)
_MOST = 100  # sentences in which a timetable may stand
_STOPS = 2  # the fewest that make one


@light_value
class _Stop:
    """A stop of a journey with its day."""

    place: Place
    day: DateMention


def keep_timetable(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give occasions that tell no day or no city those which a timetable tells for the country that they are in."""
    told = [d for d in drafts if d.kind in ("meeting", "visit") and d.mode != "virtual"]
    wanting = [d for d in told if _lacks_day(d) or (d.kind == "meeting" and _lacks_city(d))]
    stops = _find_stops(setting, "future" if wanting[0].status == "scheduled" else "past") if len(wanting) > 1 else []
    for d in wanting if stops else ():
        there = [s for s in stops if s.place.country == (d.place.country if d.place is not None else None)]
        if d.place is None:
            there = [s for s in stops if s.place.country in d.codes]
        if len(there) != 1 or d.standing != "subject":
            continue
        stop, when = there[0], d.when
        if d.kind == "meeting" and _lacks_city(d) and stop.place.name is not None:
            d.place = stop.place
        if _lacks_day(d) and (when is None or str(stop.day.first).startswith(str(when.first)[:7])):
            d.when, d.why_no_day, d.months_only = stop.day, None, False


def _lacks_day(d: Draft) -> bool:
    lent = d.when is not None and not d.sentence.start <= d.when.start < d.sentence.end  # that of another occasion
    return d.when is None or d.months_only or lent or not d.when.tells_day


def _lacks_city(d: Draft) -> bool:
    return d.place is None or d.place.name is None


def _find_stops(setting: Setting, tense: str) -> list[_Stop]:
    """Return the stops of the first sentence that tells two or more, each in a country of its own and with its day."""
    for sentence in setting.context.sentences[:_MOST]:
        if setting.context.plain.find(" and ", sentence.start, sentence.end) < 0:
            continue
        days = [m for m in setting.find_dates(sentence, tense) if m.tells_day and m.last is None]
        if len({m.first for m in days}) < _STOPS:
            continue
        stops = [s for m in days if (s := _find_stop(setting, sentence, m)) is not None]
        countries = {s.place.country for s in stops}
        if len(countries) == len(stops) >= _STOPS and len(stops) == len(days):
            return stops
    return []


def _find_stop(setting: Setting, sentence: Span, day: DateMention) -> _Stop | None:
    """Return the stop right in front of a day."""
    context = setting.context
    places = [h for h in context.hits_in(sentence.start, day.start) if _country(h) is not None]
    for hit in reversed(places):
        if _IN.search(context.plain, max(sentence.start, hit.start - _IN_REACH), hit.start) is None:
            continue
        if _THEN.fullmatch(context.plain, hit.end, day.start) is None:
            return None
        name = context.text[hit.start : hit.end] if hit.find("place") is not None else None
        return _Stop(Place(name, _country(hit), Span(hit.start, hit.end)), day)
    return None


def _country(hit: Hit) -> str | None:
    """Return the country of a city or state, None for any other words and for sites."""
    place, state = hit.find("place"), hit.find("state")
    if place is not None:
        return None if place.attributes.get("site") else place.attributes.get("country")
    return str(state.value) if state is not None else None
