"""Whose body an office names: "Director of the Consular Department of the Peruvian Ministry of Ports"."""

from __future__ import annotations

import re
from bisect import bisect_left

from memcon.annotate.parties.find import party_of
from memcon.annotate.people.marks import Marks
from memcon.annotate.people.portfolios import body_behind
from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex

_OF_THE, _AT_THE = " of the ", " at the "
_WITHIN = (_OF_THE, _AT_THE, " of ", " in the ")
_IN_SMALL = WordRegex(r" (?:[a-z]+ )?%body_class/led in small letters%\b")
_MOST_BETWEEN = 60  # characters of a body's name in front of its noun


def find_owner(
    context: Context, marks: Marks, body: re.Pattern[str], start: int, stop: int
) -> tuple[str | None, Hit | None]:
    """Return whose body the portfolio between two offsets names, and the adjective that tells it before a ministry.

    `body` matches the nouns of bodies. The adjective is None where it is a part of the body's name.
    """
    text = context.plain
    for index in range(bisect_left(marks.starts, start), bisect_left(marks.starts, stop)):
        mark = marks.hits[index]
        if text.endswith(_OF_THE, start, mark.start) and body_behind(context, mark) > mark.end:
            return party_of(context, mark), None  # "of the National Committee of the [Kenyan] Assembly"
        if mark.find("organisation") is not None and text.endswith((_OF_THE, _AT_THE), start, mark.start):
            return party_of(context, mark), None  # "of the Trade Division of the [Lake Union]"
        behind = mark.find("adjective") is not None and text.endswith(_WITHIN, start, mark.start)
        if behind and body.search(text, mark.end, min(stop, mark.end + _MOST_BETWEEN)) is not None:
            code = party_of(context, mark)
            return code, mark if code is not None else None
    return None, None


def find_small_body(context: Context, country: Hit) -> int:
    """Return the end of a body in small letters behind its country: "head of [Kenyan diplomacy]", 0 where none is."""
    body = _IN_SMALL.of(context.lexicon).match(context.plain, country.end) if country.find("adjective") else None
    return body.end() if body is not None else 0
