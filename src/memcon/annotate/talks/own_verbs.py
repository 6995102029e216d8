"""Verbs of meeting whose subject writes or speaks: "I will meet A", "I will visit Peru and meet A", "allows me to"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_FIRST = lazy_regex(
    r"\b(?:I|[Ww]e)\b(?:'(?:ll|ve|m|re|d))?(?:\s+(?:will|also|then|have|had|just|today|both|would|was|am|were|are|been|very|so|"
    r"really|truly|deeply|particularly|especially|extremely|most|again|shall|look|looking|forward|able|going))*"
    r"(?:\s+(?:pleased|delighted|honou?red|glad|happy|privileged|grateful|excited|fortunate|pleasure|opportunity)"
    r"(?:\s+(?:this|last)\s+[a-z]+|\s+(?:today|yesterday|again|here))?\s+to)?"
    r"(?:\s+(?:the|a)\s+(?:[a-z]+\s+)?(?:pleasure|opportunity|honou?r|privilege|chance)\s+(?:to|of))?(?:\s+to)?\s*\Z"
)
# "I will visit Peru in May to meet President A", "for talks with President A"
_FIRST_GOES = lazy_regex(
    r"\b(?:I|[Ww]e)(?:'(?:m|re|ll|ve))?\s+(?:(?:will|shall|also|then|am|are|be|going|to|delighted|pleased|honou?red|glad|looking|forward)\s+){0,6}"
    r"(?:travel|visit|go(?=\s|ing)|pay|mak|fly|leav|depart|proceed|return)\w*\b[^.;:]{3,140}?\s(?:to\s)?\Z"
)
# "I will visit Peru in May and [meet President A]", "We shall go to Lima and will then [hold talks]": nobody else acts
_FIRST_AND = lazy_regex(
    r"\b(?:I|[Ww]e)(?:'ll)?\s+(?:(?:will|shall|also|then|am|are|be|going|to)\s+){0,5}(?:travel|visit|go|pay|make|fly|proceed)(?:ing)?\b"
    r"(?:(?!\b(?:he|she|they|who|which|that|where|president|minister|government)\b)[^.;:]){3,140}?\sand\s(?:(?:will|shall|also|then|to)\s)*\Z",
)
_BARE = (
    *("meet", "meet with", "be meeting", "be meeting with", "hold", "have"),
    *("call on", "confer with", "consult with", "speak with"),
)
# "My visit to Peru will provide the opportunity to [meet]", "The visit will enable me to [hold talks]"
_MY_CHANCE = lazy_regex(
    r"\b[Mm]y\s+(?:[a-z]+\s+){0,3}(?:visit|trip|journey|stay|presence|attendance|programme|program)\b[^.;:]{0,90}?\s(?:opportunity|chance|occasion)\s"
    r"(?:for\s+me\s+)?(?:to\s+)?(?:also\s+)?\Z|"
    r"\b(?:allow|enable|permit|give)s?\s+me\s+(?:(?:an?|the)\s+(?:[a-z]+\s+)?(?:opportunity|chance|occasion)\s+)?(?:also\s+)?(?:to\s+)?(?:also\s+)?\Z"
)
_REACH = 200  # characters


def does_it_oneself(text: str, sentence: Span, at: int, form: str) -> bool:
    """Tell whether who writes "I" performs a verb at `at`: "I will meet", "I will visit Peru to meet", "and meet"."""
    start = max(sentence.start, at - _REACH)
    if _FIRST.search(text, max(sentence.start, at - _NEAR), at) is not None:
        return True
    aims = form.startswith("for ") or text.startswith("to ", at - len("to "))
    if aims and _FIRST_GOES.search(text, start, at) is not None:
        return True
    if form in _BARE and _FIRST_AND.search(text, start, at) is not None:
        return True
    return (aims or form in _BARE) and _MY_CHANCE.search(text, start, at) is not None


_NEAR = 40  # characters
