"""What may befall a register: killed writers, two at once, full or read-only disks, locks, damage, other versions."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.db import connection

from memcon.errors import (
    RegisterBusy,
    RegisterDamaged,
    RegisterError,
    RegisterFull,
    RegisterMissing,
    RegisterReadOnly,
    RegisterTooNew,
)
from memcon.model import Document
from memcon.register import models, place
from memcon.register.connect import SCHEMA, open_register
from memcon.register.ingest import ingest
from memcon.register.queries import find_round, load_chain
from memcon.register.verifying import verify

TEXT = (
    "The {n}th round of the Norway-Kenya Political Consultations was held in Oslo on 3 April {year}. "
    "The two sides agreed to open talks on subject {n}. The Norwegian side was led by State Secretary Ada Berg. "
)
POINTS = 10
SIZE = 48


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "corpus.jsonl"
    lines = [{"id": f"d{n}", "text": TEXT.format(n=n, year=1900 + n)} for n in range(4, 4 + SIZE)]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return path


def start(place: str, *arguments: str, **options) -> subprocess.Popen[bytes]:
    env = {**os.environ, "MEMCON_USER": "tester", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "memcon", *arguments, "--register", place]
    return subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)


def run(place: str, *arguments: str, **options) -> tuple[int, str]:
    process = start(place, *arguments, **options)
    out, err = process.communicate(timeout=120)
    return process.returncode, (out + err).decode()


# Reads the lexicon and imports all once; each line on its input forks a program that adds the documents.
ADDERS = """
import os, sys
from django.db import connection
from memcon.register.connect import open_register
place, corpus = sys.argv[1:]
open_register(place)
import memcon.register.ingest as i
from memcon import load_documents, load_lexicon
i.BATCH = 4
lexicon = load_lexicon()
connection.close()
for _ in sys.stdin:
    adder = os.fork()
    if not adder:
        open_register(place)
        print(os.getpid(), flush=True)
        i.ingest(load_documents([corpus]), lexicon, by="tester")
        os._exit(0)
    print("killed" if os.WIFSIGNALED(os.waitpid(adder, 0)[1]) else "ended", flush=True)
