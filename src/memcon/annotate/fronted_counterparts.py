"""Subjects behind "With his Peruvian counterpart, …": whoever the sentence goes on with is not that counterpart."""

from __future__ import annotations

from collections.abc import Set

from memcon.annotate.context import Context
from memcon.annotate.person_links import Draft
from memcon.lexicon.patterns import lazy_regex

_FRONTED = lazy_regex(
    r"\W{0,3}(?:(?:[Tt]ogether|[Aa]long|[Jj]ointly)\s+with|[Ww]ith|[Aa]longside|[Ll]ike)\s+(?:his|her|their)\s[^,;:.]{0,60}"
    r"\b(?:counterparts?|colleagues?|peers?)\b[^,;:.]{0,60},\s+(?:the\s+)?\Z"
)
# An apposition is closed by a comma: "With his Peruvian counterpart, Minister A, he toured the port".
_VERB_NEXT = lazy_regex(r"\s+(?!and\b)[a-z]")


def is_beside_counterpart(context: Context, draft: Draft) -> bool:
    """Tell whether a person is the subject behind a counterpart named first: "With her Thai counterpart, A spoke"."""
    sentence = context.sentences[context.sentence_at(draft.start)]
    return (
        _FRONTED.fullmatch(context.plain, sentence.start, draft.start) is not None
        and _VERB_NEXT.match(context.plain, draft.end) is not None
    )


def find_only_other(context: Context, start: int, others: Set[str]) -> str | None:
    """Return the only one of some states that the sentence of a counterpart at `start` names."""
    sentence = context.sentences[context.sentence_at(start)]
    near = {p.code for p in context.parties_in(sentence.start, sentence.end)} & others
    return next(iter(near)) if len(near) == 1 else None
