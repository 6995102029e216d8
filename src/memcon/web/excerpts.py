"""The sentence around a place in a text, for evidence beside a value."""

from __future__ import annotations

import re
from dataclasses import dataclass

from memcon.compare.quotes import Quote
from memcon.model import Span
from memcon.render.phrases import clean, one_line

_END = re.compile(r"[.!?]['\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])|\n{2,}")
_REACH = 600


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A value's evidence: what stands before it in its sentence, its own words, what stands after, and its place."""

    before: str
    words: str
    after: str
    quote: Quote


def cut_excerpt(text: str, span: Span, document: str, source: str = "") -> Excerpt:
    """Return the sentence around a span, at most some hundred characters on either side."""
    low, high = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    ends = [m.end() for m in _END.finditer(text, low, span.start)]
    start = ends[-1] if ends else low
    after = _END.search(text, span.end, high)
    end = after.start() + 1 if after else high
    quote = Quote(document, span.start, span.end, span.of(text), source)
    return Excerpt(
        _flow(text[start : span.start]).lstrip(), one_line(span.of(text)), _flow(text[span.end : end]), quote
    )


def _flow(text: str) -> str:
    """Return running text on one line, a blank at its edges kept."""
    if text.isprintable() and "  " not in text:
        return text
    return clean(re.sub(r"\s+", " ", text))
