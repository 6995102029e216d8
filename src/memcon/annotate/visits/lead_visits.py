"""The visit that title and first sentences tell: "will make a visit to the region", "at this working visit"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.lead_sides import SIDES, find_officials, find_titled
from memcon.annotate.occasions.meeting_filling import fill_slots
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.own_meetings import is_unreal
from memcon.annotate.text.context import Context, Person
from memcon.annotate.visits.visits_marked import find_marked
from memcon.lexicon import straighten
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_RULE = "visits/lead"
_LEAD = 2  # sentences
_NEAR = 4  # sentences in which a visit of the title is spoken of
_GOES = lazy_regex(
    r"\b(?P<verb>(?:(?:will|would|is\s+to|are\s+to)\s+)?(?:visit(?:s|ed)?|travel(?:s|led|ed)?\s+to|"
    r"(?:makes?|made|pays?|paid|beg[ai]ns?|starts?|started|concluded|ended|completed|undert(?:akes?|ook)|on)\s+"
    r"(?:[\w-]+\s+){0,6}?(?:visits?|trips?|tours?|journey)|"
    r"(?:is|are|was|were)\s+(?:currently\s+)?(?:staying\s+)?in(?=\s+(?:the\s+)?[A-Z])))\b"
)
# "During her visit", "the discussions at this working visit", "The visit provides"
_SPOKEN_OF = lazy_regex(
    r"\b(?:[Tt]h(?:e|is)|[Tt]oday's|[Hh](?:is|er)|[Tt]heir|an?)\s+(?:(?:official|working|state|courtesy|current|first|introductory|inaugural|"
    r"[\w]+-day|ever)\s+){0,3}(?P<noun>visit|trip|tour|journey)\b(?!\s+(?:by|of)\s+(?:then|former)\b|\s+(?:in|since)\s+(?:\w+\s)?\d{4})"
)
# "During the official visit, both ministers": what rank the visit has tells that one was paid, whatever the title says
_RANKED = lazy_regex(
    r"\b(?:[Dd]uring|[Ii]n\s+the\s+course\s+of|[Oo]n)\s+(?:the|this|his|her|their)\s+(?:first\s+)?"
    r"(?:(?:official|working|state|bilateral)\s+){1,2}(?P<noun>visit|trip)\b"
)
_TITLE = lazy_regex(r"\b(?:visit|travel|trip|tour|journey)(?:s|ed|ing|led|ling)?\b|\bdelegation\b.*\bin\s", re.I)
# "to visit Lima for the ministerial meeting": the session tells it
_TO_SESSION = lazy_regex(r"\b(?:for|to|at|in)\s.*\b(?:meetings?|summit|conference|session|forum|assembly)\b", re.I)
_OLD = 62  # days


def add_lead_visit(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Return the occasions with the visit that the title is about, where none is told that the document reports."""
    context, home = setting.context, setting.home
    if home is None or context.turns.turns or find_publisher(context) != home:
        return drafts
    if any(d.kind == "visit" and d.standing == "subject" for d in drafts):
        return drafts
    if (guest := _find_own_guest(setting, home)) is not None:
        return _with_guest(drafts, guest)
    if not _TITLE.search(context.title):
        ranked = _RANKED.search(context.plain, context.body) or _find_welcomed(setting, home)
        found = _find_spoken_of(setting, set(), home, drafts, ranked) if ranked is not None else None
        found = found or _find_marked(setting, home, drafts)
        return _with(drafts, found) if found is not None else drafts
    titled = {*find_titled(setting), _find_goal(setting) or home} - {home}
    abroad = titled & read_states(context.lexicon).codes
    near = context.lead_end(_NEAR)
    for d in drafts:
        fits = d.kind == "visit" and d.span.start < near and home in d.codes and d.modifier is None
        if fits and d.codes & titled and is_recent(setting, d):
            d.standing = "subject" if d.status in ("held", "scheduled") else d.standing
            return drafts
    spoken = _SPOKEN_OF.search(context.plain, context.body, near)
    found = _find_journey(setting, abroad, home) or _find_spoken_of(setting, abroad, home, drafts, spoken)
    found = found or _find_titled_visit(setting, home, drafts) or _find_marked(setting, home, drafts)
    if found in drafts:
        return drafts
    return sorted([*drafts, found], key=lambda d: d.span.start) if found is not None else drafts


