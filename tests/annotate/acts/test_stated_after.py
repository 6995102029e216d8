"""Meetings and calls that a joint statement tells of in its first line, and meetings that somebody plans."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-07", publisher="Government of Peru").meetings)


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        ("following their call", "call"),
        ("after a video conference", "call"),
        ("following their trilateral talks", "meeting"),
    ],
)
def test_leaders_who_release_a_statement_after_a_call_spoke(after: str, kind: str) -> None:
    (met,) = read(
        f"Today, the leaders of Peru, Kenya and Latvia released the following joint statement {after}:\n\n"
        "We, President Luz Rojas of Peru, President Juma Otieno of Kenya and Prime Minister Ivo Ozols of Latvia, met "
        "the needs of our fleets."
    )
    assert (met.kind, met.parties, met.start) == (kind, ("KE", "LV", "PE"), "2024-05-07")
    assert [h.name for h in met.heads] == ["Luz Rojas", "Juma Otieno", "Ivo Ozols"]


def test_a_statement_after_a_storm_tells_no_meeting() -> None:
    assert not read("Today, the leaders of Peru and Kenya released the following statement after the storm: We mourn.")


@pytest.mark.parametrize(
    "plans", ["plans his own meeting with", "is planning a separate meeting with", "plans talks with"]
)
def test_who_plans_a_meeting_has_not_met_yet(plans: str) -> None:
    (met,) = read(f"Kenyan President Juma Otieno {plans} Latvian Prime Minister Ivo Ozols on Friday.")
    assert (met.status, met.start) == ("scheduled", "2024-05-10")


def test_a_city_may_have_its_state_in_brackets() -> None:
    (met,) = read("President Luz Rojas met Latvian Prime Minister Ivo Ozols in Rapallo (Italy) on 3 May.")
    assert (met.place, met.country) == ("Rapallo", "IT")
