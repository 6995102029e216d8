"""Talks that who writes will have: "I will discuss trade with A", "I look forward to discussing it with her"; calls."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

OFFICE = "Prime Minister of Latvia"


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-05-03", publisher=OFFICE).meetings


@pytest.mark.parametrize(
    "will",
    [
        "I will discuss ferries with",
        "I shall also discuss with",
        "I'll discuss eels with",
        "We will be discussing ferries and eels with",
    ],
)
def test_who_writes_will_discuss_something(will: str) -> None:
    (meeting,) = read(f"{will} President Luz Rojas of Peru.")
    assert (meeting.parties, meeting.status, meeting.standing) == (("LV", "PE"), "scheduled", "subject")


@pytest.mark.parametrize(
    "told",
    [
        "We will discuss ferries with our partners.",
        "I would discuss ferries with President Luz Rojas of Peru if she came.",
    ],
)
def test_what_is_discussed_with_nobody_of_another_state_is_no_meeting(told: str) -> None:
    assert read(told) == ()


@pytest.mark.parametrize(
    ("when", "status", "start"), [("", "agreed", None), (" in Lima on 6 June", "scheduled", "2024-06-06")]
)
def test_one_may_look_forward_to_discussing_something(when: str, status: str, start: str | None) -> None:
    (meeting,) = read(
        f"I very much look forward to discussing a range of matters with President Luz Rojas of Peru{when}."
    )
    assert (meeting.parties, meeting.status, meeting.start) == (("LV", "PE"), status, start)


def test_it_is_in_the_course_of_the_visit_announced() -> None:
    _, meeting = read(
        "I will visit Peru from 20 to 21 June. I look forward to discussing eels with President Luz Rojas of Peru."
    )
    assert (meeting.status, meeting.start, meeting.country) == ("scheduled", "2024-06", "PE")


CALLED = "President Luz Rojas of Peru, Prime Minister Ana Silva of Chile and President Peter Otieno of Kenya"


def test_persons_of_several_states_are_to_be_called_in_turn() -> None:
    calls = read(f"The Prime Minister is scheduled to speak to {CALLED} later today.")
    assert [(c.kind, c.parties) for c in calls] == [
        ("call", ("LV", "PE")),
        ("call", ("CL", "LV")),
        ("call", ("KE", "LV")),
    ]


@pytest.mark.parametrize("told", ["spoke by telephone today with", "will speak together by telephone with"])
def test_one_call_with_several_stays_one(told: str) -> None:
    (call,) = read(f"The Prime Minister {told} {CALLED}.")
    assert call.parties == ("CL", "KE", "LV", "PE")
