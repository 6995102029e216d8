"""Pairing and direction on the labelled pairs, with floors, beside three plain measures of likeness."""

from __future__ import annotations

import difflib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from passage_reading import read_sentence
from rapidfuzz import fuzz
from rensa import RMinHash

from memcon.compare.direction import judge_change
from memcon.compare.pairing import THRESHOLD, Measure

PAIRS = [json.loads(line) for line in (Path(__file__).parent.parent / "gold" / "pairs.jsonl").open(encoding="utf-8")]
DIRECTED = ("stronger", "weaker", "narrower", "wider")


def half(name: str) -> list[dict[str, str]]:
    return [p for p in PAIRS if p["half"] == name]


def f1(found: Sequence[bool], wanted: Sequence[bool]) -> float:
    hits = sum(f and w for f, w in zip(found, wanted, strict=True))
    return 2 * hits / (sum(found) + sum(wanted))


def best_f1(score: Callable[[str, str], float], pairs: list[dict[str, str]]) -> float:
    """Return the F1 at the best threshold for these very pairs: more than any user could have."""
    scores = [score(p["a"], p["b"]) for p in pairs]
    wanted = [p["label"] != "different" for p in pairs]
    return max(f1([s >= t / 100 for s in scores], wanted) for t in range(101))


def sketch(text: str) -> RMinHash:
    words = text.lower().split()
    found = RMinHash(num_perm=128, seed=1)
    found.update([" ".join(words[i : i + 2]) for i in range(len(words) - 1)])
    return found


def measure_pairing(name: str) -> float:
    pairs, measure = half(name), Measure()
    scores = [measure.score(read_sentence(p["a"]), read_sentence(p["b"])).value for p in pairs]
    return f1([s >= THRESHOLD for s in scores], [p["label"] != "different" for p in pairs])


def measure_direction(name: str) -> tuple[float, float]:
    """Return the accuracy over all true pairs (no direction being one of five answers), and over directed ones."""
    right: list[tuple[bool, bool]] = []
    for p in half(name):
        if p["label"] != "different":
            kind = judge_change(read_sentence(p["a"]), read_sentence(p["b"])).kind
            wanted, got = (k if k in DIRECTED else "none" for k in (p["label"], kind))
            right.append((wanted == got, wanted != "none"))
    directed = [r for r, d in right if d]
    return sum(r for r, _ in right) / len(right), sum(directed) / len(directed)


def test_the_set_is_as_large_and_as_mixed_as_it_says() -> None:
    assert len(PAIRS) >= 300
    assert len({p["mechanism"] for p in PAIRS}) == len({p["style"] for p in PAIRS}) == 12
    for name in ("tune", "report"):
        labels = Counter(p["label"] for p in half(name))
        assert set(labels) == {"same", "reworded", "different", *DIRECTED}
        assert min(labels.values()) >= 10
    assert not {p["mechanism"] for p in half("tune")} & {p["mechanism"] for p in half("report")}


@pytest.mark.parametrize(("name", "floor"), [("tune", 0.95), ("report", 0.92)])
def test_pairing_keeps_its_floor(name: str, floor: float) -> None:
    assert measure_pairing(name) >= floor


@pytest.mark.parametrize(("name", "floor"), [("tune", 0.95), ("report", 0.88)])
def test_direction_keeps_its_floor(name: str, floor: float) -> None:
    assert measure_direction(name)[0] >= floor


@pytest.mark.parametrize(
    "score",
    [
        lambda a, b: difflib.SequenceMatcher(None, a, b).ratio(),
        lambda a, b: fuzz.token_set_ratio(a, b) / 100,
        lambda a, b: sketch(a).jaccard(sketch(b)),
    ],
    ids=["difflib ratio", "token_set_ratio", "MinHash"],
)
def test_pairing_is_clearly_ahead_of_plain_likeness(score: Callable[[str, str], float]) -> None:
    assert measure_pairing("report") >= best_f1(score, half("report")) + 0.1


if __name__ == "__main__":
    for part in ("tune", "report"):
        print(part, round(measure_pairing(part), 3), [round(x, 3) for x in measure_direction(part)])
