"""Heads and ministers met one by one whose offices stand in small letters, and "by A and by B"."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")
    return [m for m in annotate(document).meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "whom",
    [
        "met the Peruvian president, Juan Rojas, and the prime minister, Luz Vega,",
        "was received by the Peruvian head of state Juan Rojas and by Foreign Minister Luz Vega",
        "met Peruvian Prime Minister Juan Rojas and the speaker of the Peruvian parliament, Luz Vega,",
        "was received by President Juan Rojas of Peru, and by the Director of the Port Fund, Luz Vega,",
        "was received by President Juan Rojas of Peru as well as by the Minister of Trade, Luz Vega,",
    ],
)
def test_two_of_one_state_are_met_one_by_one(whom: str) -> None:
    first, second = meetings(f"Foreign Minister Ada Mwangi {whom} on 12 May.")
    assert [h.name for h in first.heads] == ["Ada Mwangi", "Juan Rojas"]
    assert [h.name for h in second.heads] == ["Ada Mwangi", "Luz Vega"]


def test_who_is_to_be_talked_with_one_by_one_is_talked_with_later() -> None:
    found = meetings(
        "Foreign Minister Ada Mwangi will also talk with the Peruvian president, Juan Rojas, and the prime minister, "
        "Luz Vega, on 22 May."
    )
    assert [m.status for m in found] == ["scheduled", "scheduled"]


def test_directors_sit_at_one_table() -> None:
    assert len(meetings("Minister Ada Mwangi met the Peruvian directors Juan Rojas and Luz Vega on 12 May.")) < 2
