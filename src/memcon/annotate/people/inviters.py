"""Whose side those are who invite to a visit: "At the invitation of Minister A, the envoy will visit Peru"."""

from __future__ import annotations

from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_INVITED_BY = lazy_regex(
    r"\binvitation\s+(?:of|from|by)\s+(?:(?:the|his|her|their)\s+)?(?:(?:[Hh]is|[Hh]er)\s+Excellency\s+|H\.?\s?E\.?,?\s+)?(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)*\Z"
)
_REACH = 60  # characters before somebody
_GOES_TO = lazy_regex(
    r"\b(?:visit(?:s|ed|ing)?(?:\s+to)?|trip\s+to|tour\s+(?:of|to)|travel(?:s|led|ed|ing)?\s+to|arriv(?:e|es|ed|ing)\s+in)\s+(?:the\s+)?\Z"
)
_GOES_REACH = 24  # characters before a state


def add_inviters(context: Context, kept: list[Draft], known: list[Draft]) -> None:
    """Give persons who invite, their country not being told, the only country that the sentence has somebody visit."""
    if "invitation" not in context.folded:
        return
    for draft in kept:
        person = known[draft.ident]
        if person.party is not None or (draft.office is not None and draft.office.former):
            continue
        if _INVITED_BY.search(context.plain, max(0, draft.start - _REACH), draft.start) is None:
            continue
        sentence = context.sentences[context.sentence_at(draft.start)]
        visited = {
            p.code
            for p in context.parties_in(sentence.start, sentence.end)
            if _GOES_TO.search(context.plain, max(sentence.start, p.start - _GOES_REACH), p.start) is not None
        }
        if len(visited) == 1:
            person.party = next(iter(visited))
