"""A meeting that a text tells again: with others who were there, of a group first, or by words that point back."""
"""Meetings told twice with the same persons, offices alone that mean somebody named, sessions of a UN council."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-04", publisher="Ministry of Foreign Affairs of Kenya").meetings)


OPENING = (
    "Foreign Minister Ada Mwangi of Kenya met her Peruvian counterpart Luz Rojas in Lima today.\n"
    "Kenya and Peru have traded since 1970. "
)


@pytest.mark.parametrize(
    "again",
    [
        "During their talks, Ms Mwangi and Ms Rojas discussed the fish treaty signed in 2011.",
        "At their working meeting, Ms Mwangi and Ms Rojas spoke about the Lake Summit due in July.",
        "In addition to the talks with Ms Rojas, Ms Mwangi opened an exhibition of Kenyan art on 3 May.",
        "Ms Mwangi met Foreign Minister Rojas and Trade Minister Juan Salas at the ministry.",
        "Ms Mwangi and Ms Rojas held talks about fisheries and about ties with the European Union.",
        "The visit marks the third Kenyan-Peruvian meeting this year.",
    ],
)
def test_what_is_told_again_of_the_same_persons_is_one_meeting(again: str) -> None:
    assert [m.start for m in meetings(OPENING + again) if m.kind != "session"] == ["2024-05-04"]


@pytest.mark.parametrize(
    "other",
    [
        "Ms Mwangi and Ms Rojas last met on 3 May 2022 in Nairobi.",
        "Ms Mwangi also met Trade Minister Juan Salas.",
        "Ms Mwangi met Foreign Minister Rojas and Trade Minister Juan Salas again on 6 March.",
    ],
)
def test_another_meeting_stays_one_of_its_own(other: str) -> None:
    assert len(meetings(OPENING + other)) == 2


def test_others_who_were_there_are_added() -> None:
    (meeting,) = meetings(
        OPENING + "Ms Mwangi met Foreign Minister Rojas and Trade Minister Juan Salas at the ministry."
    )
    assert [h.name for h in meeting.heads] == ["Ada Mwangi", "Luz Rojas", "Juan Salas"]


def test_a_group_told_first_is_those_named_later() -> None:
    text = (
        "Foreign Minister Ada Mwangi of Kenya will hold talks with representatives of the Peruvian government in Lima. "
        "Kenya and Peru have traded since 1970. "
        "Ms Mwangi will meet Peruvian Foreign Minister Luz Rojas on 9 May. She will also meet Minister Juan Salas."
    )
    first, second = meetings(text)
    assert (first.start, [h.name for h in first.heads]) == ("2024-05-09", ["Ada Mwangi", "Luz Rojas"])
    assert [h.name for h in second.heads] == ["Ada Mwangi", "Juan Salas"]


def test_a_noun_of_a_coming_meeting_is_the_one_announced() -> None:
    text = (
        "Foreign Minister Ada Mwangi of Kenya will travel to Lima to meet the Peruvian foreign minister, Luz Rojas. "
        "Ms Mwangi's meeting with her Peruvian counterpart next Monday will focus on enhanced trade."
    )
    assert [m.start for m in meetings(text) if m.kind == "meeting"] == ["2024-05-06"]
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


@pytest.mark.parametrize(
    ("office", "others", "named"),
    [
        ("Minister of Trade", "", True),
        ("ambassador", "", False),
        ("Minister of Trade", " and Latvian Deputy Trade Minister Anna Kalna", False),
    ],
)
def test_an_office_alone_is_the_only_one_named_of_such_an_office(office: str, others: str, named: bool) -> None:
    (meeting,) = read(
        f"Minister Luz Rojas met the Latvian {office} in Lima on 2 May. Kelp was the dish of the day. Latvian Trade "
        f"Minister Juris Ozols{others} praised it."
    )
    assert names(meeting) == ["Luz Rojas", *["Juris Ozols"] * named]


def test_sessions_of_the_council_for_human_rights_are_of_the_nations() -> None:
    text = "The 71st session of the Human Rights Council closes today in Geneva."
    (session,) = annotate(Document(text, publisher="Peru Ministry of Foreign Affairs", published="2024-05-03")).meetings
    assert (session.number, session.start, session.parties) == (71, "2024-05-03", ("PE", "UN"))
