"""Time of comparison, as ratios in one run: against reading, and growth with acts and rounds."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from growth import measure_ratio
from memcon.compare.accounts import compare_accounts
from memcon.compare.follow import follow_commitments
from memcon.compare.rounds import compare_rounds


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    path = Path(__file__).parent.parent.parent / "benchmarks" / "compare.py"
    spec = importlib.util.spec_from_file_location("bench_compare", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_comparing_two_accounts_of_fifty_kilobytes_takes_a_few_times_as_long_as_reading_them(bench: ModuleType) -> None:
    texts = [bench.make_text(740, seed) for seed in (1, 2)]
    assert min(len(t) for t in texts) > 50_000
    a, b = (bench.read_account(t, str(i)) for i, t in enumerate(texts))
    ratio = measure_ratio(
        lambda: compare_accounts(a, b, bench.WORDING),
        lambda: [bench.read_account(t, str(i)) for i, t in enumerate(texts)],
        limit=6,
    )
    assert ratio < 6


def test_time_grows_nearly_linearly_with_the_number_of_acts(bench: ModuleType) -> None:
    small, large = (bench.make_chain(2, acts) for acts in (100, 400))
    ratio = measure_ratio(
        lambda: compare_rounds(large, *large.rounds, bench.WORDING),
        lambda: compare_rounds(small, *small.rounds, bench.WORDING),
        limit=10,
    )
    assert ratio < 10  # four times the acts: a square would take 16


def test_a_history_grows_nearly_linearly_with_its_rounds(bench: ModuleType) -> None:
    few, many = (bench.make_chain(rounds, 100) for rounds in (4, 16))
    ratio = measure_ratio(
        lambda: follow_commitments(many, bench.WORDING), lambda: follow_commitments(few, bench.WORDING), limit=9
    )
    assert ratio < 9  # the pairs of rounds are five times as many
