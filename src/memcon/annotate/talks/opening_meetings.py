"""Meetings that a sentence tells in its opening of those who act in it: "Meeting in Riga, the ministers of A and B"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.encounter_groups import OFFICIALS
from memcon.annotate.talks.encounter_shapes import ASIDE
from memcon.annotate.talks.gatherings import NOUN_RULE, read_state_run
from memcon.annotate.text.context import Context, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_PARTICIPLES = r"(?:Having\s+)?(?:[Mm]eeting|[Mm]et|[Gg]athered|[Gg]athering|[Aa]ssembled|[Cc]onvened|[Cc]onvening)"
_MEETING = r"(?:[a-z-]+\s+){0,3}?(?:meeting|talks|discussions|consultations|summit|gathering|trilateral|session)"
# The opening, up to the comma behind it: where and when they met.
_OPENING = lazy_regex(
    rf"(?:[\d.()•*-]+\s+)?(?:{_PARTICIPLES}(?:\s+(?:again|here|today|together|virtually))*\s+(?:in|at|on|under|by|for|within|via|today)\b"
    rf"|(?:At|During|Following|After|In|Concluding)\s+(?:(?:the\s+)?(?:end|close|conclusion|margins|course)\s+of\s+)?"
    rf"(?:their|a|an)\s+{_MEETING}\b)[^.;:]{{0,140}}?,\s+(?:on\s[^.;:,]{{4,60}},\s+)?(?=(?:[Ww]e,?\s+)?(?:the|[A-Z]))"
)
_GUEST_WORDS = ("receiving ", "welcoming ", "hosting ", "talking to", "speaking to", "talking with", "speaking with",
                "engaging in", "conferring with", "interacting with", "calling on ", "paying a")  # fmt: skip
_WORDS = Anchors(("meeting", "met ", "gather", "assembled", "conven", "talks", "discussion", "conversation",
                  "consultations", "summit", "trilateral", "session", " call", "conference",
                  *_GUEST_WORDS))  # fmt: skip
_GUESTS = Anchors(_GUEST_WORDS)
_GROUP = WordRegex(
    rf"(?:[Ww]e,?\s+)?(?:the\s+)?(?:[A-Za-z-]+\s+(?:and\s+)?){{0,4}}?(?i:{OFFICIALS})\b"
    r"(?:\s(?:of|for)\s[A-Z]\w+(?:\s(?:and\s)?[A-Z]\w+){0,2}(?=\s(?:of|from)\s))?"
)
_PERSON = lazy_regex(r"(?:[Ww]e,?\s+)?(?:(?:the|both)\s+)?\Z")
# "A and B, meeting in Oslo today, proposed …"
_INNER = lazy_regex(
    r",\s+(?:meeting|gathering|gathered|assembled)(?:\s+(?:again|here|today|together))*\s+(?:in|at|on|under|within|today|here)\b"
    r"[^.;:]{0,120}?,\s"
)
_LONGEST = 240  # characters of an opening


def may_open(context: Context) -> bool:
    """Tell whether a document has a word with which a sentence opens that tells of a guest: "Receiving B, …"."""
    return len({p.party for p in context.people if p.party}) > 1 and bool(_GUESTS.find(context.folded))


def find_opening_meetings(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts for sentences whose opening says that their subjects met: states' officials, or persons of two."""
    context = setting.context
    sessions, told = Ranges(taken), {d.sentence.start for d in drafts}
    out: list[Draft] = []
    for sentence in context.sentences:
        stop = min(sentence.end, sentence.start + _LONGEST)
        if sentence.start in told or not context.has_near(_WORDS, sentence.start, stop):
            continue
        opening = _OPENING.match(context.plain, sentence.start, sentence.end)
        if opening is None and (met := _read_met_with(setting, sentence)) is not None:
            out.append(met)
        if opening is None and (stated := _read_statement(setting, sentence)) is not None:
            out.append(stated)
        if opening is None and (inner := _read_inner(setting, sentence)) is not None:
            out.append(inner)
        if opening is None or sessions.cover(opening.start()):
            continue
        if sessions.cover(opening.end() - 3) and not ASIDE.of(context.lexicon).search(context.plain, *opening.span()):
            continue
        draft = _read_subjects(setting, sentence, opening.start(), opening.end())
        if draft is not None:
            out.append(draft)
    return out


# "Meeting with Finland's Minister B on Thursday, Minister A said", "Talking to the envoy, who called on him, A said":
# also behind the city of a dateline
_MEETING_WITH = lazy_regex(
    r"(?:[A-ZÀ-Ý][\w .'-]{1,30}\s[–—-]{1,2}\s+)?"
    r"(?:(?:Meeting|Having\s+met|Talking|Speaking|Conferring|Interacting)\s+(?:today\s+)?(?:with|to)\s+|"
    r"(?:Holding|Having(?:\s+(?:held|had))?|Engaging\s+in)\s+(?:[a-z-]+\s+){0,4}?(?:talks|discussions?|meetings?|conversations?|consultations)"
    r"\s+(?:(?!(?:with|on|about|of)\b)[a-z]+\s+){0,2}with\s+|"
    r"(?:Receiving|Welcoming|Hosting|Meeting|Having\s+(?:met|received)|Calling\s+on|"
    r"Paying\s+an?\s+(?:[a-z]+\s+)?(?:call|visit)\s+(?:on|to))\s+)[^.;:]{3,180}?,\s+(?=(?:the\s+)?[A-Z])"
)
_TOLD_BEHIND = lazy_regex(
    r"[^.;:]{0,40}?\s(?:said|told|stressed|noted|praised|thanked|welcomed|called|urged|[a-z]+ed)\b"
)


