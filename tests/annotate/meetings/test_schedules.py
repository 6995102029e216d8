"""Schedules of one day, which their title alone tells."""

import pytest

from memcon import Document, annotate

LIST = (
    "MINISTER LUZ ROJAS\n\n7:00 a.m. Minister Luz Rojas attends the Reef Dialogue.\n\n"
    "2:30 p.m. Minister Luz Rojas meets with Kenyan Foreign Minister Grace Otieno, at the Ministry.\n\n"
)


def read(title: str, text: str = LIST) -> list[tuple[str, str, str | None]]:
    ministry = "Ministry of Foreign Affairs of Peru"
    document = Document(id="a", text=text, title=title, published="2024-08-05", publisher=ministry)
    return [(m.kind, m.status, m.start) for m in annotate(document).meetings]


@pytest.mark.parametrize("title", ["Public Schedule – 5 August 2024", "The Minister's agenda for 5 August 2024"])
def test_what_a_schedule_lists_is_on_its_day(title: str) -> None:
    assert read(title) == [("session", "scheduled", "2024-08-05"), ("meeting", "scheduled", "2024-08-05")]


def test_a_day_told_beside_a_meeting_goes_first() -> None:
    text = "On 7 August Minister Luz Rojas meets with Kenyan Foreign Minister Grace Otieno in Lima."
    assert read("Public Schedule – 5 August 2024", text) == [("meeting", "scheduled", "2024-08-07")]


@pytest.mark.parametrize("title", ["Schedule of 5 August 2024 to 9 August 2024", "Agenda for the reef set on 5 August"])
def test_a_schedule_of_several_days_and_another_s_day_tell_none(title: str) -> None:
    assert ("meeting", "scheduled", "2024-08-05") not in read(title)
