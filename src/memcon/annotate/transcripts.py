"""Talk written down: who only asks, and what is said without being an act."""

from __future__ import annotations

import re
from bisect import bisect_right

from memcon.annotate.subjects import Subject

_ASKING = re.compile(r"^(?:Q|QUESTION|REPORTER|JOURNALIST|INTERVIEWER|MODERATOR|OPERATOR)\b[:.]?[ \t\n]", re.M)
_ANSWERING = re.compile(r"^(?!Q\b|QUESTION\b)[A-Z][A-Z .,'’-]{2,70}(?:\([^)\n]{2,60}\))?:", re.M)
_SPEAKING = frozenset({"i", "we", "addressed"})
# What one says of one's own speaking: "I'll turn to", "we'll take a few questions", "I'll be brief".
_TALK_VERBS = frozenset(
    "say tell turn check take get let leave go add note remind start begin end stop come talk speak be have try give "
    "refer repeat point circle defer follow answer ask read mention quote put pause wrap move skip do see hand".split()
)
_THANKED_FOR = re.compile(r"\b(?:for|on)\b")


def find_questions(text: str) -> list[tuple[int, int]]:
    """Return the ranges in which somebody only asks, each up to the next speaker's label."""
    out: list[tuple[int, int]] = []
    for mark in _ASKING.finditer(text):
        if out and mark.start() < out[-1][1]:
            continue
        answer = _ANSWERING.search(text, mark.end())
        out.append((mark.start(), answer.start() if answer else len(text)))
    return out


def lies_in(offset: int, ranges: list[tuple[int, int]]) -> bool:
    """Tell whether an offset lies in one of the sorted ranges."""
    i = bisect_right(ranges, (offset, offset)) if ranges else 0
    return any(start <= offset < end for start, end in ranges[max(0, i - 1) : i + 1])


def is_small_talk(subject: Subject, word: str, complement: str, is_domestic: bool) -> bool:
    """Tell whether a first-person clause is about the talk itself, or stands in talk that no other state hears."""
    first = subject.actors[0]
    if first.who not in ("i", "we"):
        return False
    if word == "thank" and first.start == first.end:
        return _THANKED_FOR.search(complement) is None
    return is_domestic or (first.who == "i" and word in _TALK_VERBS)
