"""Nouns that tell the kind of act behind empty and general verbs."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


def verdicts(sentence: str) -> list[tuple[str, int | None]]:
    acts = annotate(MEETING + sentence).acts
    return [(a.kind, a.strength) for a in acts if a.span.start >= len(MEETING)]


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Mr. Li gave a long and detailed presentation on flood maps.", "statement", None),
        ("Mr. Li paid glowing tribute to the divers.", "assessment", None),
        ("Mr. Li placed particular emphasis on dredging.", "position", None),
        ("Mr. Li showed keen interest in using the port.", "commitment", 1),
        ("Mr. Li gave firm assurances that the port would stay open.", "commitment", 3),
        ("Mr. Li made a fresh appeal for tents.", "request", None),
        ("The two sides made a generous contribution to the fund.", "delivery", None),
    ],
)
def test_an_empty_verb_takes_its_kind_from_its_noun(sentence: str, kind: str, strength: int | None) -> None:
    assert verdicts(sentence) == [(kind, strength)]


@pytest.mark.parametrize(
    "sentence", ["Mr. Li gave way to a cyclist.", "Mr. Li paid a visit to the fort.", "Mr. Li took the night train."]
)
def test_an_empty_verb_with_another_object_is_no_act(sentence: str) -> None:
    assert verdicts(sentence) == []


def test_any_infinitive_with_an_object_shows_an_action() -> None:
    assert verdicts("Both sides reaffirmed their resolve to translate the plan into piers.") == [("commitment", 2)]
    assert verdicts("Both sides reaffirmed their commitment to peace and justice.") == [("position", None)]


def test_a_wish_to_act_is_soft_and_a_good_wish_is_none() -> None:
    assert verdicts("Both sides expressed the wish to strengthen their exchanges.") == [("commitment", 1)]
    assert verdicts("Mr. Li conveyed his best wishes for the harvest.") == [("assessment", None)]


def test_a_commitment_to_a_deed_is_one_to_act() -> None:
    assert verdicts("Mr. Li reaffirmed China's commitment to the full implementation of the treaty.") == [
        ("commitment", 2)
    ]
    assert verdicts("Mr. Li reaffirmed China's commitment to the treaty.") == [("position", None)]


def test_a_desire_for_peace_is_a_stand() -> None:
    assert verdicts("Mr. Li underscored China's desire for peace in the strait.") == [("position", None)]
    assert verdicts("Mr. Li expressed a desire for further exchanges of pupils.") == [("commitment", 1)]
