"""Meetings that only a signature tells: "the treaty was signed by A of Peru and B of Latvia in Riga"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.text.context import PartyMention, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Entry, Hit
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
_NEWS = timedelta(days=31)  # in which a signature is what a paper tells
# "Peru and Latvia have today signed"
_PAIR = lazy_regex(r"\s+and\s+(?:the\s+)?(?:\w+\s+of\s+(?:the\s+)?)?")
_SIGNED = lazy_regex(r"\b(?:was|were|been)\s+(?:\w+\s+){0,2}\Z")
_SIGNING = lazy_regex(r"\s+(?:(?:have|today|yesterday|also|then|on\s+[A-Z0-9][\w ]{1,24}?)\s+)*")
_AT_SESSION = lazy_regex(r"\s(?:at|during|in|within|on\s+the\s+occasion\s+of)\s+(?:the|its|their|an?)\s")
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
            same = next((d for d in out if d.codes == codes and not d.people), None)
            if same is not None:  # "Peru and Latvia signed a treaty in Riga today. The treaty, signed by A and B, …"
                same.add_people(people, "principal")
                same.evidence.append(Span(hit.start, hit.end))
                continue
            span = Span(min(hit.start, people[0].start), max(hit.end, people[-1].end))
            draft = Draft(str(entry.attributes["kind"]), span, sentence, entry.rule, codes=codes)
            draft.verb = hit.start
            draft.add_people(people, "principal")
            out.append(draft)
            told.add(sentence.start)
        elif sessions.touch(hit.end, sentence.end) and _AT_SESSION.search(context.plain, hit.end, sentence.end):
            continue  # "signed two accords at the fifth Lake Commission", which is what took place
        elif not people and (signed := _read_states(setting, hit, sentence, entry)) is not None:
            out.append(signed)
            told.add(sentence.start)
    return out


def _read_states(setting: Setting, hit: Hit, sentence: Span, entry: Entry) -> Draft | None:
    """Return the draft of two states' signature in a city on a day: "Peru and Latvia signed a treaty in Riga today"."""
    pair = _signing_pair(setting, hit, sentence)
    if len({p.code for p in pair}) != _PEOPLE:
        return None
    where = find_where(setting, sentence.start, sentence.end)
    days = [m for m in setting.find_dates(sentence, "past") if m.tells_day and m.first]
    if where is None or where.name is None or not days:
        return None
    if setting.reference is not None and (days[0].first or "") < (setting.reference - _NEWS).isoformat():
        return None  # how an older treaty came about
    span = Span(pair[0].start, hit.end) if pair[0].start < hit.start else Span(hit.start, pair[0].end)
    if _SIGNED.search(setting.context.plain, sentence.start, hit.start) is not None:
        span = Span(hit.start, max(hit.end, days[0].end))  # with its day, which is that of the signature
    draft = Draft("meeting", span, sentence, entry.rule, codes={p.code for p in pair})
    draft.verb, draft.place, draft.when = hit.start, where, days[0]
    return draft


def _signing_pair(setting: Setting, hit: Hit, sentence: Span) -> list[PartyMention]:
    """Return the two states right before "signed", or those whose "treaty was signed"."""
    context = setting.context
    if _SIGNED.search(context.plain, sentence.start, hit.start) is not None:
        found = context.parties_in(sentence.start, hit.start)
        return list({p.code: p for p in reversed(found)}.values())[::-1]
    pair = context.parties_in(sentence.start, hit.start)[-_PEOPLE:]
    told = len(pair) == _PEOPLE and _PAIR.fullmatch(context.plain, pair[0].end, pair[1].start)
    return pair if told and _SIGNING.fullmatch(context.plain, pair[1].end, hit.start) else []


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
