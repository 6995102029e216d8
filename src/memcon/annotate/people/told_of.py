"""What somebody is told of behind his name: "assured Minister A of Peru's support"."""

from __future__ import annotations

from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex

# "assured Minister A of Peru's support": what he is told of, not his state
_TOLD_OF = lazy_regex(
    r"\b(?:assur(?:e|es|ed|ing)|remind(?:s|ed|ing)?|inform(?:s|ed|ing)?|apprise[sd]?|notif(?:y|ies|ied)|convince[sd]?|"
    r"warn(?:s|ed|ing)?|accuse[sd]?|persuade[sd]?)\s[^.;:,]{0,70}\Z"
)
_TOLD_REACH = 90  # characters


def is_told_of(text: str, offset: int) -> bool:
    """Tell whether "of" behind a name at `offset` begins what its bearer is told of, and not his state."""
    return _TOLD_OF.search(text, max(0, offset - _TOLD_REACH), offset) is not None


def is_told_of_its(text: str, offset: int, named: Hit | None) -> bool:
    """Tell whether what a state or body has is what an officer is told of: "assured the premier of Peru's help"."""
    owns = named is not None and text.startswith(("'s ", "’s "), named.end)
    return owns and text.startswith(" of ", offset) and is_told_of(text, offset)
