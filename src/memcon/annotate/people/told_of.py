"""What somebody is told of behind his name: "assured Minister A of Peru's support"."""

from __future__ import annotations

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
