"""Bodies named without a session of theirs: they send a delegation, give an award, are what one is elected to."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

# "a delegation from the Lake Congress", "elected to the Lake Council", "its candidature to co-chair the Council"
_BEFORE = lazy_regex(
    r"\b(?:delegations?\s+(?:from|of)|(?:given|awarded|presented|granted|conferred)\s+by|(?:aegis|auspices)\s+of|seats?\s+(?:on|in)|"
    r"(?:re-?)?elect(?:s|ed|ing|ion)?\s+(?:[\w'’-]+\s+){0,3}?to|(?:candida(?:cy|ture)|bid)\s+(?:[\w'’-]+\s+){0,3}?(?:for|to(?:\s+(?:join|co-?chair))?))\s+"
    r"(?:the\s+)?(?:(?:[A-Z][\w-]+\s+){0,2}[A-Z][\w-]+['’]s?\s+)?\Z",
)
_REACH = 90  # characters
_BEHIND = lazy_regex(r"(?:['’]s?)?\s+(?:[aA]wards?|[pP]rizes?|[sS]ecretar(?:y|iat)\b|[eE]lections?)\b")


def is_body_alone(text: str, start: int, end: int) -> bool:
    """Tell whether the words around a name at [start, end) tell of the body, and not of its session."""
    return _BEFORE.search(text, max(0, start - _REACH), start) is not None or _BEHIND.match(text, end) is not None
