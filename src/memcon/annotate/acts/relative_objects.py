"""Clauses behind "which" and "after" whose own subject acts: "…, which Peru funds", "soured after Peru left"."""

from __future__ import annotations

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.text.small_words import PREPOSITIONS, is_adverb
from memcon.annotate.text.subject_words import OCCASIONS

_MEANWHILE = frozenset({"during", "at", "after", "following", "where"})
_PARTS = frozenset({"course", "margins", "sidelines", "framework", "presence"})
_DONE = frozenset({"have", "past", "be_ing"})
_BINDING = frozenset({"delivery", "commitment"})
_TYING = frozenset({"after", "when", "as", "since"})
_NAMED = frozenset({"party", "person", "official"})
# "[More than a year] after Peru left, …" opens a sentence
_WHEN = frozenset(
    "a an one two three four five six ten more less than some about nearly almost around and but or just only even day "
    "days week weeks month months year years hour hours decade decades minutes soon shortly long also".split()
)
_DEEDS = frozenset({"delivery", "commitment", "request", "position"})


def _ties_deed(words: list[str], i: int, group: VerbGroup, who: str) -> bool:
    """Tell whether the word at i ties what `who` did to what is told before: "ties soured after Peru closed a port"."""
    if words[i] not in _TYING or who not in _NAMED or (words[i] == "as" and words[i - 1] != "even"):
        return False
    told = group.entry is not None and group.form in _DONE - {"be_ing"}
    return told and not all(w in _WHEN or is_adverb(w) or w[0].isdigit() for w in words[:i])


def opens_relative(words: list[str], i: int, group: VerbGroup, is_later: bool, who: str) -> bool:
    """Tell whether at i opens a clause with "which" or "after" in which whoever stands behind it acts by `group`.

    What was done so is told where somebody acts before it (`is_later`): else the whole sentence tells of the thing.
    """
    if not is_later and _ties_deed(words, i, group, who):
        return True
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
