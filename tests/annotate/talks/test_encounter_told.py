"""Meetings told by what one person said to another, beside a sign that they met."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-06", publisher="Harbour News Agency").meetings)


MINISTERS = ["Ada Mwangi", "Luz Rojas"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Kenyan Trade Minister Ada Mwangi told visiting Peruvian Trade Minister Luz Rojas that ore was dear.",
            "meeting",
        ),
        (
            "Kenyan Trade Minister Ada Mwangi assured Peruvian Trade Minister Luz Rojas here that ore was safe.",
            "meeting",
        ),
        ("Kenyan Trade Minister Ada Mwangi urged her Peruvian counterpart Luz Rojas in Lima to wait.", "meeting"),
        (
            "Kenyan Trade Minister Ada Mwangi told her Peruvian counterpart Luz Rojas by phone that ore was dear.",
            "call",
        ),
        (
            "Kenyan Trade Minister Ada Mwangi told her Peruvian counterpart Luz Rojas that ore was dear. "
            "In a phone call, the two agreed to lower the fees.",
            "call",
        ),
        (
            "Kenyan Trade Minister Ada Mwangi warned Peruvian Trade Minister Luz Rojas that ore was dear. "
            "At the meeting in Lima, Rojas also asked for more ships.",
            "meeting",
        ),
        (
            "Kenyan Trade Minister Ada Mwangi asked Peruvian Trade Minister Luz Rojas to lower the fees. "
            "Rojas paid a courtesy call on her at the ministry.",
            "meeting",
        ),
    ],
)
def test_what_was_said_to_somebody_tells_of_a_meeting_where_a_sign_says_that_they_met(text: str, kind: str) -> None:
    (meeting,) = meetings(text)
    assert (meeting.kind, meeting.status, meeting.parties) == (kind, "held", ("KE", "PE"))
    assert sorted(h.name for h in meeting.heads) == MINISTERS


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan Trade Minister Ada Mwangi told Peruvian Trade Minister Luz Rojas that ore was dear.",
        "Kenyan Trade Minister Ada Mwangi told Peruvian Trade Minister Luz Rojas in January that ore was dear.",
        "Kenyan Trade Minister Ada Mwangi told Peruvian Trade Minister Luz Rojas in a letter that ore was dear.",
        "Kenyan Trade Minister Ada Mwangi will urge Peruvian Trade Minister Luz Rojas in Lima to wait.",
        "Kenyan Trade Minister Ada Mwangi told visiting reporters in Lima that ore was dear.",
        "Kenyan Trade Minister Ada Mwangi told visiting Kenyan Mines Minister Ben Otieno that ore was dear.",
        "Kenyan Trade Minister Ada Mwangi urged Peruvian Trade Minister Luz Rojas to wait. "
        "In a meeting with farmers, Mwangi said that ore was dear.",
        "Kenyan Trade Minister Ada Mwangi urged Peruvian Trade Minister Luz Rojas to wait. "
        "Norwegian Trade Minister Jan Dahl said so too. In a phone call, the two agreed.",
    ],
)
def test_without_a_sign_nobody_is_known_to_have_met(text: str) -> None:
    assert not any({h.name for h in m.heads} >= set(MINISTERS) for m in meetings(text))


def test_a_meeting_told_before_is_not_told_twice() -> None:
    text = (
        "Kenyan Trade Minister Ada Mwangi met her Peruvian counterpart Luz Rojas in Lima on Friday. "
        "Mwangi told Trade Minister Rojas that ore was dear. At the meeting in Lima, the two agreed to wait."
    )
    assert [m.start for m in meetings(text)] == ["2024-05-03"]


def test_who_was_talking_to_a_caller_met_on_the_day_told_before() -> None:
    text = (
        "Trade Minister Ada Mwangi of Kenya on Friday promised to lower the fees. "
        "Mwangi was talking to Peruvian Ambassador Luz Rojas, who called on her."
    )
    (meeting,) = meetings(text)
    assert (meeting.start, meeting.parties) == ("2024-05-03", ("KE", "PE"))


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        ("During a high-level meeting at the Ministry of Ports today (6)", "meeting"),
        ("At a meeting held in Lima this morning,", "meeting"),
        ("In a phone call on Monday,", "call"),
        ("During a storm in Lima today,", None),
    ],
)
def test_a_meeting_that_opens_the_sentence_is_where_it_was_said(opening: str, kind: str | None) -> None:
    text = f"{opening} Kenyan Trade Minister Ada Mwangi assured Peruvian Trade Minister Luz Rojas that ore was safe."
    found = meetings(text)
    assert [m.kind for m in found] == ([kind] if kind else [])
    assert all(sorted(h.name or "" for h in m.heads) == MINISTERS for m in found)
