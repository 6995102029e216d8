"""Occasions that are used or give an opportunity, what one was able to do, and whom "it" takes up behind a setting."""

from __future__ import annotations

import pytest

from acts_after_meeting import acts_behind
from memcon import annotate


@pytest.mark.parametrize(
    ("sentence", "kind", "act"),
    [
        (
            "Minister Ozols took the opportunity at the fair to call for a truce.",
            "request",
            "took the opportunity at the fair to call for a truce",
        ),
        (
            "Minister Ozols took this opportunity to thank the divers.",
            "assessment",
            "took this opportunity to thank the divers",
        ),
        ("Minister Ozols took pains to thank the divers.", "assessment", "took pains to thank the divers"),
        (
            "Latvia was able, for instance, to adopt a ferry law.",
            "delivery",
            "was able, for instance, to adopt a ferry law",
        ),
        ("Latvia has also been able to sign a reef treaty.", "delivery", "has also been able to sign a reef treaty"),
        ("Hence Latvia supports the reef fund.", "position", "supports the reef fund"),
        ("The four-day event will focus on eels.", "discussion", "will focus on eels"),
        ("Ivo Ozols und Luz Rojas discussed the eel quota.", "discussion", "discussed the eel quota"),
        (
            "The visit will be an occasion to reaffirm the role of the reef court.",
            "position",
            "will be an occasion to reaffirm the role of the reef court",
        ),
        ("My visit will be an opportunity to discuss eels.", "discussion", "will be an opportunity to discuss eels"),
        (
            "The talks provided the occasion for a discussion of eels.",
            "discussion",
            "provided the occasion for a discussion of eels",
        ),
        (
            "Since 2010, Latvia has actively taken part in this. It supports the reef court.",
            "position",
            "supports the reef court",
        ),
    ],
)
def test_occasions_and_settings_lead_to_acts(sentence: str, kind: str, act: str) -> None:
    assert acts_behind(sentence) == [(kind, act)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Minister Ozols took the opportunity of her visit to conduct a number of meetings.",
        "Minister Ozols took the ferry to Lima to rest.",
        "Latvia was able, as it happens, to watch.",
        "Since 2010, somebody has taken part in this. It supports the reef court.",
    ],
)
def test_meetings_and_nobody_do_nothing(sentence: str) -> None:
    assert acts_behind(sentence) == []


@pytest.mark.parametrize("subject", ["The Cabinet of Ministers", "The cabinet", "The government"])
def test_newspapers_tell_of_the_cabinet_of_their_own_state(subject: str) -> None:
    text = f"COLOMBO, 5 May – Sri Lanka and India signed a pact on ferries. {subject} approved the grant from India."
    record = annotate(text, published="2023-05-05", publisher="Daily FT, Sri Lanka")
    assert [(a.kind, a.actors) for a in record.acts][-1] == ("delivery", ("LK",))
