"""Texts that several governments speak together, told by their first words: "We, the Ministers of A and B, …"."""

from __future__ import annotations

from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_WE_WHO = lazy_regex(r"we(?<!\wwe)(?:,\s|\s?[–—-]\s?|\s(?=the\s))(?=[a-z])")
_NOT_WHO = lazy_regex(r"(?:too|also|as|in|on|for|like|therefore|however|who|with|together|along|at|and|of)\b")
_FOLLOWING = lazy_regex(
    r"\b(?:issued?|released?|adopted?|agreed|made|published)\s(?:(?:on|upon|today|jointly)\s){0,2}the\sfollowing\sjoint\s"
    r"(?:\w+\s){0,2}?(?:statement|declaration|communiqu|announcement|vision|fact\ssheet)"
    r"|\btext\sof\s(?:a|the)\s(?:following\s)?joint\s(?:\w+\s){0,2}?(?:statement|declaration|communiqu)"
)
_SENTENCES = 3
_WITHIN = 1200  # characters in which such words stand
_LONGEST_LIST = 800  # characters that name who speaks


def find_joint_speakers(context: Context) -> tuple[str, ...]:
    """Return the codes of the governments that speak together by the first words of a text, () without two.

    One body is as good as two: its members speak.
    """
    end = min(context.lead_end(_SENTENCES), context.body + _WITHIN)
    is_joint = context.folded.find("joint", context.body, end) >= 0
    following = _FOLLOWING.search(context.folded, context.body, end) if is_joint else None
    if following is not None:
        sentence = context.sentences[context.sentence_at(following.start())]
        before = _named_in(context, sentence.start, following.start())
        return before if before else _named_in(context, following.end(), sentence.end)
    we = _WE_WHO.search(context.folded, context.body, end)
    if we is None or _NOT_WHO.match(context.folded, we.end()):
        return ()
    sentence = context.sentences[context.sentence_at(we.start())]
    return _named_in(context, we.end(), min(sentence.end, we.end() + _LONGEST_LIST))


def _named_in(context: Context, start: int, end: int) -> tuple[str, ...]:
    named = {p.code for p in context.parties_in(start, end)}
    named |= {p.party for p in context.people_in(start, end) if p.party}
    whole = len(named) > 1 or not named <= read_states(context.lexicon).governments
    return tuple(sorted(named)) if whole else ()
