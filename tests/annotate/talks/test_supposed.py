"""Meetings and visits that nobody made: denied, only asked about, or hanging on a condition."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-05-15", publisher="Harbour Herald").meetings


@pytest.mark.parametrize(
    "text",
    [
        "President Luis Rojas of Peru has still not visited Kenya.",
        "President Luis Rojas of Peru did not visit Kenya in May.",
        "Peru and Kenya have not held talks since 2008.",
        "Nobody would say whether Foreign Minister Musa Odera of Kenya had met with Minister Luz Rojas of Peru.",
        "Asked if Peru held further talks with Kenya on fish, the minister smiled.",
        "President Luis Rojas of Peru would meet Kenyan President William Odera if the port were opened.",
        "President Luis Rojas of Peru would meet Kenyan President William Odera under the “right circumstances.”",
        "There were no plans for talks with Kenyan President William Odera, President Rojas of Peru said.",
    ],
)
def test_what_nobody_did_is_no_meeting(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    "text",
    [
        "President Luis Rojas of Peru not only visited Kenya in May but stayed for a week.",
        "Peru and Kenya held talks in Nairobi on Monday.",
        "Minister Luz Rojas of Peru met Foreign Minister Musa Odera of Kenya and asked if the port would open.",
        "President Luis Rojas of Peru would meet Kenyan President William Odera on Friday, his office said.",
        "If the port opens, President Luis Rojas of Peru will meet Kenyan President William Odera on Friday.",
        "President Luis Rojas of Peru met Kenyan President William Odera to see whether the port could open.",
    ],
)
def test_a_condition_of_something_else_leaves_a_meeting(text: str) -> None:
    assert [m.parties for m in read(text)] == [("KE", "PE")]
