"""Words that look like verbs and are none, and thanks for nothing that is named."""

from __future__ import annotations

import pytest
from tests.acts_after_meeting import kinds

from memcon import annotate


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru is present in Latvia with two offices.", []),
        ("Peru presents its plan for the port.", ["statement"]),
        ("Peru and Latvia enjoy a bond based on common values and old songs.", []),
        ("The minister also signed the guest book.", []),
        ("The minister also signed the treaty on eels.", ["delivery"]),
        ("The two institutes will work on eels.", []),
        ("Peru values the work of the Latvian divers.", ["assessment"]),
        ("They will discuss trade, the help of Peru, issues relative to eels and the pier.", ["discussion"]),
    ],
)
def test_a_noun_or_adjective_is_no_verb(text: str, told: list[str]) -> None:
    assert kinds(text) == told


@pytest.mark.parametrize(
    ("thanks", "told"),
    [
        ("Well, thank you so much, Mr. Minister.", []),
        ("Thank you, Minister Ozols.", []),
        ("Well, thank you so much for the ships, Mr. Minister.", ["assessment"]),
    ],
)
def test_thanks_name_what_they_are_for(thanks: str, told: list[str]) -> None:
    text = (
        "Remarks by Minister Rojas of Peru and Minister Ozols of Latvia before their meeting in Lima\n\n"
        f"MINISTER OZOLS: It is cold here.\n\nMINISTER ROJAS: {thanks}"
    )
    assert [a.kind for a in annotate(text, publisher="Government of Peru", published="2024-05-06").acts] == told
