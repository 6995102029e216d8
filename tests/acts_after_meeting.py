"""Acts told behind a meeting of two ministers, for tests of what clauses tell."""

from __future__ import annotations

from memcon import annotate

MET = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Riga on 5 May 2024. "


def kinds(text: str) -> list[str]:
    """Return the kinds of the acts in a text that follows the meeting, as the Peruvian side publishes it."""
    found = annotate(MET + text, publisher="Government of Peru", published="2024-05-06")
    return [a.kind for a in found.acts if a.span.start >= len(MET) - 1]


COUNTERPARTS = "Foreign Minister Luz Rojas met her Latvian counterpart Ivo Ozols in Riga on 3 May 2023. "


def acts_behind(sentence: str, publisher: str = "Ministry of Foreign Affairs of Peru") -> list[tuple[str, str]]:
    """Return kind and words of the acts in a sentence that follows a meeting with a counterpart in Riga."""
    text = COUNTERPARTS + sentence
    record = annotate(text, published="2023-05-04", publisher=publisher)
    return [(a.kind, a.span.of(text)) for a in record.acts if a.span.start >= len(COUNTERPARTS)]
