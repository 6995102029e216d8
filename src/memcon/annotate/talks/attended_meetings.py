"""Meetings told by who attended or led them alone: "The talks were led by A and B", "At a meeting led by A, …"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, codes_between, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.gatherings import NOUN_RULE
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_BY = Anchors((" attended by ", " led by ", " headed by ", " participation of "))
_ATTENDED = lazy_regex(
    r"(?:\b[Tt]he|\b[Tt]his|\b[Aa]n?|\A)\s+(?:(?!of\b)[a-z-]+\s+){0,3}?(?P<noun>meeting|discussions?|talks|consultations|negotiations)\b"
    r"(?!\s+(?:with|between|of)\b)[^.;]{0,120}?(?P<by>\b(?:attended|led|headed)\s+by|"
    r"\bwith\s+(?:the\s+)?participation\s+of)\s+"
)
# "Representing the Kenyan government, the team was headed by A", "The IMF side was led by B"
_OTHER_SIDE = lazy_regex(
    r"\s*(?:Representing\b|(?:The|On\s+the)\s+(?:[\w-]+\s+){1,4}?(?:side|delegation|team)\b)[^.;]{0,80}?\b(?:by|were|was)\s"
)
_TEAM = lazy_regex(
    r"\b(?:delegations?|team|mission|officials|representatives)\s+(?:representing|of|from)\s+(?:the\s+)?\Z"
)
_BEFORE = 40  # characters of "a delegation representing the"
_ALSO = " also "  # "which was also attended by A": beside those who met
_SIDES = 2


def may_be_attended(context: Context) -> bool:
    """Tell whether a document has words that tell who attended or led something, and two persons."""
    return len(context.people) >= _SIDES and bool(_BY.find(context.folded))


def find_attended(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return the first meeting that two governments are told to have attended or led, where no other is told."""
    context = setting.context
    if any(len(d.codes) >= _SIDES for d in drafts) or not (places := _BY.find(context.folded)):
        return []
    for number in dict.fromkeys(context.sentence_at(at) for at in places if at >= context.body):
        sentence = context.sentences[number]
        match = _ATTENDED.search(context.plain, sentence.start, sentence.end)
        if match is None or _ALSO in match[0]:
            continue
        if any(named_before.start < match.end() for named_before in taken):  # the body named sat
            return []
        spans = [Span(match.end(), sentence.end)]
        behind = context.sentences[number + 1] if number + 1 < len(context.sentences) else None
        if behind is not None and _OTHER_SIDE.match(context.plain, behind.start, behind.end):
            spans.append(behind)
        people = [named(context, p) for span in spans for p in context.people_in(span.start, span.end)]
        codes = {p.party for p in people if p.party and p.office} | _teams(setting, spans)
        if len(codes) == 1 and setting.home:  # "a discussion led by the Lake Bank's envoy A": with who tells it
            codes.add(setting.home)
        if len(codes) == _SIDES:
            draft = Draft("meeting", Span(match.start("noun"), match.end("by")), sentence, NOUN_RULE, codes=codes)
            draft.verbal = True
            draft.add_people(_firsts(people), "principal")
            return [draft]
    return []


def _teams(setting: Setting, spans: Sequence[Span]) -> set[str]:
    """Return the parties whose teams or officials the spans name."""
    text = setting.context.plain
    found = (p for span in spans for p in codes_between(setting.context, span.start, span.end))
    return {p.code for p in found if _TEAM.search(text, max(0, p.start - _BEFORE), p.start)}


def _firsts(people: Sequence[Person]) -> list[Person]:
    """Return the first person named for each party."""
    out: dict[str, Person] = {}
    for person in people:
        if person.party and person.name:
            out.setdefault(person.party, person)
    return list(out.values())
