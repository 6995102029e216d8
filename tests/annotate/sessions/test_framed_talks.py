"""Talks that are a session of a dialogue, and the names that sessions take from the words behind."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

WHO = "Deputy Minister Ivo Ozols of Latvia"
NAME = "political dialogue between Peru and Latvia"


def read(text: str) -> list[MeetingMention]:
    return annotate(Document(id="x", text=text, published="2024-11-15", publisher="Foreign Ministry of Peru")).meetings


@pytest.mark.parametrize(
    "text",
    [
        f"Vice Minister Luz Rojas met {WHO} in the framework of the {NAME} in Lima on 4 November 2024.",
        f"In the framework of the {NAME}, Vice Minister Luz Rojas held talks in Lima with {WHO} on 4 November 2024.",
        f"Vice Minister Luz Rojas held talks in Lima with {WHO} on 4 November 2024 as part of the regular {NAME}.",
        f"Within the context of the {NAME}, Vice Minister Luz Rojas met {WHO} in Lima on 4 November 2024.",
    ],
)
def test_talks_in_the_frame_of_a_dialogue_are_its_session(text: str) -> None:
    (session,) = read(text)
    assert (session.kind, session.mechanism, session.start, session.place) == ("session", NAME, "2024-11-04", "Lima")
    assert [h.name for h in session.heads] == ["Luz Rojas", "Ivo Ozols"]


@pytest.mark.parametrize(
    "more",
    [
        f"They agreed to deepen cooperation within the framework of the {NAME}.",
        f"They will review the ports within the framework of the {NAME} established last year.",
    ],
)
def test_what_is_done_in_the_frame_of_a_dialogue_is_no_session(more: str) -> None:
    (meeting,) = read(f"Vice Minister Luz Rojas met {WHO} in Lima on 4 November 2024. {more}")
    assert (meeting.kind, meeting.mechanism) == ("meeting", None)


def test_a_summit_is_no_frame_of_a_meeting_held_on_its_day() -> None:
    text = f"As part of the Reef Summit in Lima, Minister Luz Rojas met {WHO} on 4 November 2024."
    assert "meeting" in [m.kind for m in read(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The fifth round of the human rights dialogue between Peru and the Republic of Latvia was held in Lima.",
         "human rights dialogue between Peru and the Republic of Latvia"),
        ("The fifth round of the human rights dialogue was held between Peru and Latvia in Lima.",
         "human rights dialogue"),
        ("Minister Luz Rojas attended a meeting of G20 finance ministers and central bank governors in Riga.",
         "G20 finance ministers and central bank governors"),
        ("Minister Luz Rojas attended the meeting of the trade ministers of the German-speaking countries in Riga.",
         "trade ministers of the German-speaking countries"),
    ],
)  # fmt: skip
def test_a_session_takes_its_name_from_the_words_behind(text: str, name: str) -> None:
    (session,) = read(text)
    assert (session.kind, session.mechanism) == ("session", name)


def test_ministers_who_meet_in_no_body_give_no_name() -> None:
    (meeting, *_) = read(
        "Luz Rojas attended a meeting of the trade ministers of Peru and Latvia in Riga on 4 May 2024."
    )
    assert meeting.mechanism is None


def test_the_same_ministers_told_shorter_have_the_fuller_name() -> None:
    text = (
        "Minister Luz Rojas attended a meeting of G20 finance ministers and central bank governors in Riga on 4 "
        "November 2024. A further meeting of the G20 finance ministers will take place in Lima on 8 December 2024."
    )
    assert {m.mechanism for m in read(text)} == {"G20 finance ministers and central bank governors"}


def test_talks_that_took_place_in_a_frame_are_a_session_of_it() -> None:
    (session,) = read(
        "Talks took place on 9 May 2024 within the framework of the annual Swiss-Peruvian political dialogue."
    )
    assert (session.kind, session.mechanism) == ("session", "Swiss-Peruvian political dialogue")
    assert not read("Trust grew within the framework of the annual Swiss-Peruvian political dialogue.")


def test_annual_consultations_are_a_series_where_they_are_told_as_held() -> None:
    (session,) = read("Delegations of Sweden and Peru met in Lima on 2 May 2024 for their annual consultations.")
    assert (session.kind, session.mechanism, session.place) == ("session", "annual consultations", "Lima")
    assert not read("Annual consultations are held between Sweden and Peru.")


RECEIVED = f"On 8 November 2024, Vice Minister Luz Rojas received {WHO} in Lima for a working visit. "


@pytest.mark.parametrize(
    "frame",
    [
        "The visit took place in the framework of the annual political consultations between Peru and Latvia.",
        f"The visit was part of the {NAME}, which was initiated with a memorandum signed in 2004.",
        "They met as part of the political dialogue between the two countries, established in 2004 by a memorandum.",
    ],
)
def test_what_was_told_before_is_a_session_of_the_dialogue_that_frames_it(frame: str) -> None:
    (session,) = [m for m in read(RECEIVED + frame) if m.kind == "session"]
    assert (session.standing, session.start, session.parties) == ("subject", "2024-11-08", ("LV", "PE"))


def test_a_dialogue_told_far_behind_the_talks_is_not_reported() -> None:
    between = "Lima has many ports. Riga has one. Eels thrive in both. "
    told = read(f"{RECEIVED}{between}The visit took place in the framework of the {NAME}.")
    assert [m.standing for m in told if m.kind == "session"] == ["mentioned"]
