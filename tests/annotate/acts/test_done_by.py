"""Passives that tell who did something, with and without parties that meet."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Jan Dahl of Norway in Oslo on 3 May 2024. "


def acts_of(text: str, publisher: str = "Ministry of Foreign Affairs of Norway") -> list[tuple[str, tuple[str, ...]]]:
    record = annotate(text, published="2024-05-04", publisher=publisher)
    return [(a.kind, a.actors) for a in record.acts]


def test_what_was_done_by_somebody_is_his_act_where_nobody_meets() -> None:
    assert acts_of("The kelp treaty with Peru was approved by the Norwegian government on Friday.") == [
        ("delivery", ("NO",))
    ]
    assert acts_of("The plan for the reef was rejected by Peru and Kenya.") == [("position", ("KE", "PE"))]
    assert acts_of("Ten reefs off Peru will be examined by Norway.") == [("discussion", ("NO",))]


def test_what_was_done_by_one_is_not_done_by_all_who_meet() -> None:
    assert acts_of(MEETING + "The kelp treaty was today approved by Brazil.") == [("delivery", ("BR",))]
    assert acts_of(MEETING + "The kelp treaty was approved in a hurry.") == [("delivery", ("all",))]


@pytest.mark.parametrize(
    "sentence",
    [
        "The kelp off Peru was eaten by Norwegian divers.",
        "The kelp treaty with Peru, whose terms were approved by Norway in May, is long.",
        "These remarks were made by Minister Jan Dahl of Norway at a fair in Peru.",
        "The kelp market in Peru was opened by Norway.",
        "Peru's kelp was praised by Norwegian traders.",
    ],
)
def test_other_agents_and_clauses_tell_no_act(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_a_row_of_signers_with_their_offices_leaves_a_treaty_to_all() -> None:
    text = MEETING + "The treaty was signed by Ana Silva, Minister of Brazil, and by the mayor of Oslo."
    assert acts_of(text) == [("delivery", ("all",))]
