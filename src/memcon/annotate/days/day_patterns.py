"""Patterns of days as texts write them, with the groups that `dates` takes its values from."""

from __future__ import annotations

import re

from memcon.lexicon.patterns import lazy_regex

_M = (
    r"(?P<{0}>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_D = r"(?P<{0}>[0-3]?\d)(?:\s?(?:st|nd|rd|th)\b)?(?!\d)"
# German and its neighbours dot the day: "21. January 2024".
_DOTTED = r"(?P<{0}>[0-3]?\d)(?:\s?(?:st|nd|rd|th)\b|\.(?!\d))?(?!\d)"
_Y = r"(?:\s*,?\s*(?:of\s+)?(?P<y>(?:19|20)\d\d)(?![\d-])|,?\s+(?:of\s+)?(?P<ry>(?:this|next|last)\s+year)\b)?"
_TO = r"\s*(?:-|–|—|/|to|and|through|until|till|&)\s*"
_LIST = r"(?:,\s*[0-3]?\d(?:st|nd|rd|th)?(?!\d)){0,4}"  # "24, [25, 26] and 27 June"
_WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"


def _rx(pattern: str) -> re.Pattern[str]:
    return lazy_regex(pattern)


DAY_RANGE = _rx(
    r"(?<![\w/.-])" + _DOTTED.format("d1") + r"(?:\s+(?:of\s+)?" + _M.format("m1") + r")?" + _LIST + r",?" + _TO
    + rf"(?:(?:on\s+)?{_WEEKDAY},?\s+)?(?:the\s+)?" + _DOTTED.format("d2")
    + r"\s+(?:of\s+)?" + _M.format("m2") + _Y
)  # fmt: skip
MONTH_RANGE = _rx(
    r"\b" + _M.format("m1") + r"\s*" + _D.format("d1") + _LIST + r",?" + _TO
    + rf"(?:{_WEEKDAY},?\s+)?(?:" + _M.format("m2") + r"\s*)?" + _D.format("d2")
    + r"(?!\s*(?:percent|%))" + _Y
)  # fmt: skip
DAY_MONTH = _rx(r"(?<![\w/.-])" + _DOTTED.format("d1") + r"\s+(?:of\s+)?" + _M.format("m1") + _Y)
MONTH_DAY = _rx(r"\b" + _M.format("m1") + r"\s*" + _D.format("d1") + _Y)
MONTH_YEAR = _rx(
    r"(?<!\d )\b"
    + _M.format("m1")
    + r"(?:\s*,?\s*(?:of\s+)?(?P<y>(?:19|20)\d\d)(?!\d)|,?\s+(?:of\s+)?(?P<ry>(?:this|next|last)\s+year)\b)"
)
MONTH_ALONE = _rx(
    r"\b(?:(?P<lead>[Ii]n|[Tt]his|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Cc]oming|[Uu]ntil|"
    r"[Bb]y|[Bb]ack\s+in|(?:(?<=[Tt]he\s)|(?<=in\s))(?:beginning|start|middle|end)\s+of)[\s-]"
    r"(?:early |late |mid-?)?|(?<=[Ss]ince\s)|"
    r"(?<=(?<=early\s)as\s)|(?<=(?<=ently\s)as\s)|(?<=(?<=late\s)as\s)|"  # "as recently as May"
    r"(?<=half\sof\s)|(?<=week\sof\s)|(?<=end-)|"
    r"(?<=scheduled\sfor\s)|(?<=planned\sfor\s)|(?<=set\sfor\s)|(?<=slated\sfor\s)|(?<=due\sin\s)|(?<=postponed\sto\s)|"
    r"(?:(?<=[Tt]he\s)|(?<=[Tt]heir\s)|(?<=[Hh]is\s)|(?<=[Hh]er\s))"  # "the March summit"
    r"(?=[A-Z][a-z]+\s(?:summit|meeting|talks|visit|call|session|round|trip|dialogue|"
    r"(?:[A-Z][\w.'’+–-]*\s(?:\([A-Z]+\)\s)?){1,6}(?:Summit|Meeting|Ministerial|Dialogue|Forum|Conference))\b))"
    + _M.format("m1")
    + r"(?!\s*\d)\b"
)
# "on the 24th", "from the 12th to the 14th": days of the month in which the text was published, or of the one before or
# after it; "from 12 to 14 of next month"
_OF_MONTH = r"\s+(?:of\s+)?(?P<lead>this|the\s+(?:current|present)|next|last)\s+month\b"
DAY_ALONE = _rx(
    r"\b[Oo]n\s+(?:the\s+)?(?P<d>[0-3]?\d)(?:st|nd|rd|th)(?=\s*(?:[,.;)]|\Z|(?:morning|afternoon|evening|night|in|at|with)\b))"
)
DAYS_OF_MONTH = _rx(
    r"\b(?:[Oo]n|[Ff]rom|[Bb]etween)\s+(?:the\s+)?(?P<d>[0-3]?\d)(?:(?P<th>st|nd|rd|th)\b)?"
    r"(?:\s*(?:-|–|—|to|and|until|till|through)\s*(?:the\s+)?(?P<d2>[0-3]?\d)(?:(?P<th2>st|nd|rd|th)\b)?)?"
    rf"(?:{_OF_MONTH}|\s+inst(?:ant\b|\.)|(?(th)(?(th2)(?=\s*(?:[,.;)]|\Z|(?:in|at|with)\b))|(?!))|(?!)))"
)
ISO = _rx(r"(?<![\d./-])(?P<y>(?:19|20)\d\d)(?P<sep>[-./])(?P<m>[01]\d)(?P=sep)(?P<d>[0-3]\d)(?![\d-])")
NUMERIC = _rx(r"(?<![\d/.-])(?P<a>[0-3]?\d)(?P<sep>[/.])(?P<b>[0-3]?\d)(?P=sep)(?P<y>(?:19|20)\d\d)(?!\d)")
RELATIVE = _rx(
    r"\b(?P<w>[Tt]he\s+day\s+(?:after\s+tomorrow|before\s+yesterday)|"
    r"(?<!week from )(?<!weeks from )(?<!month from )(?<!days from )[Tt]oday|"
    r"TODAY|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Tt]his\s+(?:morning|afternoon|evening)|"
    r"[Ll]ast\s+(?:night|evening)|[Ee]arlier\s+in\s+the\s+day|"
    r"[Aa]\s+(?:short|little)\s+while\s+ago|moments\s+ago)\b(?:\s+(?:morning|afternoon|evening|night))?"
    r"(?:\s*\((?P<n>[0-3]?\d)(?:st|nd|rd|th)?\))?"
)
STEPS = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "last evening": -1,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
WEEKDAY_ALONE = _rx(
    r"\b(?:(?P<lead>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming)\s+)?(?P<day>"
    + _WEEKDAY
    + r")\b(?!'(?!s\s+(?:[\w-]+\s+){0,2}(?:talks|meeting|call|session|summit|discussions|consultations|round|visit)))"
    r"(?:\s*\((?P<n>[0-3]?\d)(?:st|nd|rd|th)?\))?"
)
WEEKDAY_RANGE = _rx(
    r"\b(?:[Oo]n|[Ff]rom|[Bb]etween)\s+(?:(?P<lead>next|last|this|coming)\s+)?(?P<day>"
    + _WEEKDAY
    + r")\s+(?:and|to|through|until)\s+(?P<to>"
    + _WEEKDAY
    + r")\b(?:\s*\(\s?[0-3]?\d(?:st|nd|rd|th)?(?:\s*(?:and|to|-|–)\s*[0-3]?\d(?:st|nd|rd|th)?)?\s?\))?"
    r"(?:,?\s+(?:of\s+)?(?P<week>this|last|next)\s+week\b)?"
)
# "on Friday last week", "Tuesday of next week", "next week on Tuesday"
DAY_OF_WEEK = _rx(
    rf"\b(?:(?P<day>{_WEEKDAY}),?\s+(?:of\s+)?(?:(?:late|early|earlier|later)\s+)?(?P<lead>this|last|next|the\s+following)\s+week|"
    rf"(?P<lead2>[Tt]his|[Ll]ast|[Nn]ext)\s+week,?\s+on\s+(?P<day2>{_WEEKDAY}))\b"
)
PERIOD = _rx(
    r"\b(?:(?:(?:later|earlier|early|late)\s+)?(?P<lead>[Tt]his|[Ll]ast|[Nn]ext|[Cc]oming|[Ff]ollowing|[Pp]ast)|"
    r"later\s+in\s+the)\s+(?P<unit>week|month|year)\b(?!\s+of\s+(?:the\s+)?[A-Z])"
)
WEEKEND = _rx(
    r"\b(?:(?P<lead>[Tt]his|[Ll]ast|[Nn]ext|[Cc]oming|[Pp]ast)\s+|(?:[Aa]t|[Oo]ver)\s+the\s+|[Aa]\s+)weekend\b(?!\s+of\b)(?:\s*\((?P<n>[0-3]?\d)\))?"
)
# A season, half or quarter is no finer than its year.
PART_OF_YEAR = _rx(
    r"\b(?:(?P<lead>[Tt]his|[Ll]ast|[Nn]ext|[Cc]oming)\s+|[Ii]n\s+(?:the\s+)?|[Dd]uring\s+(?:the\s+)?|(?:[Bb]y|[Bb]efore|[Tt]owards?|[Uu]ntil)\s+(?:the\s+)?|"
    r"[Aa]t\s+the\s+|[Ff]or\s+(?:the\s+)?|[Tt]he\s+)(?:(?:early|late|coming|following)\s+)?"
    r"(?:(?:spring|summer|autumn|fall(?=\s+(?:of\s+)?\d)|winter)|(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)\s+(?:half|quarter|semester|trimester)|"
    r"(?:beginning|middle|end|start))(?:\s+of)?(?:\s*,?\s*(?:the\s+year\s+)?(?P<y>(?:19|20)\d\d)|\s+(?P<ry>(?:this|next|last|the)\s+year)|"
    r"(?=\s*(?:[.,;)]|\Z|in\b|at\b|with\b|and\b)))"
)
SEASON = _rx(r"spring|summer|autumn|fall|winter")
# "a year ago", "four months ago"; "some twenty years ago", "more than two years ago" tell none
AGO = _rx(
    r"\b(?<!\bover )(?<!than )(?<!nearly )(?<!most )(?<!around )(?<!about )(?<!some )(?<!or )(?<!and )"
    r"(?P<n>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[2-9]|1[1-46-9]|2[1-46-9])\s+(?P<unit>year|month|week)s?\s+ago\b"
)
YEAR = _rx(
    r"\b(?:[Ii]n|[Qq][1-4](?:\s+of)?|as\s+(?:far\s+back|early|long\s+ago|recently|late)\s+as|(?:foreseen|planned|scheduled|slated|set|due)\s+for|[Dd]uring|[Tt]hroughout|(?:by|before|at|until)\s+the\s+end\s+of|[Ll]ate|[Ee]arly|[Mm]id-?|"
    r"[Ss]ince(?=\s(?:19|20)\d\d,?\s+when\s))\s*(?P<y>(?:19|20)\d\d)\b(?!\s*[-–/]\s*\d)"
)
ANY = _rx(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|"
    r"(?:[Tt]o|[Yy]ester)day\b|TODAY|[Tt]onight|[Tt]omorrow|[Tt]his |[Ll]ast |[Nn]ext |[Cc]oming |[Ff]ollowing |"
    r"[Pp]ast |[Ee]arlier |[Ll]ater |weekend|spring|summer|autumn|winter|the year\b|days?\b| ago\b|"
    r"(?:19|20)\d\d|\d[/.]\d|\d(?:st|nd|rd|th)\b"
)
DATELINE = _rx(r"\b[A-Z]{3,}[A-Z ,./()]*[,:]?\s+" + _M.format("m1") + r"\s*" + _D.format("d1") + _Y)
# What must stand in a text for a pattern to be tried; each begins with a class of characters, which is skipped to.
SIGNS = (
    ("month", _rx(r"[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec|AN|EB|AR|PR|AY|UN|UL|UG|EP|CT|OV|EC)")),
    ("digit", _rx(r"\d")),
    ("unit", _rx(r"[wmy](?:eek|onth|ear)")),
    ("day", _rx(r"day")),
    ("part", _rx(r"[sawfy12](?:pring|ummer|utumn|inter|all|ear|9\d\d|0\d\d)")),
)
# "scheduled for April, was postponed": that April
_CALLED_OFF = _rx(
    r"[^.;:]{0,30}?\s(?:was|were|(?:has|have|had)\s+been|did\s+not|could\s+not|is)\s+(?:again\s+|later\s+|then\s+)?(?:postponed|cancell?ed|called|put|take|be\s+held|deferred|delayed)\b"
)
# "a meeting that was scheduled for April": it may be over
_WAS_SET = _rx(r"\b(?:was|were|had\s+been)\s+(?:[a-z]+ly\s+)?(?:scheduled|set|planned|slated|due|expected)\s+for\s\Z")


def told_lead(text: str, start: int, end: int) -> str:
    """Return "next" for a month at [start, end) that something to come is set for, "last" behind "since", else "in"."""
    fixed = text.endswith((" for ", " to ", "due in "), max(0, start - 8), start)
    fixed = fixed and _WAS_SET.search(text, max(0, start - 40), start) is None
    if fixed and _CALLED_OFF.match(text, end) is None:
        return "next"  # "is scheduled for July"
    return "last" if text.endswith("ince ", 0, start) else "in"