def _read_met_with(setting: Setting, sentence: Span) -> Draft | None:
    """Return a draft for a person who acts behind an opening that names whom he met, of another side."""
    context = setting.context
    match = _MEETING_WITH.match(context.plain, sentence.start, sentence.end)
    met = context.people_in(*match.span()) if match is not None else []
    who = context.people_in(match.end(), match.end() + 5)[:1] if match is not None else []
    if match is None or not met or not who or _TOLD_BEHIND.match(context.plain, who[0].end, sentence.end) is None:
        return None
    people = [named(context, p) for p in (*who, *met)]
    codes = {p.party for p in people if p.party}
    if len(codes) != len({people[0].party, people[1].party}) or len(codes) < _TWO:
        return None
    draft = Draft("meeting", Span(match.start(), met[-1].end), sentence, NOUN_RULE, codes=codes)
    draft.add_people(people, "principal")
    draft.verbal = True
    return draft


_TWO = 2  # sides of a meeting
# "The leaders of A and B released the following statement after their call"
_STATED = lazy_regex(
    rf"\b(?:released|issued|made|published|adopted)\s+(?:the\s+following|this|an?)\s+(?:[a-z]+\s+){{0,2}}"
    rf"(?:statement|communiqu[eé]|declaration)\s+(?:[a-z]+day\s+|today\s+)?(?P<when>following|after)\s+(?:their|an?)\s+"
    rf"(?:(?:[a-z-]+\s+){{0,2}}?(?P<call>call|video\s?conference|teleconference|conversation)|{_MEETING})\b"
)
_SET = lazy_regex(r"(?:[Ee]arlier\s+)?(?:[Tt]oday|[Yy]esterday|[Oo]n\s+[^,;:]{3,30}),\s+")


def _read_statement(setting: Setting, sentence: Span) -> Draft | None:
    """Return the meeting or call after which officials of several states are told to have released a statement."""
    context = setting.context
    match = _STATED.search(context.plain, sentence.start, min(sentence.end, sentence.start + _LONGEST + 120))
    if match is None:
        return None
    first = _SET.match(context.plain, sentence.start)
    start = first.end() if first is not None else sentence.start
    group = _GROUP.of(context.lexicon).match(context.plain, start, match.start())
    run = read_state_run(setting, group.end(), sentence) if group is not None else []
    kind = "call" if match["call"] else "meeting"
    draft = Draft(kind, Span(match.start("when"), match.end()), sentence, NOUN_RULE, codes={p.code for p in run})
    draft.verbal = True
    draft.add_people(_read_signatories(setting, sentence, draft.codes), "principal")
    return draft if len(draft.codes) >= _TWO else None


_WE = lazy_regex(r"\s*(?:Today,?\s+)?[Ww]e,?\s*[–—-]*\s*(?:the\s+)?\Z")


def _read_signatories(setting: Setting, sentence: Span, codes: set[str]) -> list[Person]:
    """Return who speaks in the sentence behind, one for each party: "We, President A and Premier B of Latvia"."""
    context = setting.context
    number = context.sentence_at(sentence.start) + 1
    behind = context.sentences[number] if number < len(context.sentences) else sentence
    people = context.people_in(behind.start, behind.end)[: len(codes)]
    if not people or _WE.fullmatch(context.plain, behind.start, people[0].start) is None:
        return []
    full = [named(context, p) for p in people]
    return full if {p.party for p in full} == codes else []


def _read_inner(setting: Setting, sentence: Span) -> Draft | None:
    """Return a draft for persons of two sides, or officials of several states, who are told to meet between commas."""
    context = setting.context
    match = _INNER.search(context.plain, sentence.start, sentence.end)
    if match is None:
        return None
    draft = Draft("meeting", Span(*match.span()), sentence, NOUN_RULE)
    people = people_before(context, sentence.start, match.start(), 1)
    if people:
        full = [named(context, p) for p in people]
        draft.codes = {p.party for p in full if p.party}
        draft.add_people(full, "principal")
    elif (group := _GROUP.of(context.lexicon).match(context.plain, sentence.start, match.start())) is not None:
        run = read_state_run(setting, group.end(), sentence)
        draft.codes = {p.code for p in run if p.end <= match.start()}
    return draft if len(draft.codes) > 1 else None


def _read_subjects(setting: Setting, sentence: Span, start: int, at: int) -> Draft | None:
    context = setting.context
    draft = Draft("meeting", Span(start, at), sentence, NOUN_RULE)
    group = _GROUP.of(context.lexicon).match(context.plain, at, sentence.end)
    if group is not None:
        run = read_state_run(setting, group.end(), sentence)
        draft.codes = {p.code for p in run}
        draft.alone = read_states(context.lexicon).is_one_body(draft.codes)
    else:
        people = context.people_in(at, sentence.end)
        first = people[0] if people else None
        if first is None or not _PERSON.fullmatch(context.plain, at, first.start):
            return None
        run_of = [first]
        for person in people[1:]:
            if context.plain[run_of[-1].end : person.start].strip(" ,").removeprefix("and").strip() not in ("", "the"):
                break
            run_of.append(person)
        full = [named(context, p) for p in run_of]
        draft.codes = {p.party for p in full if p.party}
        draft.add_people(full, "principal")
    return draft if len(draft.codes) > 1 or draft.alone else None
