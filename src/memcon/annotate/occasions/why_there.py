"""Sessions that only tell why somebody was where he met others: "A, who is in Oslo for the Assembly, met B"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "A, who is in Oslo to attend the Assembly, met B", "A, currently in Oslo for the Assembly, met B"
_WHO_IS_THERE = lazy_regex(
    r",\s+(?:who\s+(?:is|was|are|were|had|has)|currently|presently|in)\s[^.;:,]{0,60}?\b(?:to\s+(?:attend|participate\s+in|take\s+part\s+in|join|address)|"
    r"attending|participating\s+in|for)\s+(?:[\w'’-]+\s+){0,2}\Z"
)
_AND_DID = lazy_regex(
    r"[^.;:,]{0,40},\s+(?:also\s+|today\s+|on\s+[A-Z]\w+\s+)?(?:met|meets|held|holds|called|paid|spoke|had|visited|received|hosted|will|is|was)\b"
)
# "Within the framework of his participation in the Assembly, A met B", "While attending the Assembly, A met B"
_WHILE_THERE = lazy_regex(
    r"\b(?:[Ww]ithin|[Aa]s\s+part|[Ii]n|[Dd]uring|[Ww]hil(?:e|st)|[Oo]n)\s(?:[a-z]+\s){0,5}?"
    r"(?:participati(?:on|ng)\s+in|attendance\s+(?:at|of)|attending|taking\s+part\s+in)\s+(?:[\w'’-]+\s+){0,2}\Z|"
    r"\b(?:[Oo]n|[Aa]t)\s+(?:the\s+)?occasion\s+of\s+(?:[\w'’-]+\s+){0,5}\Z"
)
# "A, following the end of his visit to Peru to attend the Assembly, has left for Kenya"
_CAME_FROM = lazy_regex(
    r"\b(?:following|after|having)\s[^.;:,]{0,60}?\b(?:visit|trip|journey|tour)\s(?:to|of)\s[^.;:,]{3,60}?\s(?:to\s+(?:attend|participate\s+in|"
    r"take\s+part\s+in|address)|for)\s+(?:[\w'’-]+\s+){0,2}\Z"
)
_THEY_MET = lazy_regex(
    r"[^.;:,]{0,40},\s+[^.;:]{0,160}?\b(?:met|meets|meetings?|talks|held|holds|received|receives|conferred|discussed)\b"
)
_WHO_REACH, _FROM_REACH = 130, 170  # characters


def is_why_there(text: str, sentence: Span, start: int, end: int) -> bool:
    """Tell whether a session only tells why somebody was where he did what the sentence reports."""
    low = max(sentence.start, start - _WHO_REACH)
    if _WHILE_THERE.search(text, low, start) and _THEY_MET.match(text, end, sentence.end):
        return True
    if _CAME_FROM.search(text, max(sentence.start, start - _FROM_REACH), start):
        return True
    ahead = _WHO_IS_THERE.search(text, low, start)
    return ahead is not None and _AND_DID.match(text, end, sentence.end) is not None
