"""Whom "him" or "her" behind a verb of meeting means: somebody told before, and not who performs the verb."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import people_before
from memcon.annotate.people.find import gender_of, resolve_pronoun
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "Minister A, who called on him in Lima", "held a meeting with her today"
_HIM = lazy_regex(
    r"\s+(?:with\s+)?(?P<who>him|her)(?=[,.;:)]|\s+(?:here|today|yesterday|on|at|in|and|for|during|over|separately|earlier|this|after|with|"
    r"before|last|later|from|upon|ahead)\b|\s*\Z)"
)
_SUBJECT = lazy_regex(r"\b(?:[Hh]e|[Ss]he)\b")


def find_met_again(context: Context, hit: Hit, at: int, sentence: Span) -> tuple[list[Person], int]:
    """Return whom "him" or "her" behind a verb of meeting means, and where the words for him end."""
    match = _HIM.match(context.plain, at, sentence.end)
    if match is None:
        return [], at
    subjects = people_before(context, sentence.start, hit.start)
    known = {s.ident for s in subjects}
    if not subjects and (pronoun := _SUBJECT.search(context.plain, sentence.start, hit.start)) is not None:
        subject = resolve_pronoun(context, pronoun.start())  # "He will host her in Riga"
        known = {subject.ident} if subject is not None else known
    before = subjects[0].start if subjects else hit.start
    person = resolve_pronoun(context, match.start("who"), before)
    if person is not None and person.ident in known:
        person = _find_other(context, match.start("who"), before, known)
    if person is not None and subjects:
        person = _find_guest(context, match.start("who"), person, subjects) or person
    return ([person], match.end()) if person is not None else ([], at)


def _find_guest(context: Context, pronoun: int, person: Person, subjects: list[Person]) -> Person | None:
    """Return the one person of another side beside one who may be of the subjects' own: "A received B. C received him".

    The officials of one side receive the same guest, and not each other.
    """
    own = {p.party for s in subjects if (p := context.people[s.ident]).party}
    if not own or context.people[person.ident].party not in (None, *own):
        return None
    told = context.sentences[context.sentence_at(person.start)]
    fitting = (None, "f" if context.folded.startswith("her", pronoun) else "m")
    others = {p.ident: context.people[p.ident] for p in context.people_in(told.start, min(told.end, pronoun))}
    guests = [p for p in others.values() if p.party not in (None, *own) and gender_of(context, p) in fitting]
    return guests[0] if len(guests) == 1 else None


def _find_other(context: Context, pronoun: int, before: int, known: set[int]) -> Person | None:
    """Return the one other person whom the sentence before names."""
    number = context.sentence_at(before)
    if number == 0:
        return None
    told = context.sentences[number - 1]
    female = context.folded.startswith("her", pronoun)
    others = [context.people[p.ident] for p in context.people_in(told.start, told.end) if p.ident not in known]
    fitting = {p.ident: p for p in others if gender_of(context, p) in (None, "f" if female else "m")}
    return next(iter(fitting.values())) if len(fitting) == 1 else None
