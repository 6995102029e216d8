"""Meetings on a journey: where they were, and which of them are told twice."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

HOME = "Ministry for Foreign Affairs of Finland"


def read(text: str, publisher: str = HOME, published: str = "2023-05-10") -> list[MeetingMention]:
    return list(annotate(Document(text, published=published, publisher=publisher)).meetings)


def countries(text: str) -> dict[str, str | None]:
    """Return where each meeting was, by who is met."""
    return {m.heads[-1].name: m.country for m in read(text) if m.kind == "meeting" and m.heads}


TOUR = "Foreign Minister Aino Laine will travel to Peru, Chile and Uruguay from 3 to 12 June. "


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (TOUR + "She will meet Chilean Foreign Minister Ana Vidal.", "CL"),
        (TOUR + "On 9 June, Ms Laine will hold talks with Uruguay's President Luis Ferrer.", "UY"),
        (TOUR + "In Lima, she will open an exhibition. She will also meet Chilean Foreign Minister Ana Vidal.", "CL"),
    ],
)
def test_those_visited_on_a_tour_are_met_at_home(text: str, country: str) -> None:
    assert set(countries(text).values()) == {country}


def test_the_stop_of_a_tour_told_last_is_not_that_of_all_who_are_met() -> None:
    text = (
        "Foreign Minister Aino Laine has departed on an official visit to Peru. Ms Laine will also travel to Chile "
        "during this visit, and hold bilateral talks with officials of the Chilean Government."
    )
    assert [m.country for m in read(text) if m.kind == "meeting"] == ["CL"]


@pytest.mark.parametrize(
    "text",
    [
        TOUR + "In Geneva, she will meet Chilean Foreign Minister Ana Vidal on 14 June.",
        TOUR + "Ms Laine met Chilean Foreign Minister Ana Vidal in Geneva on 2 March 2023.",
    ],
)
def test_a_place_that_is_told_stands(text: str) -> None:
    assert countries(text)["Ana Vidal"] == "CH"


def test_nobody_of_a_state_that_is_not_visited_is_met_at_home() -> None:
    assert countries(TOUR + "Ms Laine will also meet Ghana's Foreign Minister Ama Owusu.")["Ama Owusu"] != "GH"


@pytest.mark.parametrize(
    "lead",
    ["In Peru she will", "In Peru the minister will", "In Peru from 4 to 6 June, she will", "In Peru Ms Laine will"],
)
def test_a_place_opens_a_sentence_without_a_comma(lead: str) -> None:
    text = TOUR + f"She will hold talks with Chile's Ana Vidal. {lead} attend the Finland-Peru Political Consultations."
    assert [m.country for m in read(text) if m.kind == "session"] == ["PE"]


def test_what_a_sentence_opens_with_may_be_more_than_a_place() -> None:
    text = "Foreign Minister Aino Laine visited Peru in May. In Lima Forum circles it was told that she met Ama Owusu."
    assert all(m.place != "Lima" for m in read(text) if m.kind == "meeting")


def test_a_meeting_in_the_course_of_an_event_was_where_and_when_the_event_was() -> None:
    text = (
        "Foreign Minister Aino Laine will attend the Reef Conference in Lima on 3 June. "
        "During the conference, she will also meet Foreign Minister Ama Owusu of Ghana."
    )
    met = next(m for m in read(text) if m.kind == "meeting")
    assert (met.place, met.start) == ("Lima", "2023-06-03")


VISIT = (
    "Foreign Minister Aino Laine will meet President Pablo Rojas and Foreign Minister Ana Vidal of Chile in Santiago "
    "on 7 June. "
)


@pytest.mark.parametrize(
    "again",
    [
        "In addition to the official talks with President Rojas, she will visit a school.",
        "Besides her meeting with Ms Vidal, Ms Laine will open an exhibition.",
    ],
)
def test_those_met_are_told_once_more_beside_what_else_is_done(again: str) -> None:
    assert len([m for m in read(VISIT + again) if m.kind == "meeting"]) == 2


@pytest.mark.parametrize(
    "other",
    ["Her last meeting with President Rojas was on trade.", "It follows talks with President Rojas in Oslo in 2021."],
)
def test_another_meeting_with_those_met_is_one_of_its_own(other: str) -> None:
    assert len([m for m in read(VISIT + other) if m.kind == "meeting"]) == 3


SPOKE = (
    "Sheikh Salem Al Dosari, Minister of Foreign Affairs of Qatar, and his Omani counterpart Hamad Al Lawati "
    "discussed trade. "
)


@pytest.mark.parametrize(
    "then",
    [
        "During a telephone conversation, Sheikh Salem praised the ties.",
        "In the phone call, the two sides reviewed their cooperation.",
        "This came during a phone call today.",
        "The conversation took place by telephone.",
    ],
)
def test_the_next_sentence_tells_that_it_was_a_call(then: str) -> None:
    assert [(m.kind, m.mode, m.place) for m in read(SPOKE + then, "Gulf Courier")] == [("call", "virtual", None)]


def test_who_met_in_a_city_did_not_speak_by_telephone() -> None:
    text = SPOKE.replace("discussed trade", "met in Doha") + "During a telephone conversation, Sheikh Salem praised it."
    assert read(text, "Gulf Courier")[0].kind == "meeting"


@pytest.mark.parametrize("head", ["Rob Barr May 11, 2012", "Rob Barr FA45 11 May 2012"])
def test_a_name_in_the_head_of_a_release_ends_before_day_and_number(head: str) -> None:
    text = (
        f"MINISTER FOR FOREIGN AFFAIRS Senator the Hon. {head}\n\nForeign Minister Barr condemned the attack.\n\n"
        "“The loss is grave,” Senator Barr said."
    )
    found = annotate(Document(text, published="2012-05-11", publisher="Minister for Foreign Affairs of Tonga"))
    assert [q.speaker for q in found.quotations] == ["Rob Barr"]


def test_a_name_goes_on_behind_the_arabic_article() -> None:
    text = 'Nasser al-Jabri, the head of the panel, said although few had come, the talks "were of great use to all".'
    assert [q.speaker for q in annotate(Document(text, published="2012-05-11", publisher="Lima Post")).quotations] == [
        "Nasser al-Jabri"
    ]
