"""Sessions told once more by their city, those that a city names, and meetings told as the last ones."""

from __future__ import annotations

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    document = Document(text, published="2024-05-07", publisher="Ministry of Foreign Affairs of Norway")
    return list(annotate(document).meetings)


@pytest.mark.parametrize(
    "lead",
    [
        "Minister Jan Dahl and Peruvian Minister Luz Rojas opened the Summit on Clean Rivers on 5 May. ",
        "Peru and Kenya took part in the Summit on Clean Rivers in Bergen on 5 May. ",
    ],
)
def test_the_summit_called_by_its_city_is_the_one_reported(lead: str) -> None:
    found = [m for m in read(lead + "The Bergen summit was a first step.") if m.kind == "session"]
    assert [(m.standing, m.place, m.start) for m in found] == [("subject", "Bergen", "2024-05-05")]


@pytest.mark.parametrize(
    "text",
    [
        "It goes back to the Bergen conference.",  # another noun
        "It goes back to the Bergen summit of 2019.",  # another day
    ],
)
def test_another_session_of_a_city_is_one_of_its_own(text: str) -> None:
    found = read("Minister Jan Dahl took part in the Summit on Clean Rivers in Lima on 5 May. " + text)
    assert [m.place for m in found if m.standing == "subject"] == ["Lima"]


def test_a_forum_named_by_a_city_is_there() -> None:
    text = (
        "Peruvian Foreign Minister Luz Rojas met Minister Jan Dahl on the sidelines of the Antalya Eel Forum on 5 May."
    )
    assert [(m.place, m.country) for m in read(text) if m.kind == "meeting"] == [("Antalya", "TR")]


@pytest.mark.parametrize("word", ["last", "previously"])
def test_whom_one_last_met_one_met_before(word: str) -> None:
    text = (
        "Minister Jan Dahl met Peruvian Foreign Minister Luz Rojas in Lima. "
        f"They {word} met on the margins of the Eel Conference in Bergen on 20 April."
    )
    found = [m for m in read(text) if m.kind == "meeting"]
    assert [(m.standing, m.place) for m in found] == [("subject", "Lima"), ("mentioned", "Bergen")]
    assert found[0].start != "2024-04-20"
