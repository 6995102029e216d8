"""Gatherings of a body's ministers that the title alone names, and who leads a delegation to one."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

RIGA = "Ministry of Foreign Affairs of Latvia"
TEXT = (
    "On 13 May 2024, Minister Anna Ozola participated in an informal meeting of ministers in charge of ports in the EU."
)


def subject(title: str, text: str = TEXT) -> MeetingMention:
    document = annotate(Document(text=text, title=title, published="2024-05-15", publisher=RIGA))
    return next(m for m in document.meetings if m.standing == "subject")


def test_the_title_names_a_gathering_of_ministers() -> None:
    meeting = subject("Minister Ozola attends Informal EU Ministerial Meeting on Safe Ports")
    assert (meeting.kind, meeting.mechanism) == ("session", "Informal EU Ministerial Meeting on Safe Ports")
    assert [(h.name, h.role) for h in meeting.heads] == [("Anna Ozola", "head")]


@pytest.mark.parametrize("title", ["Minister Ozola attends NATO Ministerial Meeting", "Minister Ozola talks of ports"])
def test_the_title_of_another_bodys_meeting_names_none(title: str) -> None:
    assert subject(title).mechanism is None


def test_who_receives_the_officials_of_a_body_leads_no_delegation() -> None:
    text = (
        "On 13 May 2024, Minister Anna Ozola held a meeting with representatives of the International "
        "Monetary Fund in Riga."
    )
    assert {h.role for h in subject("Minister Ozola meets bank", text).heads} <= {"principal"}


@pytest.mark.parametrize(("kind", "meetings"), [("a bilateral", 1), ("its", 0)])
def test_a_bilateral_meeting_beside_a_forum_is_not_its_session(kind: str, meetings: int) -> None:
    text = (
        "Latvia's President Anna Ozola and Peru's President Luz Rojas opened the third Harbour Cooperation Forum in "
        f"Riga on 13 May. At {kind} meeting, they discussed cocoa.\n\nDuring their meeting, the Peruvian president and "
        "the president of Latvia praised ties."
    )
    document = annotate(
        Document(
            text,
            title="President Ozola and Peru's President Rojas open the Harbour Cooperation Forum",
            published="2024-05-15",
            publisher=RIGA,
        )
    )
    assert [m.kind for m in document.meetings].count("meeting") == meetings
