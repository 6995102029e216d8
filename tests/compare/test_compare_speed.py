"""Time of comparison: long accounts, and growth with the number of acts."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

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


def test_two_accounts_of_fifty_kilobytes_compare_in_under_a_second(bench: ModuleType) -> None:
    texts = [bench.make_text(740, seed) for seed in (1, 2)]
    assert min(len(t) for t in texts) > 50_000
    a, b = (bench.read_account(t, str(i)) for i, t in enumerate(texts))
    assert bench.clock(lambda: compare_accounts(a, b, bench.WORDING), 2) < 1.0


def test_time_grows_nearly_linearly_with_the_number_of_acts(bench: ModuleType) -> None:
    small, large = (bench.make_chain(2, acts) for acts in (100, 400))
    times = [bench.clock(lambda c=c: compare_rounds(c, *c.rounds, bench.WORDING), 2) for c in (small, large)]
    assert times[1] < 7 * times[0]


def test_a_history_of_ten_rounds_of_two_hundred_acts_is_quick(bench: ModuleType) -> None:
    # Forty rounds have to take under ten seconds; ten of them get a quarter of that.
    chain = bench.make_chain(10, 200)
    assert bench.clock(lambda: follow_commitments(chain, bench.WORDING), 1) < 2.5
