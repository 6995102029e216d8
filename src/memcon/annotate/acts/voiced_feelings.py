"""For whom somebody acts: who "expressed Oman's willingness to help" acts for Oman, as who "signed on its behalf"."""

from __future__ import annotations

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import WordRegex, lazy_regex, words_of

_OWNED = WordRegex(r"'s?\s(?:[\w-]+\s){0,3}?%noun_class/feelings voiced%\b")
_LED = lazy_regex(r"\s(?:the\s(?:government\sof\s)?)?\Z")
_OF_WHOM = WordRegex(r"\s(?:the\s)?(?:[\w-]+\s){0,2}?%noun_class/feelings voiced%\sof\s(?:the\s)?\Z")
_TO = lazy_regex(r"\sto\s")
_BEHALF = lazy_regex(r"\son\sbehalf\sof\s(?:the\s)?")
_LONGEST_SIDE = 40  # characters of "Government of Oman"
_REACH = 80  # characters behind the verb in which the owner is told


def find_voiced(
    context: Context, group: VerbGroup, voicing: frozenset[str], codes: tuple[str, ...], end: int
) -> str | None:
    """Return the party for which those of `codes` act: whose commitment or thanks they voice, for whom they sign."""
    if group.entry is None:
        return None
    signs = group.entry.attributes["lemma"] in words_of(context.lexicon, "verb_class/signing")
    if signs and (behind := _BEHALF.search(context.folded, group.after, end)) is not None:
        signed = context.parties_in(behind.end(), behind.end() + _LONGEST_SIDE)
        return signed[0].code if signed and signed[0].start <= behind.end() else None
    if codes == ("all",) or len(codes) > 1 or group.entry.attributes["lemma"] not in voicing:
        return None
    named = context.parties_in(group.after, group.after + _REACH)
    if not named:
        return None
    owner, lexicon = named[0], context.lexicon
    if _LED.match(context.folded, group.after, owner.start):
        return owner.code if _OWNED.of(lexicon).match(context.folded, owner.end) else None
    of_whom = _OF_WHOM.of(lexicon).match(context.folded, group.after, owner.start)
    return owner.code if of_whom and _TO.match(context.folded, owner.end) else None
