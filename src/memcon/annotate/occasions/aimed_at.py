"""Occasions ahead, told by what is to come of them: "efforts to secure a deal at the Lake Summit in May"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.lexicon.patterns import lazy_regex

# "their dedication to achieve ambitious outcomes at", "how to reach agreement during"; results that were reached there
# ("to deliver on the pledges made at") are of one that is over
_TO_ACHIEVE = lazy_regex(
    r"(?<!managed\s)(?<!able\s)\b(?:to|must|should|can)\s+(?:(?:jointly|together|also|work\s+(?:together\s+)?to|try\s+to|help(?:\s+to)?)\s+)?"
    r"(?:achieve|deliver|secure|reach|ensure|obtain|adopt|finali[sz]e|conclude|produce|announce|launch|raise|agree(?:\s+(?:on|to))?)\s+"
    r"(?!on\b)(?:(?!(?:made|taken|given|set|held|begun|laid|put|said|for|of|from|since|after|and|[\w-]{2,}ed)\b)[\w'’-]+\s+){0,6}?"
    r"(?:at|during)\s+(?:the\s+|this\s+year's\s+|their\s+)?(?:(?!(?:last|previous|recent|past|first|same)\b)[\w-]+\s+)?\Z"
)
# "in the leadup to", "with just 44 days left to", "on the road to", "in the weeks before"
_ON_THE_WAY = lazy_regex(
    r"\b(?:in\s+the\s+(?:lead[\s-]?up|run[\s-]?up|build[\s-]?up|final\s+stretch)\s+to|on\s+the\s+(?:road|way|path)\s+to(?:wards?)?|"
    r"(?:days|weeks|months)\s+(?:left|remaining|to\s+go)\s+(?:to|until|till|before)|(?:only|just|less\s+than|fewer\s+than)\s+(?:[\w-]+\s+){1,3}"
    r"(?:days|weeks|months)\s+(?:before|until|till|away\s+from|ahead\s+of)|"
    r"(?:in|over)\s+the\s+(?:coming\s+)?(?:days|weeks|months)\s+(?:before|leading\s+up\s+to|until|ahead\s+of|and\s+months\s+leading\s+up\s+to))\s+"
    r"(?:(?:the|this\s+year's|their|our|[A-Z]\w+'s)\s+)?(?:(?!(?:last|previous|recent|past|first|same)\b)[\w-]+\s+)?\Z"
)
_REACH = 110  # characters before the words for an occasion


def is_aimed_at(text: str, draft: Draft) -> bool:
    """Tell whether the words before a session tell what is to be reached at it, or what is done on the way to it."""
    if draft.kind != "session" or draft.modifier == "previous":
        return False
    low, at = max(draft.sentence.start, draft.span.start - _REACH), draft.span.start
    return _TO_ACHIEVE.search(text, low, at) is not None or _ON_THE_WAY.search(text, low, at) is not None
