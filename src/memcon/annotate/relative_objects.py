"""Clauses with "which" whose own subject acts: "a country with which Peru has signed a pact", "…, which Peru funds"."""

from __future__ import annotations

from memcon.annotate.clauses import VerbGroup
from memcon.annotate.small_words import PREPOSITIONS
from memcon.annotate.subject_words import OCCASIONS

_MEANWHILE = frozenset({"during", "at", "after", "following", "where"})
_PARTS = frozenset({"course", "margins", "sidelines", "framework", "presence"})
_DONE = frozenset({"have", "past", "be_ing"})
_DEEDS = frozenset({"delivery", "commitment", "request", "position"})


def opens_relative(words: list[str], i: int, group: VerbGroup, is_later: bool) -> bool:
    """Tell whether the word at i opens a clause with "which" in which whoever stands behind it acts by `group`.

    What was done so is told where somebody acts before it (`is_later`): else the whole sentence tells of the thing.
    """
    if words[i] != "which":
        return False
    before = words[i - 1]
    if before in _MEANWHILE or (before == "of" and i > 2 and words[i - 2] in _PARTS and words[i - 3] == "the"):
        return True
    if before == "in" and i > 1 and (words[i - 2] == "," or words[i - 2] in OCCASIONS):
        return True
    done = group.form in _DONE and group.entry is not None and group.entry.value in _DEEDS
    return is_later and done and (before in PREPOSITIONS or before.isalpha() or before == ",")
