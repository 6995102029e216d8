"""Two persons told with one state behind the second: of one side, or of two where they met, signed or chaired."""

import pytest

from memcon import annotate
from memcon.model import Document

ONE = "Foreign Minister Luz Rojas"
TWO = "Deputy Minister Ivo Ozols of"


def sides(text: str) -> set[tuple[str, str | None]]:
    found = annotate(Document(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru"))
    return {(h.name, h.party) for m in found.meetings for h in m.heads}


@pytest.mark.parametrize(
    "text",
    [
        f"{ONE} and {TWO} the Latvian Ministry of Education signed a treaty today in Lima.",
        f"{ONE} and {TWO} the Latvian Ministry of Education met in Lima on Monday.",
        f"A treaty was signed today in Lima by {ONE} and {TWO} Latvia.",
        f"A treaty was signed in Lima by {ONE} and {TWO} the Latvian Ministry of Ports.",
    ],
)
def test_who_signed_or_met_is_of_two_sides(text: str) -> None:
    assert sides(text) == {("Luz Rojas", "PE"), ("Ivo Ozols", "LV")}


def test_two_who_met_others_are_of_one_side() -> None:
    text = f"Minister Anna Liepa and {TWO} Latvia met {ONE} in Lima on Monday."
    assert sides(text) == {("Anna Liepa", "LV"), ("Ivo Ozols", "LV"), ("Luz Rojas", "PE")}
    text = f"{ONE} welcomed Minister Anna Liepa and {TWO} Latvia to Lima on Monday."
    assert sides(text) == {("Anna Liepa", "LV"), ("Ivo Ozols", "LV"), ("Luz Rojas", "PE")}


def test_a_signature_told_twice_is_one_meeting() -> None:
    text = (
        "Peru and Latvia signed a treaty on ports in Lima today. "
        f"The treaty, signed by {ONE} and Ivo Ozols, Latvia's Ambassador to Peru, covers ferries."
    )
    found = annotate(Document(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru"))
    assert [sorted(h.name for h in m.heads) for m in found.meetings] == [["Ivo Ozols", "Luz Rojas"]]
