"""Occasions that the words only speak of: "spoke today with Minister B about her meeting with Minister C"."""

from __future__ import annotations

import re

from memcon.annotate.occasions.drafts import Draft
from memcon.lexicon.patterns import lazy_regex

# what stands between the words that lead to what was talked of, and the noun: "the foreign minister's [talks with]"
_OTHERS = r"the|today's|yesterday's|last\s+(?:week|month)'s|(?-i:[A-Z])[\w.'’-]*"
_THOSE = r"(?:(?!(?:margins|sidelines|fringes|occasion|behalf|eve|invitation|arrival|way|basis)\b)[\w.'’-]+\s+){0,7}?"
_TALKED = (
    r"\b(?:spoke|speaks?|talked|met|meets?|briefed|updated|consulted|conversation|call(?:ed)?|phoned|"
    r"travel(?:s|led|ed)?|visit(?:s|ed)?)\b"
)
_ABOUT = lazy_regex(
    rf"{_TALKED}[^.;:]{{2,200}}?\b(?P<cue>about|regarding|concerning|to\s+(?:discuss|review)|"
    rf"(?:to\s+|and\s+)?follow(?:ed)?\s+up\s+(?:with\s[^.;:]{{2,60}}?\s)?on)\s+(?:(?:an?|his|her|their|{_OTHERS})\s+{_THOSE})?\Z",
    re.I,
)
_AFTER = lazy_regex(rf"{_TALKED}[^.;:]{{2,200}}?,?\s(?P<cue>following|after)\s+(?:{_OTHERS})\s+{_THOSE}\Z", re.I)
# told by a noun: "[the foreign minister's talks] with", "[visit] to"
_NOUN = lazy_regex(
    r"(?:[\w.'’-]+\s+){0,6}?(?:meetings?|talks|visit|trip|travels?|call|conversation|discussions?|consultations)\b",
    re.I,
)
_REACH = 320  # characters


def find_speaking_of(text: str, d: Draft) -> int | None:
    """Return where the words begin that name an occasion only spoken of, None where there are none."""
    if d.kind == "session" or _NOUN.match(text, d.span.start, d.span.end) is None:
        return None
    low = max(d.sentence.start, d.span.start - _REACH)
    found = _ABOUT.search(text, low, d.span.start) or _AFTER.search(text, low, d.span.start)
    return found.end("cue") if found is not None else None
