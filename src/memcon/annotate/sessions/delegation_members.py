"""Who only came along with the head of a delegation: "The Peruvian team, led by Minister A, also includes Envoy B"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import lazy_regex

_INCLUDES = lazy_regex(
    r"\b(?:includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|consist(?:s|ed|ing)\s+of|made\s+up\s+of|accompanied\s+by)\b"
)


def leave_members(text: str, people: Sequence[Person]) -> list[Person]:
    """Return those of a run of persons who are told to lead, and not behind a word for who came along with them."""
    for n, (first, second) in enumerate(pairwise(people), 1):
        if _INCLUDES.search(text, first.end, second.start) is not None:
            return list(people[:n])
    return list(people)
