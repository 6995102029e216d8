"""Officials who meet ahead of a session of their ministers."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate

HOSTS = (
    "Minister of Foreign Affairs Thandi Nkosi of South Africa will host the Minister of Foreign Affairs of Latvia, "
    "Mr Ivo Ozols, for the Second Session of the South Africa-Latvia Joint Commission in Pretoria on 15 May 2023. "
)


def read(text: str) -> list[MeetingMention]:
    return list(annotate(HOSTS + text, published="2023-05-12", publisher="DIRCO, South Africa").meetings)


@pytest.mark.parametrize(
    "text",
    [
        "The session will be preceded by one meeting of Senior Officials on 14 May 2023",
        "A preparatory meeting at senior officials' level will be held on 14 May 2023",
    ],
)
def test_officials_who_prepare_a_session_meet_for_its_parties(text: str) -> None:
    led = ", led by the Director-General, Mr Sipho Dube, and Latvia's State Secretary, Ms Zane Berzina."
    session, ahead = read(text + led)
    assert [h.name for h in session.heads] == ["Thandi Nkosi", "Ivo Ozols"]
    assert (ahead.kind, ahead.start, ahead.status, ahead.parties) == (
        "meeting",
        "2023-05-14",
        "scheduled",
        ("LV", "ZA"),
    )
    assert [h.name for h in ahead.heads] == ["Sipho Dube", "Zane Berzina"]


def test_a_session_named_by_its_officials_has_the_parties_of_the_ministers() -> None:
    _, ahead = read("The Senior Officials' Meeting took place on 11 May.")
    assert (ahead.kind, ahead.parties) == ("session", ("LV", "ZA"))


def test_officials_who_meet_nobody_are_in_no_meeting() -> None:
    assert len(read("A team of senior officials drafted the papers.")) == 1
