"""Footnotes of a brief: numbered in the order of use, each with source and exact quotation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from memcon.compare.quotes import Quote
from memcon.render.phrases import clean, one_line
from memcon.reports.brief.model import Brief


@dataclass(slots=True)
class Footnotes:
    """Gives quotes their numbers; one passage has one number throughout."""

    brief: Brief
    _numbers: dict[tuple[str, int, int], int] = field(default_factory=dict)
    _quotes: list[Quote] = field(default_factory=list)

    def number(self, notes: Iterable[Quote]) -> list[int]:
        """Return the numbers of these quotes."""
        out = []
        for quote in notes:
            key = (quote.document, quote.start, quote.end)
            if key not in self._numbers:
                self._quotes.append(quote)
                self._numbers[key] = len(self._quotes)
            out.append(self._numbers[key])
        return list(dict.fromkeys(out))

    def quotes(self) -> list[tuple[int, Quote]]:
        """Return all quotes with their numbers."""
        return list(enumerate(self._quotes, 1))

    def source(self, quote: Quote) -> str:
        """Return where a quotation stands: publisher, title, day, document and characters."""
        found = self.brief.source(quote.document)
        parts = [found.publisher, found.title, found.published] if found else [quote.source]
        place = f"{one_line(quote.document)}, characters {quote.start}–{quote.end}"
        return clean(", ".join(p for p in (*parts, place) if p))

    def say(self, quote: Quote) -> str:
        """Return a footnote's text."""
        return f"“{one_line(quote.text)}” {self.source(quote)}."
