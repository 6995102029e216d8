"""Bulk reading: every document once, whatever stops the run; bad documents in the quarantine."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import threading
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest

import memcon
from memcon.corpus import BulkOptions, build_dataset, load_records
from memcon.corpus.dataset import LOG, read_log
from memcon.corpus.reading import Job, read_unit
from memcon.corpus.tables import TABLES
from memcon.corpus.units import find_units, measure
from memcon.errors import BrokenInput, InputError
from memcon.sources import html

GOLD = Path(__file__).parent.parent / "gold" / "docs.jsonl"
SMALL = BulkOptions(workers=1, block=20_000)


def rows(folder: Path, table: str) -> list[dict]:
    return [row for path in sorted((folder / table).glob("*.parquet")) for row in pq.read_table(path).to_pylist()]


def read_here(inputs: list[Path], out: Path, options: BulkOptions) -> None:
    """Read units in this process: as a run does, without the time that processes take to start."""
    job = Job(str(out), gate=options.gate, seconds=options.seconds)
    for unit in find_units(inputs, options.block):
        read_unit(unit, job)


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("gold") / "dataset"
    totals = build_dataset([GOLD], out, replace(SMALL, gate=False, workers=2))
    assert totals.documents == sum(1 for _ in GOLD.open())
    return out


def test_records_of_a_dataset_are_those_of_the_reader(gold):
    wanted = [replace(r, sentences=()) for r in memcon.annotate_all(memcon.load_documents([GOLD]))]
    assert list(load_records(gold)) == wanted


def test_numbers_join_the_tables_and_are_unique(gold):
    docs = {row["doc"]: row for row in rows(gold, "documents")}
    assert len(docs) == len(rows(gold, "documents"))
    meetings = {(row["doc"], row["meeting"]) for row in rows(gold, "meetings")}
    assert {(row["doc"], row["meeting"]) for row in rows(gold, "heads")} <= meetings
    for table in ("acts", "quotations", "meetings"):
        for row in rows(gold, table):
            assert docs[row["doc"]]["text"][row["span_start"] : row["span_end"]] == row["quote"]


def test_columns_are_those_of_the_schema_in_every_file(gold):
    for table, columns in TABLES.items():
        for path in (gold / table).glob("*.parquet"):
            schema = pq.read_schema(path)
            assert schema.names == [name for name, _, _ in columns]
            assert schema.metadata[b"memcon_schema"] == b"1"


def test_second_run_reads_nothing_again(gold):
    before = {path: path.stat().st_mtime_ns for path in gold.rglob("*.parquet")}
    totals = build_dataset([GOLD], gold, replace(SMALL, gate=False))
    assert totals.documents == len(rows(gold, "documents"))
    assert {path: path.stat().st_mtime_ns for path in gold.rglob("*.parquet")} == before


def test_gate_leaves_documents_unread_but_listed(tmp_path):
    cat, meeting = "The cat sat on the mat and slept.", "Norway and Kenya met in Oslo."
    lines = [{"id": "a", "text": cat}, {"id": "b", "text": meeting}]
    source = tmp_path / "in.jsonl"
    source.write_text("\n".join(map(json.dumps, lines)))
    read_here([source], tmp_path / "out", SMALL)
    a, b = rows(tmp_path / "out", "documents")
    assert (a["id"], a["read"], a["text"], a["characters"]) == ("a", False, None, len(cat))
    assert (b["id"], b["read"]) == ("b", True)
    read_here([source], tmp_path / "all", replace(SMALL, gate=False))
    assert all(row["read"] for row in rows(tmp_path / "all", "documents"))


def test_page_that_can_hold_no_meeting_is_let_pass_before_its_main_text_is_looked_for(tmp_path, monkeypatch):
    page = "<!doctype html><title>{0} &amp; more</title><nav>Home</nav><article><p>{0}. It took hours.</p></article>"
    for name, words in (("a", "The cat slept on the mat"), ("b", "Norway and Kenya met in Oslo")):
        (tmp_path / f"{name}.html").write_text(page.format(words))
    looked = []
    main_text = html._main_text
    monkeypatch.setattr(html, "_main_text", lambda page, source: looked.append(source) or main_text(page, source))
    read_here([tmp_path / "a.html", tmp_path / "b.html"], tmp_path / "out", SMALL)
    a, b = rows(tmp_path / "out", "documents")
    assert (a["id"], a["read"], a["text"], a["title"]) == ("a", False, None, "The cat slept on the mat & more")
    assert (b["id"], b["read"]) == ("b", True)
    assert [Path(source).name for source in looked] == ["b.html"]
    read_here([tmp_path / "a.html"], tmp_path / "all", replace(SMALL, gate=False))
    assert rows(tmp_path / "all", "documents")[0]["text"] == "The cat slept on the mat. It took hours."


def test_bad_documents_go_into_the_quarantine_and_the_rest_is_read(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Norway and Kenya met in Oslo.")
    (folder / "b.pdf").write_bytes(b"%PDF-1.4 cut")
    (folder / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(90))
    lines = ('{"id": "1", "text": "Norway and Kenya met."}', '{"id": 2', '{"text": "Half \\ud800 met."}')
    (folder / "d.jsonl").write_text("\n".join(lines))
    many = b"".join(b'{"id": "9", "text": "Norway met Kenya %d times."}\n' % (n * n) for n in range(300))
    (folder / "e.jsonl.gz").write_bytes(gzip.compress(many)[:-200])
    read_here([folder], tmp_path / "out", replace(SMALL, gate=False))
    found = rows(tmp_path / "out", "documents")
    assert [row["id"] for row in found][:3] == ["a", "1", "d:3"]
    bad = {Path(row["source"]).name: row for row in rows(tmp_path / "out", "quarantine")}
    assert set(bad) == {"b.pdf", "c.png", "d.jsonl:2", "e.jsonl.gz"}
    assert all(row["problem"] and row["cure"] for row in bad.values())


def test_fault_of_the_reader_costs_one_document(tmp_path, monkeypatch):
    def stumble(document, lexicon):
        if document.id == "2":
            raise ZeroDivisionError("seven")
        return memcon.AnnotatedDocument(document, "other")

    monkeypatch.setattr("memcon.corpus.reading.read_document", stumble)
    source = tmp_path / "in.jsonl"
    source.write_text("".join(f'{{"id": "{n}", "text": "They met."}}\n' for n in range(5)))
    read_here([source], tmp_path / "out", replace(SMALL, gate=False))
    assert [row["id"] for row in rows(tmp_path / "out", "documents")] == ["0", "1", "3", "4"]
    assert rows(tmp_path / "out", "quarantine")[0]["problem"] == "ZeroDivisionError: seven"


def test_document_that_takes_too_long_is_left(tmp_path, monkeypatch):
    def read(document, lexicon):
        while document.id == "1":
            pass
        return memcon.AnnotatedDocument(document, "other")

    monkeypatch.setattr("memcon.corpus.reading.read_document", read)
    source = tmp_path / "in.jsonl"
    source.write_text("".join(f'{{"id": "{n}", "text": "They met."}}\n' for n in range(3)))
    begun = time.perf_counter()
    options = replace(SMALL, gate=False, seconds=1)
    read_here([source], tmp_path / "alarm", options)
    thread = threading.Thread(target=read_here, args=([source], tmp_path / "watch", options))
    thread.start()
    thread.join()
    assert time.perf_counter() - begun < 30
    for out in ("alarm", "watch"):
        assert rows(tmp_path / out, "quarantine")[0]["kind"] == "TooSlow"
        assert [row["id"] for row in rows(tmp_path / out, "documents")] == ["0", "2"]


def test_fault_in_a_member_costs_that_member(tmp_path, monkeypatch):
    from memcon.sources import reading

    def stumble(kind, data, intake):
        if intake.name.endswith("/2"):
            raise ZeroDivisionError("seven")
        while intake.name.endswith("/4"):
            pass
        return memcon.Document(text=data.decode(), id=intake.name)

    monkeypatch.setattr(reading, "read_one", stumble)
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as archive:
        for n in range(7):
            archive.writestr(f"{n}.txt", "They met in Oslo.")
    read_here([tmp_path / "in.zip"], tmp_path / "out", replace(SMALL, gate=False, seconds=1))
    assert [row["id"] for row in rows(tmp_path / "out", "documents")] == ["in/0", "in/1", "in/3", "in/5", "in/6"]
    bad = [(Path(row["source"]).name, row["kind"]) for row in rows(tmp_path / "out", "quarantine")]
    assert bad == [("2.txt", "Fault"), ("4.txt", "TooSlow")]


def test_columns_that_are_named_are_read(tmp_path):
    (tmp_path / "in.csv").write_text("Body,nr\nNorway and Kenya met.,7\n")
    options = replace(SMALL, columns={"text": "Body", "id": "nr"})
    for _ in range(2):
        assert build_dataset([tmp_path / "in.csv"], tmp_path / "out", options).documents == 1
    assert rows(tmp_path / "out", "documents")[0]["id"] == "7"
    with pytest.raises(InputError, match="other options"):
        build_dataset([tmp_path / "in.csv"], tmp_path / "out", SMALL)


# ---- units ----


def test_large_archive_is_read_in_parts(tmp_path):
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as archive:
        for line in GOLD.open():
            value = json.loads(line)
            archive.writestr(f"{value['id']}.txt", value["text"])
    units = list(find_units([tmp_path], 8_000))
    assert len(units) > 3
    assert sum(u.size for u in units) == measure([tmp_path])
    read_here([tmp_path / "in.zip"], tmp_path / "cut", replace(SMALL, block=8_000))
    read_here([tmp_path / "in.zip"], tmp_path / "whole", replace(SMALL, block=10_000_000))
    drop = ("doc",)
    for table in ("documents", "meetings", "acts"):
        cut, whole = (
            [{k: v for k, v in row.items() if k not in drop} for row in rows(tmp_path / out, table)]
            for out in ("cut", "whole")
        )
        assert cut == whole


def test_units_are_the_same_each_time_and_hold_every_line_once(tmp_path):
    plain = tmp_path / "a.jsonl"
    plain.write_bytes(GOLD.read_bytes())
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(GOLD.read_bytes()))
    (tmp_path / "c.txt").write_text("x")
    units = list(find_units([tmp_path], 10_000))
    assert units == list(find_units([tmp_path], 10_000))
    assert b"".join(u.lines for u in units) == GOLD.read_bytes() * 2
    assert [u.number for u in units] == list(range(len(units)))
    assert sum(u.size for u in units) == measure([tmp_path])


def test_json_array_is_not_cut(tmp_path):
    (tmp_path / "a.jsonl").write_text('[{"text": "x"},\n{"text": "y"}]')
    assert [u.lines for u in find_units([tmp_path], 10)] == [b""]


def test_missing_input_is_told(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        build_dataset([tmp_path / "none"], tmp_path / "out", SMALL)


# ---- what stops a run ----


def test_folder_with_other_things_or_another_run_is_refused(tmp_path, gold):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "a.txt").write_text("mine")
    with pytest.raises(InputError, match="not empty"):
        build_dataset([GOLD], tmp_path / "other", SMALL)
    with pytest.raises(InputError, match="other options"):
        build_dataset([GOLD], gold, replace(SMALL, block=30_000, gate=False))
    with pytest.raises(InputError, match="other inputs"):
        build_dataset([GOLD.parent], gold, replace(SMALL, gate=False))


def test_input_that_changed_is_noticed(tmp_path):
    source = tmp_path / "in.jsonl"
    source.write_text('{"text": "Norway and Kenya met."}\n')
    build_dataset([source], tmp_path / "out", SMALL)
    source.write_text('{"text": "Norway and Chile met."}\n')
    with pytest.raises(BrokenInput, match="changed"):
        build_dataset([source], tmp_path / "out", SMALL)


def test_log_that_was_cut_off_counts_for_nothing(tmp_path):
    (tmp_path / LOG).write_bytes(b'{"unit": 0, "mark": "x"}\n{"unit": 1, "ma')
    assert list(read_log(tmp_path)) == [0]


@pytest.mark.parametrize("after", [1, 3])
def test_killed_run_goes_on_without_losing_or_repeating_a_document(tmp_path, after):
    source, out = tmp_path / "in.jsonl", tmp_path / "out"
    source.write_bytes(GOLD.read_bytes())
    code = "import sys; from memcon.cli import main; sys.argv = ['memcon', *sys.argv[1:]]; main()"
    command = [sys.executable, "-c", code, "bulk", str(source), "--out", str(out), "--workers", "2", "--block", "0.004",
               "--no-gate"]  # fmt: skip
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True)
    deadline = time.monotonic() + 60
    while len(read_log(out) if out.exists() else {}) < after and time.monotonic() < deadline:
        time.sleep(0.01)
    run.send_signal(signal.SIGKILL)
    run.wait()
    done = read_log(out)
    assert after <= len(done) < len(list(find_units([source], 4_000)))
    kept = {path: path.stat().st_mtime_ns for n in done for path in out.glob(f"*/{n:08d}.parquet")}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wanted = [json.loads(line)["id"] for line in GOLD.open()]
    assert [row["id"] for row in rows(out, "documents")] == wanted
    assert {path: path.stat().st_mtime_ns for path in kept} == kept
    assert not list(out.glob("*/.*"))
    assert json.loads((out / "dataset.json").read_text())["complete"]


CRASH_IN_ARCHIVE = """
import os, sys
import memcon.sources.reading as reading
read_one = reading.read_one
def read(kind, data, intake):
    if intake.name in ("in/02", "in/07"):
        os.kill(os.getpid(), 9)
    return read_one(kind, data, intake)
