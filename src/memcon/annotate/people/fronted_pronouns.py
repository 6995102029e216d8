"""Pronouns in a phrase that opens a sentence, before its subject: "On the day of his talks with B, Minister A said"."""

from __future__ import annotations

from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import lazy_regex

_FRONT = lazy_regex(
    r"\W*(?:On|During|At|In|After|Before|Following|Since|Amid|Until|Upon|Throughout|Despite|Ahead\s+of|Prior\s+to|As\s+part\s+of|"
    r"Speaking\s+(?:at|in|during|after|before|ahead\s+of))\s+(?:(?!that\b|which\b|who\b)[a-z-]+\s+){0,6}\Z"
)
_SUBJECT = (", ", ", the ")
# "A said", "A, who said"; in "with A and B", "with A of Peru" the phrase goes on
_GOES_ON = lazy_regex(r"(?:,\s(?:who|whose)\b|\s(?!(?:and|or|in|at|on|of|from|for|to|with|as|by)\b)[a-z])")
_SHORTEST = 3  # letters of "his" and "her"


def find_subject_behind(context: Context, offset: int) -> Person | None:
    """Return the subject whom "his" or "her" at `offset` means: the person behind the comma that ends the phrase."""
    if context.folded[offset : offset + _SHORTEST + 1] not in ("his ", "her "):
        return None
    sentence = context.sentences[context.sentence_at(offset)]
    if _FRONT.fullmatch(context.plain, sentence.start, offset) is None:
        return None
    for person in context.people_in(offset, sentence.end):
        ends_phrase = context.plain.endswith(_SUBJECT, sentence.start, person.start)
        if ends_phrase and _GOES_ON.match(context.plain, person.end) is not None:
            return context.people[person.ident]
    return None
