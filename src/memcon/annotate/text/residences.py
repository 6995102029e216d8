"""Where an envoy resides, told within his post: "the Ambassador of Peru to Georgia (with residence in Ankara), A"."""

from __future__ import annotations

from collections.abc import Iterator

from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex

_CITY = r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?"
_IN_BRACKETS = lazy_regex(
    r"\s\((?:(?:with\s+(?:an?\s+)?)?(?:official\s+)?residence|(?:non-)?resident|residing|based|stationed|seated)\s+(?:in|at)\s+"
    rf"(?:the\s+)?{_CITY}(?:,\s{_CITY})?\)|\s\(non-?\s?resident\)",
)
_BEHIND = WordRegex(
    rf"(?i:\b%office_class/envoys%\b)[^.;:()\n]{{0,80}}?(?P<cut>,?\s(?:with\s+(?:an?\s+)?residence|resident|residing|based)\s+in\s+{_CITY})"
    rf"(?=,|\.|\s(?:[A-Z]|and\b|on\b|today\b|yesterday\b))"
)
_IN_FRONT = WordRegex(
    rf"\b(?P<cut>(?:(?i:non-?resident)|{_CITY}-based)\s)(?:[A-Z][a-z]+\s)?(?i:%office_class/envoys%)\b"
)


def find_residences(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where a text tells the seat of an envoy, which is neither a place of the meeting nor a part of the post."""
    if "resid" in text or "based in" in text or "(based" in text:
        yield from (m.span() for m in _IN_BRACKETS.finditer(text))
        yield from (m.span("cut") for m in _BEHIND.of(lexicon).finditer(text))
    if "esident " in text or "-based " in text:
        yield from (m.span("cut") for m in _IN_FRONT.of(lexicon).finditer(text))
