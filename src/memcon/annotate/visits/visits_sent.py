"""Visits told without a word of visiting: "sent Minister A to Lima", "Minister A, in Lima for talks, said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.own_meetings import is_unreal
from memcon.annotate.text.context import Person
from memcon.annotate.visits.sent_delegations import find_leaders
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_RULE = "visits/sent"
_WORDS = Anchors(("sent ", "sends ", "sending ", "send ", "dispatched ", "dispatches ", "dispatching "))
_SENT = lazy_regex(r"\b(?P<verb>sent|sends?|sending|dispatch(?:ed|es|ing))\s+")
_TO_COME = lazy_regex(r"\b(?:will|would|plans\s+to)\s+\Z")
_OFFERS = lazy_regex(r"(?<!plans)(?<!is)(?<!are)\sto\s+\Z")  # "agreed to send": an act, no journey yet
# "sent [two of his trusted aides] on a two-day trip to"
_WHOM = lazy_regex(r"(?:(?:its|his|her|their|the|our|top|senior|special)\s+){0,3}\Z")
_SOME = lazy_regex(
    r"(?:an?|its|his|her|their|the|our|two|three|four|some|several|top|senior)\s+(?:(?!to\b|letters?\b)[\w-]+\s+){0,4}?"
    r"(?:envoys?|aides?|officials|delegations?|ministers?|diplomats?|negotiators?|emissary|emissaries|secretary|team)\b"
)
_TO = lazy_regex(
    r",?\s+(?:(?:back|today|yesterday|on\s+[A-Z]\w+day|on\s+an?\s+(?:[\w-]+\s+){0,2}(?:trip|visit|mission))\s+)?to\s+(?:the\s+)?"
)
_FAR = 70  # characters between who sends and the verb
# "[is leading a 20-member delegation] to Peru"
_TEAM = Anchors(("delegation to ", "delegation in "))
_LEADS = lazy_regex(
    r"\b(?:will\s+|is\s+to\s+)?(?:leads?|led|leading|heads?|headed|heading)\s+(?:an?|the|his|her)\s+(?:[\w.'’-]+\s+){0,4}?delegation\s+(?:to|in)\s+(?:the\s+)?"
)
_LEADS_FAR = 90  # characters between the verb and the place
# "Minister A[, currently in Lima] for talks, said"
_IN = lazy_regex(r",\s+(?:(?:currently|now|also)\s+)?in\s+(?:the\s+)?")
_FOR = lazy_regex(
    r"\s+(?:on\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:visit|trip|tour|mission)|for\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}"
    r"(?:talks|visit|meetings|negotiations|discussions|consultations|ceremony|celebrations|funeral|inauguration)|"
    r"to\s+(?:meet|hold|discuss|negotiate))\b[^.;:,]{0,80},\s"
)
# "received Minister A, in Lima for talks, and": where they met
_MET = lazy_regex(r"\b(?:met|meets|with|received|welcomed|hosted|by|invited)\b")


def find_sent_visits(setting: Setting, start: int) -> Iterator[Draft]:
    """Yield a draft for each person or delegation told to be sent somewhere, or told in commas to be there."""
    context = setting.context
    for match in find_near(_SENT, context.plain, _WORDS.find(context.folded), 12, 12):
        if match.start() >= start and (draft := _read_sent(setting, match)) is not None:
            yield draft
    for match in find_near(_LEADS, context.plain, _TEAM.find(context.folded), _LEADS_FAR, 20):
        if match.start() >= start and (draft := _read_led(setting, match)) is not None:
            yield draft
    for person in context.people:
        inside = _IN.match(context.plain, person.end) if person.start >= start else None
        place = _place_at(setting, inside.end()) if inside is not None else None
        if place is None or _FOR.match(context.plain, place.span.end) is None:
            continue
        if _MET.search(context.plain, setting.sentence(person.start).start, person.start) is not None:
            continue
        full = named(context, person)
        if full.name and full.party not in (None, place.country):
            yield _build(setting, Span(person.end + 2, place.span.end), place, str(full.party), [full])


def _read_sent(setting: Setting, match: re.Match[str]) -> Draft | None:
    """Return the visit of whom a verb of sending has as its object, None where a thing is sent or nobody to a state."""
    context, sentence = setting.context, setting.sentence(match.start())
    whom = people_after(context, match.end(), sentence.end, _WHOM)
    some = None if whom else _SOME.match(context.plain, match.end(), sentence.end)
    end = whom[-1].end if whom else some.end() if some is not None else 0
    to = _TO.match(context.plain, end, sentence.end) if end else None
    place = _place_at(setting, to.end()) if to is not None else None
    if place is None or is_unreal(setting, sentence, match.start()):
        return None
    if _OFFERS.search(context.plain, sentence.start, match.start()) is not None:
        return None
    guests = [named(context, p) for p in whom]
    party = next((p.party for p in guests if p.party), None) or _sender(setting, sentence, match.start())
    if party is None or party == place.country:
        return None
    draft = _build(setting, Span(match.start(), place.span.end), place, party, guests)
    draft.verbal = True
    if not guests and party == setting.home and some is not None and some.group().endswith("delegation"):
        draft.add_people(find_leaders(setting, party), "head")
    if _TO_COME.search(context.plain, sentence.start, match.start()) is not None or match["verb"] == "sending":
        draft.status = "scheduled"
    return draft


def _read_led(setting: Setting, match: re.Match[str]) -> Draft | None:
    """Return the visit of who leads a delegation somewhere."""
    context, sentence = setting.context, setting.sentence(match.start())
    place = _place_at(setting, match.end()) or _place_of_feast(setting, match.end(), sentence.end)
    leaders = [named(context, p) for p in people_before(context, sentence.start, match.start(), _FAR)]
    if place is None or not leaders or is_unreal(setting, sentence, match.start()):
        return None
    if not leaders[0].name or leaders[0].party in (None, place.country):
        return None
    draft = _build(setting, Span(match.start(), place.span.end), place, str(leaders[0].party), [])
    draft.add_people(leaders, "head")
    draft.verbal = True
    draft.status = "scheduled" if match.group().startswith(("will", "is to")) else draft.status
    return draft


def _sender(setting: Setting, sentence: Span, at: int) -> str | None:
    """Return the party of who sends: the person or state right in front of the verb."""
    context = setting.context
    people = people_before(context, sentence.start, at, _FAR)
    if people:
        return named(context, people[-1]).party
    parties = context.parties_in(max(sentence.start, at - _FAR), at)
    return parties[-1].code if parties else None


def _place_at(setting: Setting, at: int) -> Place | None:
    """Return the city or state that begins at an offset."""
    context = setting.context
    for hit in context.hits_in(at, at + 1):
        place, state = hit.find("place"), hit.find("state")
        code = place.attributes.get("country") if place is not None else state.value if state is not None else None
        code = None if context.plain.startswith("-", hit.end) else code  # "to the Peru-Latvia Dialogue"
        if hit.start == at and code and not read_states(context.lexicon).is_body(str(code)):
            name = context.text[hit.start : hit.end] if place is not None else None
            return Place(name, str(code), Span(hit.start, hit.end))
    return None


# "a delegation to the [inauguration of President A of Peru]": where that is held
_FEAST = lazy_regex(
    r"(?:inauguration|swearing-in|coronation|enthronement|(?:state\s+)?funeral|funeral\s+rites)(?:\s+ceremony)?\s+(?:of|for)\s",
    re.I,
)
_FEAST_REACH = 90  # characters


def _place_of_feast(setting: Setting, at: int, end: int) -> Place | None:
    """Return the country whose head a feast at `at` honours."""
    context = setting.context
    feast = _FEAST.match(context.plain, at, end)
    if feast is None:
        return None
    states = read_states(context.lexicon)
    for person in context.people_in(feast.end(), min(end, feast.end() + _FEAST_REACH)):
        party = named(context, person).party
        if party and party != setting.home and not states.is_body(party):
            return Place(None, party, Span(person.start, person.end))
    return None


def _build(setting: Setting, span: Span, place: Place, party: str, people: list[Person]) -> Draft:
    draft = Draft("visit", span, setting.sentence(span.start), _RULE, codes={party, str(place.country)})
    draft.place, draft.verb = place, span.start
    draft.add_people(people, "principal")
    return draft
