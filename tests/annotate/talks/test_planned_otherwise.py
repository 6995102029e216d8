"""Meetings told as planned: set to take place with somebody, visits planned with hosts, scheduled between two."""

import pytest

from memcon import annotate

TRIP = "Foreign Minister Luz Rojas will travel to Kenya on 20 May. "


def met(sentence: str) -> list[set[str]]:
    told = annotate(TRIP + sentence, published="2021-05-13", publisher="Ministry of Foreign Affairs, Peru")
    return [{h.name for h in m.heads} for m in told.meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Discussions are also set to take place with the Deputy Prime Minister, Ali Odhiambo.",
        "Visits are planned with Health Minister Ali Odhiambo.",
        "In Nairobi meetings are scheduled between Ms Rojas and Health Minister Ali Odhiambo.",
    ],
)
def test_a_meeting_planned_is_told_by_whom_it_is_with(sentence: str) -> None:
    assert met(sentence) == [{"Luz Rojas", "Ali Odhiambo"}]


def test_who_stands_behind_as_well_as_is_met_too() -> None:
    told = met(
        "Meetings are scheduled between Ms Rojas and Minister Ali Odhiambo as well as with Minister Jane Njoroge."
    )
    assert told == [{"Luz Rojas", "Ali Odhiambo"}, {"Luz Rojas", "Jane Njoroge"}]


def test_a_guest_is_received_for_an_audience_with_a_king() -> None:
    assert met("She will be received for an audience with King Mswati of Eswatini.") == [{"Luz Rojas", "Mswati"}]


def test_visits_planned_with_divers_are_none() -> None:
    assert met("Visits are planned with divers.") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Several bilateral meetings have been arranged - including with", 1),
        ("Talks are planned for Monday, among others with", 1),
        ("Several bilateral fairs have been arranged - including with the help of", 0),
    ],
)
def test_those_among_others_are_met(words: str, found: int) -> None:
    assert len(met(f"{words} the Deputy Prime Minister, Ali Odhiambo.")) == found