reading.read_one = read
from memcon.corpus import BulkOptions, build_dataset
if __name__ == "__main__":
    print(build_dataset([sys.argv[1]], sys.argv[2], BulkOptions(workers=2, block=700, gate=False)))
"""


def test_member_that_ends_its_process_is_found_and_left_out(tmp_path):
    source, out = tmp_path / "in.zip", tmp_path / "out"
    with zipfile.ZipFile(source, "w") as archive:
        for n in range(12):
            archive.writestr(f"{n:02d}.txt", f"Norway and Kenya met in Oslo in {n}. " * 4)
    (tmp_path / "crash.py").write_text(CRASH_IN_ARCHIVE)
    subprocess.run([sys.executable, tmp_path / "crash.py", source, out], check=True, stdout=subprocess.DEVNULL)
    assert [row["id"] for row in rows(out, "documents")] == [f"in/{n:02d}" for n in range(12) if n not in (2, 7)]
    assert [(Path(row["source"]).name, row["kind"]) for row in rows(out, "quarantine")] == [
        ("02.txt", "Crash"),
        ("07.txt", "Crash"),
    ]
    assert len(read_log(out)) > 1


CRASH = """
import os, sys
import memcon.corpus.reading as reading
from memcon.annotate import read_document
def read(document, lexicon):
    if document.id in ("2", "7"):
        os.kill(os.getpid(), 9)
    return read_document(document, lexicon)
