"""Talks of a visit that a release tells without their sides."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

RIGA = "Ministry of Foreign Affairs of Latvia"
VISIT = (
    "On Monday, 13 May, Peruvian President Luis Rojas arrived in Latvia for a state visit and was "
    "greeted by President Anna Ozola. "
)


def meetings(text: str, publisher: str = RIGA) -> list[MeetingMention]:
    return [m for m in annotate(text, published="2024-05-15", publisher=publisher).meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "told",
    [
        "Official talks focused on fisheries.",
        "The talks centred on fisheries.",
        "The discussions in Riga also covered fisheries.",
        "On the Latvian side, the talks in the castle were attended by four ministers.",
        "President Ozola and President Rojas discussed fisheries.",
    ],
)
def test_talks_of_a_visit_are_a_meeting_of_its_sides(told: str) -> None:
    (meeting,) = meetings(VISIT + told)
    assert (meeting.standing, meeting.status, meeting.country) == ("subject", "held", "LV")
    assert meeting.parties == ("LV", "PE")
    assert sorted(h.name for h in meeting.heads) == ["Anna Ozola", "Luis Rojas"]


def test_talks_of_a_guest_whose_host_is_not_named_have_to_be_official() -> None:
    text = "On Monday, 13 May, Peruvian President Luis Rojas paid a state visit to Latvia. "
    assert meetings(text + "Discussions focused on fisheries.") == []
    (meeting,) = meetings(text + "Official talks focused on fisheries.")
    assert meeting.parties == ("LV", "PE")


@pytest.mark.parametrize(
    "told",
    [
        "Both have discussed fisheries before.",
        "The exhibition focused on fisheries.",
        "President Ozola discussed fisheries with her cabinet.",
    ],
)
def test_other_words_of_a_visit_make_no_meeting(told: str) -> None:
    assert meetings(VISIT + told) == []


def test_talks_told_with_their_sides_are_not_told_twice() -> None:
    text = "On Monday, 13 May, President Anna Ozola received Peruvian President Luis Rojas on a state visit to Riga. "
    (meeting,) = meetings(text + "The talks focused on fisheries.")
    assert sorted(h.name for h in meeting.heads) == ["Anna Ozola", "Luis Rojas"]


def test_a_newspapers_talks_on_a_journey_may_be_with_anybody() -> None:
    text = (
        "President Luis Rojas of Peru paid a state visit to Latvia on Monday and met firms. Official talks "
        "focused on fisheries."
    )
    assert meetings(text, "The Riga Herald") == []


PAID = (
    "Peruvian Minister Luis Rojas was on a visit to Latvia from 7 to 9 May at the invitation of Minister Anna Ozola. "
)


@pytest.mark.parametrize(
    ("told", "met"),
    [
        ("The two ministers discussed fisheries.", True),
        ("During the visit, both ministers exchanged views on fisheries.", True),
        ("The two ministries discussed fisheries.", False),
        ("Deputy Minister Ilze Kalna praised the port. The two ministers discussed fisheries.", False),
    ],
)
def test_what_guest_and_host_of_a_visit_discussed_tells_their_meeting(told: str, met: bool) -> None:
    found = meetings(PAID + told, "The Riga Herald")
    assert [sorted(h.name for h in m.heads) for m in found] == ([["Anna Ozola", "Luis Rojas"]] if met else [])


@pytest.mark.parametrize(
    "told",
    [
        "An official bilateral meeting was held on 14 May in Riga.",
        "On 14 May, talks in an extended format took place in Riga.",
        "The talks between the two ministers were held on 14 May in Riga.",
    ],
)
@pytest.mark.parametrize("publisher", [RIGA, "Harbour News Agency"])
def test_a_meeting_held_on_a_visit_is_one_of_its_sides(told: str, publisher: str) -> None:
    text = "Luis Rojas, Minister of Foreign Affairs of Peru, paid a working visit to Latvia from 13 to 15 May. "
    (meeting,) = meetings(text + told, publisher)
    assert (meeting.start, meeting.place, meeting.parties) == ("2024-05-14", "Riga", ("LV", "PE"))
    assert [h.name for h in meeting.heads] == ["Luis Rojas"]


def test_a_press_conference_held_on_a_visit_is_no_meeting() -> None:
    text = "Luis Rojas, Minister of Foreign Affairs of Peru, paid a working visit to Latvia from 13 to 15 May. "
    assert meetings(text + "A joint press briefing was held on 14 May in Riga.") == []


def test_who_invited_to_a_visit_makes_no_other_one() -> None:
    text = (
        "Peruvian Premier Luis Rojas and a delegation of ministers arrived at the main naval airport in Riga late on "
        "13 May (local time), beginning a State visit to Latvia at the invitation of Premier Anna Ozola."
    )
    (visit,) = annotate(text, published="2024-05-15", publisher="Harbour News Agency").meetings
    assert [h.name for h in visit.heads] == ["Luis Rojas", "Anna Ozola"]
