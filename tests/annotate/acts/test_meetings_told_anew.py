"""Meetings told again of the same persons, with what was said or with others, and those that are meetings anew."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

OPENING = "Minister Luz Rojas received Latvian Minister Juris Ozols in Lima on 2 May. The harbour of Lima is old. "


def read(text: str, publisher: str = "Peru Ministry of Foreign Affairs") -> list[MeetingMention]:
    meetings = annotate(Document(text, publisher=publisher, published="2024-05-03")).meetings
    return [m for m in meetings if m.kind == "meeting"]


def names(meeting: MeetingMention) -> list[str]:
    return [h.name for h in meeting.heads]


@pytest.mark.parametrize(
    "told",
    [
        "Over kelp soup Minister Rojas, Vice Minister Juan Soto and Minister Ozols met for talks on ferries.",
        "The exchange between Minister Rojas and Minister Ozols was about ferries. The two met at the pier as well.",
    ],
)
def test_who_met_is_told_again_with_what_was_said(told: str) -> None:
    (meeting,) = read(OPENING + told)
    assert names(meeting)[:2] == ["Luz Rojas", "Juris Ozols"]


@pytest.mark.parametrize(
    "told",
    [
        "Minister Rojas met Minister Ozols again on 3 May.",
        "Minister Rojas received Danish Minister Per Holm at the pier.",
    ],
)
def test_a_meeting_anew_is_another(told: str) -> None:
    assert len(read(OPENING + told)) == 2


def test_a_day_of_its_own_parts_the_meeting_with_one_of_two() -> None:
    meetings = read(
        "Minister Luz Rojas will travel to Riga in May for talks with Prime Minister Ilze Ozola and Minister Juris "
        "Ozols of Latvia. The meeting with Minister Ozols is scheduled for 15 May."
    )
    assert [m.start for m in meetings][1:] == ["2024-05-15"]