# "pleased to [welcome] President A to Norway from 2 to 5 April", "our pleasure to [welcome] her on her first visit"
_OWN_WELCOME = lazy_regex(
    r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|pleasure|honou?r|privilege|[Mm]e|[Uu]s)\b(?:(?!\b(?:if|could|never|not|hope|hoped|would\s+welcome)\b)[^.;:,]){0,60}?\s(?P<verb>welcom(?:e|ing))\s"
)
_COMES_TO = lazy_regex(
    r"(?:,?\s(?:and|as\s+well\s+as|with)\s(?:his|her|their|the)\s[^.;:,]{3,60}?)?,?\s(?:back\s+|here\s+)?"
    r"(?:to\s+(?=(?:the\s+)?[A-Z])|on\s+(?:an?|his|her|their|this)\s+(?:[\w-]+\s+){0,4}visit\b)"
)
_GUEST_REACH = 60  # characters from the verb to the guest


def _find_own_guest(setting: Setting, home: str) -> Draft | None:
    """Return the visit of a guest whom the publisher's own words welcome to his state."""
    context = setting.context
    for sentence in context.sentences[context.first_sentence :][:_NEAR]:
        match = _OWN_WELCOME.search(context.plain, sentence.start, sentence.end)
        if match is None:
            continue
        near = context.people_in(match.end(), min(sentence.end, match.end() + _GUEST_REACH))
        guests = [p for p in (named(context, p) for p in near[:1]) if p.name and p.party not in (None, home)]
        link = _COMES_TO.match(context.plain, near[0].end, sentence.end) if guests else None
        if link is None or is_private(context, guests, match.group()):
            continue
        if " visit" in link.group() or _lies_in(context, link.end(), home):
            draft = Draft("visit", Span(match.start("verb"), link.end()), sentence, _RULE)
            draft.codes |= {home, *(p.party for p in guests if p.party)}
            return _complete(setting, draft, guests, at_home=True)
    return None


def _lies_in(context: Context, at: int, home: str) -> bool:
    """Tell whether the state with the code `home`, or a place in it, is named at `at`."""
    at += len("the ") if context.plain.startswith("the ", at) else 0
    hits = [h for h in context.hits_in(at, at + 1) if h.start == at]
    return any(home in (e.attributes.get("country"), e.value) for h in hits for e in h.entries)


def _with_guest(drafts: list[Draft], found: Draft) -> list[Draft]:
    """Return the occasions with a guest's visit in place of the meeting that the same welcome tells."""
    same = [d for d in drafts if d.sentence == found.sentence and d.kind in ("meeting", "visit")]
    told = [d for d in same if not d.rule.endswith("/met")]
    return sorted([*(d for d in drafts if d not in told), found], key=lambda d: d.span.start)


# "welcomed President A and his delegation to Norway. They agreed that the visit …"
_WELCOMED = lazy_regex(r"\bwelcom(?:ed|es)\s[^.;:]{3,90}?\sto\s(?:the\s)?\Z")
_WELCOME_REACH = 110  # characters before the name of the state


def _find_welcomed(setting: Setting, home: str) -> re.Match[str] | None:
    """Return where the first sentences speak of the visit of a guest who is welcomed to the publisher's state."""
    context, near = setting.context, setting.context.lead_end(_NEAR)
    for p in context.parties_in(context.body, context.lead_end(_LEAD)):
        if p.code == home and p.form == "name" and context.plain[p.start : p.end][:1].isupper():
            low = max(context.body, p.start - _WELCOME_REACH)
            if _WELCOMED.search(context.plain, low, p.start) is not None:
                return _SPOKEN_OF.search(context.plain, p.end, near)
    return None


def _with(drafts: list[Draft], found: Draft) -> list[Draft]:
    """Return the occasions with the visit found, which is reported where its words tell of one already."""
    told = next((d for d in drafts if d.kind == "visit" and d.span.start <= found.span.start < d.span.end), None)
    if told is None:
        return sorted([*drafts, found], key=lambda d: d.span.start)
    told.standing, told.when = "subject", told.when or found.when
    return drafts


def is_recent(setting: Setting, d: Draft) -> bool:
    """Tell whether no day sets an occasion months before the publication."""
    first = d.when.first if d.when is not None else None
    if setting.reference is None or not first:
        return True
    return first[:7] >= (setting.reference - timedelta(days=_OLD)).isoformat()[:7]


def _find_journey(setting: Setting, abroad: set[str], home: str) -> Draft | None:
    """Return the visit between the publisher's state and those of the title that a verb of journeys tells."""
    context = setting.context
    first = context.first_sentence
    for sentence in context.sentences[first : first + _LEAD] if abroad else ():
        match = _GOES.search(context.plain, sentence.start, sentence.end)
        if match is None or is_unreal(setting, sentence, match.start("verb")):
            continue
        people = [named(context, p) for p in context.people_in(sentence.start, match.start())]
        people = [p for p in people if p.name and p.office]
        sent = find_officials(context, sentence) & abroad
        if (not people and not sent) or is_private(context, people, context.plain[sentence.start : match.end()]):
            continue
        guests = {people[-1].party} if people else sent
        draft = Draft("visit", Span(*match.span("verb")), sentence, _RULE, codes={home, *abroad})
        goal = _find_goal(setting)
        if goal is not None and (home in guests) == (goal == home):
            return None  # of others than the publisher, or at home
        return _complete(setting, draft, people[-1:], goal == home if goal else bool(guests & abroad))
    return None


