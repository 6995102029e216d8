"""Bulk reading on a Dask cluster of real worker processes."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from memcon.corpus import BulkOptions, build_dataset
from memcon.corpus.dataset import read_log
from memcon.errors import InputError

distributed = pytest.importorskip("distributed")
GOLD = Path(__file__).parent.parent / "gold" / "docs.jsonl"


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(
        n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as found:
        yield found


def read(out: Path) -> dict[str, list[dict]]:
    tables = ("documents", "meetings", "heads", "acts", "quotations", "mentions", "quarantine")
    return {
        table: [row for path in sorted((out / table).glob("*.parquet")) for row in pq.read_table(path).to_pylist()]
        for table in tables
    }


def test_cluster_with_a_worker_killed_in_mid_run_gives_what_one_machine_gives(cluster, tmp_path):
    source = tmp_path / "in.jsonl"
    lines = [json.loads(line) for line in GOLD.open()]
    copies = [{**line, "id": f"{line['id']}-{n}"} for n in range(3) for line in lines]
    source.write_text("".join(json.dumps(line) + "\n" for line in copies))
    options = BulkOptions(dask=cluster.scheduler_address, block=6_000, gate=False)
    victim = cluster.workers[0].pid
    killed = []

    def kill() -> None:
        deadline = time.monotonic() + 60
        while len(read_log(tmp_path / "cluster") if (tmp_path / "cluster").exists() else {}) < 3:
            if time.monotonic() > deadline:
                return
            time.sleep(0.01)
        os.kill(victim, signal.SIGKILL)
        killed.append(len(read_log(tmp_path / "cluster")))

    killer = threading.Thread(target=kill)
    killer.start()
    totals = build_dataset([source], tmp_path / "cluster", options)
    killer.join()
    assert killed
    assert killed[0] < totals.units
    build_dataset([source], tmp_path / "local", replace(options, dask=None, workers=1))
    assert read(tmp_path / "cluster") == read(tmp_path / "local")
    assert totals.documents == len(copies)


def test_time_limit_holds_on_a_worker(cluster, tmp_path):
    source = tmp_path / "in.jsonl"
    texts = [json.loads(line)["text"] for line in GOLD.open()]
    short, long = {"id": "a", "text": texts[0]}, {"id": "long", "text": "\n\n".join(texts * 150)}
    options = BulkOptions(dask=cluster.scheduler_address, gate=False)
    source.write_text(json.dumps(short) + "\n")
    begun = time.monotonic()
    build_dataset([source], tmp_path / "short", options)
    spent = time.monotonic() - begun  # a busy machine is slow with a short text too
    source.write_text("".join(json.dumps(line) + "\n" for line in (short, long)))
    build_dataset([source], tmp_path / "out", replace(options, seconds=max(3.0, 3 * spent)))
    found = read(tmp_path / "out")
    assert [row["id"] for row in found["documents"]] == ["a"]
    assert [row["kind"] for row in found["quarantine"]] == ["TooSlow"]


def test_address_without_a_cluster_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("memcon.corpus.pools._CONNECT", 0.5)
    (tmp_path / "in.txt").write_text("Norway and Kenya met.")
    with pytest.raises(InputError, match="no cluster answers"):
        build_dataset([tmp_path / "in.txt"], tmp_path / "out", BulkOptions(dask="tcp://127.0.0.1:9"))
