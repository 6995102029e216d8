"""Whose feelings and resolve somebody voices: who "expressed Oman's willingness to help" acts for Oman."""

from __future__ import annotations

from memcon.annotate.clauses import VerbGroup
from memcon.annotate.context import Context
from memcon.lexicon.patterns import WordRegex, lazy_regex

_OWNED = WordRegex(r"'s?\s(?:[\w-]+\s){0,3}?%noun_class/feelings voiced%\b")
_LED = lazy_regex(r"\s(?:the\s(?:government\sof\s)?)?\Z")
_OF_WHOM = WordRegex(r"\s(?:the\s)?(?:[\w-]+\s){0,2}?%noun_class/feelings voiced%\sof\s(?:the\s)?\Z")
_TO = lazy_regex(r"\sto\s")
_REACH = 80  # characters behind the verb in which the owner is told


def find_voiced(context: Context, group: VerbGroup, voicing: frozenset[str]) -> str | None:
    """Return the party whose commitment, thanks or the like a verb of voicing brings forward: that of who acts."""
    if group.entry is None or group.entry.attributes["lemma"] not in voicing:
        return None
    named = context.parties_in(group.after, group.after + _REACH)
    if not named:
        return None
    owner, lexicon = named[0], context.lexicon
    if _LED.match(context.folded, group.after, owner.start):
        return owner.code if _OWNED.of(lexicon).match(context.folded, owner.end) else None
    of_whom = _OF_WHOM.of(lexicon).match(context.folded, group.after, owner.start)
    return owner.code if of_whom and _TO.match(context.folded, owner.end) else None
