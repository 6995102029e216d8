"""Meetings that a release tells by what was said at them, and occasions that it only plans."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

LEAD = "On 4 May, Minister of Trade Juris Ozols of Latvia met the Peruvian Prime Minister Luz Rojas in Lima. "


def read(text: str) -> list[MeetingMention]:
    document = Document(text=text, published="2024-05-04", publisher="Ministry of Foreign Affairs of Latvia")
    return list(annotate(document).meetings)


def told_of(text: str, name: str) -> MeetingMention:
    (found,) = [m for m in read(text) if m.kind != "visit" and any(h.name == name for h in m.heads)]
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "In bilateral talks with the Peruvian President Ana Paz, both sides stressed the worth of fishing.",
        "During talks with the Peruvian President Ana Paz, Mr Ozols reiterated his support for the port.",
        "The meeting with the Peruvian President Ana Paz focused on fishing.",
        "Mr Ozols took advantage of the meeting with the Peruvian President Ana Paz to speak of the port.",
        "His talks with the Peruvian President Ana Paz centred on fishing.",
        "Fishing was also a topic at the meeting with the Peruvian President Ana Paz.",
    ],
)
def test_talks_told_by_what_was_said_are_reported(sentence: str) -> None:
    meeting = told_of(LEAD + sentence, "Ana Paz")
    assert (meeting.standing, meeting.place, meeting.country) == ("subject", "Lima", "PE")
    assert [h.name for h in meeting.heads if h.party == "LV"] == ["Juris Ozols"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr Ozols recalled his talks with the Peruvian President Ana Paz.",
        "Mr Ozols likes the idea of a possible meeting with the Peruvian President Ana Paz.",
        "The port is safer since his talks with the Peruvian President Ana Paz.",
        "The visit served to prepare a meeting with the Peruvian President Ana Paz.",
        "His last talks with the Peruvian President Ana Paz were about fish.",
        "He mentioned the meeting with the Peruvian President Ana Paz in March.",
    ],
)
def test_talks_spoken_of_are_not_reported(sentence: str) -> None:
    found = [m for m in read(LEAD + sentence) if any(h.name == "Ana Paz" for h in m.heads)]
    assert all(m.standing != "subject" for m in found)


PLAN = "Minister of Trade Juris Ozols of Latvia will travel to Peru on 9 May. "


@pytest.mark.parametrize(
    "sentence",
    [
        "During his visit to Cusco, he will open a school.",
        "At the end of the visit to Cusco he is to open a school.",
        "Following his visit to Cusco, he will travel on to Chile.",
        "The visit to Cusco will serve to open a school.",
    ],
)
def test_a_visit_in_a_clause_on_plans_lies_ahead(sentence: str) -> None:
    assert all(m.status == "scheduled" for m in read(PLAN + sentence))


def test_a_visit_under_way_lies_not_ahead() -> None:
    text = "Minister of Trade Juris Ozols of Latvia, who is on an official visit to Peru, will open a school in Cusco."
    assert [m.status for m in read(text) if m.kind == "visit"] == ["held"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Mr Ozols will present the plan at the Pacific Fisheries Summit.", "scheduled"),
        ("At the Pacific Fisheries Summit, Mr Ozols will present the plan.", "scheduled"),
        ("Mr Ozols will explain the pledges made at the Pacific Fisheries Summit.", "held"),
        ("The goals set at the Pacific Fisheries Summit will be hard to reach.", "held"),
        ("At the Pacific Fisheries Summit Mr Ozols said that he will present the plan.", "held"),
        ("The Pacific Fisheries Summit in 2019 will be remembered.", "held"),
    ],
)
def test_a_session_lies_ahead_where_the_clause_that_names_it_does(sentence: str, status: str) -> None:
    found = [m for m in read(PLAN + sentence) if m.mechanism == "Pacific Fisheries Summit"]
    assert [m.status for m in found] == [status]


def test_the_will_to_do_something_puts_no_talks_off() -> None:
    text = LEAD + "During talks with the Peruvian President Ana Paz, both sides stressed the will to fish less."
    assert told_of(text, "Ana Paz").status == "held"


@pytest.mark.parametrize(
    "sentence",
    [
        "On 2 May, Mr Ozols called for calm at the Pacific Fisheries Summit.",
        "The fund was announced on 2 May at the Pacific Fisheries Summit.",
        "Mr Ozols was in Cusco on Thursday, 2 May at the Pacific Fisheries Summit.",
        "On 2 May 2024 at the Pacific Fisheries Summit, Mr Ozols called for calm.",
    ],
)
def test_what_was_done_at_a_session_tells_its_day(sentence: str) -> None:
    (summit,) = [m for m in read(LEAD + sentence) if m.mechanism == "Pacific Fisheries Summit"]
    assert (summit.status, summit.start) == ("held", "2024-05-02")


@pytest.mark.parametrize(
    "sentence",
    [
        "On 2 May, Mr Ozols spoke of the pledges adopted at the Pacific Fisheries Summit.",
        "On 2 May, Mr Ozols saw fishers ahead of the Pacific Fisheries Summit.",
    ],
)
def test_what_was_done_apart_from_a_session_tells_no_day_of_it(sentence: str) -> None:
    assert all(m.start is None for m in read(LEAD + sentence) if m.mechanism == "Pacific Fisheries Summit")


def test_a_session_of_the_day_of_publication_that_will_be_used_is_scheduled() -> None:
    text = f"{LEAD}On 4 and 5 May, experts will exchange views at the Pacific Fisheries Summit."
    (summit,) = [m for m in read(text) if m.mechanism == "Pacific Fisheries Summit"]
    assert (summit.status, summit.start, summit.end) == ("scheduled", "2024-05-04", "2024-05-05")


def test_a_meeting_on_somebodys_visit_was_in_the_country_visited() -> None:
    text = (
        "On the first day of his journey to the Pacific, Minister of Trade Juris Ozols met the Peruvian Prime Minister "
        "Luz Rojas. Latvia and Peru are to fish less. It is a good sign. Ports were a topic during Mr Ozols' "
        "working visit to Lima."
    )
    assert told_of(text, "Luz Rojas").country == "PE"


def test_a_visit_at_another_time_tells_no_country() -> None:
    text = (
        "On 4 May, Minister of Trade Juris Ozols met the Peruvian Prime Minister Luz Rojas. It is a good sign. "
        "Mr Ozols paid a visit to Peru in March 2023."
    )
    assert told_of(text, "Luz Rojas").country is None
