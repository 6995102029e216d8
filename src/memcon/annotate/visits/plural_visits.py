"""Visits under one noun in the plural: "recent visits to Peru by A and to Chile by B", "visits to Peru and Chile"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.destinations import OF, find_maker, find_only_other
from memcon.annotate.talks.no_guests import are_no_guests
from memcon.annotate.text.context import Person
from memcon.annotate.visits.visit_words import PRONOUN, VisitWord
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span, light_value

_REACH = 240  # characters behind the noun in which its legs stand
_MOST = 8  # visits of one noun
_SEVERAL = 2  # of them; one alone is read as any visit
_AHEAD = 60  # characters before the noun in which who pays the visits stands
_LEG = lazy_regex(r"\s+(?:to|by|of)\s")
_AND = lazy_regex(r",?\s+and(?=\s+(?:to|by|of)\s)")
# "to Peru", "to the Andean states of Peru and Chile"
_TO = lazy_regex(
    r"\s+to\s+(?:(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:states|countries|nations|republics)(?:\s+of|,|:)\s+|the\s+|neighbou?ring\s+)?"
)
_NEXT = lazy_regex(r"(?:,\s+(?:and\s+|as\s+well\s+as\s+)?|\s+and\s+|\s+as\s+well\s+as\s+)(?:the\s+|neighbou?ring\s+)?")
# "of A to Peru and B to Chile", "by A in 2018 and B in the spring"
_AND_WHO = lazy_regex(
    r"(?:\s+(?:in|on|last|earlier|this)(?:\s+(?:the|of|early|late|this|last|[A-Z]\w+|\d{1,4}|spring|summer|autumn|year|month|week)){1,4})?"
    r",?\s+and\s+(?:by\s+)?(?:the\s+|his\s+|her\s+)?\Z"
)
_BY = lazy_regex(r"\s+(?:by|of)\s+(?:the\s+)?")
_BOTH = 60  # characters in which two states before one office stand
_AND_BOTH = WordRegex(
    r"\s+and\s+(?P<second>[\w.-]+(?:\s[A-Z][\w-]+)?)\s+(?:\w+\s+)?(?:%office_class/officials%)s?\b", re.I
)
_OPENING = lazy_regex(r"(?:\A|,\s)(?:After|Following|During|Before|On)\s+(?:his|her|their)\s[^,;:]*\Z", re.I)
_BEFOREHAND = lazy_regex(r"\b(?:after|following)\s+(?:his|her|their|the)\s[^,;:]*\Z", re.I)
_BEHIND = 60  # characters behind the legs of an opening phrase in which who paid the visits stands
# "will pay official visits", "undertook visits": they are what is told, not what is spoken of
_PAYS = lazy_regex(
    r"\b(?:pay|pays|paid|paying|make|makes|made|making|undertake|undertakes|undertook|undertaking|complet\w+|conclud\w+|"
    r"(?:left|leaves|leaving|departed|departs|flew|set\s+(?:off|out))\b[^.;:,]{0,60}?\s(?:for|on))"
    r"\s+(?:[\w-]+\s+){0,2}\Z"
)
# "received Minister A of Peru and Minister B of Kenya on visits": each guest pays one
_RECEIVED_ON = lazy_regex(
    r"\b(?:receiv|welcom|host|met|meet)\w*\s[^.;:]{5,160}?\s(?:on|for|during)\s+(?:their\s+)?(?:[a-z]+\s+){0,2}\Z"
)
# What makes visits of the publisher's own side told without a visitor: "Recent visits to Peru and Chile were fruitful"
_OWN = lazy_regex(
    r"\b(?:[Rr]ecent|[Ll]atest|[Pp]revious|[Ee]arlier|[Pp]ast|[Uu]pcoming|[Ff]orthcoming|[Oo]ur|[Mm]y)\s+(?:[\w-]+\s+)?\Z"
)
# Visits at large: "to facilitate visits by", "an increase of visits by"
_AT_LARGE = lazy_regex(
    r"\b(?:regular|frequent|more|further|such|any|no|future|reciprocal|mutual|increased|facilitat\w+|allow\w*|encourag\w+|promot\w+|"
    r"increase\s+(?:in|of)|number\s+of|frequency\s+of|exchange\s+of)\s+(?:[\w-]+\s+){0,2}\Z",
)


@light_value
class _Visitor:
    """Who pays a visit: a person, or the party of an office told without a name, and where his words stand."""

    party: str
    person: Person | None
    span: Span


@dataclass(slots=True)
class _Leg:
    """Where a leg goes and who goes there; either may be left open."""

    places: list[Place] = field(default_factory=list)
    visitors: list[_Visitor] = field(default_factory=list)


def read_plural(setting: Setting, word: VisitWord) -> list[Draft]:
    """Return a draft for each visit that a plural noun tells, none where it is a verb or tells of one visit alone."""
    context, hit = setting.context, word.hit
    if word.form != "visits" or _LEG.match(context.plain, hit.end) is None or _AT_LARGE.search(word.before):
        return []
    end = min(word.sentence.end, hit.end + _REACH)
    legs = _read_legs(setting, hit.end, end)
    ahead = _find_ahead(setting, word, max((p.span.end for leg in legs for p in leg.places), default=hit.end))
    guests = ahead if _RECEIVED_ON.search(word.before) is not None else ahead[:1]
    pairs = [pair for leg in legs for pair in _pair(setting, leg, guests)]
    if len(pairs) < _SEVERAL:
        return []
    before = _BEFOREHAND.search(word.before) is not None  # the day told is that of what came next
    told = not before and (_PAYS.search(word.before) is not None or len(guests) > 1)
    out: list[Draft] = []
    for n, (place, visitor) in enumerate(pairs[:_MOST]):
        people = [visitor.person] if visitor.person is not None else []
        if not _is_abroad(setting, place, visitor) or are_no_guests(setting, people, place.country):
            continue
        own = max(place.span, visitor.span, key=lambda span: span.start)
        span = own if n else Span(hit.start, max(hit.end, place.span.end))
        draft = Draft("visit", span, word.sentence, word.entry.rule, codes={visitor.party, place.country or ""})
        draft.verbal, draft.place, draft.verb, draft.months_only = told, place, hit.start, before
        draft.add_people(people, "principal")
        out.append(draft)
    return out


def _is_abroad(setting: Setting, place: Place, visitor: _Visitor) -> bool:
    """Tell whether a place lies in another state than the visitor's."""
    country = place.country
    if country is None or country == visitor.party:
        return False
    return not read_states(setting.context.lexicon).is_body(country)


