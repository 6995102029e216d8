"""Where talks took place that a later sentence speaks of."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

MET = "Foreign Minister Jan Dahl met Peru's President Luz Rojas and Foreign Minister Ana Silva on Monday, 6 May. "


def places_of(text: str) -> list[tuple[str | None, str | None]]:
    document = Document(MET + text, published="2024-05-07", publisher="Ministry of Foreign Affairs of Norway")
    return [(m.place, m.country) for m in annotate(document).meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The talks in Bergen focused on eels.", ("Bergen", "NO")),
        ("Eels were on the agenda. At their meeting in Lima, both sides praised the ties.", ("Lima", "PE")),
        ("The official discussions held in Oslo also dealt with piers.", ("Oslo", "NO")),
    ],
)
def test_the_talks_in_a_city_place_the_meetings_told_before(text: str, place: tuple[str, str]) -> None:
    assert places_of(text)[:2] == [place, place]


@pytest.mark.parametrize(
    "text",
    [
        "The last meeting in Bergen was about eels.",
        "The talks in Bergen last year were about eels.",
        "The talks in Bergen on 3 April were about eels.",
        "The talks in Tokyo between other states were about eels.",
    ],
)
def test_other_talks_do_not(text: str) -> None:
    assert all(place is None for place, _ in places_of(text)[:2])


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "The fifth meeting of the Peru-Norway Eel Commission took place on 6 May. One aim of the meeting in Bergen "
            "was to count the eels.",
            ("Bergen", "NO"),
        ),
        (
            "The fifth meeting of the Peru-Norway Eel Commission took place on 6 May. One aim of the last meeting in "
            "Bergen was to count the eels.",
            (None, None),
        ),
    ],
)
def test_a_session_is_placed_by_what_is_told_of_the_meeting(text: str, place: tuple[str | None, str | None]) -> None:
    document = Document(text, published="2024-05-07", publisher="Ministry of Foreign Affairs of Norway")
    assert [(m.place, m.country) for m in annotate(document).meetings if m.standing == "subject"] == [place]


def test_a_guest_stays_where_the_same_sentence_tells_he_was_received() -> None:
    text = "Today in Bergen, Minister Jan Dahl received Peruvian Foreign Minister Ana Silva on a working visit."
    document = Document(text, published="2024-05-07", publisher="Ministry of Foreign Affairs of Norway")
    assert {(m.kind, m.place) for m in annotate(document).meetings} == {("meeting", "Bergen"), ("visit", "Bergen")}


def test_an_earlier_meeting_that_opens_a_later_sentence_moves_nobody() -> None:
    text = (
        "Today in Bergen Minister Jan Dahl received Peruvian Foreign Minister Ana Silva. After talks at the Fund's "
        "Annual Meetings in Washington, Minister Dahl and Minister Silva continued their discussions today."
    )
    document = Document(text, published="2024-05-07", publisher="Ministry of Foreign Affairs of Norway")
    assert [(m.place, m.country) for m in annotate(document).meetings if m.standing == "subject"] == [("Bergen", "NO")]


def test_a_later_sentence_that_a_day_opens_dates_a_session() -> None:
    text = (
        "Minister Jan Dahl will visit Peru and attend the third Eel Forum. "
        "On Tuesday, 4 June, Mr Dahl will attend the third Eel Forum on rivers."
    )
    document = Document(text, published="2024-05-27", publisher="Ministry of Foreign Affairs of Norway")
    found = [(m.status, m.start) for m in annotate(document).meetings if m.kind == "session"]
    assert found == [("scheduled", "2024-06-04")]
