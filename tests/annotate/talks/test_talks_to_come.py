"""Talks told by when they begin, or by what sort they were, and not as a mere matter (codebook, section 1)."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

HOME = "Ministry of Foreign Affairs, Peru"
TIMES = "Lake Times"


def told(text: str, publisher: str = TIMES) -> list[MeetingMention]:
    record = annotate(Document(text, published="2026-05-20", publisher=publisher))
    return [m for m in record.meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "The president of Peru expects trade talks with Latvia to begin soon.",
        "Minister Luz Rojas of Peru spoke in Lima. She said talks with Latvia on fisheries would begin in June.",
        "Free trade negotiations between Peru and Latvia will commence in the autumn.",
        "The pact is one between Peru and Latvia. Corresponding negotiations are due to start in Riga on 28 June.",
        "Talks between Peru and Latvia on fishing rights resume in Lima next week.",
    ],
)
def test_talks_that_will_begin_are_a_meeting_to_come(text: str) -> None:
    (meeting,) = told(text)
    assert (meeting.parties, meeting.status) == (("LV", "PE"), "scheduled")


def test_the_publisher_is_a_side_of_talks_with_another() -> None:
    (meeting,) = told("Consultations with Latvia on fees will start in June.", HOME)
    assert meeting.parties == ("LV", "PE")


@pytest.mark.parametrize(
    "text",
    [
        "Peru has called for talks with Latvia to begin soon.",
        "Peru values its ties with Latvia. Consultations will take place to prepare the programme.",
        "Peru values its ties with Latvia. Talks will be held with the union of divers in June.",
        "Peru and Latvia want a pact. The outcome of the talks will be held in a report.",
    ],
)
def test_talks_wished_for_or_of_others_are_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Peru faced sensitive talks with Latvia over a fisheries deal.",
        "The paper told of secret talks between Peru and Latvia.",
        "Exploratory talks between Peru and Latvia were held between spring 2022 and autumn 2023.",
    ],
)
def test_talks_of_a_sort_have_been_held(text: str) -> None:
    (meeting,) = told(text)
    assert (meeting.parties, meeting.status) == (("LV", "PE"), "held")


@pytest.mark.parametrize(
    "text",
    ["The paper told of negotiations between Peru and Latvia.", "Peru has called for secret talks with Latvia."],
)
def test_talks_as_a_matter_are_none(text: str) -> None:
    assert told(text) == []
