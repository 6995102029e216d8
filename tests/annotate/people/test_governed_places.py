"""Officials told with the city that they govern are of the state in which it lies."""

import pytest

from memcon import annotate
from memcon.model import Document


def parties(text: str) -> list[tuple[str, ...]]:
    found = annotate(Document(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru"))
    return [m.parties for m in found.meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "whom",
    [
        "Ivo Ozols, governor of Riga,",
        "the mayor of Riga, Ivo Ozols,",
        "Riga Mayor Ivo Ozols",
        "Riga's mayor Ivo Ozols",
        "Lord Mayor of the City of Riga Ivo Ozols",
        "Ivo Ozols, head of the Latvian Trade Ministry,",
        "Ivo Ozols, deputy head of the Latvian Presidential Administration,",
        "the Latvian parliament's speaker Ivo Ozols",
    ],
)
def test_who_governs_a_city_or_heads_an_organ_is_of_its_state(whom: str) -> None:
    assert parties(f"Foreign Minister Luz Rojas met {whom} on Monday.") == [("LV", "PE")]


def test_a_mayor_at_home_meets_no_other_state() -> None:
    assert parties("Foreign Minister Luz Rojas met the mayor of Lima, Ana Quispe, on Monday.") == []


def test_heads_of_bodies_are_found_in_small_letters() -> None:
    text = "Foreign Minister Luz Rojas met Ivo Ozols, chairperson of the African Union Commission, in Lima."
    assert parties(text) == [("AFU", "PE")]
    text = "Foreign Minister Luz Rojas met Ivo Ozols, chairman of the Fishers' Party of Latvia, in Lima."
    assert parties(text) == []


def test_who_heads_a_body_is_of_it() -> None:
    assert parties("Foreign Minister Luz Rojas met Ivo Ozols, head of the World Bank, on Monday.") == [("PE", "WB")]
    assert parties("Foreign Minister Luz Rojas met Ivo Ozols, the head of the IMF, on Monday.") == [("IMF", "PE")]
    assert parties("Latvian Minister Ivo Ozols met Luz Rojas, head of the CFA, in Lima on Monday.") == [("LV", "PE")]


def test_the_chairman_of_a_society_acts_for_no_state() -> None:
    text = (
        "Foreign Minister Luz Rojas met Foreign Minister Ivo Ozols of Latvia in Lima on Monday. The union is small. "
        "Its chairman, Mr. Joel Soto, said that rates were high."
    )
    found = annotate(Document(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru"))
    assert not any(a.actors for a in found.acts)


def test_the_chancellor_of_the_exchequer_is_british_whoever_publishes() -> None:
    text = "Foreign Minister Luz Rojas met the Chancellor of the Exchequer, Ann Hale, in Lima on Monday."
    assert parties(text) == [("GB", "PE")]
    assert parties(text.replace("Chancellor of the Exchequer", "Minister of Finance")) == []
