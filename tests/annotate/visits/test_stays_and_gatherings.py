"""Stays told by their days, sessions of bodies in newspapers, and who was met among others."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

PALACE = "President of Kenya"


def read(text: str, publisher: str = "Harbour Herald", published: str = "2024-08-23") -> tuple[MeetingMention, ...]:
    return annotate(text, published=published, publisher=publisher).meetings  # a Friday


@pytest.mark.parametrize(
    "told",
    [
        "will be in Riga September 18-19 for meetings.",
        "will be in Riga, Latvia from September 18-19.",
        "will be in Riga from 18 to 19 September.",
    ],
)
def test_a_stay_is_told_by_its_days(told: str) -> None:
    (visit,) = read(f"Minister Luz Rojas of Peru {told}")
    assert (visit.kind, visit.place, visit.start, visit.end) == ("visit", "Riga", "2024-09-18", "2024-09-19")


def test_who_was_somewhere_when_something_else_was_is_on_no_visit() -> None:
    assert not read("Minister Luz Rojas of Peru was in Riga, Latvia, when the pier opened on May 3.")


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("third day of President Daniel Koech's four-day state visit", "2025-01-14", "2025-01-17"),
        ("second day of President Daniel Koech's official visit", "2025-01-15", None),
        ("final day of President Daniel Koech's four-day state visit", "2025-01-13", "2025-01-16"),
    ],
)
def test_the_days_of_a_visit_are_counted_from_the_one_told(told: str, start: str, end: str | None) -> None:
    (visit,) = read(f"Today (16) marks the {told} to Latvia.", PALACE, "2025-01-16")
    assert (visit.start, visit.end) == (start, end)


def test_a_part_of_the_own_land_called_like_another_state_is_none() -> None:
    assert not read("President Hallam met today with New Mexico Governor Luz Grant.", "The White House")
    (met,) = read("President Hallam met today with Mexico's Governor Luz Grant.", "The White House")
    assert met.parties == ("MX", "US")


def test_what_is_held_every_year_is_called_by_its_name() -> None:
    (session,) = read("President Rojas of Peru will attend the annual G-20 summit in Riga on Friday.")
    assert (session.mechanism, session.place) == ("G-20 summit", "Riga")
    (session,) = read("Peru and Kenya held their annual political consultations in Lima on Friday.")
    assert str(session.mechanism).startswith("annual")


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("at a G7 meeting of top leaders in Bari.", "G7"),
        ("on the sidelines of an ASEAN gathering in Bari.", "ASEAN"),
    ],
)
def test_a_body_gathers_its_leaders(told: str, body: str) -> None:
    (session,) = (m for m in read(f"President Rojas of Peru spoke on Monday {told}") if m.kind == "session")
    assert (session.mechanism, session.place) == (body, "Bari")


def test_a_meeting_of_things_is_no_session() -> None:
    assert not read("President Rojas of Peru spoke on Monday of the G7 meeting of deadlines.")


def test_when_the_two_meet_is_the_meeting_told_before() -> None:
    text = (
        "Officials ask what President Rojas of Peru will say during his meeting with Kenyan President William Odera "
        "when the two leaders meet each other at the upcoming G-20 summit."
    )
    assert [(m.kind, m.status) for m in read(text)] == [("meeting", "scheduled"), ("session", "scheduled")]


@pytest.mark.parametrize("others", ["leaders, including", "a number of senior officials, among them"])
def test_who_is_named_among_those_met_was_met(others: str) -> None:
    text = f"Foreign Minister Luz Rojas of Peru traveled to Latvia and met with {others} President Janis Ozols."
    met = next(m for m in read(text) if m.kind == "meeting")
    assert [(h.name, h.party) for h in met.heads] == [("Luz Rojas", "PE"), ("Janis Ozols", "LV")]


def test_who_was_met_without_being_named_among_them_was_not() -> None:
    text = "Foreign Minister Luz Rojas of Peru traveled to Latvia and met with leaders, hailing President Janis Ozols."
    assert all(h.name != "Janis Ozols" for m in read(text) for h in m.heads)


def test_a_pronoun_holds_the_talks_told_behind_its_verb() -> None:
    text = (
        "Peruvian Foreign Minister Luz Rojas came to Kenya on Sunday. She toured the port, greeting sailors, holding "
        "talks with President William Odera."
    )
    met = next(m for m in read(text) if m.kind == "meeting")
    assert [h.name for h in met.heads] == ["Luz Rojas", "William Odera"]


def test_a_promise_under_conditions_is_no_meeting() -> None:
    assert not read("Kenya “will hold dialogue under the right conditions” with Peru, the envoy said.")


@pytest.mark.parametrize("why", ["on a fact-finding mission", "last week", "to explore trade in tea"])
def test_a_mission_or_a_week_past_tells_a_stay(why: str) -> None:
    text = f"A Peruvian delegation headed by Ambassador Luz Rojas was in Kenya {why}."
    (visit,) = read(text)
    assert (visit.kind, visit.country, visit.parties) == ("visit", "KE", ("KE", "PE"))


def test_where_somebody_is_at_school_tells_no_stay() -> None:
    assert not read("Ambassador Luz Rojas of Peru was in Kenya before the mission opened its doors.")
