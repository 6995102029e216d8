"""Officials met behind one verb beside the head of their state: each was met alone."""

import pytest

from memcon import annotate
from memcon.model import Document


def count(text: str) -> int:
    found = annotate(Document(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru"))
    return sum(m.kind == "meeting" for m in found.meetings)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Envoy Luz Rojas met Latvian President Ivo Ozols, Adviser Juris Kalns and Director Anna Liepa in Riga.", 3),
        ("Minister Luz Rojas met for talks with Latvian Foreign Minister Ivo Ozols and Trade Minister Anna Liepa.", 2),
        ("Envoy Luz Rojas met Latvian Secretary Ivo Ozols, Adviser Juris Kalns and Director Anna Liepa in Riga.", 1),
        ("Envoy Luz Rojas met Latvian President Ivo Ozols and First Lady Anna Ozola in Riga.", 1),
        ("Envoy Luz Rojas met Latvian President Ivo Ozols and Adviser Juris Kalns for a working meeting in Riga.", 1),
        ("Minister Luz Rojas held talks with Latvian Foreign Minister Ivo Ozols and Trade Minister Anna Liepa.", 1),
    ],
)
def test_whoever_is_met_beside_a_head_is_met_alone(text: str, number: int) -> None:
    assert count(text) == number
