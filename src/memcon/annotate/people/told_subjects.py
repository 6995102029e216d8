"""Which person of a sentence it is about: its subject before those behind a preposition or in an opening clause."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import lazy_regex

_GOVERNED_BY = frozenset("with to by from for of after against between about under behind alongside beside".split())
_DETERMINERS = frozenset("his her their its the visiting a an".split())
_BEFORE_OWNERS = frozenset("following since despite amid during in on at over".split())  # "Following A's election, B"
_OWNS = lazy_regex(r"['’]s?\s(?!(?:is|has|been|not)\b)")
# "[After Minister A said she would go], B asked": a clause of its own, with a subject of its own
_OPENING = lazy_regex(
    r"\W*(?:After|When|While|As|Before|Since|Although|Though|Once|Because|If)\s(?:the\s)?(?:[\w.'’-]+\s){0,5}?\Z"
)
_CLAUSE_ENDS = lazy_regex(r"[^,;:]{3,160},\s(?:the\s)?(?:[\w.'’-]+\s){0,5}?\Z")
_FINITE = lazy_regex(
    r"\s(?:(?:also|then|later|again|[a-z]+ly)\s){0,2}(?:[a-z]{3,}ed|said|says|told|has|had|is|was|will|would|"
    r"began|made|took|gave|wrote|spoke|met|held|paid|went|came|left|laid|led|sent|saw|flew)\b"
)
_LAST, _FIRST = 2, 0


def rank_in_sentence(context: Context, person: Person) -> int:
    """Return 0 for who may be a subject, 1 for the subject of an opening clause, 2 for an object or owner."""
    before = context.folded[max(0, person.start - 24) : person.start].split()
    while before and before[-1] in _DETERMINERS:
        before.pop()
    if before and before[-1] in _GOVERNED_BY:
        return _LAST
    if before and before[-1] in _BEFORE_OWNERS and _OWNS.match(context.plain, person.end) is not None:
        return _LAST
    sentence = context.sentences[context.sentence_at(person.start)]
    if _OPENING.match(context.plain, sentence.start, person.start) is None:
        return _FIRST
    acts = [
        p
        for p in context.people_in(person.end, sentence.end)
        if _CLAUSE_ENDS.fullmatch(context.plain, person.end, p.start) and _FINITE.match(context.plain, p.end)
    ]
    return 1 if acts else _FIRST


def subject_of_last(context: Context, people: Sequence[Person]) -> Person | None:
    """Return of persons told in order the likeliest subject of the last sentence that names one of them."""
    if not people:
        return None
    start = context.sentences[context.sentence_at(people[-1].start)].start
    last = [p for p in people if p.start >= start]
    return min(last, key=lambda p: rank_in_sentence(context, p))
