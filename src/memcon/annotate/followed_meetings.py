"""Meetings told as what came right before or behind another one: "The talks were followed by a meeting with B"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_FOLLOWED = lazy_regex(
    r"\b(?:was|were|is|are|will\s+be|had\s+been)\s+(?:(?:also|then|immediately|directly|shortly)\s+)?(?:followed|preceded)\s+by\s+"
    r"(?:an?|the|his|her|separate|further)?\s*(?:(?!or\b|and\b)[\w-]+\s+){0,3}\Z"
)
_REACH = 80  # characters


def is_followed_by(text: str, sentence: Span, start: int) -> bool:
    """Tell whether the noun at `start` is what another occasion is told to have been followed or preceded by."""
    return _FOLLOWED.search(text, max(sentence.start, start - _REACH), start) is not None
