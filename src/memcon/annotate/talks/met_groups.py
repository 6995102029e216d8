"""Groups that a verb of meeting tells of without a state: "met with 15 Caribbean leaders", "A and B spoke today"."""

from __future__ import annotations

import re
from functools import lru_cache

from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, any_of, forms_of, lazy_regex
from memcon.model import Span

_WHEN = (
    r"(?:\s+(?:today|yesterday|tonight|again|virtually|briefly|separately|together|earlier(?:\s+today)?|this\s+\w+|"
    r"by\s+(?:tele)?phone|by\s+video|(?:on\s+)?[A-Z]\w+day(?:\s+(?:morning|afternoon|evening|night))?))*"
)
_LEADERS = (
    r"(?:leaders|heads\s+of\s+(?:state|government|delegation)|(?:foreign\s+|defen[cs]e\s+|finance\s+|trade\s+)?ministers|"
    r"ambassadors)"
)
_CONVENED = lazy_regex(
    rf"{_WHEN}\s+(?P<who>(?:[A-Z][\w-]+\s+){{1,3}}(?:leaders|ministers|envoys|partners|[Ff]oreign\s+[Mm]inisters))\b"
)
_SPEAKING = lazy_regex(r"(?:spoke|speak|talked|have\s+spoken)\Z")
_CALLED = lazy_regex(r"had a (?:tele)?phone (?:call|conversation)")
_ABOUT = lazy_regex(
    rf"{_WHEN}(?:\s*[.,;]|\s+(?:about|regarding|concerning|to\s+(?:discuss|review|coordinate|follow\s+up)|on\s+(?:the|their|a)\s|"
    r"ahead\s+of|following|as\s+part\s+of)\b)"
)
_SUBJECT_OF_TALK = lazy_regex(r"\s+(?:about|regarding|concerning|to\s+(?:discuss|review|coordinate))\b")
_SAID_WHEN = lazy_regex(r"\s+(?:today|yesterday|tonight|earlier|this\s+\w+|by\s+(?:tele)?phone|on\s+[A-Z]\w+day)\b")

# "the three leaders convened in Oslo": they met
_CONVENED_ALONE = lazy_regex(
    r"\s*(?:[.,;]|\Z|(?:in|on|at|to|for|with|today|yesterday|tomorrow|again|virtually|this|last|during|under|via|within|here|"
    r"earlier|online|behind|face|by|ahead|after|as)\b)"
)
# "the Dialogue, which will convene in Oslo", "the third meeting convened", "was convened": the occasion itself
_WHICH = lazy_regex(
    r"\b(?:which|that|meeting|session|round|dialogue|group|council|committee|commission|conference|forum|talks|summit|"
    r"partnership|it|be|been|being|is|are|was|were|event|parliament|assembly|congress|board|panel|court)\)?,?\s+(?:[A-Z]+\s+|(?:will|also|first|last|has|had|again|today|was|then)\s+)*\Z",
    re.I,
)


# "convened the foreign ministers of Peru and Kenya"
_OFFICIALS_OF = WordRegex(
    r"\s+(?:(?:the|his|her|their|a\s+group\s+of|senior|top)\s+)*(?:(?!over\b|more\b|\d)[\w-]+\s+){0,4}?%office_class/officials%\s+(?:of|from)\s+"
    r"(?![^.;:]{0,40}\b(?:communit|diaspora|industr|sector|compan|universit|organi[sz]ation))"
)


def convenes_officials(lexicon: Lexicon, text: str, end: int) -> bool:
    """Tell whether whom a verb of convening that ends at `end` brings together are officials of some states."""
    return _OFFICIALS_OF.of(lexicon).match(text, end) is not None


def convene_alone(text: str, start: int, end: int) -> bool:
    """Tell whether a verb of convening in [start, end) has no object and persons for its subject."""
    return _CONVENED_ALONE.match(text, end) is not None and _WHICH.search(text, max(0, start - 40), start) is None


@lru_cache(maxsize=8)
def _of_region(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern for leaders of the regions that the lexicon names: "with the Nordic leaders"."""
    regions = any_of(forms_of(lexicon, "region"))
    return re.compile(
        rf"{_WHEN}(?:\s+with)?(?:\s+(?:the|\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|more\s+than\s+\d+|a\s+(?:group|number)\s+of|visiting))*\s+"
        rf"(?:{regions}\s+(?:[Cc]ountry\s+|[Nn]ations?\s+)?(?:\([A-Z]+\)\s+)?{_LEADERS}|{_LEADERS}\s+(?:of|from|representing|"
        rf"across)\s+(?:the\s+)?{regions}(?:\s+(?:nations|countries|states|region))?)\b"
    )


def match_region(lexicon: Lexicon, text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the words behind a verb of meeting for the leaders of a region's states, of whom none is named."""
    return _of_region(lexicon).match(text, start, end)


def match_convened(text: str, start: int) -> re.Match[str] | None:
    """Return the words behind "convened" that tell whom somebody convened: "African leaders"."""
    return _CONVENED.match(text, start)


# "Today, A and B spoke about the floods"
_WHEN_FIRST = lazy_regex(
    r"\W*(?:(?:Earlier\s+)?(?:[Tt]oday|[Yy]esterday|[Tt]his\s+(?:morning|afternoon|evening))|On\s+[A-Z]\w+day)\b"
)


def speak_together(form: str, text: str, sentence: Span, start: int, end: int, opens: bool) -> bool:
    """Tell whether a verb of speaking in [start, end) has its subjects speak with each other: "spoke today".

    `opens` tells that its sentence is the first of the text, which tells of the talk that all the rest is about.
    """
    again = text.endswith("also ", 0, start)  # "also spoke about": in the talk told before
    if not again and _CALLED.fullmatch(form) and _ABOUT.match(text, end):
        return True  # "A and B had a telephone conversation on Friday"
    if again or not _SPEAKING.match(form) or not _ABOUT.match(text, end):
        return False
    if opens and _SUBJECT_OF_TALK.match(text, end):
        return True
    return bool(_SAID_WHEN.match(text, end) or _WHEN_FIRST.match(text, sentence.start, start))
