"""What help amounts to, money for others told in passives, and aims and resolve told of things."""

from __future__ import annotations

import pytest

from acts_after_meeting import acts_behind

FEDERAL = "Federal Department of Foreign Affairs, Switzerland"


@pytest.mark.parametrize(
    ("sentence", "kind", "act"),
    [
        (
            "Since 1988, Swiss aid to Latvia has amounted to some CHF 30 million.",
            "delivery",
            "has amounted to some CHF 30 million",
        ),
        (
            "Switzerland's contribution to Latvia totals CHF 7 million.",
            "delivery",
            "totals CHF 7 million",
        ),
        (
            "An amount of CHF 6 million has been attributed to eel farms.",
            "delivery",
            "An amount of CHF 6 million has been attributed to eel farms",
        ),
        (
            "Two million francs were earmarked for eel farms.",
            "commitment",
            "Two million francs were earmarked for eel farms",
        ),
        (
            "Half of this amount will be spent on eel farms.",
            "commitment",
            "Half of this amount will be spent on eel farms",
        ),
        (
            "The ports of Latvia will be supported with CHF 5 million.",
            "commitment",
            "The ports of Latvia will be supported with CHF 5 million",
        ),
        (
            "The Confederation has provided support to Latvian divers.",
            "delivery",
            "has provided support to Latvian divers",
        ),
    ],
)
def test_what_a_government_gives_in_sums(sentence: str, kind: str, act: str) -> None:
    assert acts_behind(sentence, FEDERAL) == [(kind, act)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Swiss exports to Latvia amount to CHF 5 million.",
        "Switzerland's statutory contribution to the eel fund amounts to CHF 5 million.",
        "Latvia will be in Lima with CHF 5 million.",
    ],
)
def test_what_trade_or_dues_amount_to_is_no_help(sentence: str) -> None:
    assert acts_behind(sentence, FEDERAL) == []


@pytest.mark.parametrize(
    ("sentence", "kind", "act"),
    [
        (
            "Since 1961, 90 scholarships have been awarded to divers.",
            "delivery",
            "90 scholarships have been awarded to divers",
        ),
        (
            "Another aim of Latvia's chairmanship will be to regularly involve divers.",
            "commitment",
            "Another aim of Latvia's chairmanship will be to regularly involve divers",
        ),
        (
            "This confirmed the determination of both states to clear the reef.",
            "commitment",
            "confirmed the determination of both states to clear the reef",
        ),
        (
            "This partnership will be maintained.",
            "commitment",
            "This partnership will be maintained",
        ),
        (
            "Latvia would like to support Peru in clearing the reef.",
            "commitment",
            "would like to support Peru in clearing the reef",
        ),
        (
            "The ten countries adopted a reef plan.",
            "delivery",
            "adopted a reef plan",
        ),
    ],
)
def test_aims_and_deeds_told_of_things(sentence: str, kind: str, act: str) -> None:
    assert acts_behind(sentence) == [(kind, act)]


def test_this_alone_shows_no_resolve_without_somebody_elses_act() -> None:
    assert acts_behind("This confirmed the determination of the divers.") == []
