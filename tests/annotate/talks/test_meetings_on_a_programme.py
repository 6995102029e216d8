"""Meetings that a noun tells as still to come, and whom a journey brings to them."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    publisher = "Ministry of Foreign Affairs of Norway"
    return list(annotate(Document(text=text, published="2014-05-06", publisher=publisher)).meetings)


VISIT = "Prime Minister Ann Holm will travel to Peru between 13 and 16 May. "


@pytest.mark.parametrize(
    "told",
    [
        "The focus of all talks with President Juan Vega and members of his cabinet will be on trade.",
        "The official talks with President Juan Vega, the Trade Minister and the Speaker will cover tuna.",
        "Official talks with President Juan Vega, the Trade Minister and the Speaker will then take place.",
    ],
)
def test_talks_on_the_programme_of_a_journey_are_still_to_come(told: str) -> None:
    (meeting,) = [m for m in read(VISIT + told) if m.kind == "meeting"]
    assert (meeting.status, meeting.standing, meeting.place, meeting.country) == ("scheduled", "subject", None, "PE")
    assert {(h.name, h.party) for h in meeting.heads} == {("Ann Holm", "NO"), ("Juan Vega", "PE")}


def test_talks_held_stay_held() -> None:
    text = VISIT + "The talks with Minister Luz Rojas of Chile last week covered trade."
    assert [m.status for m in read(text) if "CL" in m.parties] == ["held"]


def test_who_is_there_speaks_without_a_telephone() -> None:
    text = "Ms Holm visited Lima, where she called on Peruvian President Juan Vega and spoke with Minister Luz Rojas."
    met = [m for m in read(text) if any(h.name == "Luz Rojas" for h in m.heads)]
    assert [(m.kind, m.mode, m.parties) for m in met] == [("meeting", "in_person", ("NO", "PE"))]


def test_whom_somebody_meets_next_is_of_the_state_of_whom_he_met_before() -> None:
    met = read("Ms Holm called on Peruvian President Juan Vega and met with Finance Minister Luz Rojas.")
    assert {(h.name, h.party) for m in met for h in m.heads} == {
        ("Holm", "NO"),
        ("Juan Vega", "PE"),
        ("Luz Rojas", "PE"),
    }


def test_who_speaks_by_telephone_after_a_visit_calls() -> None:
    text = "Minister Ann Holm visited Lima and spoke by telephone with Finance Minister Rosa Campos of Chile on 4 May."
    assert [m.parties for m in read(text) if m.kind == "call"] == [("CL", "NO")]


def test_the_house_where_somebody_serves_is_no_place_of_the_meeting() -> None:
    text = (
        "Ann Holm, head of the Europe division in the Ministry of Foreign Affairs, met her German and French "
        "counterparts Uwe Lang and Jean Basque."
    )
    assert [m.place for m in read(text)] == [None]


def test_a_meeting_in_the_ministry_keeps_its_place() -> None:
    (meeting,) = read("Minister Ann Holm met Minister Luz Rojas of Peru in the Ministry of Foreign Affairs on 4 May.")
    assert meeting.place == "Ministry of Foreign Affairs"


def test_all_days_of_an_assembly_are_not_those_of_a_meeting_beside_it() -> None:
    text = (
        "Foreign Minister Ann Holm met with Foreign Minister Luz Rojas of Peru on the margins of the ninth session of "
        "the Reef Assembly held in Bergen from 3 to 10 May."
    )
    (meeting,) = [m for m in read(text) if m.kind == "meeting"]
    assert (meeting.start, meeting.place) == (None, "Bergen")


def test_a_town_told_with_its_county_is_the_place() -> None:
    (meeting,) = read(
        "Minister Ann Holm received Hungarian Minister Janos Ader in Hamarvik in the county of Tromso on 6 May."
    )
    assert (meeting.place, meeting.country) == ("Hamarvik", "NO")


def test_talks_of_whose_focus_the_text_opens_are_what_it_reports() -> None:
    text = "Salmon was the focus of the talks between Minister Ann Holm and Oman's foreign minister, Badr Hamad."
    assert [m.standing for m in read(text)] == ["subject"]
