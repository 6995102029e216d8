"""What is held behind a verb of holding: "held two rounds of talks", "had a working lunch"."""

from __future__ import annotations

import re

from memcon.annotate.text.context import Context
from memcon.lexicon import Anchors, Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "a warm and productive [working meeting]": two adjectives or more, the last behind "and", in quotation marks or not
_PAIR = (
    r"(?:\s+(?:(?:an?|their|another|very|highly|most)\s+){0,2}[\"“]?(?:[a-z-]+,\s+){0,3}[a-z-]+,?\s+and\s+(?:very\s+|highly\s+)?[a-z-]+[\"”]?"
    r"(?=(?:\s+(?!and\b|the\b|an?\b|to\b|of\b|in\b|with\b)[\w-]+){0,2}?\s+(?:meetings?|talks|discussions?|conversations?|calls?|"
    r"consultations|negotiations|exchange\s+of\s+views)\b))?"
)
_NOUN = lazy_regex(
    r"(?:,?\s+on\s+(?:[A-Z]\w+day|\d{1,2}\s[A-Z]\w+|[A-Z]\w+\s\d{1,2}),?)?(?:\s+(?:an?\s+(?:(?:first|second|third|fourth|new|fresh|final|further|last|another|official|formal|bilateral|closed|expanded|extended)\s+)?(?:number|series|round|session|day)|another\s+round|(?:the\s+)?(?:\w+\s+)?(?:two|three|four|five|six|several)\s+(?:days|rounds|hours))\s+of)?"
    rf"{_PAIR}(?:\s+(?!of\b|that\b|which\b|and\b|with\b|to\b|in\b(?!-)|"
    r"on\b|by\b|for\b|from\b|been\b|via\b|no\b|a\s+press)[\w'’.+\"“”-]+){0,6}?\s+"
    r"(?P<noun>meetings?|talks?|parleys|discussions?|conversations?|(?:phone\s+|telephone\s+|video\s+|"
    r"conference\s+)?calls?(?!\s+for\s+(?!\w+\s+(?:minutes|hours)\b|an?\s+hour\b)|\s+to\s+(?!the\b|his\b|her\b)[a-z])|(?:video|tele)[\s-]?conference|consultations|"
    r"negotiations|summit|Summit(?=\s+with\b)|exchange\s+of\s+views|exchanges?(?=(?:\s+(?:here|today|yesterday|(?:on|in)\s+[A-Z]\w+)){0,2}\s+with\b)|interactions?(?=\s+with\b)|one-on-one(?!\s+(?:meetings?|talks|discussions?)\b)|t[eê]te-[aà]-t[eê]te|bilaterals?(?=\s+with\b|[,.])|luncheon|lunch|breakfast|dinner|audience|reception(?=\s+for\b)|(?:(?<=emergency\s)|(?<=extraordinary\s)|(?<=urgent\s)|(?<=working\s)|(?<=special\s))session|"
    r"(?:(?<=very\sgood\s)|(?<=constructive\s)|(?<=productive\s)|(?<=frank\s)|(?<=fruitful\s)|(?<=useful\s)|"
    r"(?<=candid\s)|(?<=substantive\s))dialogue(?!\s+(?:with|between)\b))\b"
)
# One of these stands in whatever the pattern finds, and few sentences with "had" or "has" hold one.
_NOUN_WORDS = Anchors(
    ("meeting", "talk", "parleys", "discussion", "conversation", "call", "conference", "consultations", "negotiations",
     "ummit",
     "exchange", "interaction", "one-on-one", "tête-à-tête", "tete-a-tete", "bilateral", "lunch",
     "breakfast", "dinner", "audience", "reception", "session", "dialogue")
)  # fmt: skip


def match_held(context: Context, start: int, end: int) -> re.Match[str] | None:
    """Return the match of the noun for a meeting, with the words before it, that begins at `start`; group noun."""
    return _NOUN.match(context.plain, start, end) if context.has_near(_NOUN_WORDS, start, end) else None


_HOSTED = lazy_regex(r"\b(?:meetings?|talks|discussions?|dialogue|consultations)\Z")


def end_of_hosted(context: Context, hit: Hit, sentence: Span) -> int | None:
    """Return where a meeting hosted ends, which is held with somebody: "hosted [a meeting] with the envoy"."""
    text, noun = context.plain, match_held(context, hit.end, sentence.end)
    if noun is None or text[hit.start - 1] == "-" or not text.startswith(" with ", noun.end()):
        return None
    return noun.end() if _HOSTED.search(noun.group()) is not None else None
