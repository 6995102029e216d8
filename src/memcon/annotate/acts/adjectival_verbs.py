"""Forms of verbs that are qualities where they stand: "a free and open sea", "newly imposed fees"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

_NEWLY = "newly "
# "open" beside another quality, where no "and" joins two verbs
_BESIDE = lazy_regex(r"\b(?:free|fair|transparent|inclusive|secure|stable|frank|peaceful),?\sand\s\Z")
_REACH = 24  # characters before "open" in which another quality stands


def is_quality(folded: str, start: int) -> bool:
    """Tell whether the form of a verb at `start` is no verb for the word before it."""
    if folded.endswith(_NEWLY, max(0, start - len(_NEWLY)), start):
        return True
    opens = folded.startswith("open", start)
    return opens and _BESIDE.search(folded, max(0, start - _REACH), start) is not None
