"""Talks told by the countries they were held in, and what two persons of two governments discuss side by side."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")
    return [m for m in annotate(document).meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("conducted bilateral talks in Chile, Ecuador and Peru in March.", "held"),
        ("held meetings in Chile and Ecuador as well as in Peru this year.", "held"),
        ("will hold political consultations in Santiago, Quito and Lima next week.", "scheduled"),
    ],
)
def test_talks_in_several_countries_are_as_many_meetings(told: str, status: str) -> None:
    found = meetings(f"Foreign Minister Ada Mwangi {told}")
    assert sorted((m.parties, m.country) for m in found) == [
        (("CL", "KE"), "CL"), (("EC", "KE"), "EC"), (("KE", "PE"), "PE")
    ]  # fmt: skip
    assert {m.status for m in found} == {status}


def test_official_talks_in_one_country_are_with_it() -> None:
    (meeting,) = meetings("Foreign Minister Ada Mwangi held official talks in Peru on 3 May.")
    assert (meeting.parties, meeting.start) == (("KE", "PE"), "2024-05-03")


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Minister Ada Mwangi held talks in Geneva on 3 May.",
        "Foreign Minister Ada Mwangi held talks in Nairobi and Mombasa on 3 May.",
        "Reef experts held talks in Chile, Ecuador and Peru.",
    ],
)
def test_with_whom_talks_in_one_town_were_is_not_told(told: str) -> None:
    assert meetings(told) == []


TWO = "The port has been open for years. Foreign Minister Ada Mwangi and Peruvian Trade Minister Luz Rojas "


@pytest.mark.parametrize(
    ("told", "status", "start"),
    [
        ("will discuss tolls in Lima on 23 May.", "scheduled", "2024-05-23"),
        ("are due to exchange views on tolls on 23 May.", "scheduled", "2024-05-23"),
        ("discussed tolls in Lima on 3 May.", "held", "2024-05-03"),
    ],
)
def test_two_who_discuss_something_at_a_day_or_place_meet(told: str, status: str, start: str) -> None:
    (meeting,) = meetings("The harbour grows. It has three piers. " + TWO + told)
    assert (meeting.parties, meeting.status, meeting.start) == (("KE", "PE"), status, start)
    assert [h.name for h in meeting.heads] == ["Ada Mwangi", "Luz Rojas"]


@pytest.mark.parametrize("told", ["will discuss tolls.", "might discuss tolls on 23 May.", "saw whales on 3 May."])
def test_two_who_only_may_discuss_something_do_not(told: str) -> None:
    assert meetings("The harbour grows. It has three piers. " + TWO + told) == []