"""


def kill_and_check(place: str, corpus: Path, points: int) -> None:
    """Kill programs that add, at points over their whole run: the register always opens and holds whole documents."""
    dice, ends = random.Random(20240121), list[str]()
    command = [sys.executable, "-c", ADDERS, place, str(corpus)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as adders:
        assert adders.stdin is not None
        assert adders.stdout is not None
        for _ in range(points):
            adders.stdin.write("\n")
            adders.stdin.flush()
            adder = int(adders.stdout.readline())
            time.sleep(dice.uniform(0, 0.6))
            with contextlib.suppress(ProcessLookupError):  # it may have ended on a quick machine
                os.kill(adder, signal.SIGKILL)
            ends.append(adders.stdout.readline().strip())
            open_register(place)
            held = models.Document.objects.count()
            assert [p for p in verify() if "add the documents again" not in p] == []
            assert held % 4 == 0
            connection.close()
        adders.stdin.close()
    assert adders.returncode == 0
    assert set(ends) <= {"killed", "ended"}
    assert "killed" in ends


def test_killed_at_any_point_it_holds_whole_documents_and_adding_again_completes_it(place, corpus):
    kill_and_check(place, corpus, POINTS)
    assert run(place, "add", str(corpus))[0] == 0
    open_register(place)
    assert models.Document.objects.count() == SIZE
    assert not models.State.objects.get(id=1).unlinked
    assert models.Round.objects.count() == SIZE
    assert list(verify()) == []


@pytest.mark.slow
@pytest.mark.skipif(not os.environ.get("MEMCON_TEST_SLOW"), reason="takes minutes: set MEMCON_TEST_SLOW=1")
def test_killed_at_fifty_points(place, corpus):
    kill_and_check(place, corpus, 50)


def test_killed_while_it_is_made_leaves_a_register_or_none(tmp_path, corpus):
    for wait in (0.2, 0.4, 0.6):
        file = str(tmp_path / f"new-{wait}.db")
        process = start(file, "add", str(corpus))
        time.sleep(wait)
        process.kill()
        process.communicate()
        assert run(file, "add", str(corpus))[0] == 0
        open_register(file)
        assert models.Document.objects.count() == SIZE
        connection.close()


def test_two_writers_at_once_lose_nothing(place, corpus, tmp_path):
    lines = corpus.read_text("utf-8").splitlines(keepends=True)
    one, two = tmp_path / "one.jsonl", tmp_path / "two.jsonl"
    one.write_text("".join(lines[:30]), "utf-8")
    two.write_text("".join(lines[20:]), "utf-8")
    writers = [start(place, "add", str(path)) for path in (one, two)]
    told = [w.communicate(timeout=120) for w in writers]
    assert [w.returncode for w in writers] == [0, 0], told
    open_register(place)
    assert models.Document.objects.count() == SIZE
    assert models.Change.objects.filter(action="added").count() == SIZE
    assert list(verify()) == []


def test_full_disk_is_told_and_what_was_in_stays(sqlite_place, lexicon):
    open_register(sqlite_place)
    ingest([Document(TEXT.format(n=4, year=2004), id="d4")], lexicon, by="tester")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        cursor.execute(f"PRAGMA max_page_count = {cursor.fetchone()[0] + 10}")
    many = [Document(TEXT.format(n=n, year=2000 + n) * 6, id=f"e{n}") for n in range(5, 65)]
    with pytest.raises(RegisterFull, match="no room left"):
        ingest(many, lexicon, by="tester")
    connection.close()
    open_register(sqlite_place)
    assert models.Document.objects.count() == 1
    assert list(verify()) == []
    assert ingest(many, lexicon, by="tester").inserted == 60


def test_locked_register_is_told(sqlite_place, lexicon, monkeypatch):
    monkeypatch.setattr(place, "WAIT_SECONDS", 0.1)
    open_register(sqlite_place)
    other = sqlite3.connect(sqlite_place, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(RegisterBusy, match="another program"):
        ingest([Document(TEXT.format(n=4, year=2004), id="d4")], lexicon, by="tester")
    other.close()
    assert ingest([Document(TEXT.format(n=4, year=2004), id="d4")], lexicon, by="tester").inserted == 1


def test_register_from_a_newer_version_is_refused(register):
    models.State.objects.filter(id=1).update(schema=99)
    with pytest.raises(RegisterTooNew, match="newer Memcon"):
        open_register(register)
    assert models.State.objects.get(id=1).schema == 99


def use(place: str) -> None:
    """Open a register and read all of it; its own check says so where the database does not notice."""
    open_register(place)
    if problems := list(verify()):
        raise RegisterDamaged(place, problems[0])


@pytest.mark.parametrize("at", [0, 100, 5000])
def test_damaged_file_is_told_and_left_alone(sqlite_place, at):
    data = bytearray(Path(sqlite_place).read_bytes())
    data[at : at + 4000] = b"\xff" * 4000
    Path(sqlite_place).write_bytes(data)
    with pytest.raises(RegisterDamaged):
        use(sqlite_place)
    connection.close()
    assert Path(sqlite_place).read_bytes() == bytes(data)


def test_other_files_are_no_register(tmp_path):
    (tmp_path / "notes.txt").write_text("not a database, but long enough to be read as one" * 9)
    with pytest.raises(RegisterDamaged, match="not a register"):
        open_register(tmp_path / "notes.txt", create=True)
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("CREATE TABLE bird (name)")
    other.close()
    with pytest.raises(RegisterDamaged, match="not a register"):
        open_register(tmp_path / "other.db", create=True)
    with pytest.raises(RegisterError, match="folder"):
        open_register(tmp_path, create=True)
    with pytest.raises(RegisterMissing):
        open_register(tmp_path / "none.db")
    with pytest.raises(RegisterError, match="database"):
        open_register("mysql://host/name")
    assert not (tmp_path / "none.db").exists()


def test_read_only_file_can_be_asked_and_not_written(sqlite_place, lexicon, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(RegisterReadOnly):
        open_register(sqlite_place)
    open_register(sqlite_place, write=False)
    assert models.Document.objects.count() == 0
    with pytest.raises(RegisterReadOnly, match="may not be written"):
        ingest([Document(TEXT.format(n=4, year=2004), id="d4")], lexicon, by="tester")
    assert models.Document.objects.count() == 0


@pytest.mark.parametrize("address", ["postgresql://nobody@127.0.0.1:1/none", "postgresql://[bad/x"])
def test_server_that_cannot_be_reached_is_told_without_the_password(address):
    with pytest.raises(RegisterError) as caught:
        open_register(address.replace("nobody", "nobody:secret"))
    assert "secret" not in str(caught.value)
    assert "reached" in str(caught.value) or "not valid" in str(caught.value)


def test_register_of_an_older_form_is_brought_forward_with_all_it_holds(register, lexicon):
    ingest([Document(TEXT.format(n=4, year=2004), id="d4")], lexicon, by="tester")
    models.State.objects.filter(id=1).update(schema=0)
    open_register(register)
    assert (models.State.objects.get(id=1).schema, models.Document.objects.count()) == (SCHEMA, 1)
    assert list(verify()) == []


def test_register_of_the_first_release_opens_and_takes_documents(tmp_path, lexicon, examples):
    file = tmp_path / "first.db"
    file.write_bytes(gzip.decompress((Path(__file__).parent / "releases" / "0.1.0.db.gz").read_bytes()))
    open_register(file)
    assert models.Document.objects.count() == 14
    assert [r.number for r in load_chain("JWG-ICC").rounds] == [1, 2, 3, 4, 5]
    assert models.Judgement.objects.get().value == "Lahore"
    assert list(verify()) == []
    ingest(examples, lexicon, by="tester")
    assert find_round("JWG-ICC 4").place == "Lahore"
    connection.close()