def _read_legs(setting: Setting, at: int, end: int) -> list[_Leg]:
    """Return the legs in [at, end): "to Peru by A and to Chile by B", "of A to Peru and of B to Chile"."""
    text, legs = setting.context.plain, [_Leg()]
    while True:
        leg, joined = legs[-1], _AND.match(text, at, end)
        start = joined.end() if joined is not None else at
        places = _read_places(setting, start, end)
        visitors = [] if places else _read_visitors(setting, start, end)
        if not places and not visitors:
            return _share_places(legs)
        if (leg.places and leg.visitors) or (places and leg.places) or (visitors and leg.visitors):
            legs.append(leg := _Leg())
        leg.places += places
        leg.visitors += visitors
        at = places[-1].span.end if places else visitors[-1].span.end


def _share_places(legs: list[_Leg]) -> list[_Leg]:
    """Give visitors told behind others the place of those: "visits to Peru by A in 2018 and B in 2019"."""
    for first, second in pairwise(legs):
        if second.visitors and not second.places:
            own = {v.party for v in second.visitors}
            second.places += [p for p in first.places if p.country not in own]
    return legs


def _read_places(setting: Setting, at: int, end: int) -> list[Place]:
    """Return the places of "to Peru, Chile, and Nairobi"."""
    context, out, link = setting.context, list[Place](), _TO
    while (found := link.match(context.plain, at, end)) is not None:
        hits = context.hits_in(found.end(), found.end() + 1)
        hit = next((h for h in hits if h.find("place") or h.find("state")), None)
        if hit is None or context.plain.startswith("'", hit.end):
            break
        place, state = hit.find("place"), hit.find("state")
        span = Span(hit.start, hit.end)
        if place is not None:
            out.append(Place(context.text[hit.start : hit.end], place.attributes.get("country"), span))
        else:
            out.append(Place(None, state.value if state is not None else None, span))
        at, link = _pass_land(setting, hit.end, out[-1].country), _NEXT
    return out


