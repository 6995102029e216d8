"""What one will be active in, looks for ways to do, wishes for; what a meeting was used for and what there was."""

from __future__ import annotations

import pytest

from acts_after_meeting import acts_behind


@pytest.mark.parametrize(
    ("sentence", "kind", "act"),
    [
        ("Latvia will mainly be active in dredging.", "commitment", "will mainly be active in dredging"),
        ("Latvia will be responsible for the eel fund.", "commitment", "will be responsible for the eel fund"),
        ("Both states seek new ways to trade in eels.", "commitment", "seek new ways to trade in eels"),
        ("Latvia is looking for ways to sell its eels.", "commitment", "is looking for ways to sell its eels"),
        (
            "Minister Ozols expressed his wish for closer cooperation on eels.",
            "commitment",
            "expressed his wish for closer cooperation on eels",
        ),
        ("The ministers sought ways of trading in eels.", "discussion", "sought ways of trading in eels"),
        ("Both states judge their ties to be excellent.", "assessment", "judge their ties to be excellent"),
        (
            "The occasion of the meeting was used to announce a reef fund.",
            "delivery",
            "was used to announce a reef fund",
        ),
        ("Ties are to be considerably deepened.", "commitment", "Ties are to be considerably deepened"),
        ("Exchanges are due to be expanded.", "commitment", "Exchanges are due to be expanded"),
        (
            "There was a very frank exchange on eels.",
            "discussion",
            "There was a very frank exchange on eels",
        ),
        ("There will also be talks about eels.", "discussion", "There will also be talks about eels"),
    ],
)
def test_what_is_ahead_and_what_a_meeting_was_good_for(sentence: str, kind: str, act: str) -> None:
    assert acts_behind(sentence) == [(kind, act)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Latvia will be happy in the end.",
        "Minister Ozols will be responsible for eels.",
        "Minister Ozols will be a guest speaker at the eel fair.",
        "Minister Ozols is travelling to Lima to deliver a speech on eels.",
        "Minister Ozols met with a group set up to monitor the reef.",
        "Latvia is looking for divers.",
        "There was an exchange on Monday.",
        "There will be an exchange programme on eels.",
        "Latvia has direct investments in the reef.",
        "The plan is old, but there are still open questions on eels.",
        "Envoys of the ten states that joined the reef pact were there.",
        "Also on the agenda is an audience with the king.",
    ],
)
def test_who_is_on_stage_or_what_there_is_tells_no_act(sentence: str) -> None:
    assert acts_behind(sentence) == []


def test_a_safe_journey_wished_for_is_courtesy() -> None:
    assert [k for k, _ in acts_behind("Minister Ozols expressed his wish for a safe journey.")] == ["assessment"]
