"""`memcon bulk`: what a person sees; the run itself is tested in tests/corpus."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def fake_core() -> None:
    """Leave the real core in place: what it reads stands in the totals."""


@pytest.fixture
def bulk(run, tmp_path):
    def call(*args: str):
        return run("bulk", *args, "--out", str(tmp_path / "out"), "--workers", "1", "--no-gate")

    return call


def test_totals_and_reasons_are_told(bulk, tmp_path):
    (tmp_path / "a.csv").write_text("Body,nr\nNorway and Kenya met in Oslo.,7\n")
    (tmp_path / "b.jsonl").write_text("{}\n" * 7)
    args = (str(tmp_path / "a.csv"), str(tmp_path / "b.jsonl"), "--column", "text=Body", "--column", "id=nr")
    first = bulk(*args)
    assert first.exit_code == 0
    assert "1 documents, 1 meetings" in first.stdout
    assert "7 inputs could not be read" in first.stdout
    assert 'b.jsonl:1: it has no "Body".' in first.stderr
    assert "… and 2 more." in first.stderr
    again = bulk(*args, "--json")
    assert json.loads(again.stdout)["documents"] == 1


def test_run_that_could_read_nothing_gives_status_2_and_names_the_columns(bulk, tmp_path):
    (tmp_path / "a.csv").write_text("Article body,nr\nNorway and Kenya met in Oslo.,7\n")
    told = bulk(str(tmp_path / "a.csv"), "--column", "text=Body")
    assert told.exit_code == 2
    assert "no column 'Body'" in told.stderr
    assert "Article body, nr" in told.stderr


@pytest.mark.parametrize("column", ["Body", "words=Body", "text="])
def test_column_that_is_no_pair_of_field_and_name_is_refused(bulk, run, tmp_path, column):
    (tmp_path / "a.csv").write_text("Body\nNorway and Kenya met in Oslo.\n")
    for told in (bulk(str(tmp_path / "a.csv"), "--column", column), run("read", "--column", column, "a.csv")):
        assert told.exit_code == 2
        assert "FIELD=NAME" in told.stderr


def test_read_takes_the_column_that_is_named(run, tmp_path):
    (tmp_path / "a.csv").write_text("Body,nr\nNorway and Kenya met in Oslo.,7\n")
    told = run("read", "--json", "--column", "text=Body", "--column", "id=nr", str(tmp_path / "a.csv"))
    assert json.loads(told.stdout)[0]["id"] == "7"
    wrong = run("read", "--column", "text=Boddy", str(tmp_path / "a.csv"))
    assert wrong.exit_code == 2
    assert "Its columns are: Body, nr." in wrong.stderr
