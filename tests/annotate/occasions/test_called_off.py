"""Visits called off: the day they were due on, and what falls with them."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-04", publisher="Harbour News Agency").meetings)


def test_a_visit_called_off_is_reported_and_what_was_due_on_it_falls_with_it() -> None:
    text = (
        "Kenyan Foreign Minister Ada Mwangi abruptly cancelled a visit to Peru, where she was scheduled to meet "
        "President Luz Rojas."
    )
    visit, meeting = meetings(text)
    assert (visit.kind, visit.standing, visit.status) == ("visit", "subject", "cancelled")
    assert (meeting.kind, meeting.standing, meeting.status) == ("meeting", "mentioned", "cancelled")


@pytest.mark.parametrize("verb", ["cancelled", "postponed"])
def test_the_day_of_a_visit_called_off_is_the_one_it_was_due_on(verb: str) -> None:
    text = (
        f"NAIROBI, May 3: Peru's trade minister has {verb} a visit to Nairobi, reports said on Friday. "
        "Luz Rojas was due to travel to Nairobi on May 20 to take part in talks."
    )
    visit = meetings(text)[0]
    assert (visit.kind, visit.status, visit.start) == ("visit", verb, "2024-05-20")


def test_a_meeting_to_come_does_not_fall_with_a_visit_called_off() -> None:
    text = (
        "Kenyan Foreign Minister Ada Mwangi abruptly cancelled a visit to Peru. "
        "Mwangi will meet Latvian Foreign Minister Anna Ozola in Riga on 14 May."
    )
    assert [(m.standing, m.status) for m in meetings(text)] == [("subject", "cancelled"), ("subject", "scheduled")]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("is postponing his upcoming trip to Peru and Chile", "postponed"),
        ("has made the decision to cancel his upcoming trip to Peru and Chile", "cancelled"),
        ("has decided to cancel his trip to Peru and Chile", "cancelled"),
    ],
)
def test_who_puts_off_a_trip_or_decides_to_cancel_it_does_not_go(words: str, status: str) -> None:
    (visit,) = meetings(f"In view of the storm, Kenyan President Otieno Mwangi {words}.")
    assert (visit.kind, visit.standing, visit.status) == ("visit", "subject", status)


MET = "Kenyan Foreign Minister Ada Mwangi met Peruvian President Luz Rojas in Lima on Friday. "


@pytest.mark.parametrize(
    ("told", "status"), [("was postponed to June 2024", "postponed"), ("has been called off", "cancelled")]
)
def test_a_session_called_off_is_an_occasion(told: str, status: str) -> None:
    found = meetings(MET + f"The meeting of the Baltic Council of Ministers {told}.")
    assert [(m.mechanism, m.status) for m in found[1:]] == [("Baltic Council of Ministers", status)]


def test_what_a_body_postponed_is_no_session_of_it() -> None:
    assert len(meetings(MET + "The Baltic Council of Ministers postponed the vote.")) == 1


def test_a_meeting_called_off_is_what_a_report_opens_with() -> None:
    text = "Kenyan Foreign Minister Ada Mwangi has cancelled a meeting with President Luz Rojas of Peru."
    assert [(m.standing, m.status) for m in meetings(text)] == [("subject", "cancelled")]
    mine = "I was glad that Kenyan Foreign Minister Ada Mwangi cancelled a meeting with President Luz Rojas of Peru."
    assert [(m.standing, m.status) for m in meetings(mine)] == [("mentioned", "cancelled")]


@pytest.mark.parametrize(
    ("set_for", "day"),
    [("that was scheduled for April", "2024-04"), ("that was scheduled for September", "2023-09")],
)
def test_a_month_that_something_called_off_was_set_for_is_the_nearest(set_for: str, day: str) -> None:
    text = f"Kenyan Foreign Minister Ada Mwangi cancelled a meeting with President Luz Rojas of Peru {set_for}."
    (meeting,) = annotate(text, published="2023-12-17", publisher="The Harbour Post").meetings
    assert (meeting.status, meeting.start) == ("cancelled", day)


def test_a_call_to_tell_that_a_journey_is_put_off_took_place() -> None:
    text = (
        "President Luz Rojas of Peru spoke to Prime Minister Ivo Ozols of Latvia today to inform him that she will be "
        "postponing her trip to Latvia."
    )
    found = annotate(text, published="2024-05-08", publisher="Presidency of Peru").meetings
    assert [(m.kind, m.status, m.start) for m in found] == [
        ("call", "held", "2024-05-08"),
        ("visit", "postponed", None),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Talks between Luz Rojas of Peru and Kenya's Ada Mwangi were called off on Thursday.", None),
        ("President Luz Rojas of Peru on Thursday called off a meeting with President Ada Mwangi of Kenya.", None),
        ("The fifth Peru-Kenya Strategic Dialogue was postponed on Thursday by Nairobi.", None),
        ("The fifth Peru-Kenya Strategic Dialogue was postponed to Thursday.", "2024-05-09"),
    ],
)
def test_the_day_of_calling_off_is_not_the_meetings(text: str, day: str | None) -> None:
    assert [m.start for m in meetings(text)] == [day]
