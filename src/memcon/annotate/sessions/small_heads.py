"""Names that end with a noun in small letters and tell of what states they are: "the Haiti conference".

Such are a conference named for a state, place or body ("the fourth Haiti conference in Lima"), and a body of two
parties named for what it is about ("the Peru-EU statistics committee").
"""

from __future__ import annotations

import re

from memcon.lexicon import Hit, Lexicon
from memcon.lexicon.patterns import lazy_regex

_OF_LEVEL = lazy_regex(r"(?:\s(?:[IVX]{1,4}|[a-z-]+))*\Z")  # "Berlin II ministerial"
# "took part in the Haiti conference", "the Haiti conference in Lima", "held in Lima", "hosted by Peru"
_GONE_TO = lazy_regex(
    r"\b(?:attend\w*|h[eo]ld\w*|conven\w+|host\w*|(?:co-)?chair(?:s|ed|ing)?|participat\w+\s+in|part\s+in|occasion\s+of|(?:for|at|during|after|before|since)|"
    r"ahead\s+of|(?:margins|sidelines|fringes)\s+of)\s+(?:the\s+|an?\s+|this\s+year's\s+|last\s+year's\s+|next\s+(?:week|month|year)'s\s+)?\Z",
    re.I,
)
_SET_BEHIND = lazy_regex(
    r",?\s+(?:(?:to\s+be\s+|which\s+(?:was|is|will\s+be)\s+|was\s+|will\s+be\s+|is\s+being\s+)?(?:held|hosted|convened|organi[sz]ed)\b|"
    r"(?:took|takes|will\s+take|taking)\s+place|in\s+[A-Z]|on\s+\d)"
)
_PAIR = lazy_regex(
    r"(?<![\w-])(?P<one>[A-Z][\w.]*(?:\s[A-Z][a-z]+)?)[-–](?P<two>[A-Z][\w.]*(?:\s[A-Z][a-z]+)?)(?:\s[a-z][a-z-]+){1,3}\s\Z"
)
_PAIR_REACH, _GONE_REACH = 70, 50  # characters


def is_place_conference(lexicon: Lexicon, text: str, start: int, hit: Hit, numbered: bool) -> bool:
    """Tell whether "conference" in small letters stands behind the name of a state, place or body, and was held."""
    if text[hit.start : hit.end] != "conference":
        return False
    before = text[start : hit.start].strip()
    named = next((h for h in lexicon.names.find(before) if h.start == 0 and _names_side(h)), None)
    if named is None or _OF_LEVEL.fullmatch(before, named.end) is None:
        return False
    return (
        numbered or (_GONE_TO.search(text, max(0, start - 50), start) and _SET_BEHIND.match(text, hit.end)) is not None
    )


def _names_side(hit: Hit) -> bool:
    return any(hit.find(label) is not None for label in ("state", "place", "organisation"))


def find_pair_start(lexicon: Lexicon, text: str, lo: int, at: int) -> int | None:
    """Return where two parties stand before a noun with words for its field: "the Peru-EU statistics [committee]"."""
    pair = _PAIR.search(text, max(lo, at - _PAIR_REACH), at)
    if pair is None:
        return None
    sides = [lexicon.names.find(pair[one]) for one in ("one", "two")]
    known = all(any(h.end == len(pair[one]) for h in hits) for one, hits in zip(("one", "two"), sides, strict=True))
    return pair.start() if known else None


# "the 17th foreign secretary-level talks", but "the 17th ministerial-level meeting of the Reef Commission"
_OF_RANK = lazy_regex(r"\b(?!high)\w+[\s-]level\b", re.I)
_OF_BODY = lazy_regex(r"\s+(?:of|under)\s+(?:the\s+)?[A-Z]")
# "the second meeting of the [Peru-Kenya initiative on ferries]"
_MEETING_OF = lazy_regex(r"\b(?:meeting|session|round)\s+(?:of|under)\s+(?:the\s+)?\Z")


def is_meeting_of_rank(before: str, text: str, end: int) -> bool:
    """Tell whether words before a noun of meeting that ends at `end` tell of what rank those are who meet."""
    return _OF_RANK.search(before) is not None and _OF_BODY.match(text, end) is None


def is_of_meeting(text: str, low: int, start: int) -> bool:
    """Tell whether a name at `start` is what a meeting, session or round is told to be of."""
    return _MEETING_OF.search(text, low, start) is not None
