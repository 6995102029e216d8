"""Journeys of delegations that a government sends: "named a delegation to attend the feast in Lima. A will lead it"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.destinations import find_destination
from memcon.annotate.text.context import Person
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_RULE = "visits/delegation"
_LEAD = 4  # sentences
_WORD = Anchors(("delegation",))
# "announced the designation of a Presidential Delegation to attend", "is sending a high-level delegation to"
_SENT = lazy_regex(
    r"\b(?:announced\s+the\s+(?:designation|members|composition)\s+of|(?:will\s+|is\s+|has\s+)?"
    r"(?:sen[dt]|sending|nam(?:ed|ing)|appoint(?:ed|ing)|designat(?:ed|ing)|dispatch(?:ed|ing)))\s+"
    r"(?:the|an?)\s+(?:[\w-]+\s+){0,3}?(?P<who>[Dd]elegation)(?=\s+(?:to|for)\s)"
)
# "The delegation will visit Lima"
_GOES = lazy_regex(
    r"(?:The|A|Our)\s+(?:(?!delegation\b)[A-Za-z-]+\s+){0,2}?(?P<who>[Dd]elegation)\s+"
    r"(?:will\s+|is\s+to\s+|is\s+(?:due|set)\s+to\s+)?(?:visit|travel\s+to|fly\s+to|depart\s+for)\b"
)
_WILL_LEAD = lazy_regex(
    r",?\s+(?:will\s+|is\s+to\s+)?(?:leads?|heads?|led|headed)\s+the\s+(?:[\w-]+\s+)?[Dd]elegation\b"
)
_LED_BY = lazy_regex(
    r"\b(?:[Dd]elegation,?|[Tt]eam,?|It)\s+(?:[^.;:]{3,60},\s+)?(?:(?:will\s+be|is|was)\s+)?(?:being\s+)?(?:led|headed)\s+by\s+(?:the\s+)?(?:[Hh]onou?rable\s+)?\Z"
)
_LED_REACH = 110  # characters


def find_sent_delegation(setting: Setting) -> list[Draft]:
    """Return the journey of a delegation that the publishing government sends, as the first sentences tell it."""
    context, home = setting.context, setting.home
    if home is None or find_publisher(context) != home or context.turns.turns:
        return []
    if not context.has_near(_WORD, context.body, context.lead_end(_LEAD)):
        return []
    found: Draft | None = None
    first = context.sentence_at(context.body)
    for sentence in context.sentences[first : first + _LEAD + 1]:
        match = _GOES.match(context.plain, sentence.start, sentence.end)
        match = match or _SENT.search(context.plain, sentence.start, sentence.end)
        place = _find_place(setting, match.end(), sentence.end) if match is not None else None
        if match is None or place is None or place.country in (None, home):
            continue
        told = {p.code for p in context.parties_in(sentence.start, match.end())}
        if told - {home, place.country}:
            continue
        span = Span(match.start("who"), max(match.end(), place.span.end))
        found = Draft("visit", span, sentence, _RULE, codes={home, str(place.country)})
        found.verb, found.place = sentence.start, place
        found.add_people(find_leaders(setting, home), "head")
    return [found] if found is not None else []


def _find_place(setting: Setting, start: int, end: int) -> Place | None:
    """Return where a delegation goes: "to Lima", or to an event "in Lima"; None where it is a body's seat."""
    place = find_destination(setting, start, end, True) or find_where(setting, start, end, strict=False)
    body = place is not None and place.country and read_states(setting.context.lexicon).is_body(place.country)
    return None if body else place


def find_leaders(setting: Setting, home: str) -> Sequence[Person]:
    """Return who is told to lead the delegation."""
    context = setting.context
    for person in context.people:
        full = named(context, person)
        if not full.name or full.party not in (None, home):
            continue
        ahead = _LED_BY.search(context.plain, max(0, person.start - _LED_REACH), person.start)
        if ahead is not None or _WILL_LEAD.match(context.plain, person.end) is not None:
            return [full]
    return []
