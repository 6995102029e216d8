"""Which persons met are of no government: churches, firms, foundations, the opposition."""

from __future__ import annotations

import re
from collections.abc import Iterable

from memcon.annotate.context import Context, Person
from memcon.annotate.drafts import codes_between
from memcon.lexicon.patterns import lazy_regex

_DOMESTIC = lazy_regex(
    r"\b(?:opposition|foundation|company|companies|investors?|"
    r"business(?:men|people|leaders)?|ceo|"
    r"chief\s+executive\s+officer|corporation|ltd|inc|group\s+chairman|university|students?|journalists?|"
    r"mayor|sultan\s+of\s+yogyakarta|"
    r"(?-i:communit(?:y|ies))|diaspora|"
    r"church|association|(?<!russian )federation(?! council)|union\s+leaders?|farmers)\b",
    re.I,
)

# Of no government either, unless the text names the state or body whose office they hold.
_NOT_OF_STATES = lazy_regex(r"\b(?:(?-i:bishops?|archbishop)|(?:arch)?bishop\s+of|cardinal|chief\s+executive)\b", re.I)


def is_private(context: Context, people: Iterable[Person], words: str) -> bool:
    """Tell whether the other side is no government: church, firm, foundation, opposition (codebook, section 1)."""
    told = list(people)
    shown = " ".join(context.plain[p.start : p.end] for p in told)
    if _DOMESTIC.search(shown) or _DOMESTIC.search(words):
        return True
    if not (_NOT_OF_STATES.search(shown) or _NOT_OF_STATES.search(words)):
        return False
    return not any(p.office and p.name and _has_own_state(context, p) for p in told)


def _has_own_state(context: Context, person: Person) -> bool:
    """Tell whether the words for somebody of church or firm name a state: "Holy See Secretary of State Cardinal A"."""
    marked = _NOT_OF_STATES.search(context.plain, person.start, person.end) is not None
    return marked and bool(codes_between(context, person.start - 1, person.end))
