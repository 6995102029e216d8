"""Meetings of who writes "I" told behind a journey, or as what a visit is a chance for."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

OFFICE = "Prime Minister of Latvia"


def meetings(text: str) -> list[MeetingMention]:
    record = annotate(text, published="2024-05-03", publisher=OFFICE)
    return [m for m in record.meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "told",
    [
        "I will visit Peru in June and meet Prime Minister Ana Silva.",
        "I shall go to Peru in June and then hold talks with Prime Minister Ana Silva.",
        "My visit to Peru in June will also provide the opportunity to meet with Prime Minister Ana Silva.",
        "The visit to Peru in June will allow me to meet Prime Minister Ana Silva.",
        "The journey to Peru in June will give me a chance to have discussions with Prime Minister Ana Silva.",
    ],
)
def test_who_writes_meets_whom_the_visit_leads_to(told: str) -> None:
    (meeting,) = meetings(told)
    assert (meeting.parties, meeting.status, meeting.standing) == (("LV", "PE"), "scheduled", "subject")
    assert [h.name for h in meeting.heads] == ["Ana Silva"]


def test_a_clause_with_a_subject_of_its_own_is_not_what_one_does_oneself() -> None:
    (meeting,) = meetings(
        "I will go to the port and President Luz Rojas of Peru will meet Prime Minister Ana Silva of Chile."
    )
    assert meeting.parties == ("CL", "PE")
