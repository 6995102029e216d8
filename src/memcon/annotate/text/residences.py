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


# A president is told on every page: what stands before "resid" is part of the sign.
_SIGNS = (" resid", "(resid", "-resid", "based in", "(based", "(stationed", "(seated")
_SIGNS_IN_FRONT = ("-resident ", "onresident ", "-based ")


def find_residences(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where a text tells the seat of an envoy, which is neither a place of the meeting nor a part of the post."""
    if any(sign in text for sign in _SIGNS):
        yield from (m.span() for m in _IN_BRACKETS.finditer(text))
        yield from (m.span("cut") for m in _BEHIND.of(lexicon).finditer(text))
    if any(sign in text for sign in _SIGNS_IN_FRONT):
        yield from (m.span("cut") for m in _IN_FRONT.of(lexicon).finditer(text))
