"""Clauses with "which" whose own subject acts: "a country with which Peru has signed a pact", "…, which Peru funds"."""

from __future__ import annotations

from memcon.annotate.clauses import VerbGroup
from memcon.annotate.small_words import PREPOSITIONS
from memcon.annotate.subject_words import OCCASIONS

_MEANWHILE = frozenset({"during", "at", "after", "following", "where"})
_PARTS = frozenset({"course", "margins", "sidelines", "framework", "presence"})
_DONE = frozenset({"have", "past", "be_ing"})
_BINDING = frozenset({"delivery", "commitment"})
_DEEDS = frozenset({"delivery", "commitment", "request", "position"})


def opens_relative(words: list[str], i: int, group: VerbGroup, is_later: bool) -> bool:
    """Tell whether the word at i opens a clause with "which" in which whoever stands behind it acts by `group`.

    What was done so is told where somebody acts before it (`is_later`): else the whole sentence tells of the thing.
    """
    before = words[i - 1]
    value = group.entry.value if group.entry is not None else None
    if words[i] == "where" and before == ",":  # "in Lima, where Peru has built a port"
        return is_later and value in _BINDING and (group.form in _DONE or value == "commitment")
    if words[i] != "which":
        return False
    if before in _MEANWHILE or (before == "of" and i > 2 and words[i - 2] in _PARTS and words[i - 3] == "the"):
        return True
    if before == "in" and i > 1 and (words[i - 2] == "," or words[i - 2] in OCCASIONS):
        return True
    done = (group.form in _DONE and value in _DEEDS) or (group.form == "third" and value == "commitment")
    return is_later and done and (before in PREPOSITIONS or before.isalpha() or before == ",")
