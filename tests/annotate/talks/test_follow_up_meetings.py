"""Meetings agreed on by those who met, and what was discussed with officials told by their state or body."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

HOME = "Ministry of Foreign Affairs, Peru"
MET = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Lima today. "


def told(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text, published="2026-05-20", publisher=HOME)).meetings)


@pytest.mark.parametrize(
    "text",
    [
        "They will go on, including through a follow up engagement next month in Riga.",
        "A follow-up engagement is planned next month in Riga.",
    ],
)
def test_a_follow_up_is_the_next_meeting(text: str) -> None:
    _, then = told(MET + text)
    assert (then.standing, then.status, then.place, then.start) == ("next", "scheduled", "Riga", "2026-06")


def test_who_agreed_to_speak_again_will_do_so_by_telephone() -> None:
    _, then = told(MET + "They agreed to speak again next week.")
    assert (then.kind, then.status, then.parties) == ("call", "scheduled", ("LV", "PE"))
    assert len(told(MET + "A spokesman will speak again next week.")) == 1


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("She will discuss the pact with representatives of Kenya in Nairobi next week.", ("KE", "PE")),
        ("She discussed the pact with officials from Kenya in Nairobi last week.", ("KE", "PE")),
        ("She exchanged views with several high-level UN officials.", ("PE", "UN")),
    ],
)
def test_officials_of_a_state_with_whom_something_is_discussed(text: str, parties: tuple[str, ...]) -> None:
    found = told("Minister Luz Rojas of Peru visited Riga today. " + text)
    assert parties in [m.parties for m in found if m.kind == "meeting"]


def test_officials_of_no_rank_and_place_are_a_matter() -> None:
    found = told("Minister Luz Rojas of Peru visited Riga today. She exchanged views with UN officials.")
    assert [m.kind for m in found] == ["visit"]