def _find_titled_visit(setting: Setting, home: str, drafts: Sequence[Draft]) -> Draft | None:
    """Return the visit that the title alone calls so, of whom the first sentence names with the state visited.

    One that the text tells later, in passing, is the same.
    """
    context, goal = setting.context, _find_goal(setting)
    for d in drafts:
        goes = d.kind == "visit" and d.codes == {home, goal} and d.place is not None and d.place.country == goal
        if goes and d.modifier is None and is_recent(setting, d):
            d.standing = "subject" if d.status in ("held", "scheduled") else d.standing
            return d
    first = context.first_sentence
    if goal in (None, home) or _TO_SESSION.search(context.title) is not None or first >= len(context.sentences):
        return None
    sentence = context.sentences[first]
    people = [named(context, p) for p in context.people_in(sentence.start, sentence.end)]
    guest = next((p for p in people if p.name and p.office and p.party == home), None)
    there = next((p for p in context.parties_in(sentence.start, sentence.end) if p.code == goal), None)
    if guest is None or there is None or guest.start > there.start or is_unreal(setting, sentence, there.start):
        return None
    draft = Draft("visit", Span(guest.start, there.end), sentence, _RULE, codes={home, there.code})
    return _complete(setting, draft, [guest], at_home=False)


def _find_marked(setting: Setting, home: str, drafts: Sequence[Draft]) -> Draft | None:
    """Return the visit that the text tells only by what it was for."""
    marked = find_marked(setting, home, drafts)
    return _find_spoken_of(setting, set(), home, drafts, *marked) if marked is not None else None


def _find_spoken_of(
    setting: Setting,
    abroad: set[str],
    home: str,
    drafts: Sequence[Draft],
    match: re.Match[str] | None,
    host: str | None = None,
) -> Draft | None:
    """Return the visit that is only spoken of beside the meeting that it was for: "at this working visit"."""
    meeting = next((d for d in drafts if d.standing == "subject" and len(d.codes) == SIDES and home in d.codes), None)
    if match is None or meeting is None or meeting.kind == "call" or meeting.mode == "virtual":
        return None
    states = read_states(setting.context.lexicon).codes
    if not ({host} if host is not None else meeting.codes) <= states or (abroad and not meeting.codes & abroad):
        return None
    there = host or _find_goal(setting) or (meeting.place.country if meeting.place is not None else None)
    host = there if there in meeting.codes else None
    guests = [p for p in meeting.people if p.name and p.party and p.party != host] if host is not None else []
    draft = Draft("visit", Span(*match.span("noun")), setting.sentence(match.start()), _RULE, codes=set(meeting.codes))
    draft = _complete(setting, draft, guests[:1], host == home)
    if draft.when is None or not is_recent(setting, draft):
        draft.when, draft.why_no_day = meeting.when, meeting.why_no_day
    draft.status = meeting.status
    if meeting.place is not None and meeting.place.country == host:
        draft.place = meeting.place
    return draft


# "visits Peru", "on official visit to Lima": where to
_TO = lazy_regex(
    r"\b(?:visit|travel|trip|tour|journey)(?:s|ed|ing|led|ling)?\s+(?:to\s+|in\s+)?(?:the\s+)?(?:(?:Kingdom|Republic)\s+of\s+)?",
    re.I,
)


def _find_goal(setting: Setting) -> str | None:
    """Return the state that the title tells as visited: "on official visit to Lima"."""
    title = straighten(setting.context.title)
    hits = {h.start: h for h in setting.context.lexicon.names.find(title)}
    for match in _TO.finditer(title):
        hit = hits.get(match.end())
        for entry in hit.entries if hit is not None else ():
            if entry.label == "state" or "country" in entry.attributes:
                return str(entry.attributes.get("country") or entry.value)
    return None


def _complete(setting: Setting, draft: Draft, people: Sequence[Person], at_home: bool) -> Draft:
    """Return a draft with its slots, and the country visited where it is one."""
    draft.verb, draft.standing = draft.span.start, "subject"
    draft.add_people(people, "principal")
    fill_slots(setting, [draft])
    abroad = draft.codes - {setting.home}
    there = setting.home if at_home else next(iter(abroad)) if len(abroad) == 1 else None
    if draft.place is None or draft.place.country != there:
        draft.place = Place(None, there, draft.span) if there is not None else None
    return draft
