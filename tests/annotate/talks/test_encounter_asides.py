"""Meetings that only an adverbial phrase tells of."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    read = annotate(text, published="2024-05-03", publisher="Harbour News Agency").meetings
    return [m for m in read if m.kind in ("meeting", "call")]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("After talks with Peruvian leaders, Kenyan Trade Minister Ada Mwangi called it fair.", ["Ada Mwangi"]),
        (
            "In talks with Peruvian Mines Minister Luz Rojas yesterday, Kenyan Trade Minister Ada Mwangi agreed.",
            ["Ada Mwangi", "Luz Rojas"],
        ),
        (
            "Kenyan Trade Minister Ada Mwangi told her Peruvian counterpart Luz Rojas in talks on Monday to wait.",
            ["Ada Mwangi", "Luz Rojas"],
        ),
        ("Kenyan officials gave Peru's Mines Minister Luz Rojas that answer in talks here last week.", ["Luz Rojas"]),
    ],
)  # fmt: skip
def test_a_phrase_beside_the_verb_tells_of_the_meeting(text: str, heads: list[str]) -> None:
    (meeting,) = meetings(text)
    assert meeting.parties == ("KE", "PE")
    assert [h.name for h in meeting.heads] == heads


def test_officials_of_two_states_meet_in_a_phrase_with_between() -> None:
    (meeting,) = meetings(
        "Following weekend talks here between Kenyan and Peruvian officials she told reporters of gains."
    )
    assert meeting.parties == ("KE", "PE")


def test_a_meeting_before_which_something_was_said_is_still_to_come() -> None:
    text = "Before talks with Peruvian leaders, Kenyan Trade Minister Ada Mwangi asked for patience."
    assert [m.status for m in meetings(text)] == ["scheduled"]


@pytest.mark.parametrize(
    "text",
    [
        "After talks with Kenyan farmers, Kenyan Trade Minister Ada Mwangi called the step fair.",
        "Kenyan Trade Minister Ada Mwangi said at a meeting of her party that Peruvian ore was dear.",
        "The price of Peruvian ore rose after talks on wages, and Kenyan buyers waited.",
        "After a meeting with Peruvian investors, Kenyan Trade Minister Ada Mwangi said she was glad.",
    ],
)
def test_talks_of_one_government_or_with_private_persons_are_no_meeting(text: str) -> None:
    assert meetings(text) == []
