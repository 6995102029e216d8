"""One meeting that a story tells several times, and others that stand beside it."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    document = Document(text=text, published="2024-05-03", publisher="Reuters")  # a Friday
    return list(annotate(document).meetings)


def test_persons_named_in_the_next_sentence_met_in_the_lead() -> None:
    text = (
        "Latvian and Peruvian foreign ministers held talks to review the ferry pact announced last month. Latvian "
        "Foreign Minister Juris Ozols and his Peruvian counterpart Luz Rojas met in Oslo."
    )
    (meeting,) = read(text)
    assert [h.name for h in meeting.heads] == ["Juris Ozols", "Luz Rojas"]
    assert (meeting.place, meeting.start) == ("Oslo", None)


def test_persons_named_on_the_same_day_met_in_the_lead() -> None:
    text = (
        "Latvian and Peruvian ministers met on Thursday to end their row. It had gone on for years and cost both of "
        "them dear. On Thursday, Latvian Minister Juris Ozols met Peruvian Minister Luz Rojas for an hour."
    )
    (meeting,) = read(text)
    assert (meeting.start, len(meeting.heads)) == ("2024-05-02", 2)


def test_persons_named_on_another_day_met_again() -> None:
    text = (
        "Latvian and Peruvian ministers met on Thursday. Latvian Minister Juris Ozols met Peruvian Minister Luz Rojas "
        "on Monday."
    )
    assert [m.start for m in read(text)] == ["2024-05-02", "2024-04-29"]


def test_the_day_of_a_pact_is_not_that_of_the_meeting() -> None:
    (meeting,) = read("Latvian and Peruvian ministers met to review the ferry deal signed on Monday.")
    assert meeting.start is None


def test_a_summit_in_the_sentence_of_a_meeting_stands_beside_it() -> None:
    text = (
        "Latvian President Juris Ozols met Peruvian President Luz Rojas ahead of the opening of a regional summit on "
        "Sunday in Oslo."
    )
    assert [(m.kind, m.place) for m in read(text)][1:] == [("meeting", "Oslo")]


def test_a_summit_that_two_met_for_is_their_meeting() -> None:
    text = "Latvian President Juris Ozols will meet Peruvian President Luz Rojas at a summit on Monday in Oslo."
    (meeting,) = read(text)
    assert (meeting.place, meeting.start) == ("Oslo", "2024-05-06")


@pytest.mark.parametrize(
    "text",
    [
        "Latvian and Peruvian ministers met. They spoke of ways to resume fishing talks.",
        "Latvian and Peruvian ministers met. Latvia and Peru agreed to resume talks.",
    ],
)
def test_a_course_of_talks_to_be_resumed_is_no_second_meeting(text: str) -> None:
    assert len(read(text)) == 1


def test_ministers_who_meet_again_are_told_once() -> None:
    text = (
        "Latvian President Juris Ozols met Peruvian President Luz Rojas in Oslo on Thursday. The Latvian and Peruvian "
        "ministers are due to meet again soon."
    )
    assert [m.standing for m in read(text)] == ["subject", "next"]


def test_no_plans_to_start_talks_make_no_meeting() -> None:
    assert not read("Latvian Minister Juris Ozols has no plans to start trade talks with Peru.")


def test_a_summit_of_a_bloc_is_the_one_named_elsewhere() -> None:
    text = (
        "Peruvian President Luz Rojas flew to Oslo on Thursday for a summit of the BRICS bloc of economies. She will "
        "speak at the BRICS summit on fishing."
    )
    assert [m.parties for m in read(text) if m.kind == "session"] == [("BRICS", "PE")]


def test_a_last_meeting_with_a_day_of_its_own_is_the_previous_one() -> None:
    text = (
        "Latvian and Peruvian ministers will hold talks on Monday. The talks come months after their last meeting held "
        "in Oslo in October."
    )
    assert [(m.standing, m.start, m.place) for m in read(text)] == [
        ("subject", "2024-05-06", None),
        ("previous", "2023-10", "Oslo"),
    ]


def test_a_last_meeting_of_which_nothing_is_told_is_no_record() -> None:
    text = "Latvian and Peruvian ministers will hold talks on Monday. Little came of their last meeting."
    assert len(read(text)) == 1


@pytest.mark.parametrize(
    "behind",
    [
        "The two last met in Oslo in October.",
        "It was their first meeting since October, when they met in Oslo.",
    ],
)
def test_those_who_last_met_met_on_another_day(behind: str) -> None:
    text = (
        "Latvian Foreign Minister Juris Ozols has held talks in Riga with his Peruvian counterpart Luz Rojas. " + behind
    )
    assert [(m.standing, m.start, m.place) for m in read(text)] == [
        ("subject", None, "Riga"),
        ("mentioned", "2023-10", "Oslo"),
    ]


def test_those_who_met_again_met_on_the_day_told() -> None:
    text = "Latvian Foreign Minister Juris Ozols met his Peruvian counterpart Luz Rojas. The two met in Riga today."
    assert [(m.start, m.place) for m in read(text)] == [("2024-05-03", "Riga")]


def test_two_who_will_meet_again_have_one_meeting_before_them() -> None:
    meetings = read("Peru and Latvia will meet again in Riga in the autumn.")
    assert [(m.standing, m.place, m.start) for m in meetings] == [("subject", "Riga", "2024")]
