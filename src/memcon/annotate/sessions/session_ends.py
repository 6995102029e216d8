"""Sessions told by their beginning or end: "the Lake Conference ended in Lima", "the Forum got under way today"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

_BEGINS_OR_ENDS = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:,?\s+(?:which|that))?\s+"
    r"(?:(?:has|have|had|will|also|officially|formally|successfully|finally|now|today|yesterday|(?:is|was)\s+(?:due\s+|set\s+)?to)\s+){0,3}"
    r"(?:end(?:s|ed)?|clos(?:e|es|ed)|open(?:s|ed)?|begins?|began|start(?:s|ed)?|conclude[sd]?|kick(?:s|ed)?\s+off|wrap(?:s|ped)?\s+up|"
    r"(?:gets?|got|is|was)\s+under\s?way|drew\s+to\s+a\s+close|came\s+to\s+(?:an\s+end|a\s+close))"
    r"(?=(?:\s+here)?\s+(?:in\s+(?:the\s+)?[A-Z]|on\s+(?:\d|[A-Z])|today\b|yesterday\b|tomorrow\b|(?:this|last|next)\s+(?:week|month|morning|evening)\b|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b))"
)


_OF_IT = lazy_regex(r"\bof\s+(?:the\s+)?\Z")  # "the Commission of [the Lake Council] opened": another body begins
_REACH = 8  # characters


def begins_or_ends(text: str, start: int, end: int) -> bool:
    """Tell whether a name at [start, end) is told to begin or end somewhere or some day."""
    if _OF_IT.search(text, max(0, start - _REACH), start) is not None:
        return False
    return _BEGINS_OR_ENDS.match(text, end) is not None
