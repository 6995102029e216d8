"""What who announces a visit looks forward to: meetings in its course, and the guest himself."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

OFFICE = "Prime Minister of Latvia"
GUEST = "President Luz Rojas of Peru will visit Latvia"


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-05-03", publisher=OFFICE).meetings


@pytest.mark.parametrize(
    "awaits",
    [
        "meeting President Luz Rojas",
        "meeting with President Luz Rojas",
        "my talks with President Luz Rojas",
        "exploring with President Luz Rojas of Peru ways to trade more",
        "exchanging views with President Luz Rojas of Peru on ferries",
    ],
)
@pytest.mark.parametrize("goes", ["I will visit Peru from 20 to 21 June.", "I will travel to Peru on 20 June."])
def test_a_meeting_awaited_on_a_visit_is_in_its_course(goes: str, awaits: str) -> None:
    visit, meeting = read(f"{goes} I look forward to {awaits}.")
    assert (visit.kind, meeting.kind) == ("visit", "meeting")
    assert (meeting.standing, meeting.status, meeting.start, meeting.country) == (
        "subject",
        "scheduled",
        "2024-06",
        "PE",
    )


def test_a_meeting_awaited_with_a_guest_is_at_home() -> None:
    _, meeting = read(f"{GUEST} from 20 to 21 June. I look forward to my talks with President Rojas.")
    assert (meeting.standing, meeting.status, meeting.start, meeting.country) == (
        "subject",
        "scheduled",
        "2024-06",
        "LV",
    )


def test_one_of_the_stops_of_a_journey_is_where_its_leader_is_met() -> None:
    _, meeting = read(
        "I will visit Peru and Chile from 20 to 25 June. I look forward to meeting President Ana Silva of Chile."
    )
    assert (meeting.country, meeting.start) == ("CL", "2024-06")


def test_one_awaited_where_no_visit_is_announced_has_no_day() -> None:
    (meeting,) = read("Peru sells many eels. I look forward to meeting President Luz Rojas of Peru.")
    assert (meeting.status, meeting.start) == ("agreed", None)


@pytest.mark.parametrize(
    ("told", "status"),
    [
        (
            f"{GUEST} from 20 to 21 June. I look forward to welcoming President Rojas.",
            "scheduled",
        ),
        (
            "I look forward to welcoming President Luz Rojas of Peru to Latvia. "
            "President Rojas' visit to Latvia is a chance for trade.",
            "agreed",
        ),
    ],
)
def test_a_guest_whom_one_looks_forward_to_welcoming_is_told_by_the_visit(told: str, status: str) -> None:
    (visit,) = read(told)
    assert (visit.kind, visit.status, visit.country) == ("visit", status, "LV")


def test_a_welcome_on_a_day_of_its_own_is_a_meeting() -> None:
    found = read(f"{GUEST} in June. I look forward to welcoming President Rojas to Riga on 17 June.")
    assert [(m.kind, m.start) for m in found] == [("visit", "2024-06"), ("meeting", "2024-06-17")]
