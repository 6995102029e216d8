"""Words that tell that a session was held or will be: "took place", "is due to be held", "the next one"."""

from __future__ import annotations

import re

from memcon.annotate.text.ordinals import find_ordinals
from memcon.lexicon.patterns import lazy_regex

# Parts of patterns. "is due to", "were scheduled to"
DUE = r"(?:due|set|scheduled|slated|expected|planned)"
WILL = rf"(?:will|would|shall|should|(?:is|are|was|were)\s+(?:(?:also|now|tentatively)\s+)?(?:{DUE}\s+)?to)"
BE_HELD = r"(?:be\s+(?:held|hosted|convened|organi[sz]ed|staged)|take\s+place)"
# "was held in Lima", "took place in May", "is to take place", "will be held", "was in Ankara in 2019"
IS_HELD = lazy_regex(
    r"(?:\s+of\s+which)?,?\s+(?:which\s+)?(?:(?:(?:had|has|have)\s+)?(?:was|were|been|be)\s+(?:last\s+)?(?:held|hosted|convened|organi[sz]ed)\b|"
    r"(?:had\s+|has\s+)?(?:took|taken)\s+place\b|held\s+(?:in|on|at|last|earlier|virtually)\b|convened\s+(?:in|on)\b|"
    r"(?:was|were|is|are)\s+(?:in|on)\s+(?=[A-Z\d])|"
    rf"{WILL}\s+(?:(?:also|then|now)\s+)?(?:{BE_HELD}|convene|meet)\b|"
    rf"(?:is|are|was|were)\s+(?:(?:also|now|tentatively)\s+)?{DUE}\s+(?:for|in|on)\b)"
)
_LAST, _NEXT = frozenset({"last", "previous", "latest", "preceding"}), frozenset({"next", "upcoming", "forthcoming"})


def read_which(text: str, match: re.Match[str]) -> tuple[int | None, str | None]:
    """Return the number of a session, by the group `o` of a match, and whether it is the last or the next one."""
    word = match["o"].lower()
    modifier = "previous" if word in _LAST else "next" if word in _NEXT else None
    found = find_ordinals(text, match.start("o"), match.end("o") + 1)
    return (found[-1].value if found else None), modifier


def find_status_tail(behind: str) -> str:
    """Return the words behind a session that tell that it is to be held: "on trade will be held"."""
    match = re.match(
        r"(?:\s+meetings?\b)?(?:\s+(?:on|over|about)\s+(?:the\s+)?(?:[\w-]+\s+){0,5}?[\w-]+(?=\s+(?:will|is|are|due|to\s+be|scheduled)\b)|"
        r"\s+of\s+[A-Z][^.;:]{2,80}?(?=\s+(?:will|is|are|due|to\s+be)\s)|"
        r"\s+and\s+the\s+[A-Z\d][^.;:,]{2,60}?(?=\s+(?:will|are)\s)|"
        r"\s+(?:between|with)\s[^.,;:]{2,80}?(?=,\s+(?:which\s+(?:is|are)\s+)?(?:scheduled|slated|planned|due)\s)|"
        r"\s+(?:at|of|on|in)\s[^.,;:]{2,70}?(?=,\s+which\s+(?:will|is\s+to)\s))?"
        r"(?:,\s+the\s+(?:first|last|second|third)\s+since\s[^,.;:]{3,40}(?=,))?"
        r"\s*,?\s*(?:which\s+(?!\w+\s+\w+\s+\w+\s+will\b|\w+\s+\w+\s+will\b))?(?:(?:is|are)\s+(?:also\s+|now\s+)?|was\s+(?=set|due))?(?:scheduled|slated|will\s+be\s+held|to\s+be\s+held|"
        r"scheduled|foreseen|planned|set\s+to|due\s+to|expected\s+to|slated|to\s+(?:be\s+held|take\s+place|meet|convene)|"
        r"will\s+(?:meet|convene|open|begin|start|kick\s+off|hold\s+(?:an?|its)\b)|will\s+take\s+place|being\s+hosted|(?:which\s+)?(?:opens|starts|begins|kicks\s+off|convenes)\s+(?:here\s+)?(?:on|next|later|tomorrow|this)\b|(?:which|that)\s+[^.;,]{0,60}?\bwill\b(?:\s+\w+)?)",
        behind,
    )
    return match.group() if match else ""
