"""The quality gate: floors that only rise, pinned with the hash of the texts they were measured on."""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from pathlib import Path

import pytest

from memcon import annotate
from memcon.cli.reasons import find_reasons
from memcon.model import Document
from quality import hash_files, read_lines, read_records, score_acts

HERE = Path(__file__).parent
SHARED = HERE.parents[1] / "shared" / "gold"
FLOORS = json.loads((HERE / "gold" / "floors.json").read_text("utf-8"))


def check(floors: dict[str, float], scores: dict[str, float]) -> None:
    low = {k: (scores[k], v) for k, v in floors.items() if scores[k] < v}
    assert not low, f"below the floor (score, floor): {low}"


def test_own_gold_set_is_read_at_least_as_well_as_before() -> None:
    docs, gold = HERE / "gold" / "docs.jsonl", HERE / "gold" / "records.jsonl"
    assert hash_files(docs, gold) == FLOORS["own"]["hash"], "the gold set changed: measure anew and set floors and hash"
    records = {r["id"]: r for r in read_lines(gold)}
    check(FLOORS["own"]["floors"], score_acts(records, read_records(read_lines(docs))))


def score_shared(docs: Path, gold: Path) -> dict[str, float]:
    """Return the figures of the shared scorer by name."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    records = {r["id"]: r for r in read_lines(gold)}
    out, _ = scorer.score(records, read_records(read_lines(docs)))
    return {k: v["f1"] for k, v in out.items() if isinstance(v, dict) and "f1" in v}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared scorer is not on this machine")
def test_meetings_of_the_own_gold_set_are_read_at_least_as_well_as_before() -> None:
    check(FLOORS["own"]["meetings"], score_shared(HERE / "gold" / "docs.jsonl", HERE / "gold" / "records.jsonl"))


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared gold set is not on this machine")
def test_shared_gold_set_is_read_at_least_as_well_as_before() -> None:
    docs, gold = SHARED / "docs.jsonl", SHARED / "dev.jsonl"
    assert hash_files(docs, gold) == FLOORS["shared"]["hash"]
    check(FLOORS["shared"]["floors"], score_shared(docs, gold))


@pytest.mark.skipif(not (SHARED.parent / "seeds").is_dir(), reason="the seed report is not on this machine")
def test_the_seed_report_comes_out_whole() -> None:
    (path,) = (SHARED.parent / "seeds").glob("*.txt")
    record = annotate(Document(path.read_text("utf-8"), published="2025-01-12"))
    told = [(m.standing, m.number, m.start, m.place, len(m.heads)) for m in record.meetings]
    assert ("subject", 5, None, "Beijing", 2) in told
    assert ("previous", 4, "2024-01-21", "Islamabad", 0) in told
    assert ("subject", 4, "2025-01-11", "Beijing", 2) in told
    heads = [[(h.name, h.office, h.party, h.role) for h in m.heads] for m in record.meetings]
    led = [("Amna Baloch", "Foreign Secretary", "PK"), ("Sun Weidong", "Vice Foreign Minister", "CN")]
    assert sorted(heads[0]) == [(*h, "co_chair") for h in led]
    assert sorted(heads[2]) == [(*h, "head") for h in led]
    assert {h[:3] for h in heads[3]} == {led[0], ("Ma Zhaoxu", "Executive Vice Foreign Minister", "CN")}
    assert [n.reason for n in record.meetings[2].notes if n.about == "number"] == ["told by a misspelt ordinal"]
    corridors, measures = record.frameworks
    assert corridors.members == ("growth", "livelihood", "innovation", "open", "green")
    assert measures.members == ("Exports", "E-Pakistan", "Energy", "Environment", "Equity")
    ((speaker, words),) = [(q.speaker, record.quote(q.span)) for q in record.quotations]
    assert speaker == "PK"
    assert words.startswith("Both sides agreed")
    assert words.endswith("Security Council,")
    assert Counter(a.kind for a in record.acts) == {
        "assessment": 4, "commitment": 4, "position": 3, "review": 2, "discussion": 2, "statement": 1,
    }  # fmt: skip
    assert [a.actors for a in record.acts if a.kind == "commitment"] == [("all",)] * 4
    assert [a.actors for a in record.acts if a.kind == "statement"] == [("CN",)]
    undated = annotate(path.read_text("utf-8"))
    assert all(m.start is None for m in undated.meetings if m.standing == "subject")
    reasons = [r["reason"] for r in find_reasons(undated) if r["field"] == "start"]
    assert any("Saturday" in reason and "--published" in reason for reason in reasons)
