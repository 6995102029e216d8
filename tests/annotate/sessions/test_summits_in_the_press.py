"""Meetings as newspapers tell them: by a common press conference, by the place of a summit, as planned or asked for."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2019-03-13", publisher="The Harbour Post").meetings  # a Wednesday


@pytest.mark.parametrize(
    "text",
    [
        "At a joint news conference with Latvian President Ivo Ozols on Tuesday, Peruvian President Luz Rojas spoke.",
        "“It is over,” Peruvian President Luz Rojas said at a press conference with Latvian Premier Ivo Ozols Tuesday.",
    ],
)
def test_who_faces_the_press_together_has_met(text: str) -> None:
    assert [(m.kind, m.parties, m.start) for m in meetings(text)] == [("meeting", ("LV", "PE"), "2019-03-12")]


def test_a_press_conference_after_talks_is_no_meeting_of_its_own() -> None:
    text = (
        "Peruvian President Luz Rojas met Latvian President Ivo Ozols in Riga on Tuesday. “It is over,” Rojas said at "
        "a press conference with Ozols."
    )
    assert len(meetings(text)) == 1
    assert meetings("Peruvian President Luz Rojas held a press conference with reporters in Riga, Latvia.") == ()


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("are planned later this month", "scheduled"),
        ("are being arranged", "scheduled"),
        ("took place this month", "held"),
    ],
)
def test_planned_talks_are_to_come(told: str, status: str) -> None:
    found = meetings(f"Peruvian Foreign Minister Luz Rojas said talks with Latvia {told}.")
    assert [m.status for m in found] == [status]


@pytest.mark.parametrize(
    ("told", "day", "status"),
    [("that starts Monday", "2019-03-18", "scheduled"), ("that started Monday", "2019-03-11", "held")],
)
def test_the_day_on_which_talks_start_is_ahead(told: str, day: str, status: str) -> None:
    found = meetings(
        f"Peruvian Foreign Minister Luz Rojas held a two-day meeting with Latvian Foreign Minister Ivo Ozols {told}."
        if status == "held"
        else f"Luz Rojas, Peruvian Foreign Minister, is off to a meeting with Latvian Minister Ivo Ozols {told}."
    )
    assert [(m.start, m.status) for m in found] == [(day, status)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The editor urged Peru's President Luz Rojas to meet with Latvian President Ivo Ozols.", 0),
        ("The editor suggested that Peru's president and Latvian President Ivo Ozols meet.", 0),
        ("Peru's President Luz Rojas is to meet with Latvian President Ivo Ozols on Friday.", 1),
    ],
)
def test_meetings_only_asked_for_are_none(text: str, count: int) -> None:
    assert len(meetings(text)) == count


MET = "Peruvian President Luz Rojas met Latvian President Ivo Ozols in Riga on Tuesday. "


@pytest.mark.parametrize(
    ("more", "count"),
    [
        ("Rojas praised the Riga summit.", 1),
        ("Rojas praised the Nairobi summit.", 2),
        ("Rojas praised the NATO summit.", 2),
    ],
)
def test_a_summit_by_its_place_is_the_meeting_there(more: str, count: int) -> None:
    assert len(meetings(MET + more)) == count


@pytest.mark.parametrize(
    ("more", "count"),
    [
        ("The Peru-Latvia row has fuelled calls within Peru.", 1),
        ("He will rest after his long trip back to Riga.", 1),
        ("He will rest after his long trip to Nairobi.", 2),
    ],
)
def test_demands_are_no_calls_and_the_way_home_is_no_visit(more: str, count: int) -> None:
    assert len(meetings("Latvian President Ivo Ozols met Peruvian President Luz Rojas in Lima. " + more)) == count
