"""What only seems an act by its verb: occasions arranged, guests and toasts, questions not answered."""

from __future__ import annotations

from itertools import pairwise

from memcon.annotate.text.context import Context
from memcon.annotate.text.small_words import ARTICLES, BE, PREPOSITIONS
from memcon.lexicon.patterns import lazy_regex, words_of
from memcon.model import Act

# "did not immediately respond to a request for comment", with which a newspaper ends a report
_UNANSWERED = lazy_regex(
    r"(?:did(?:n't)?\s)?(?:not\s)?(?:immediately\s|yet\s)?(?:respond|reply|answer|comment|return)\w*\b[^.;]{0,30}?"
    r"\b(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|calls?|e-?mails?|messages?)\b[^.;]{0,20}\b(?:for|seeking|from|to)\s"
    r"(?:an?\s)?(?:comments?|interview|reporters|journalists)\b"
)
_DETERMINERS = ARTICLES | {"my", "our", "his", "her", "their", "your"}
_BEHIND_VERB = 9  # words in which the object of a verb ends


def without_idle(context: Context, acts: list[Act]) -> list[Act]:
    """Return the acts without those by which nothing is done: "organised a workshop", "the ship was welcomed"."""
    return [a for a in acts if not _is_idle(context, a)]


def _is_idle(context: Context, act: Act) -> bool:
    lemma = act.rule.split("/")[2] if act.rule.startswith("acts/verb/") else ""
    lexicon = context.lexicon
    if lemma in words_of(lexicon, "verb_class/arranging"):
        return not words_of(lexicon, "noun_class/occasions arranged").isdisjoint(_head_of(context, act))
    if (
        lemma in words_of(lexicon, "verb_class/receiving")
        and context.folded.find(" by ", act.span.start, act.span.end) > 0
    ):
        words = _head_of(context, act)
        passive = next((i for i, w in enumerate(words) if w in BE), 0)
        return passive > 0 and words[passive - 1] in words_of(lexicon, "noun_class/arriving")
    if lemma in words_of(lexicon, "verb_class/raising glasses"):
        words = act.span.of(context.folded).split()[:_BEHIND_VERB]
        raised = words_of(lexicon, "noun_class/raised to health")
        return any(noun in raised and before in _DETERMINERS for before, noun in pairwise(words))
    return act.kind != "commitment" and _UNANSWERED.match(context.folded, act.span.start, act.span.end) is not None


def _head_of(context: Context, act: Act) -> list[str]:
    """Return the first words of an act up to a preposition: its verb with the object, or the subject of a passive."""
    words = act.span.of(context.folded).replace(",", " ,").split()[:_BEHIND_VERB]
    stop = next((i for i, w in enumerate(words) if i and (w in PREPOSITIONS or w == ",")), len(words))
    return words[:stop]