_ITS_LAND = lazy_regex(r"(?:,|\s+in)\s+(?:the\s+)?")


def _pass_land(setting: Setting, at: int, country: str | None) -> int:
    """Return the end of the land told behind its city: "Lima in the Republic of Peru", "Lima, Peru"."""
    land = _ITS_LAND.match(setting.context.plain, at)
    hits = setting.context.hits_in(land.end(), land.end() + 1) if land is not None else []
    states = [(h.end, state.value) for h in hits if (state := h.find("state")) is not None]
    return next((end for end, value in states if value == country), at)


def _read_visitors(setting: Setting, at: int, end: int) -> list[_Visitor]:
    """Return the visitors of "by Minister A and Minister B", or "by the Chinese and US presidents", unnamed."""
    context = setting.context
    told = people_after(context, at, end, OF) or people_after(context, at, end, _AND_WHO)
    if told:
        people = [(p, named(context, p)) for p in told]
        return [_Visitor(full.party or setting.home or "", full, Span(p.start, p.end)) for p, full in people]
    two = context.parties_in(at, min(end, at + _BOTH))[:_SEVERAL]
    if len(two) == _SEVERAL and _BY.fullmatch(context.plain, at, two[0].start):
        offices = _AND_BOTH.of(context.lexicon).match(context.plain, two[0].end, end)
        if offices is not None and offices.start("second") <= two[1].start < offices.end("second"):
            return [_Visitor(p.code, None, Span(p.start, offices.end())) for p in two]
    maker = find_maker(setting, at, end)
    return [_Visitor(maker[0], None, Span(at, maker[1]))] if maker is not None else []


def _find_ahead(setting: Setting, word: VisitWord, end: int) -> list[_Visitor]:
    """Return who is told to pay the visits, in front or behind words that open a sentence, or the publisher's side.

    `end` is where the words on where they went end.
    """
    context, at = setting.context, word.hit.start
    people = [named(context, p) for p in people_before(context, word.sentence.start, at, _AHEAD)]
    pronoun = PRONOUN.search(word.before)
    if pronoun is not None and _OPENING.search(word.before) is not None:
        people = [named(context, p) for p in context.people_in(end, min(word.sentence.end, end + _BEHIND))[:1]]
    elif pronoun is not None:  # "commended the minister for her visits"
        who = people[-1] if people else resolve_pronoun(context, word.sentence.start + pronoun.start())
        people = [named(context, who)] if who is not None else []
    out = [_Visitor(p.party, p, Span(at, word.hit.end)) for p in people if p.party]
    own = setting.home or setting.base
    if out or own is None or _OWN.search(word.before) is None:
        return out
    return [_Visitor(own, None, Span(at, word.hit.end))]


def _pair(setting: Setting, leg: _Leg, ahead: list[_Visitor]) -> list[tuple[Place, _Visitor]]:
    """Return each place of a leg with each of its visitors; who is told no place for goes to the other side."""
    if leg.places:
        return [(place, visitor) for place in leg.places for visitor in leg.visitors or ahead]
    out = []
    for visitor in leg.visitors:
        other = setting.home if visitor.party != setting.home else find_only_other(setting)
        if other is not None and visitor.party:
            out.append((Place(None, other, visitor.span), visitor))
    return out
