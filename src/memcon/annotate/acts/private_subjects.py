"""Subjects that are people of a state who are no government: "Kenyan business leaders pledged"."""

from __future__ import annotations

from memcon.annotate.acts.subjects import Subject
from memcon.annotate.occasions.private_sides import names_private
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_BEHIND = lazy_regex(r"\s(?:from|and|in|at|for|with|who|which)\s")  # "participants [of some firms]"
_LONGEST, _LEAD = 60, 12  # characters behind the name of the state, and before the noun for the people


def are_private(context: Context, subject: Subject, verb: int) -> bool:
    """Tell whether the words before the verb at `verb` make its subject people of firms, churches or the like."""
    last = subject.actors[-1]
    if last.who not in ("party", "all"):
        return False
    start = last.end if last.who == "party" else max(subject.start, last.start - _LEAD)
    words = context.plain[start:verb]
    if len(words) > _LONGEST or "," in words:
        return False
    return names_private(context.lexicon, _BEHIND.split(words, maxsplit=1)[0])
