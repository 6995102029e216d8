"""What somebody does meanwhile stands between subject and verb; adverbs that open clauses; "it" at work."""

from __future__ import annotations

import pytest

from acts_after_meeting import acts_behind


@pytest.mark.parametrize(
    ("sentence", "kind", "act"),
    [
        ("Minister Ozols touring the port of Callao, Peru, praised the crew.", "assessment", "praised the crew"),
        ("Minister Ozols while offering tents, praised the divers.", "assessment", "praised the divers"),
        ("Minister Ozols visiting Peru, yesterday praised the crew.", "assessment", "yesterday praised the crew"),
        (
            "Minister Ozols, joined by Ann Holm, on Tuesday praised the crew.",
            "assessment",
            "praised the crew",
        ),
        ("Afterward they signed a ferry treaty.", "delivery", "signed a ferry treaty"),
        ("Latvia nonetheless supports the fund.", "position", "nonetheless supports the fund"),
        ("The frank exchange of views focused on eels.", "discussion", "focused on eels"),
        ("The Latvian ports agency (LPA) opened a school.", "delivery", "opened a school"),
        ("Latvian humanitarian aid will repair the pier.", "commitment", "will repair the pier"),
        ("The Latvian judiciary has arrested two divers.", "delivery", "has arrested two divers"),
        (
            "Latvia has taken part from the outset. It is promoting the use of nets.",
            "delivery",
            "is promoting the use of nets",
        ),
    ],
)
def test_what_is_done_meanwhile_does_not_hide_the_act(sentence: str, kind: str, act: str) -> None:
    assert acts_behind(sentence) == [(kind, act)]


@pytest.mark.parametrize(
    "sentence",
    [
        "A ferry carrying Minister Ozols, praised by its crew, sank.",
        "Latvia has taken part from the outset. It is hard to praise the nets.",
    ],
)
def test_nobody_acts_in_an_aside(sentence: str) -> None:
    assert acts_behind(sentence) == []
