"""Whose team somebody leads that a sentence before told of: "A mission from Peru will come. It will be led by A"."""

from __future__ import annotations

from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_NOUN = r"(?:delegation|mission|team|party)"
# "The mission will be [led by]", "The trade delegation, which was [headed by]", "It would be [led by]"
_THE_TEAM = lazy_regex(
    rf"(?:\b[Tt]h(?:e|is)\s+(?:[a-z-]+\s+){{0,2}}{_NOUN}|(?:\A|(?<=[.;]\s)|\bsaid\s(?:that\s)?)[Ii]t)"
    r"(?:,?\s+(?:which|that))?,?(?:\s+(?:will|would|is|was|be|to|being)){0,3}\s+\Z"
)
# "a mission from [Peru]", "a [Peruvian] trade mission"
_FROM = lazy_regex(rf"\b{_NOUN}\s+(?:of\s+[a-z-]+\s+)?from\s+(?:the\s+)?(?:[A-Z]\w+\s+of\s+(?:the\s+)?)?\Z")
_OF = lazy_regex(rf"(?:'s)?\s+(?:[\w-]+\s+){{0,3}}?{_NOUN}\b")
_TEAM = lazy_regex(rf"\b{_NOUN}\b")
_REACH, _NEAR, _BACK = 80, 60, 4  # characters of the team before the verb, and beside a party; sentences


def find_team_before(context: Context, sentence: Span, at: int) -> str | None:
    """Return the party that sent the team which the words of leading at `at` are said of, told in a sentence before."""
    if _THE_TEAM.search(context.plain, max(sentence.start, at - _REACH), at) is None:
        return None
    number = context.sentence_at(sentence.start)
    for before in reversed(context.sentences[max(0, number - _BACK) : number]):
        for party in reversed(context.parties_in(before.start, before.end)):
            sent = _FROM.search(context.plain, max(before.start, party.start - _NEAR), party.start)
            side = party.form == "side" and _TEAM.search(context.plain, party.start, party.end) is not None
            if side or sent is not None or _OF.match(context.plain, party.end, before.end) is not None:
                return party.code
    return None
