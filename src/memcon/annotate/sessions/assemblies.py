"""Assemblies, which sit nowhere but at their sessions: "told reporters at the Lake Assembly in Riga"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

# "spoke with her at [the General Assembly]", "will visit Lima for the Assembly": who comes to it, comes to its session
_CAME_TO_IT = lazy_regex(
    r"\b(?:sp(?:oke|eak(?:s|ing)?)|said|saw|seen|see(?:ing)?|meet(?:s|ing)?|met|represent(?:s|ed|ing)?|visit(?:s|ed|ing)?|travel(?:s|led|ed|ling|ing)?|"
    r"fl(?:ew|y|ies|ying)|appear(?:s|ed|ance)?|departure|departs?|came|comes?|goes|went|remarks|address|(?:will\s+be|is|was|were)\s+in\s+[A-Z]\w+(?:\s[A-Z]\w+)?|"
    r"earlier\s+this\s+(?:week|month))\b[^.;:]{0,90}?\s(?:at|for)\s+(?:the\s+)?(?:annual\s+)?\Z"
)
_REACH = 130  # characters before an assembly in which somebody comes to it
# "told reporters at the Lake Assembly in Riga"
_GATHERS = lazy_regex(
    r"\b(?:at|for|from|to|before|during)\s+(?:the\s+|this\s+year's\s+)?(?:(?:annual|yearly|upcoming|forthcoming|recent)\s+)?\Z"
)
_THERE = lazy_regex(r"(?:\s\([A-Z]{2,8}\))?\s+in\s+[A-Z]")
# "flew to Riga on Sunday for the Assembly", "in Riga for the Assembly"
_GONE_FOR = lazy_regex(
    r"\b(?:in|to)\s+[A-Z][\w.]+(?:\s[A-Z]\w+)?,?\s+(?:[\w-]+\s+){0,3}?for\s+(?:the\s+|an?\s+|this\s+year's\s+)?\Z"
)
_YEARLY = lazy_regex(r"\b(?:annual|yearly|this\s+year's|last\s+year's|next\s+year's)\s+\Z")
# "the vote at the Security Council yesterday", "elected to the Council on Monday": what an organ does, not that it sits
_VOTED = lazy_regex(
    r"\b(?:votes?|voted|voting|veto(?:ed)?|resolutions?\s+(?:adopted|passed|tabled)|elect(?:ed|ions?)|candida(?:cy|tes?)|bids?|observers?|accession|accede[sd]?|seats?|membership)\s+"
    r"(?:at|to|for)\s+(?:the\s+)?\Z"
)
_VOTE_REACH = 50  # characters before an organ in which a vote stands


def is_voted_on(text: str, start: int) -> bool:
    """Tell whether words before an organ at `start` speak of its votes or members, and not of its sitting."""
    return _VOTED.search(text, max(0, start - _VOTE_REACH), start) is not None


def gathers(text: str, start: int, at: int, end: int) -> bool:
    """Tell whether an assembly is told by where it gathers or who comes to it: "at the Assembly in Riga".

    `at` is where its name begins, `start` where what stands before it with its articles does, `end` where it ends.
    """
    if not text.endswith("Assembly", start, end) or is_voted_on(text, start):
        return False
    if _YEARLY.search(text, max(0, at - 20), at) or _GONE_FOR.search(text, max(0, at - 60), at):
        return True
    if _THERE.match(text, end) is not None and _GATHERS.search(text, max(0, start - 40), start) is not None:
        return True
    return _CAME_TO_IT.search(text, max(0, start - _REACH), start) is not None
