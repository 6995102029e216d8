"""Several persons or states behind one verb of meeting: met together, or one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.context import Context, PartyMention, Person
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex

SEVERAL = lazy_regex(r"(?:meetings|bilaterals|calls|conversations)\Z")


# "received phone calls from A and B"
_CALLED = lazy_regex(r"phone\s+calls\s[^.;]*\bfrom\Z")


# Heads of state and government of one country are called on one by one; "met the President and the Premier" is one,
# and whoever is to meet four or more of one state, its head among them, is to meet one after the other.
_CALLS = lazy_regex(r"\b[Cc]all(?:s|ed|ing)?\s+on\b|\b[Cc]ourtesy\b")


_VISITS = lazy_regex(r"\b[Cc]ourtesy\s+(?:visits|calls)\b")


_PLANNED = lazy_regex(r"\b(?:will|would|to)\s+(?:\w+\s+)?\Z")


_MANY = 4


_FIRST_RANK = WordRegex(r"%office_class/first offices%\b(?! of the %body_class/presided over%)")


_BY = lazy_regex(r"\bby\b")


_SEPARATELY = lazy_regex(r"\b(?:separately|separate|in\s+turn)\b")


_BESIDE = 14  # characters in front of a verb where its adverb stands


# "met several diplomats, including A, B and C"
SOME_OF = lazy_regex(
    r"\b(?:several|various|many|other|numerous|some|a\s+(?:number|host|range|series)\s+of)\b[^.;]*\b(?:including|among\s+them|such\s+as)\b"
)


# "will welcome the President and the Prime Minister for a joint meeting"
_JOINTLY = lazy_regex(r"[^.;]{0,20}?\s(?:for|in|at)\s+an?\s+(?:joint|trilateral|three-way)\b")


# "held bilateral talks with A of Peru and B of Kenya": two at a time
_BILATERAL = lazy_regex(r"\bbilateral\s+(?:talks|discussions|consultations|negotiations)\b")


_BOTH = lazy_regex(r"\s+(?:with\s+)?both\b")


def are_met_one_by_one(
    context: Context, hit: Hit, at: int, objects: Sequence[Person], others: Sequence[Person], kind: str
) -> bool:
    """Tell whether several persons behind a verb were each met alone: "separately", "held meetings with", heads."""
    text = context.plain
    if (
        SEVERAL.search(text[hit.end : at])
        or _CALLED.search(text, hit.start, hit.end)
        or _VISITS.search(text, hit.start, hit.end)
        or _BOTH.match(text, at)
        or _SEPARATELY.search(text, max(0, hit.start - _BESIDE), objects[0].start)
    ):
        return True
    of_one = len({o.party for o in others} - {None}) < 2
    if not of_one and _BILATERAL.search(text, hit.end, objects[0].start):
        return True
    if not of_one and SOME_OF.search(text, hit.end, objects[0].start):
        return True
    planned = len(others) >= _MANY and _PLANNED.search(text, max(0, hit.start - _BESIDE), hit.start) is not None
    calls = planned or _CALLS.search(text, hit.start, hit.end) is not None
    heads = calls and _FIRST_RANK.of(context.lexicon).match(others[0].office or "")
    if _JOINTLY.match(text, objects[-1].end):
        return False
    return kind != "call" and not _BY.search(text, hit.end, objects[0].start) and of_one and bool(heads)


def are_states_met_one_by_one(text: str, hit: Hit, at: int, bodies: Sequence[PartyMention]) -> bool:
    """Tell whether states behind a verb were each met alone: "meetings with her Peruvian and Kenyan counterparts"."""
    return len({b.code for b in bodies}) > 1 and (
        SEVERAL.search(text[hit.end : at]) is not None
        or _SEPARATELY.search(text, max(0, hit.start - _BESIDE), bodies[0].start) is not None
    )
