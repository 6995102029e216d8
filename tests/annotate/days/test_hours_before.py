"""Occasions that something is told to come hours or days before, or before which somebody will do something."""

from __future__ import annotations

import pytest

from memcon import Document, annotate


def statuses(text: str) -> list[str]:
    found = annotate(Document(text=text, published="2024-05-10", publisher="Foreign Ministry of Kenya")).meetings
    return [m.status for m in found]


@pytest.mark.parametrize(
    "text",
    [
        "Hours before flying to Lima for another meeting with Peruvian President Luz Rojas, Minister Ann Otieno sang.",
        "The storm comes two days ahead of a state visit to Kenya by Peruvian President Luz Rojas.",
        "The third Reef Forum, which begins today in Lima and runs until 16 May, will be about eels.",
    ],
)
def test_what_something_comes_before_is_still_to_be(text: str) -> None:
    assert set(statuses(text)) == {"scheduled"}


def test_what_was_before_is_over() -> None:
    text = "The storm came two days ahead of a state visit to Kenya by Peruvian President Luz Rojas last year."
    assert statuses(text) == ["held"]


def test_before_a_call_that_will_be_paid() -> None:
    met = (
        "On {} Minister Ann Otieno {} President Luz Rojas of Peru, before paying a courtesy visit to Premier Ana Silva."
    )
    assert set(statuses(met.format("18 June", "will meet"))) == {"scheduled"}
    assert set(statuses(met.format("8 May", "met"))) == {"held"}
