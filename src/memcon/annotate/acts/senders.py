"""Groups of one party that act: "the representatives of the Lake Bank"."""

from __future__ import annotations

from memcon.annotate.people.actors import Actor
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_LINK = lazy_regex(r"\s(?:of|from)\s(?:the\s)?")
_FURTHER = lazy_regex(r"(?:\s\([a-z.]{2,8}\))?,?\s(?:(?:and|as\swell\sas)\s)?(?:the\s)?")
_ENDS = lazy_regex(r"\b(?:delegation|government|team|representatives|delegates|mission)\Z")


def sender_of(context: Context, actor: Actor) -> str | None:
    """Return the one party whose people a word tells: "the representatives of the Lake Bank"."""
    link = _LINK.match(context.folded, actor.end)
    named = context.parties_in(link.end(), link.end() + 1) if link else []
    if not named or not _ENDS.search(context.folded, actor.start, actor.end):
        return None
    further = _FURTHER.match(context.folded, named[0].end)
    if further is not None and context.parties_in(further.end(), further.end() + 1):
        return None
    return named[0].code
