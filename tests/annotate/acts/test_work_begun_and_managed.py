"""What somebody managed to do, began doing, organises or gives money to; talks that involve an exchange."""

from __future__ import annotations

import pytest

from acts_after_meeting import acts_behind


@pytest.mark.parametrize(
    ("sentence", "kind", "act"),
    [
        ("Latvia managed to sign a reef treaty.", "delivery", "managed to sign a reef treaty"),
        ("Latvia has managed to adopt a ferry law.", "delivery", "has managed to adopt a ferry law"),
        ("Latvia has started lifting the ferry ban.", "delivery", "has started lifting the ferry ban"),
        ("Latvia is organising a reef fair in Lima.", "delivery", "is organising a reef fair in Lima"),
        ("Latvia used EUR 5 million to pay for nets.", "delivery", "used EUR 5 million to pay for nets"),
        ("Latvia helped with tents.", "delivery", "helped with tents"),
        ("Latvia proceeded with the dam.", "delivery", "proceeded with the dam"),
        ("The two states are partnering to clear the mines.", "commitment", "are partnering to clear the mines"),
        (
            "The discussions will involve an exchange of views on eels.",
            "discussion",
            "will involve an exchange of views on eels",
        ),
        (
            "Latvia made a clear commitment to the reef court.",
            "position",
            "made a clear commitment to the reef court",
        ),
        ("Minister Ozols derided the plan as empty.", "assessment", "derided the plan as empty"),
    ],
)
def test_deeds_by_verbs_of_beginning_and_managing(sentence: str, kind: str, act: str) -> None:
    assert acts_behind(sentence) == [(kind, act)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Latvia managed to rest.",
        "Latvia started talking to divers.",
        "Minister Ozols started walking the pier.",
        "The discussions will involve a lunch.",
        "Latvia proceeded along the pier.",
    ],
)
def test_what_is_no_deed_is_left_out(sentence: str) -> None:
    assert acts_behind(sentence) == []
