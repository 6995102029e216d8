"""The talks of a visit that a document reports, told without their sides: "The official talks focused on trade"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_before
from memcon.annotate.occasions.meeting_filling import fill_slots
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.genre import is_news
from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Person
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

RULE = "meetings/visit talks"
_SIDES = 2
_WORDS = Anchors(
    ("talks", "discussions", "discussed", "exchanged views", "conferred", "reviewed", "reaffirmed", "praised",
     "commended", "underlined", "stressed", "emphasi", "agreed")
)  # fmt: skip
# "The official talks in Lima centred on", "Talks are set to focus on", "On the Thai side, the talks were attended by"
_TALKS = lazy_regex(
    r"(?:(?:[Oo]n\s+the\s+[A-Z]\w+\s+side|[Dd]uring\s+the\s+[^.,;:]{4,40}|[Ww]ith\s+regard\s+to\s[^.,;:]{4,40}),\s+)?"
    r"(?:(?:[Tt]he|[Tt]heir|[Tt]hese)\s+)?(?P<what>(?:(?:[Oo]fficial|[Bb]ilateral|[Pp]olitical|[Mm]inisterial)\s+){0,2})"
    r"(?P<noun>[Tt]alks|[Dd]iscussions)(?:\s+(?:in|at)\s+(?:the\s+)?[A-Z][\w-]+(?:\s[A-Z]\w+){0,2})?(?:\s+in\s+the\s+[a-z]+)?\s+"
    r"(?:(?:also|mainly|primarily|chiefly|largely|will|then|are\s+set\s+to|are\s+to|were|be)\s+){0,3}"
    r"(?:focus(?:s?ed)?|cent(?:er|re)(?:d|ed)?|cover(?:ed)?|deal|dealt|address(?:ed)?|concern(?:ed)?|revolved?|touch(?:ed)?|attended|"
    r"devoted|dominated)\s"
)
# "President A and his Peruvian colleague, President B, discussed trade"
_JOINTLY = lazy_regex(
    r",?\s+(?:(?:also|then|both|jointly)\s+){0,2}(?:discussed|exchanged\s+views|conferred|reviewed|reaffirmed|praised|commended|"
    r"underlined|stressed|emphasi[sz]ed|agreed)\b"
)
_REACH = 40  # characters between the persons and their verb


def find_visit_talks(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the meeting of guest and hosts on the only visit that is reported, where nothing else tells it."""
    context = setting.context
    visits = [d for d in drafts if d.kind == "visit" and d.standing == "subject" and d.status in ("held", "scheduled")]
    if len(visits) != 1 or len(visits[0].codes) != _SIDES or context.turns.turns:
        return []
    v, states = visits[0], read_states(context.lexicon)
    if any(states.is_body(c) for c in v.codes) or not any(p.name for p in v.people):
        return []
    guests = [p for p in v.people if p.name]
    told = [d for d in drafts if d.kind != "visit" and d.standing == "subject"]
    others = [d for d in told if _is_with_others(d, v, _host(setting, v))]
    if not told and (held := _read_held(setting, v)) is not None:
        return [held]
    if len(told) > len(others) or is_news(context):
        return _read_two(setting, v, drafts)
    for at, sentence in _sentences(setting, v):
        if any(d.sentence.start <= sentence.start for d in others):
            return []
        talks = _TALKS.match(context.plain, sentence.start, sentence.end)
        people = [] if talks is not None else _talk_together(setting, v, at, sentence)
        host = [named(context, p) for p in people] or _host(setting, v)
        if talks is None and not people:
            continue
        if any(d.kind == "meeting" and d.sentence.start == sentence.start and d.codes == v.codes for d in drafts):
            return []
        if _sides([*guests, *host]) != v.codes and (talks is None or not talks["what"]):
            continue  # "The discussions focused on" may be those with firms
        span = Span(*talks.span("noun")) if talks is not None else Span(people[0].start, at)
        draft = Draft("meeting", span, sentence, RULE, codes=set(v.codes), standing="subject")
        draft.add_people([*guests, *host], "principal")
        fill_slots(setting, [draft])
        draft.status = v.status
        return [draft]
    return []


# "[On 3 May] an official bilateral meeting was held", "Talks in the extended format took place in Lima"
_WERE_HELD = lazy_regex(
    r"(?:(?:[Dd]uring|[Oo]n|[Aa]fter|[Ff]ollowing|[Ii]n|[Ll]ater|[Ee]arlier)\b[^.;:]{0,60}?,\s+)?(?:(?:[Aa]n?|[Tt]he|[Tt]heir)\s+)?"
    r"(?:(?:[Oo]fficial|[Bb]ilateral|[Ff]ormal|[Ee]xpanded|[Ee]xtended|[Dd]elegation-level|[Pp]lenary|[Rr]estricted|[Nn]arrow|[Oo]ne-on-one|[Ww]orking|"
    r"[Mm]inisterial|[Hh]igh-level|[Pp]rivate|[Cc]losed)\s+(?:and\s+)?){0,3}(?P<noun>[Mm]eeting|[Tt]alks|[Dd]iscussions)\s+"
    r"(?:in\s+(?:an?|the)\s+[a-z-]+\s+(?:format|composition)\s+)?"
    r"(?:between\s+(?:the\s+)?(?:two\s+)?(?:sides|ministers|leaders|delegations|countries)\s+)?"
    r"(?:in\s+[A-Z]\w+\s+)?(?:(?:was|were)\s+(?:also\s+|then\s+)?(?:held|conducted|convened)|took\s+place)\b"
)
_HELD_SOON = 6  # sentences behind that of the visit


