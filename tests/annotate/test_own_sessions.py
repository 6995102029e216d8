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
