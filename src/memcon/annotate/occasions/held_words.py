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
