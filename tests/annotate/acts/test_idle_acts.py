"""What only seems an act by its verb: occasions arranged, guests who arrive, newspapers' closing lines."""

from __future__ import annotations

import pytest

from annotate.acts.test_act_spans import acts_of


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenya organised a two-day workshop for divers in Lima.",
        "Kenya and Peru jointly organized the second Reef Conference.",
        "The seminar on eels was organised by Kenya.",
        "The visiting frigate was welcomed by the Peruvian Navy with a salute.",
        "Kenya proposed a toast to both ports.",
        "Kenya raised a glass to the health of Peru's king.",
        "The ministry of Kenya did not immediately respond to a request for comment.",
    ],
)
def test_nothing_is_done_by_what_is_arranged_or_received(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Kenya organised the transport of forty tonnes of nets.", "delivery"),
        ("The new ferry line was welcomed by Kenya.", "assessment"),
        ("Kenya proposed a bridge to both ports.", "commitment"),
        ("Kenya raised the matter of glass nets.", "discussion"),
        ("Kenya responded to the storm with an offer of two boats.", "statement"),
    ],
)
def test_deeds_praise_and_answers_stay(sentence: str, kind: str) -> None:
    assert [k for k, _ in acts_of(sentence)] == [kind]


def test_organised_crime_is_a_thing() -> None:
    assert acts_of("Mwangi urged Peru to fight smuggling and organised crime.") == [
        ("request", "urged Peru to fight smuggling and organised crime")
    ]
