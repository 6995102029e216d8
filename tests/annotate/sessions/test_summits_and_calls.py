"""Summits with somebody, what was planned, postponed or pulled out of, and calls that are demands."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str, title: str | None = None) -> tuple[MeetingMention, ...]:
    return annotate(Document(text, title=title, published="2024-05-15", publisher="Harbour Herald")).meetings


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("has pulled out of a planned summit", "cancelled"),
        ("is thinking about a planned summit", "scheduled"),
        ("is preparing for the scheduled summit", "scheduled"),
        ("is thinking about a planned meeting", "scheduled"),
        ("said much had changed since his summit", "held"),
    ],
)
def test_a_summit_with_somebody_is_a_meeting(told: str, status: str) -> None:
    (met,) = read(f"President Luis Rojas of Peru {told} with Kenyan President William Odera in Riga.")
    assert (met.kind, met.status, met.parties, met.place) == ("meeting", status, ("KE", "PE"), "Riga")


def test_a_summit_of_a_body_stays_a_session() -> None:
    (met,) = read("President Luis Rojas of Peru spoke at the G20 summit in Riga on Monday.")
    assert (met.kind, met.mechanism) == ("session", "G20 summit")


@pytest.mark.parametrize("told", ["is postponing", "said on Sunday that it was postponing", "postponed"])
def test_a_session_postponed_until_a_month_has_it_to_come(told: str) -> None:
    (met,) = read(f"Peru {told} until October the G20 summit that had been set for early May in Lima.")
    assert (met.kind, met.status, met.start, met.place) == ("session", "postponed", "2024-10", "Lima")


@pytest.mark.parametrize("told", ["continued his call for a wall at", "opened with a call to tax those at"])
def test_a_demand_is_no_call(told: str) -> None:
    assert not read(f"President Luis Rojas of Peru {told} the border with Kenya on Tuesday.")


def test_a_call_for_some_minutes_is_one() -> None:
    (call,) = read("President Luis Rojas of Peru held a call for thirty minutes with Kenyan President William Odera.")
    assert call.kind == "call"


def test_a_call_is_not_the_summit_of_the_title() -> None:
    text = (
        "Kenya's President William Odera has taken up an invitation from Peruvian President Luis Rojas.\n\n"
        "In a telephone call with Odera on Tuesday evening, Rojas spoke about the harbours.\n\n"
        "On Sunday, Rojas said she was postponing until October a G7 summit that had been set for early May."
    )
    kinds = {m.kind: m.parties for m in read(text, "Rojas invites Odera to attend G7 summit in Peru")}
    assert kinds == {"call": ("KE", "PE"), "session": ("G7",)}
