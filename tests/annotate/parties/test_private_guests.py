"""Firms and societies whose meetings and visits are none of governments, by the words behind or beside a state."""

import pytest

from memcon import annotate
from memcon.annotate import build_context
from memcon.annotate.parties.find import find_parties
from memcon.api import load_lexicon
from memcon.model import Document

LEXICON = load_lexicon()


def meetings(text: str) -> list[tuple[str, ...]]:
    return [m.parties for m in annotate(text, published="2024-05-06", publisher="The Harbour Times").meetings]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Peru-based Lake Lines talked to Norway.", ["NO"]),
        ("The EU-funded Reef Project opened in Norway.", ["NO"]),
        ("A Peruvian-owned firm opened in Norway.", ["NO"]),
        ("Peru-Norway trade grew.", ["PE", "NO"]),
        ("The Peru-led group met in Norway.", ["PE", "NO"]),
    ],
)
def test_a_firm_where_it_is_based_is_no_government(text: str, codes: list[str]) -> None:
    context = build_context(Document(text), LEXICON)
    assert [p.code for p in find_parties(context)] == codes


def test_talks_with_a_firm_based_in_a_state_are_none_with_it() -> None:
    assert meetings("Peru has opened talks with Norway-based Lake Lines in Oslo on ferries.") == []
    assert meetings("Peru has opened talks with Norway in Oslo on ferries.") == [("NO", "PE")]


def test_a_chamber_behind_the_adjectives_of_states_is_no_government() -> None:
    text = "Peruvian Minister Luz Rojas met the Norwegian and Latvian {} in Lima on 3 May 2024."
    assert meetings(text.format("Chamber of Commerce representatives")) == []
    assert meetings(text.format("Coast Guard representatives")) == [("LV", "NO", "PE")]


def test_a_luncheon_of_a_business_council_leaves_the_meeting_before_it() -> None:
    text = (
        "In Oslo, Peruvian Foreign Minister Luz Rojas will meet the Speaker of the Norwegian Parliament and address a "
        "lunch of the Norway-Peru Business Council on 9 May 2024."
    )
    assert ("NO", "PE") in meetings(text)


def test_a_delegation_of_firms_visits_no_government() -> None:
    text = "A delegation of Peruvian {} visited Norway from 3 to 5 May 2024 to look at ferries."
    assert meetings(text.format("companies")) == []
    assert meetings(text.format("officials and companies")) == [("NO", "PE")]
    assert meetings("Luz Rojas, Chairman of the Peruvian Chamber of Commerce, visited Norway on 3 May 2024.") == []
    assert meetings("Luz Rojas, Chairman of the Peruvian Port Authority, visited Norway on 3 May 2024.") != []
