"""The quality gate of resolution: precision and recall of "same" on the labelled pairs."""

from __future__ import annotations

from collections import Counter

import pytest
from pairs import match_pair, read_pairs, score_pairs

from memcon.resolve import NameReader

PAIRS = read_pairs()


@pytest.mark.parametrize("half", ["tune", "report"])
def test_precision_and_recall_hold(half: str, reader: NameReader) -> None:
    scores = score_pairs([p for p in PAIRS if p["half"] == half], reader)
    assert scores["precision"] >= 0.98
    assert scores["recall"] >= 0.90
    assert scores["verdicts"] >= 0.95


@pytest.mark.parametrize("kind", ["mechanism", "person", "meeting"])
def test_comparison_is_the_same_both_ways_round_and_gives_reasons(kind: str, reader: NameReader) -> None:
    for pair in (p for p in PAIRS if p["kind"] == kind):
        there = match_pair(pair, reader)
        back = match_pair({**pair, "a": pair["b"], "b": pair["a"]}, reader)
        assert there.score == back.score, pair["id"]
        assert there.reasons, pair["id"]


def test_the_set_is_large_and_has_hard_negatives() -> None:
    verdicts = Counter(p["verdict"] for p in PAIRS)
    assert len(PAIRS) >= 150
    assert verdicts["different"] >= 60
    assert len({p["id"] for p in PAIRS}) == len(PAIRS)
