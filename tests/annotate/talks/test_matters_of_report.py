"""Talks that are only the matter of a report."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def others(told: str) -> list[MeetingMention]:
    text = f"Foreign Minister Ada Mwangi met Peruvian President Luz Rojas in Lima on 3 May 2024. {told}"
    found = annotate(Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")).meetings
    return [m for m in found if "EU" in m.parties]


@pytest.mark.parametrize(
    "told",
    [
        "Ms Mwangi explained the key aspects of the negotiations with the European Union.",
        "Ms Mwangi briefed the President on the status of the fisheries talks with the European Union.",
        "Ms Mwangi outlined the progress of discussions with the European Union.",
    ],
)
def test_talks_reported_on_are_no_meeting(told: str) -> None:
    assert others(told) == []


@pytest.mark.parametrize(
    "told",
    [
        "Ms Mwangi also held talks with the European Union in Brussels on 6 May 2024.",
        "In the course of her talks with President Ana Kuhn of the European Union on 6 May 2024, Ms Mwangi spoke.",
    ],
)
def test_talks_that_are_told_are_a_meeting(told: str) -> None:
    assert len(others(told)) == 1


@pytest.mark.parametrize(
    "told",
    [
        "The ongoing negotiations between Peru and the European Union were also on the agenda.",
        "Talks between Chile and Kenya were a further topic.",
        "She informed him about progress in the talks between Chile and the European Union.",
    ],
)
def test_talks_of_others_that_were_a_topic_are_none(told: str) -> None:
    text = f"On 14 May, Minister Anna Ozola met Peruvian Minister Luis Rojas in Lima. {told}"
    found = annotate(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Latvia").meetings
    assert [m.parties for m in found] == [("LV", "PE")]


def test_talks_of_others_that_took_place_are_told() -> None:
    text = (
        "On 14 May, Minister Anna Ozola met Peruvian Minister Luis Rojas in Lima. Talks between Chile and Kenya took "
        "place in Riga on 3 May."
    )
    found = annotate(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Latvia").meetings
    assert ("CL", "KE") in [m.parties for m in found]
