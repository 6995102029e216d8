"""Sessions as ministries and agencies tell of them: the noun behind a body, whose officials sat, who is on his way."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str, title: str | None = None) -> list[MeetingMention]:
    return list(annotate(Document(text=text, published="2023-04-14", title=title)).meetings)  # a Friday


@pytest.mark.parametrize("name", ["Joint Commission", "Joint Trade Committee"])
@pytest.mark.parametrize("lead", ["discussed trade at the sixth", "held the sixth"])
def test_a_capital_meeting_behind_a_body_is_no_part_of_its_name(name: str, lead: str) -> None:
    (meeting,) = read(f"Peru and Latvia {lead} {name} Meeting in Lima on Friday.")
    assert (meeting.kind, meeting.mechanism, meeting.number) == ("session", name, 6)


def test_a_capital_meeting_between_two_states_is_one_session() -> None:
    (meeting,) = read("The sixth Joint Commission Meeting between Peru and Latvia was held in Lima on Friday.")
    assert (meeting.kind, meeting.mechanism, meeting.parties) == ("session", "Joint Commission", ("LV", "PE"))


def test_the_states_of_the_officials_are_those_of_the_session() -> None:
    text = "Peruvian and Latvian trade officials discussed tuna at the third meeting of the Harbour Committee in Oslo."
    assert [m.parties for m in read(text)] == [("LV", "PE")]


def test_verbs_of_a_title_are_no_part_of_a_name() -> None:
    text = "Peruvian and Latvian diplomats discussed tuna during the sixth Joint Commission Meeting in Lima on Friday."
    sessions = read(text, "Peru, Latvia Discuss Tuna Trade During Joint Commission")
    assert [m.mechanism for m in sessions] == ["Joint Commission"]


def test_the_countries_told_before_are_no_group_of_nations() -> None:
    text = (
        "Latvia and Peru discussed tuna at the sixth Joint Commission meeting in Lima on Friday. The countries agreed "
        "to hold their next Joint Commission meeting in Latvia."
    )
    assert [m.kind for m in read(text)] == ["session", "session"]


@pytest.mark.parametrize(
    "journey",
    [
        "left for Lima on Monday to attend",
        "arrived in Lima on Monday leading a delegation to",
        "landed in Lima on Monday to co-chair",
    ],
)
def test_a_session_somebody_is_on_his_way_to_is_to_come(journey: str) -> None:
    text = (
        f"Secretary Juris Ozols of Latvia {journey} the third Harbour Dialogue. The meeting is scheduled for 20 April."
    )
    sessions = [m for m in read(text) if m.kind == "session"]
    assert [(m.status, m.start) for m in sessions] == [("scheduled", "2023-04-20")]


def test_the_day_of_the_journey_is_not_that_of_the_session() -> None:
    text = (
        "Foreign Minister Juris Ozols of Latvia flew to Lima on Monday to attend the third Harbour Dialogue, which was "
        "held there on Tuesday."
    )
    sessions = [m for m in read(text) if m.kind == "session"]
    assert [(m.status, m.start) for m in sessions] == [("held", "2023-04-11")]


def test_a_summit_awaited_again_is_the_one_told_before() -> None:
    text = (
        "President Luz Rojas of Peru met President Juris Ozols of Latvia. They discussed the fifth Harbour Summit to "
        "be held in Oslo in May 2024. Both hoped that the forthcoming Summit would adopt a plan."
    )
    assert [m.number for m in read(text) if m.kind == "session"] == [5]


def test_those_who_lead_a_session_by_video_are_nowhere() -> None:
    text = (
        "LIMA - The fourth round of political consultations between Peru and Latvia was held on Friday. Secretary Luz "
        "Rojas and Secretary Juris Ozols led the consultations via video conference."
    )
    assert [(m.mode, m.place) for m in read(text)] == [("virtual", None)]


def test_two_sides_before_the_number_are_those_of_the_session() -> None:
    (meeting,) = read("Peru-Latvia first Bilateral Trade Consultation meeting was held in Lima on Friday.")
    assert (meeting.parties, meeting.mechanism) == (("LV", "PE"), "Bilateral Trade Consultation")
