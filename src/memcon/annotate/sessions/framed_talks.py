"""Talks held as a session of a dialogue: "met B in the framework of the political dialogue between Peru and Latvia"."""

from __future__ import annotations

import re

from memcon.lexicon.patterns import lazy_regex

# "in the framework of the", "as part of their annual", "under the", "on the occasion of the"
_FRAME = lazy_regex(
    r"\b(?:(?:with)?in\s+(?:the\s+)?(?:framework|context|scope|course)\s+of|as\s+(?:an?\s+|the\s+)?(?:\w+\s+)?part\s+of|"
    r"on\s+the\s+occasion\s+of)\s+(?:(?:the|their|this|its|an?)\s+)?(?:(?:annual|regular|bilateral|ongoing|so-called)\s+){0,2}\Z",
    re.I,
)
_MET = (
    r"(?:met|meets?|(?:is|are|was|were)\s+meeting|(?:held|holds?|holding|conduct(?:ed|s)?|had|having)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:talks|discussions|consultations|meetings?)|(?:[Tt]alks|[Dd]iscussions|[Cc]onsultations|[Mm]eetings?|[Vv]isits?)\s+"
    r"(?:(?:was|were|also|is|are|will)\s+){0,2}(?:be\s+)?(?:took\s+place|taking\s+place|takes?\s+place|held)|received|conferred|travel(?:s|led|ed)?|visit(?:s|ed)?)"
)
_MET_BEFORE = lazy_regex(rf"\b{_MET}\s[^.;:]{{0,140}}\Z")
_MET_BEHIND = lazy_regex(rf"[^.;:]{{0,200}}?\s{_MET}\b")
# "within the framework of the dialogue already established": no session of it
_SET_UP = lazy_regex(
    r"\s+(?:(?:which|that)\s+(?:was|were|had\s+been)\s+|already\s+|recently\s+)?(?:established|initiated|agreed|created|launched|set\s+up)\b"
)
# "The visit took place in the framework of [the annual consultations]": what was told before was a session of them
_WHAT_WAS_TOLD = (
    r"(?:(?:The|This|Their|His|Her|These|Today's)\s+(?:[\w-]+\s+){0,2}(?:visit|talks|meetings?|discussions|consultations|encounter)\s+"
    r"(?:took\s+place|(?:was|were)\s+(?:also\s+)?held|(?:is|was|are|were|formed|forms)|takes?\s+place|will\s+take\s+place)\s+|"
    r"(?:They|The\s+two|Both)\s+(?:[a-z]+\s+){0,2}met\s+)"
    r"(?:(?:with)?in\s+(?:the\s+)?(?:framework|context|scope)\s+of|as\s+(?:a\s+)?part\s+of|(?:a\s+)?part\s+of|under)\s+"
    r"(?:(?:the|their|its|an?)\s+)?(?:(?:annual|regular|bilateral|ongoing|so-called)\s+){0,2}"
)
_OF_WHAT_WAS_TOLD, _ENDS_SO = lazy_regex(_WHAT_WAS_TOLD), lazy_regex(rf"(?:\A|[.\n]\s*){_WHAT_WAS_TOLD}\Z")
_REACH = 220  # characters of a sentence before a name


def is_framed(text: str, start: int, end: int) -> bool:
    """Tell whether a dialogue named at [start, end) is the frame in which a sentence tells that somebody met."""
    low = max(0, start - _REACH)
    frame = _FRAME.search(text, low, start)
    if _SET_UP.match(text, end) is not None:
        return False
    if frame is None:
        return _ENDS_SO.search(text, low, start) is not None
    return _MET_BEFORE.search(text, low, frame.start()) is not None or _MET_BEHIND.match(text, end) is not None


def opens_frame(text: str, low: int, start: int) -> bool:
    """Tell whether words from `low` on make a dialogue named at `start` the frame of what is told behind it."""
    return _FRAME.search(text, max(low, start - _REACH), start) is not None


def frames_what_was_told(text: str, low: int, start: int) -> bool:
    """Tell whether a sentence from `low` on says that what was told before was held in a dialogue at `start`."""
    return _OF_WHAT_WAS_TOLD.fullmatch(text, low, start) is not None
