"""Calls with several leaders at once, meetings with counterparts who are not named, and talks only asked for."""

import pytest

from memcon import Document, MeetingMention, annotate

MET = "Peruvian Foreign Minister Ana Rojas met her Chilean counterpart Luis Soto in Lima on Thursday.\n\n"


def found(told: str) -> list[MeetingMention]:
    record = annotate(Document(text=MET + told, published="2024-05-31", publisher="Daily Post"))
    return [m for m in record.meetings if m.evidence[0].start >= len(MET)]


@pytest.mark.parametrize("noun", ["call", "telephone conversation", "long phone call"])
def test_one_call_with_several_leaders_is_one(noun: str) -> None:
    meetings = found(f"Rojas held a {noun} with the leaders of Bolivia and Ecuador on Friday.")
    assert [(m.kind, m.parties) for m in meetings] == [("call", ("BO", "EC", "PE"))]


def test_calls_with_several_leaders_are_several() -> None:
    meetings = found("Rojas held phone calls with the leaders of Bolivia and Ecuador on Friday.")
    assert [m.parties for m in meetings] == [("BO", "PE"), ("EC", "PE")]


@pytest.mark.parametrize(
    ("whom", "party"),
    [
        ("his Bolivian counterpart", "BO"),
        ("his ASEAN counterparts", "ASEAN"),
        ("his Asean counterparts", "ASEAN"),
    ],
)
def test_who_speaks_behind_a_counterpart_met_him(whom: str, party: str) -> None:
    meetings = found(f"In a separate meeting with {whom}, Soto stressed that Chile will stay.")
    assert [(set(m.parties), [h.name for h in m.heads]) for m in meetings] == [({party, "CL"}, ["Luis Soto"])]


def test_a_counterpart_named_behind_the_comma_is_met() -> None:
    meetings = found("In a meeting with his Bolivian counterpart, Eva Paz, Soto stressed that Chile will stay.")
    assert [[h.name for h in m.heads] for m in meetings] == [["Luis Soto", "Eva Paz"]]


@pytest.mark.parametrize(
    "told",
    [
        "Bolivia made a request for talks with Ecuador on Friday.",
        "Bolivian President Eva Paz turned down an invitation for talks with Soto.",
        "Bolivia has put forward a proposal for a meeting with Ecuador.",
    ],
)
def test_talks_asked_for_are_none(told: str) -> None:
    assert found(told) == []


def test_talks_to_which_somebody_has_come_are_held() -> None:
    assert [m.parties for m in found("Bolivian President Eva Paz arrived on Friday for talks with Soto.")] == [
        ("BO", "CL")
    ]
