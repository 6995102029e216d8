"""What came of a meeting, told as its end: "the visit led to the signing of a pact", "the signing took place"."""

from __future__ import annotations

from memcon.annotate.acts.passives import skip_lead
from memcon.annotate.acts.verdicts import Verdict
from memcon.annotate.text.context import Context
from memcon.lexicon import Anchors, Lexicon
from memcon.lexicon.patterns import WordRegex
from memcon.model import Span

_DEED = r"%noun_class/concluding deeds%"
_ENDING = frozenset({"led", "leads", "resulted", "results", "ended", "ends", "concluded", "closed", "saw", "sees"})
_IN_DEED = WordRegex(rf"\s(?:(?:to|in|with|by)\s)?(?:the\s|an?\s)?(?:\w+\s)?{_DEED}\sof\s")
_TOOK_PLACE = WordRegex(
    rf"(?:the\s|an?\s)?(?:\w+\s)?{_DEED}\sof\s[^.;:]{{3,140}}?\s"
    r"(?:also\s)?(?:took\splace|was\sheld|were\sheld|was\switnessed)\b"
)
_ANCHORS = Anchors(("took place", "was held", "were held", "was witnessed"))
_DELIVERY = Verdict("delivery", None, "grammar/result", "AGREE")


def read_result(lexicon: Lexicon, word: str, complement: str) -> Verdict | None:
    """Return the deed that a meeting is told to have ended in: "led to the signing of two pacts"."""
    return _DELIVERY if word in _ENDING and _IN_DEED.of(lexicon).match(complement) else None


def read_deed_held(context: Context, sentence: Span) -> tuple[Verdict, Span] | None:
    """Return the deed that is the subject of a sentence: "The signing of two pacts took place in Lima"."""
    if not context.has_near(_ANCHORS, sentence.start, sentence.end):
        return None
    start = skip_lead(context.folded, sentence)
    held = _TOOK_PLACE.of(context.lexicon).match(context.folded, start, sentence.end)
    return (_DELIVERY, Span(start, sentence.end)) if held is not None else None
