"""Passives that tell what is brought about: ahead, under way, at an occasion, or behind another clause."""

from __future__ import annotations

import pytest

from acts_after_meeting import acts_behind


@pytest.mark.parametrize(
    ("sentence", "kind", "act"),
    [
        ("The tariffs on nets will be lowered.", "commitment", "The tariffs on nets will be lowered"),
        (
            "In addition, market access for fruit will be improved.",
            "commitment",
            "market access for fruit will be improved",
        ),
        (
            "As usual, the existing visa rules are also to be adapted.",
            "commitment",
            "the existing visa rules are also to be adapted",
        ),
        ("Two schools are being built in Lima.", "delivery", "Two schools are being built in Lima"),
        ("Nineteen sailors were repatriated to Latvia.", "delivery", "Nineteen sailors were repatriated to Latvia"),
        (
            "Income from fishing is subject to tax, and the proceeds of it will be transferred to Lima.",
            "commitment",
            "the proceeds of it will be transferred to Lima",
        ),
        (
            "Minister Rojas toured the port on 4 May, during which a new pier was inaugurated.",
            "delivery",
            "a new pier was inaugurated",
        ),
        (
            "The dinner was marked by warmth, where attention was focused on reef tourism.",
            "discussion",
            "attention was focused on reef tourism",
        ),
        (
            "Later, during the talks held in the old hall, more attention was paid to reef tourism.",
            "discussion",
            "more attention was paid to reef tourism",
        ),
        ("The visit led to the signing of two pacts.", "delivery", "led to the signing of two pacts"),
        (
            "The signing of two pacts on eels took place in the old hall.",
            "delivery",
            "The signing of two pacts on eels took place in the old hall",
        ),
    ],
)
def test_what_is_brought_about_is_an_act(sentence: str, kind: str, act: str) -> None:
    assert acts_behind(sentence) == [(kind, act)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Your address will not be published.",
        "The tariffs on nets will be feared.",
        "The pier is being used by divers from other countries.",
        "The exchange of views took place in the old hall.",
        "The talks ended with a dinner.",
        "The road led to the old hall.",
    ],
)
def test_what_nobody_brings_about_is_no_deed(sentence: str) -> None:
    assert [a for a in acts_behind(sentence) if a[0] in ("delivery", "commitment")] == []
