"""Meetings that only a signature tells: "the treaty was signed by A of Peru and B of Latvia in Riga"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.context import Person
from memcon.annotate.drafts import Draft, named, people_after, people_before
from memcon.annotate.encounter_subjects import subject_pronoun
from memcon.annotate.meeting_setting import Setting
from memcon.annotate.people import resolve_pronoun
from memcon.annotate.private_sides import is_private
from memcon.annotate.ranges import Ranges
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_BY_WHOM = lazy_regex(r"[^.;:()]{0,80}?\bby\b")
_BY = lazy_regex(r"\s+(?:the\s+)?(?:[\w'-]+\s+){0,2}?\Z")
# "signed in Riga in the presence of A and B": who look on while others sign have met all the same
_WITNESSED = lazy_regex(r"[^;:()]{0,120}?\b(?:in\s+the\s+presence\s+of|witnessed\s+by|under\s+the\s+patronage\s+of)\b")
# "signed a treaty on tax [with the Latvian minister A]", not "signed a treaty with Latvia, A said"
_WITH = lazy_regex(
    r"\s(?:(?!after\b|before\b|following\b|talks\b|meeting\b)[\w'’-]+,?\s){1,16}?with\s(?:(?:the|his|her|its|Mr|Ms|Mrs|Dr)\.?\s)*"
    r"(?:(?:[\w-]+\s)?counterpart,?\s)?"
)
_PEOPLE = 2
_HE = lazy_regex(r"\b(?:he|she)\b")
# "In Riga, together with her counterpart A, she signed"
_TOGETHER = lazy_regex(
    r"\b(?:[Tt]ogether|[Jj]ointly|[Aa]long)\s+with\s+(?:the|his|her)\s[^,;:]{0,40}\Z|\b[Aa]longside\s[^,;:]{0,40}\Z"
)


def find_signings(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each signature of two persons of two parties in a sentence that tells no other occasion."""
    context = setting.context
    out: list[Draft] = []
    told, sessions = {d.sentence.start for d in drafts if d.kind != "visit"}, Ranges(taken)
    for hit in context.hits_of("trigger", context.body):
        entry = hit.find("trigger")
        if entry is None or entry.attributes.get("shape") != "sign" or sessions.cover(hit.start):
            continue
        sentence = setting.sentence(hit.start)
        if sentence.start in told:
            continue
        people = _signatories(setting, hit, sentence)
        codes = {p.party for p in people if p.party}
        if len(people) == _PEOPLE == len(codes) and not is_private(context, people, ""):
            span = Span(min(hit.start, people[0].start), max(hit.end, people[-1].end))
            draft = Draft(str(entry.attributes["kind"]), span, sentence, entry.rule, codes=codes)
            draft.verb = hit.start
            draft.add_people(people, "principal")
            out.append(draft)
            told.add(sentence.start)
    return out


def _signatories(setting: Setting, hit: Hit, sentence: Span) -> list[Person]:
    """Return who signed: the persons in front of the verb, else those behind "by" or "in the presence of"."""
    context = setting.context
    people = people_before(context, sentence.start, hit.start, 40)
    if len(people) == 1 and _TOGETHER.search(context.plain, sentence.start, people[0].start):
        pronoun = _HE.search(context.plain, people[0].end, hit.start)
        who = resolve_pronoun(context, pronoun.start(), sentence.start) if pronoun is not None else None
        people = [*people, who] if who is not None else people
    if len(people) < _PEOPLE and (other := _signed_with(setting, hit, sentence)) is not None:
        people = [*(people or subject_pronoun(setting, sentence, hit.start)), other]
    by = _BY_WHOM.match(context.plain, hit.end, sentence.end)
    if len(people) < _PEOPLE and by is not None:
        people = people_after(context, by.end(), sentence.end, _BY)
    witnessed = _WITNESSED.match(context.plain, hit.end, sentence.end) if len(people) < _PEOPLE else None
    if witnessed is not None:
        people = people_after(context, witnessed.end(), sentence.end, _BY)
    return list({p.ident: named(context, p) for p in reversed(people)}.values())[::-1]


def _signed_with(setting: Setting, hit: Hit, sentence: Span) -> Person | None:
    """Return the person with whom somebody signed what stands between them: "signed a treaty with Minister A"."""
    behind = setting.context.people_in(hit.end, sentence.end)
    first = behind[0] if behind else None
    with_whom = first is not None and _WITH.fullmatch(setting.context.plain, hit.end, first.start) is not None
    return first if with_whom else None
