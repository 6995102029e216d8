"""Words that tell of meetings as planned, listed or following: "talks are planned with", "ended with a call on".

A programme's verb or noun leads to a noun of meeting, and this to the persons met.
"""

from __future__ import annotations

import re

from memcon.annotate.talks.talk_nouns import NOUNS
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex

# "The visit ended on Tuesday with a call on A", "This was followed by talks in Riga with A"
_STEP = (
    r"(?:followed|preceded|rounded\s+off|concluded|capped|completed)\s+by|"
    r"(?:visit|trip|stay|tour|journey|program(?:me)?|(?<=first\s)day|(?<=second\s)day)\b[^.;:,]{0,40}?\s"
    r"(?:conclude[sd]?|end(?:s|ed)?|beg[aiu]ns?|start(?:s|ed)?|open(?:s|ed)?|close[sd]?|finish(?:es|ed)?|w(?:ound|inds?|rapped|raps?)\s+up|culminate[sd]?|kicked\s+off|rounded\s+off)\b"
    r"(?:\s+(?:on|in|at|yesterday|today)\b[^.;:,]{0,24}?)?\s+(?:with|by|in)|"
    r"(?:highlights?|focus|cent(?:re|er)|centrepiece|high\s+point)\s+of\s+[^.;:,]{3,50}?\s(?:is|are|was|were|will\s+be)"
)
_THERE = r"(?:\s+in\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?"
_OR_CALL = rf"(?:{NOUNS}|courtesy\s+(?:calls?|visits?)(?=(?::\s+one)?\s+(?:to|on)\s))"
_WITH = r"(?:with|(?:(?<=\bcall\s)|(?<=\bcalls\s)|(?<=\bvisit\s)|(?<=\bvisits\s)|(?<=:\sone\s))(?:to|on))"
_BETWEEN = (  # "are scheduled between Ms A and Minister B"
    r"(?:(?<=planned\s)|(?<=scheduled\s)|(?<=foreseen\s)|(?<=arranged\s))"
    r"between\s+(?:the\s+)?(?:[A-Z][\w.'’-]*\s+){1,5}and(?:\s+the)?"
)
# "a courtesy call on A [and a meeting with] B"
AND_NEXT = lazy_regex(
    rf",?\s+(?:and|as\s+well\s+as|plus|followed\s+by)\s+(?:also\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){{0,2}}?{_OR_CALL}{_THERE}\s+{_WITH}\s+"
)
PLANNED = lazy_regex(
    rf"\b(?:(?:{NOUNS}|[Vv]isits)\s+(?:(?:on|about|concerning)\s+[^.;:]{{2,60}}?\s+)?(?:(?:are|is|were|was|will\s+(?:also\s+|then\s+)?be|have\s+(?:also\s+)?been|has\s+(?:also\s+)?been)\s+|(?=(?:also\s+|then\s+)?took\s))"
    r"(?:also\s+|then\s+)?(?P<set>took\s+place|planned|scheduled|slated|foreseen|envisaged|expected|arranged|set|due|to\s+be\s+held|held|conducted)"
    r"(?:\s+(?:to\s+be\s+held|to\s+take\s+place|in|at|on|for)\b[^.;:,]{0,40}?)?(?:(?:,?|\s?[-–—])\s+(?:including|among\s+others|inter\s+alia),?)?"
    r"|(?:[Mm]ain|[Kk]ey|[Ff]irst|[Ss]econd|[Nn]ext|[Ll]ast|[Ff]inal|[Oo]ther)\s+(?:bilateral\s+|official\s+)?meetings?(?:\s+(?:in|on|at)\s[^.;:,]{2,40}?)?\s+"
    r"(?:will\s+(?:also\s+|then\s+)?be|(?:is|are)\s+to\s+be|(?P<past>was|were))"
    r"|(?:\b[Oo]n\s+(?:the|his|her|their)\s+(?:agenda|program(?:me)?|schedule|itinerary)(?:\s+(?:in|for)\s+[A-Z][\w-]+)?|"
    r"\b[Aa]lso\s+(?:planned|scheduled|foreseen|envisaged))\s+"
    rf"(?:are|is|(?P<was>were|was)|will\s+be)\s+(?:also\s+)?(?:an?\s+)?(?:[\w-]+\s+){{0,2}}?{_OR_CALL}"
    rf"|[Tt]here\s+(?:(?P<were>was|were)|will\s+be)\s+(?:also\s+)?(?:[\w-]+\s+){{0,2}}?{NOUNS}(?::\s+one)?"
    r"|(?:(?:program(?:me)?|agenda|schedule|itinerary|visit|trip|stay)\b\s*(?:(?:in|to)\s+(?:[A-Z][\w.-]+\s+){1,3})?(?:,[^.;:,]{3,60},\s+)?(?:will\s+|is\s+to\s+)?(?:also\s+)?"
    rf"(?P<holds>includes?|included|features?|featured|foresees|comprises?|envisages)|(?P<step>{_STEP}))\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){{0,3}}?"
    rf"(?:{_OR_CALL}(?::\s+one)?){_THERE})\s+(?:{_WITH}|{_BETWEEN})\s+"
)
PLANNED_WORDS = Anchors(
    (
        "planned",
        "arranged",
        "agenda",
        "program",
        "itinerary",
        "scheduled",
        "foreseen",
        "envisage",
        "include",
        "feature",
        "comprise",
        "held with",
        "conducted with",
        "took place with",
        "take place",
        "d between ",
        "here was",
        "here were",
        "here will be",
        "be with ",
        "was with ",
        "were with ",
        "followed by",
        "preceded by",
        "off by",
        "off with",
        " conclude",
        " ended",
        " end with",
        " ends with",
        " began",
        " begin with",
        " begins with",
        " start with",
        " starts with",
        " started",
        " opened",
        " closed",
        " close with",
        " closes with",
        " finish",
        "wound up",
        "wrapped up",
        "culminate",
        "highlight",
        "focus of",
        "centre of",
        "center of",
        "centrepiece",
        "high point",
    )
)
_AHEAD = lazy_regex(r"\b(?:will|would|plans?|intends?|is|are|includes|foresees|comprises)\b")


def is_done(match: re.Match[str], start: int) -> bool:
    """Tell whether such words, in a sentence from `start` on, tell of meetings that took place."""
    if match["step"]:
        return _AHEAD.search(match.string, start, match.start("step")) is None and (
            _AHEAD.search(match["step"]) is None
        )
    done = match["set"] in ("held", "took place", "conducted") and " will " not in match.group()
    return done or match["holds"] in ("included", "featured") or bool(match["were"] or match["past"] or match["was"])