def _read_held(setting: Setting, v: Draft) -> Draft | None:
    """Return the meeting of guest and hosts that a sentence behind their visit tells as held, without its sides."""
    context = setting.context
    first = context.sentence_at(v.span.start)
    for sentence in context.sentences[first + 1 : first + 1 + _HELD_SOON] if v.status == "held" else ():
        talks = _WERE_HELD.match(context.plain, sentence.start, sentence.end)
        if talks is None or context.people_in(sentence.start, talks.end()):
            continue
        host = _host(setting, v)
        draft = Draft("meeting", Span(talks.start("noun"), talks.end()), sentence, RULE, codes=set(v.codes))
        draft.standing = "subject"
        draft.add_people([*(p for p in v.people if p.name), *host], "principal")
        fill_slots(setting, [draft])
        return draft
    return None


def _is_with_others(d: Draft, v: Draft, hosts: Sequence[Person]) -> bool:
    """Tell whether a guest met others than the host whom his visit names: "He will also call on Speaker B"."""
    country = v.place.country if v.place is not None else None
    own = {p.ident for p in hosts if p.party == country}
    met = {p.ident for p in d.people if p.party == country}
    return d.kind == "meeting" and bool(own and met) and own.isdisjoint(met)


# "[During the visit,] the two ministers discussed trade"
_THE_TWO = WordRegex(
    r"(?:(?:[Dd]uring|[Oo]n)\s+(?:the|his|her)\s+(?:[a-z-]+\s+)?(?:visit|trip|stay),\s+)?(?:[Tt]he\s+two|[Bb]oth)\s+"
    r"(?:[\w-]+\s+){0,2}?(?i:%office_class/officials in a group%)\s+"
    r"(?:(?:also|then)\s+)?(?:discussed|exchanged\s+views|conferred)\b"
)
_SOON = 3  # sentences behind that of the visit


def _read_two(setting: Setting, v: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the meeting of guest and host whom a visit names, told by what "the two ministers discussed"."""
    context = setting.context
    two = _host(setting, v)
    two = [p for p in v.people if p.name] if len(two) != 1 else [*(p for p in v.people if p.name and p != two[0]), *two]
    idents = {p.ident for p in two}
    if len(two) != _SIDES or _sides(two) != v.codes or v.status != "held":
        return []
    if any(d.kind != "visit" and idents <= {p.ident for p in d.people} for d in drafts):
        return []
    first = context.sentence_at(v.span.start)
    for sentence in context.sentences[first + 1 : first + 1 + _SOON]:
        told = _THE_TWO.of(context.lexicon).match(context.plain, sentence.start, sentence.end)
        if told is None:
            if context.people_in(sentence.start, sentence.end):
                return []  # others may be the two
            continue
        draft = Draft("meeting", Span(*told.span()), sentence, RULE, codes=set(v.codes), standing=v.standing)
        draft.add_people(two, "principal")
        fill_slots(setting, [draft])
        draft.status = v.status
        return [draft]
    return []


def _sentences(setting: Setting, v: Draft) -> Iterator[tuple[int, Span]]:
    """Yield the places of words of talk from the visit's sentence on, with their sentences."""
    context = setting.context
    for at in _WORDS.find(context.folded):
        if at >= v.sentence.start:
            yield at, setting.sentence(at)


def _talk_together(setting: Setting, v: Draft, at: int, sentence: Span) -> list[Person]:
    """Return the persons of both sides who are the subject of a verb of talking at `at`."""
    context = setting.context
    people = people_before(context, sentence.start, at, _REACH)
    if {named(context, p).party for p in people} != v.codes or not all(named(context, p).name for p in people):
        return []
    return people if _JOINTLY.match(context.plain, people[-1].end, sentence.end) is not None else []


def _host(setting: Setting, v: Draft) -> list[Person]:
    """Return those whom the visit names of the side visited, else the only one whom its sentence names."""
    context = setting.context
    sides = _sides(v.people)
    if sides == v.codes:
        return [p for p in v.people if p.name]
    there = {p.ident: named(context, p) for p in context.people_in(v.sentence.start, v.sentence.end)}
    hosts = [p for p in there.values() if p.name and p.party in v.codes - sides]
    return hosts if len(hosts) == 1 else []


def _sides(people: Sequence[Person]) -> set[str]:
    return {p.party for p in people if p.name and p.party}
