"""Persons met one after the other, each at a place of their own: "met A in Lima, B in Oslo and C in Bonn"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "Prime Minister A[ and other ministers in ]Oslo", "Minister A[, the mayor of Bonn, in ]Bonn"
_IN = lazy_regex(r"(?:,\s[^,;.:]{3,60},|\s+and\s+(?:other\s+)?(?:[A-Z]?[a-z]+\s+)?[Mm]inisters)?\s+in\s+(?:the\s+)?")
_DAY = lazy_regex(r"\s+on\s+(?:[A-Z][a-z]+day|\d{1,2})(?:,?\s+\d{1,2})?(?:\s+[A-Z][a-z]+)?(?=[,;]|\s+and\b)")
_NEXT = lazy_regex(
    r"\s*[;,]?\s*(?:and\s+)?(?:(?:then|later|also|finally)\s+)?(?:(?:will\s+)?(?:meet|met)\s+)?(?:with\s+)?(?:the\s+|his\s+|her\s+)?\Z"
)
_BESIDE = lazy_regex(r",?\s+and\s+(?:with\s+)?(?:the\s+)?\Z")
_MOST = 12  # stops of one sentence
_REACH = 40  # characters between a stop and the next person


def find_met_stop_by_stop(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each further person whom one verb has met at a place of its own."""
    out: list[Draft] = []
    told = {(d.sentence.start, p.ident) for d in drafts for p in d.people}
    for draft in drafts:
        if draft.kind != "meeting":
            continue
        leads = {p.ident for p in draft.leads}
        met = {p.party for p in draft.people if p.ident not in leads}
        own = {p.party for p in draft.leads if p.party} or draft.codes - met
        place = _stop_behind(setting, draft.span.end, draft.sentence.end) if len(own) == 1 else None
        for _ in range(_MOST):
            at = _end_of(setting, place) if place is not None else 0
            people, place = _read_stop(setting, at, draft.sentence.end) if at else ([], None)
            if place is None:
                break
            for person in people:
                if (draft.sentence.start, person.ident) not in told and place.country not in own:
                    out.append(_build(setting, draft, person, place, str(next(iter(own)))))
                    told.add((draft.sentence.start, person.ident))
    return out


def _read_stop(setting: Setting, at: int, end: int) -> tuple[list[Person], Place | None]:
    """Return who is told next, one or two, and where, as far as a city is told right behind them."""
    context, row = setting.context, list[Person]()
    for person in context.people_in(at, min(end, at + _REACH + _REACH)):
        gap = context.plain[row[-1].end if row else at : person.start]
        if (_BESIDE if row else _NEXT).fullmatch(gap) is None or person.end > end:
            break
        row.append(person)
        if (place := _stop_behind(setting, person.end, end)) is not None:
            return row, place
    return [], None


def _stop_behind(setting: Setting, at: int, end: int) -> Place | None:
    """Return the city told right behind a person."""
    ahead = _IN.match(setting.context.plain, at, end)
    if ahead is None:
        return None
    for hit in setting.context.hits_in(ahead.end(), ahead.end() + 1):
        place = hit.find("place")
        code = place.attributes.get("country") if place is not None and not place.attributes.get("site") else None
        if hit.start == ahead.end() and code and not read_states(setting.context.lexicon).is_body(str(code)):
            return Place(setting.context.text[hit.start : hit.end], str(code), Span(hit.start, hit.end))
    return None


def _end_of(setting: Setting, place: Place) -> int:
    day = _DAY.match(setting.context.plain, place.span.end)
    return day.end() if day is not None else place.span.end


def _build(setting: Setting, draft: Draft, person: Person, place: Place, own: str) -> Draft:
    """Return the meeting of those who act in `draft` with a further person, of the land where no words tell a side."""
    full = named(setting.context, person)
    told = any(p.code == full.party for p in setting.context.parties_in(person.start, person.end))
    if full.party is None or not (told or read_states(setting.context.lexicon).is_body(full.party)):
        full = replace(full, party=place.country)
    more = Draft("meeting", Span(person.start, person.end), draft.sentence, draft.rule, codes={own, str(full.party)})
    more.verb, more.leads, more.own, more.place = draft.told_at, draft.leads, draft.own, place
    more.verbal = draft.verbal
    more.add_people(draft.leads, "principal")
    more.add_people([full], "principal")
    return more
