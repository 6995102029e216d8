"""Sides told by "her Peruvian counterpart" alone: at a lunch, and between two offices without a name."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")
    return [m for m in annotate(document).meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "told",
    [
        "Minister Ada Mwangi hosted a working lunch for her Peruvian counterpart and the delegation.",
        "Minister Ada Mwangi gave a dinner in honour of her counterpart. Peruvian Minister Luz Vega was in Nairobi.",
    ],
)
def test_a_lunch_for_a_counterpart(told: str) -> None:
    (meeting,) = meetings(told)
    assert (meeting.parties, [h.name for h in meeting.heads]) == (("KE", "PE"), ["Ada Mwangi"])


def test_a_counterpart_of_whose_office_no_state_is_told_met_the_publishers_side() -> None:
    (meeting,) = meetings(
        "The last meeting between the head of the Ports Ministry and her Peruvian counterpart was in 2013."
    )
    assert (meeting.parties, meeting.start) == (("KE", "PE"), "2013")


@pytest.mark.parametrize(
    "told",
    [
        "Minister Ada Mwangi hosted a lunch for the press.",
        "Minister Ada Mwangi spoke of talks between the French minister and his German counterpart.",
    ],
)
def test_no_meeting_of_the_publisher(told: str) -> None:
    assert [m for m in meetings(told) if "KE" in m.parties] == []
