"""Names with the year or week beside them, which makes an occasion of them: "this year's Reef Forum"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

# "the Reef Conference last week", "(RC) next month in Lima was": when it was held
_THEN = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:\s+in\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?,?)?\s+(?:in\s+(?:(?:early|late|mid)[\s-])?(?:[A-Z][a-z]{2,8}\s+)?(?:19|20)\d\d\b|"
    r"at\s+the\s+(?:beginning|start|end)\s+of\s+(?:[A-Z][a-z]{2,8}\b|(?:the|this|last|next)\s+(?:week|month|year)\b)|(?:today|yesterday|tomorrow)\b(?!['’])|"
    r"(?:an?|two|three|four|five|six|several|\d{1,2})\s+(?:weeks?|months?|years?|days?)\s+ago\b|"
    r"(?:(?:earlier|later)\s+(?=this\s)|early\s+|late\s+)?(?:last|next|this|coming)\s+"
    r"(?:week|month|year|spring|summer|autumn|fall|winter|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!['’]))"
)
# "this year's Reef Forum", "the May 2023 Reef Conference"
_ITS_YEAR = lazy_regex(
    r"\b(?:(?:[Tt]his|[Ll]ast|[Nn]ext)\s+(?:year|month|week|spring|summer|autumn|fall|winter)['’]s\s+(?:[a-z]+\s+)?|"
    r"(?:[Tt]he|[Aa]t|['’]s)\s+(?:[A-Z][a-z]{2,8}\s+)?(?:19|20)\d\d\s+)\Z"
)
_YEAR_WITHIN = lazy_regex(r"(?:[Tt]he\s+)?(?:19|20)\d\d\s+(?=[A-Z])")
_YEAR_REACH = 30  # characters
# "the March 2023 Reef Working Group", "the June Contact Group": a body that met then
_MONTH = (
    r"(?:(?:early|late|mid)[\s-])?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?:\s+\d{1,2})?(?:,?\s+(?:19|20)\d\d)?\s+"
)
_ITS_MONTH = lazy_regex(rf"\b(?:[Tt]he|at|since|after|following|of|last)\s+{_MONTH}\Z")
_MONTH_WITHIN = lazy_regex(rf"[Tt]he\s+{_MONTH}(?=[A-Z])")
TIMELY = frozenset({"conference", "forum", "dialogue"})  # classes of names that are held from time to time
_PLATFORM = lazy_regex(r"\b[Pp]latform\Z")  # what a party or firm has, week after week


# "is in Lima for the Reef Conference", "flew to Riga on Sunday for a Reef Forum"
_THERE_FOR = lazy_regex(
    r"\b(?:is|was|are|were|be|been|stays?|stayed|arriv\w+|fl(?:y|ew|ies|ying)|went|goes|go|came|head(?:s|ed|ing)?)\s+(?:currently\s+|also\s+|now\s+|back\s+)?"
    r"(?:in|to)\s+[A-Z][\w.'’-]+(?:\s[A-Z][\w'’-]+)?,?\s+(?:[\w-]+\s+){0,4}?for\s+(?:the\s+|an?\s+)?\Z"
)
_THERE_REACH = 90  # characters


def tells_year(text: str, start: int, end: int) -> bool:
    """Tell whether a name of what is held at times has its year or week beside it, or those who came for it."""
    if _PLATFORM.search(text, start, end) is not None:
        return False
    before = _ITS_YEAR.search(text, max(0, start - _YEAR_REACH), start) or _YEAR_WITHIN.match(text, start, end)
    if before is not None or _THEN.match(text, end) is not None:
        return True
    small = text[text.rfind(" ", start, end) + 1].islower()  # "is in Lima for a political dialogue with": no series
    return not small and _THERE_FOR.search(text, max(0, start - _THERE_REACH), start) is not None


def tells_month(text: str, start: int, end: int) -> bool:
    """Tell whether the month or day on which a body met stands right before its name."""
    before = _ITS_MONTH.search(text, max(0, start - 2 * _YEAR_REACH), start)
    return before is not None or _MONTH_WITHIN.match(text, start, end) is not None


# "said that [the Reef Forum] next month will be": an occasion that others only speak of
_THAT = lazy_regex(r"\bthat\s+(?:[a-z]+\s+)?(?:the\s+)?\Z")


def is_spoken_of(text: str, start: int, end: int) -> bool:
    """Tell whether a name opens what somebody says, its time beside it."""
    return _THEN.match(text, end) is not None and _THAT.search(text, max(0, start - _YEAR_REACH), start) is not None
