"""Clauses joined to what somebody tells decide its kind where they are stronger (codebook, section 2)."""

from __future__ import annotations

import pytest

from annotate.acts.test_told_clauses import verdict


@pytest.mark.parametrize(
    ("sentence", "strength"),
    [
        ("Mr. Li said China attaches weight to the fisheries and is ready to widen them.", 1),
        ("Ms. Silva said Brazil valued the canal highly, and would dredge it next year.", 3),
        ("Ms. Silva said the harbour had suffered, but that Brazil would rebuild it.", 3),
        ("Mr. Li said the drought was over and China would send seed.", 3),
        ("Ms. Silva said her country has bought two dredgers and it would lend one to the islands.", 3),
    ],
)
def test_a_promise_in_a_second_clause_decides(sentence: str, strength: int) -> None:
    assert verdict(sentence) == ("commitment", strength)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Li said trade was growing smoothly, adding that both countries should build more piers.",
        "Ms. Silva said that the delegates liked the plan, but that the tolls must fall.",
    ],
)
def test_what_must_be_in_a_second_clause_is_a_position(sentence: str) -> None:
    assert verdict(sentence) == ("position", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva said the talks between Peru and Brazil would last for days.",
        "Ms. Silva told reporters that she knew which boats the storm had sunk and would be raised.",
    ],
)
def test_a_name_or_a_clause_within_joins_no_clause(sentence: str) -> None:
    assert verdict(sentence)[0] != "commitment"
