"""Meetings told as a part of, or right before or behind, another occasion: "The talks were followed by a meeting"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_FOLLOWED = lazy_regex(
    r"\b(?:was|were|is|are|will\s+be|had\s+been)\s+(?:(?:also|then|immediately|directly|shortly)\s+)?(?:followed|preceded)\s+by\s+"
    r"(?:an?|the|his|her|separate|further)?\s*(?:(?!or\b|and\b)[\w-]+\s+){0,3}\Z"
)
# "The visit began on Monday with official talks between the two delegations"
_BEGAN_WITH = lazy_regex(
    r"\b(?:began|opened|continued|concluded|ended|started|culminated|(?:(?:will|to)\s+)?(?:begin|open|continue|conclude|end|start|culminate)s?)\s+"
    r"(?:(?!and\b|that\b)[^.;:\s]+\s+){0,6}?(?:with|in)\s+(?:an?\s+|the\s+)?(?:(?!or\b|and\b)[\w-]+\s+){0,3}\Z"
)
_REACH = 80  # characters


def is_followed_by(text: str, sentence: Span, start: int) -> bool:
    """Tell whether the noun at `start` is what another occasion was followed or preceded by, or began with."""
    reach = max(sentence.start, start - _REACH)
    return (_FOLLOWED.search(text, reach, start) or _BEGAN_WITH.search(text, reach, start)) is not None
