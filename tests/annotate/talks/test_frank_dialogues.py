"""Dialogues had, told by their quality, and what a guest paid that was no visit."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-05-03", publisher="Prime Minister of Latvia").meetings


@pytest.mark.parametrize(
    "had", ["had a frank dialogue", "have had a very constructive dialogue", "held a candid dialogue"]
)
def test_a_dialogue_of_two_persons_is_a_meeting(had: str) -> None:
    (meeting,) = read(f"President Luz Rojas of Peru and I {had} today.")
    assert (meeting.kind, meeting.parties, meeting.start) == ("meeting", ("LV", "PE"), "2024-05-03")


@pytest.mark.parametrize("told", ["We want to have a constructive dialogue with Peru.", "A frank dialogue helps Peru."])
def test_a_dialogue_wanted_is_none(told: str) -> None:
    assert read(told) == ()


def test_who_pays_respects_on_a_visit_pays_no_visit() -> None:
    found = read(
        "President Ivo Ozols met President Luz Rojas of Peru in Lima yesterday. "
        "During the visit President Ivo Ozols paid his respects to Peru's sailors."
    )
    assert [m.kind for m in found] == ["meeting"]


def test_a_visit_that_somebody_pays_is_his() -> None:
    (visit,) = read("The state visit that President Luz Rojas of Peru will pay to Latvia in May will help.")
    assert (visit.kind, visit.parties, visit.start) == ("visit", ("LV", "PE"), "2024-05")
