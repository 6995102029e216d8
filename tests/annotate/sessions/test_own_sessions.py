"""Sessions that the words behind a body's name tell as its own: "whose last session was in Lima"."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate

MET = "Foreign Minister Luz Rojas of Peru met Foreign Minister Ivo Ozols of Latvia in Riga on 10 May 2023. "


def sessions(text: str) -> list[MeetingMention]:
    found = annotate(MET + text, published="2023-05-12", publisher="Ministry of Foreign Affairs of Latvia").meetings
    return [m for m in found if m.kind == "session"]


@pytest.mark.parametrize(
    ("text", "number", "start", "status"),
    [
        ("Latvia values the Latvia-Peru Trade Committee, noting that its last session was in Lima in 2019.",
         None, "2019", "held"),
        ("The Latvia-Peru Trade Committee is to hold its second session in Lima next month.",
         2, "2023-06", "scheduled"),
        ("They opened a Latvia-Peru Trade Committee, the first round of which will be held in Lima in June.",
         1, "2023-06", "scheduled"),
        ("They praised the Latvia-Peru Trade Committee, whose first session was held in Lima in April.",
         1, "2023-04", "held"),
        ("The Latvia-Peru Trade Committee last sat in Lima in March 2021.", None, "2021-03", "held"),
        ("They agreed to convoke the Latvia-Peru Trade Committee in the first semester of 2024.",
         None, "2024", "scheduled"),
    ],
)  # fmt: skip
def test_a_session_told_as_a_bodys_own_is_read(text: str, number: int | None, start: str, status: str) -> None:
    (session,) = sessions(text)
    assert session.mechanism == "Latvia-Peru Trade Committee"
    assert (session.number, session.start, session.status) == (number, start, status)
    assert (session.parties, session.standing) == (("LV", "PE"), "mentioned")


@pytest.mark.parametrize(
    "text",
    [
        "The Latvia-Peru Trade Committee should hold its second session soon.",
        "The Latvia-Peru Trade Committee has not yet fixed its next session.",
        "The minister of trade sat with the Latvia-Peru Trade Committee's papers before him.",
    ],
)
def test_a_session_that_nobody_tells_to_be_held_is_none(text: str) -> None:
    assert sessions(text) == []


def test_the_rank_of_a_bodys_own_session_names_no_other_body() -> None:
    text = "The Lake Union Council of Ministers convened its 41st Extraordinary Session in Riga on 12 April 2022."
    found = annotate(text, published="2022-04-13", publisher="Ministry of Foreign Affairs of Latvia").meetings
    assert {m.mechanism for m in found} <= {"Lake Union Council of Ministers"}


def test_the_session_that_came_before_is_only_mentioned() -> None:
    text = (
        "The 20th ASEAN-Latvia Ministerial Meeting was held in Riga on 15 May 2023. "
        "It was preceded by the third session of the ASEAN-Latvia Joint Committee, held on 14 May 2023."
    )
    found = annotate(text, published="2023-05-16", publisher="Ministry of Foreign Affairs of Latvia").meetings
    assert [m.standing for m in found] == ["subject", "mentioned"]


def test_an_earlier_round_told_by_a_roman_numeral_is_the_previous_one() -> None:
    text = (
        "Vice Minister Luz Rojas of Peru and Vice Minister Ivo Ozols of Latvia headed today the VI Meeting of the "
        "Mechanism of Political Consultations. The V Meeting took place in Riga on April 9, 2019."
    )
    found = annotate(text, published="2020-10-16", publisher="Ministry of Foreign Affairs of Peru").meetings
    assert [(m.number, m.standing) for m in found] == [(6, "subject"), (5, "previous")]


@pytest.mark.parametrize(
    ("text", "number", "start"),
    [
        ("The last session of the Latvia-Peru Commission was held in Lima in 2021. "
         "The next one will be held in Riga in 2024.", None, "2024"),
        ("The first round of the Latvia-Peru Consultations took place in Riga in 2016, "
         "and the two agreed to hold the second round in Lima in 2024.", 2, "2024"),
    ],
)  # fmt: skip
def test_a_round_told_in_passing_may_have_another_beside_it(text: str, number: int | None, start: str) -> None:
    last, coming = sessions(text)
    assert (last.status, last.standing) == ("held", "mentioned")
    assert (coming.status, coming.number, coming.start) == ("scheduled", number, start)
    assert coming.mechanism == last.mechanism


def test_a_second_round_of_something_else_is_none_of_the_body() -> None:
    text = (
        "The last session of the Latvia-Peru Commission was held in Lima in 2021. The second round of bids will begin."
    )
    assert len(sessions(text)) == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The fifth session of the Latvia-Peru Commission, scheduled for April, has been postponed.", "postponed"),
        ("The fifth session of the Latvia-Peru Commission, planned for April, did not take place.", "cancelled"),
    ],
)
def test_a_session_called_off_was_set_for_the_month_just_past(text: str, status: str) -> None:
    (session,) = sessions(text)
    assert (session.status, session.start) == (status, "2023-04")


def test_a_session_set_for_a_month_is_to_come() -> None:
    (session,) = sessions("The fifth session of the Latvia-Peru Commission is scheduled for April.")
    assert (session.status, session.start) == ("scheduled", "2024-04")


def test_a_session_only_proposed_is_none() -> None:
    assert sessions("They noted the importance of holding the fifth session of the Latvia-Peru Commission.") == []


def test_a_session_of_years_ago_is_not_what_is_reported() -> None:
    (session,) = sessions("The fifth session of the Latvia-Peru Commission took place in Riga in 2016.")
    assert session.standing == "mentioned"


def test_a_committees_next_session_may_be_told_by_the_noun_alone() -> None:
    text = (
        "The Saudi-Latvian Joint Committee concluded its third session in Riyadh on 11 May 2023, co-chaired by "
        "Majid Al-Harbi and Ilze Krumina. The committee's fourth session is due to be held in Riga in 2024."
    )
    found = annotate(text, published="2023-05-12", publisher="Ministry of Foreign Affairs of Latvia").meetings
    assert [(m.number, m.standing) for m in found] == [(3, "subject"), (4, "next")]


def test_the_letters_of_a_body_and_a_word_for_its_meeting_are_the_body() -> None:
    text = (
        "Minister Somchai Prasert of Thailand and Minister Ivo Ozols of Latvia co-chaired the 7th Meeting of the Joint "
        "Commission for Bilateral Cooperation (JCBC) in Bangkok on 11 May 2023. The 8th JCBC Meeting will be in Riga."
    )
    found = annotate(text, published="2023-05-12", publisher="Ministry of Foreign Affairs of Thailand").meetings
    assert {m.mechanism for m in found} == {"Joint Commission for Bilateral Cooperation"}
