"""Receptions at an airport or on arrival, which are no meetings of their own."""

from __future__ import annotations

import re

from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "was met by the mayor at the airport", "was met at the airport by the mayor"
_WAS_MET = lazy_regex(r"\b(?:was|were|been|being)\s+met(?:\s+by|\s+at)?\Z")
_ARRIVAL = lazy_regex(
    r"\b(?:on|upon)\s+(?:his|her|their|the)?\s*(?:\w+\s+)?arrival\b|\bat\s+(?:the\s+)?(?:[\w'’-]+\s+){0,4}airport\b",
    re.I,
)

# "upon her arrival at the palace she was welcomed by the president with military honours": by the host himself
_HONOURED = lazy_regex(
    r"\b(?:[Uu]p)?on\s+(?:his|her|their|the)\s+arrival\s+(?:at|in)\s+(?![^.;]*\b[Aa]irport\b)[^.;]{0,120}?\b(?:by|[Pp]resident)\s"
    r"[^.;]{0,160}\bwith\s+(?:full\s+)?(?:military|state|ceremonial)\s+hono|"
    r"\b(?:[Uu]p)?on\s+(?:his|her|their|the)\s+arrival\s+at\s+(?:the\s+)?(?![^.;]*\b[Aa]irport\b)(?:[\w'’-]+\s+){0,3}?"
    r"(?:[Pp]alace|[Rr]esidence|[Hh]ouse|[Mm]inistry|[Cc]hancellery|[Cc]astle)\b"
)


def is_reception(setting: Setting, hit: Hit, entry: Entry, sentence: Span) -> bool:
    """Tell whether somebody was received, or met, where he arrived: at the airport."""
    start = max(sentence.start, hit.start - 12)
    if entry.value != "received" and _WAS_MET.search(setting.context.plain, start, hit.end + 3) is None:
        return False
    context = setting.context
    if (
        context.folded.find("arrival", sentence.start, sentence.end) < 0
        and context.folded.find("airport", sentence.start, sentence.end) < 0
    ):
        return False
    told = _ARRIVAL.search(context.plain, sentence.start, sentence.end) is not None
    return told and _HONOURED.search(context.plain, sentence.start, sentence.end) is None
