"""The queries of the how-to run on a dataset made here, and say what the records say."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import duckdb
import pytest

from command_line import run
from memcon import load_lexicon
from memcon.corpus.reading import Job, read_unit
from memcon.corpus.units import find_units

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "how-to" / "analyse-a-dataset.md").read_text("utf-8")
QUERIES = dict(re.findall(r"<!-- query: (\w+) -->\n```sql\n(.*?)```", PAGE, re.S))
VIEWS = re.search(r"<!-- queries: views -->\n```sql\n(.*?)```", PAGE, re.S)[1]


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("queries")
    (folder / "old.jsonl").write_text(
        '{"id": "old", "published": "2009-05-02", "text": "The second round of the Political Consultations between '
        'Norway and Kenya was held in Oslo on 1 May 2009."}\n{"id": \n'
    )
    listed = run("lexicon", "list", "--label", "topic", "--json")
    (folder / "topics.jsonl").write_text(listed.stdout, "utf-8")
    (folder / "dataset").mkdir()
    inputs = [ROOT / "tests" / "gold" / "docs.jsonl", ROOT / "examples" / "jwg-icc.jsonl", folder / "old.jsonl"]
    log = []
    for unit in find_units(inputs, 1_000_000):
        log.append(read_unit(unit, Job(str(folder / "dataset"), gate=False)))
    return folder


@pytest.fixture
def ask(dataset, monkeypatch):
    monkeypatch.chdir(dataset)
    with duckdb.connect() as connection:
        connection.execute(VIEWS)

        def run(query: str) -> list[dict]:
            found = connection.execute(query)
            names = [column[0] for column in found.description]
            return [dict(zip(names, row, strict=True)) for row in found.fetchall()]

        yield run


@pytest.fixture(scope="module")
def records(dataset):
    from memcon.corpus.dataset import _load_unit

    return [r for unit in range(3) for r in _load_unit(dataset / "dataset", unit)]


def test_there_are_at_least_ten():
    assert len(QUERIES) >= 10


@pytest.mark.parametrize("name", QUERIES)
def test_query_runs_and_finds_something(ask, name):
    assert ask(QUERIES[name])


def test_pairs_are_those_of_the_records(ask, records):
    met = {
        (pair, f"{m.mechanism}{m.number}" if m.mechanism and m.number else (m.kind, m.start) if m.start else (n, k))
        for n, r in enumerate(records)
        for k, m in enumerate(r.meetings)
        if m.status == "held"
        for pair in combinations(m.parties, 2)
    }
    wanted = Counter(pair for pair, _ in met)
    assert {(row["one"], row["other"]): row["occasions"] for row in ask(QUERIES["pairs"])}.items() <= wanted.items()


def test_topics_count_every_commitment(ask, records):
    wanted = Counter(t for r in records for a in r.commitments for t in a.topics)
    found: Counter[str] = Counter()
    for row in ask(QUERIES["topics"]):
        found[row["topic"]] += row["commitments"]
    assert found == wanted


def test_goals_count_every_commitment_once(ask, records):
    goals = {t["code"]: t["sdg"] for t in load_lexicon().items("en/topics", "topic")}
    wanted = Counter(g for r in records for a in r.commitments for g in {g for t in a.topics for g in goals[t]})
    assert {row["goal"]: row["commitments"] for row in ask(QUERIES["goals"])} == wanted


def test_chain_ends_at_a_delivery(ask):
    for row in ask(QUERIES["chains"]):
        assert row["since"] <= row["until"]
        assert 1 <= row["rounds"] <= row["until"] - row["since"] + 1


def test_rounds_of_the_example_come_in_order(ask):
    rows = [row for row in ask(QUERIES["rounds"]) if row["series"] == "JWG-ICC"]
    assert [row["number"] for row in rows][-3:] == [3, 4, 5]
    assert rows[-1]["months_since"] == 12


def test_silent_series_is_found(ask):
    assert {"Political Consultations"} <= {r["series"] for r in ask(QUERIES["silent"]) if r["last_year"] == 2009}


def test_both_sides_of_a_round_stand_side_by_side(ask):
    row = ask(QUERIES["accounts"])[0]
    assert len(row["publishers"]) > 1
    assert len(row["words"]) > 1


def test_quarantine_names_the_bad_line(ask):
    assert any("old.jsonl:2" in row["example"] for row in ask(QUERIES["quarantine"]))
