"""Meetings that somebody offers, refuses or asks for, that are agreed alone, and visits that may come."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-05-06", publisher="The Harbour Times").meetings


@pytest.mark.parametrize(
    "verb",
    [
        "renewed his offer to meet",
        "refused to meet",
        "is ready to meet",
        "had offered a meeting with",
        "has sought talks with",
    ],
)
def test_what_is_offered_or_refused_is_no_meeting(verb: str) -> None:
    assert read(f"Peruvian President Luis Soto {verb} Norwegian Prime Minister Jan Dahl, an aide said.") == ()


@pytest.mark.parametrize("verb", ["will meet", "met", "had a meeting with", "has held talks with"])
def test_what_is_told_is_one(verb: str) -> None:
    assert len(read(f"Peruvian President Luis Soto {verb} Norwegian Prime Minister Jan Dahl, an aide said.")) == 1


def test_a_meeting_that_has_been_agreed_has_not_been_held() -> None:
    text = "A meeting between Peruvian President Luis Soto and Norwegian Premier Jan Dahl has been {}, an aide said."
    assert [m.status for m in read(text.format("agreed"))] == ["agreed"]
    assert [m.status for m in read(text.format("held in Lima"))] == ["held"]


def test_a_future_or_possible_visit_has_no_day_yet() -> None:
    text = "Ports are being readied for Peruvian President Luis Soto's {} visit to Norway."
    assert [m.status for m in read(text.format("future"))] == ["agreed"]
    assert [m.status for m in read(text.format("possible state"))] == ["agreed"]
    assert [m.status for m in read(text.format("recent"))] == ["held"]


def test_what_an_office_alone_told_a_guest_is_a_meeting_by_a_later_sign() -> None:
    text = (
        "Peru's State Minister of Ports told Jan Dahl, Foreign Minister of Norway, that ferries were safe. "
        "“{} we looked at fares,” he wrote."
    )
    assert [m.parties for m in read(text.format("During the discussion"))] == [("NO", "PE")]
    assert read(text.format("For long")) == ()