reading.read_document = read
from memcon.corpus import BulkOptions, build_dataset
if __name__ == "__main__":
    print(build_dataset([sys.argv[1]], sys.argv[2], BulkOptions(workers=2, block=400, gate=False)))
"""


def test_document_that_ends_its_process_is_found_and_left_out(tmp_path):
    source, out = tmp_path / "in.jsonl", tmp_path / "out"
    source.write_text("".join(f'{{"id": "{n}", "text": "Norway and Kenya met in Oslo in {n}."}}\n' for n in range(12)))
    (tmp_path / "crash.py").write_text(CRASH)
    subprocess.run([sys.executable, tmp_path / "crash.py", source, out], check=True, stdout=subprocess.DEVNULL)
    assert [row["id"] for row in rows(out, "documents")] == ["0", "1", "3", "4", "5", "6", "8", "9", "10", "11"]
    assert [row["kind"] for row in rows(out, "quarantine")] == ["Crash", "Crash"]


def test_script_without_a_guard_is_told_what_is_missing(tmp_path):
    script = tmp_path / "unguarded.py"
    script.write_text(f"from memcon.corpus import build_dataset\nbuild_dataset([{str(GOLD)!r}], 'out')\n")
    done = subprocess.run(
        [sys.executable, script], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode != 0
    assert "__name__ == '__main__'" in done.stderr.strip().splitlines()[-1]


def test_two_runs_do_not_share_a_folder(tmp_path):
    fcntl = pytest.importorskip("fcntl")
    (tmp_path / "out").mkdir()
    with (tmp_path / "out" / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(InputError, match="another run"):
            build_dataset([GOLD], tmp_path / "out", SMALL)


def test_killed_run_leaves_no_process_behind(tmp_path):
    source = tmp_path / "in.jsonl"
    source.write_bytes(GOLD.read_bytes() * 20)
    code = (
        "import sys; from memcon.corpus import *\n"
        "if __name__ == '__main__': build_dataset([sys.argv[1]], sys.argv[2], BulkOptions(workers=1, block=20000))"
    )
    run = subprocess.Popen([sys.executable, "-c", code, str(source), str(tmp_path / "out")], start_new_session=True)
    deadline = time.monotonic() + 60
    while not read_log(tmp_path / "out") and time.monotonic() < deadline:
        time.sleep(0.02)
    group = os.getpgid(run.pid)
    run.send_signal(signal.SIGKILL)
    run.wait()
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    pytest.fail("a worker is still there")
