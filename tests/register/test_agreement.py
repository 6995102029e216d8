"""Two sides' confirmations, the check of a whole register, and dumps that lose nothing and refuse what is altered."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import orjson
import pytest
from django.db import connection

from memcon.errors import DumpRefused, JudgementRefused
from memcon.register import models
from memcon.register.confirmations import confirm, list_confirmations
from memcon.register.connect import open_register
from memcon.register.dumping import dump, load
from memcon.register.ingest import ingest
from memcon.register.judge import Judge
from memcon.register.queries import find_round, load_chain
from memcon.register.verifying import verify


@pytest.fixture
def filled(register, lexicon, examples):
    ingest(examples, lexicon, by="tester")
    return register


def test_both_sides_confirm_and_a_later_change_shows(filled, lexicon):
    row = find_round("JWG-ICC 4")
    seen = list_confirmations(row)["sha256"]
    confirm(row, "pk", by="desk Islamabad", sha256=seen)
    assert list_confirmations(row)["missing"] == ["CN"]
    confirm(row, "CN", by="desk Beijing")
    assert list_confirmations(row)["agreed"]
    Judge("ada", lexicon).correct(row.key, "place", "Lahore")
    found = list_confirmations(find_round(row.key))
    assert not found["agreed"]
    assert [s["changed"] for s in found["sides"]] == [True, True]
    assert '-  "place": "Islamabad",' in found["sides"][0]["difference"]
    assert '+  "place": "Lahore",' in found["sides"][0]["difference"]


def test_confirmation_by_a_stranger_or_of_another_record_is_refused(filled):
    row = find_round("JWG-ICC 4")
    with pytest.raises(JudgementRefused, match="no party"):
        confirm(row, "SE", by="x")
    with pytest.raises(JudgementRefused, match="changed since"):
        confirm(row, "PK", by="x", sha256="0" * 64)
    assert not models.Confirmation.objects.exists()


def test_sound_register_has_no_problems(filled):
    assert list(verify()) == []


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE register_document SET text = replace(text, 'Beijing', 'Nanjing') WHERE key = 'jwg-icc-1-pk'", "text"),
        ("UPDATE register_act SET strength = 1 WHERE strength = 3", "record"),
        ("UPDATE register_meetingmention SET number = 9 WHERE number = 4", "record"),
        ("DELETE FROM register_formula", "record"),
    ],
)
def test_altered_rows_are_found(filled, statement, told):
    with connection.cursor() as cursor:
        cursor.execute(statement)
    assert any(told in problem for problem in verify())


def test_dump_comes_back_whole_on_either_database(filled, lexicon, tmp_path, request):
    Judge("ada", lexicon).correct(find_round("JWG-ICC 4").key, "place", "Lahore")
    first, second = tmp_path / "one.jsonl", tmp_path / "two.jsonl.gz"
    rows = dump(first)
    chain = load_chain("JWG-ICC")
    copy = tmp_path / "copy.db"
    shutil.copy(request.getfixturevalue("sqlite_template"), copy)
    open_register(copy)
    assert load(first) == rows
    assert dump(second) == rows
    assert gzip.decompress(second.read_bytes()) == first.read_bytes()
    assert load_chain("JWG-ICC") == chain
    assert list(verify()) == []


def test_dump_is_loaded_on_postgresql_and_work_goes_on(sqlite_template, postgres_place, lexicon, examples, tmp_path):
    shutil.copy(sqlite_template, tmp_path / "one.db")
    open_register(tmp_path / "one.db")
    ingest(examples[:-1], lexicon, by="tester")
    dump(tmp_path / "one.jsonl")
    open_register(postgres_place)
    load(tmp_path / "one.jsonl")
    dump(tmp_path / "two.jsonl")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()
    assert ingest(examples, lexicon, by="tester").to_dict()["inserted"] == 1
    assert list(verify()) == []


def test_full_register_takes_no_dump(filled, tmp_path):
    dump(tmp_path / "d.jsonl")
    with pytest.raises(DumpRefused, match="empty register"):
        load(tmp_path / "d.jsonl")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda lines: lines[:-1],
        lambda lines: [*lines[:-2], lines[-1]],
        lambda lines: [*lines[:3], lines[3].replace(b"Pakistan", b"Pakistam"), *lines[4:]],
        lambda lines: [lines[0], lines[2], lines[1], *lines[3:]],
        lambda lines: [orjson.dumps({"hello": 1}) + b"\n", *lines[1:]],
        lambda lines: [lines[0].replace(b'"schema":', b'"schema":9'), *lines[1:]],
        lambda lines: [b""],
        lambda lines: [b"\x00\xff not json"],
    ],
    ids=["end cut off", "row missing", "word altered", "rows exchanged", "other file", "newer", "empty", "noise"],
)
def test_spoilt_dump_is_refused_and_nothing_loaded(filled, spoil, tmp_path, request):
    path = tmp_path / "d.jsonl"
    dump(path)
    spoilt = tmp_path / "spoilt.jsonl"
    spoilt.write_bytes(b"".join(spoil(path.read_bytes().splitlines(keepends=True))))
    copy = Path(shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "copy.db"))
    open_register(copy)
    with pytest.raises(DumpRefused):
        load(spoilt)
    assert not models.Document.objects.exists()


def test_packed_dump_that_is_cut_off_is_refused(filled, tmp_path):
    dump(tmp_path / "d.jsonl.gz")
    (tmp_path / "cut.jsonl.gz").write_bytes((tmp_path / "d.jsonl.gz").read_bytes()[:-200])
    with pytest.raises(DumpRefused):
        load(tmp_path / "cut.jsonl.gz")
