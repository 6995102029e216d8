"""Rows of CSV, Parquet and JSON lines as documents: the columns, what is refused, what a hostile file costs."""

from __future__ import annotations

import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from memcon.errors import BrokenInput
from memcon.sources import load_documents
from packing import TEXT


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_rows_of_a_csv_are_documents(write, load, mark):
    rows = [
        ["id", "Date", "text", "mood"],
        ["a", "2023-06-05", f'"They met{mark} and\nagreed."', "good"],
        ["b", "", "Höfn.", ""],
    ]
    content = "\n".join(mark.join(row) for row in rows)
    for encoding in ("utf-8", "utf-8-sig", "cp1252"):
        first, second = load(write("a.csv", content.encode(encoding))).documents
        assert (first.id, first.published, first.text) == ("a", "2023-06-05", f"They met{mark} and\nagreed.")
        assert second.text == "Höfn."


def test_bad_rows_of_a_csv_are_told_with_their_line(write, load):
    loaded = load(write("a.csv", "text,date\nThey met.,2023-02-31\n\nThey left.,2023-02-28\n,\n"))
    assert [(d.id, d.published) for d in loaded.documents] == [("a:2", None), ("a:4", "2023-02-28")]
    assert "a.csv:2" in str(loaded.errors[0])


COLUMNS = {"text": "Body", "id": "nr", "published": "Day", "publisher": "office", "url": "page", "title": "head"}
VALUES = {"Body": "They met.", "nr": "7", "Day": "2023-06-05", "office": "Norland", "page": "https://n.example/7",
          "head": "Talks", "text": "not this"}  # fmt: skip


@pytest.mark.parametrize("kind", ["csv", "parquet", "jsonl"])
def test_columns_are_those_that_are_named(tmp_path, kind):
    path = tmp_path / f"a.{kind}"
    if kind == "csv":
        path.write_text(",".join(VALUES) + "\n" + ",".join(VALUES.values()))
    elif kind == "parquet":
        pq.write_table(pa.table({name: [value] for name, value in VALUES.items()}), path)
    else:
        path.write_text(json.dumps(VALUES) + "\n")
    found = next(load_documents([path], columns=COLUMNS))
    assert (found.text, found.id, found.published) == ("They met.", "7", "2023-06-05")
    assert (found.publisher, found.url, found.title) == ("Norland", "https://n.example/7", "Talks")


@pytest.mark.parametrize("rows", ['nr,story\n7,"They met, and left."\n', "nr;story\n7;They met.\n8;They left.\n"])
def test_a_table_of_any_name_without_a_column_of_texts_is_prose_with_a_word(write, load, rows):
    loaded = load(write("a.txt", rows))
    assert [d.text for d in loaded.documents] == [rows]
    assert "columns: nr, story" in loaded.warnings[0]
    assert "--column text=NAME" in loaded.warnings[0]
    told = load(write("a.txt", rows), columns={"text": "Story"})
    assert told.documents[0].text.startswith("They met")
    assert not told.warnings
    known = load(write("a.txt", rows.replace("story", "Body")))
    assert known.documents[0].text.startswith("They met")


@pytest.mark.parametrize(
    "text",
    [
        "Harbourtown, 5 June\nThe two sides met, and agreed.\nThey left, content.\n",
        "Norland,Sudland\nThe two sides met and agreed to build a pier.\nThey left, content.\n",
        "Present: Ada Berg; Kari Lund\nThe session was opened; it lasted a day.\n",
        "one,two\n",
    ],
)
def test_prose_with_commas_is_no_table(write, load, text):
    loaded = load(write("a.txt", text))
    assert [d.text for d in loaded.documents] == [text]
    assert not loaded.warnings


@pytest.mark.parametrize("kind", ["csv", "parquet", "jsonl"])
def test_missing_column_is_told_with_those_there_are(tmp_path, kind):
    path = tmp_path / f"a.{kind}"
    values = {"name": "Norland", "Article text": "They met."}
    if kind == "csv":
        path.write_text(",".join(values) + "\n" + ",".join(values.values()))
    elif kind == "parquet":
        pq.write_table(pa.table({name: [value] for name, value in values.items()}), path)
    else:
        path.write_text(json.dumps(values) + "\n")
    for columns in ({}, {"text": "Boddy"}):
        with pytest.raises(BrokenInput) as told:
            next(load_documents([path], columns=columns))
        assert "Article text" in str(told.value)
        assert "Boddy" in str(told.value) or "--column text=" in str(told.value)


def test_rows_of_a_parquet_file_are_documents(write, load, tmp_path):
    table = pa.table({"date": ["2023-06-05", None], "body": [TEXT, "  "], "extra": [[1], [2]]})
    pq.write_table(table, tmp_path / "a.parquet")
    loaded = load(tmp_path / "a.parquet")
    assert [(d.id, d.text, d.published) for d in loaded.documents] == [("a:1", TEXT, "2023-06-05")]
    assert "row 2" in str(loaded.errors[0])


def test_damaged_parquet_is_broken(write, load, tmp_path):
    pq.write_table(pa.table({"text": [TEXT * 100]}), tmp_path / "a.parquet")
    data = (tmp_path / "a.parquet").read_bytes()
    for broken in (data[: len(data) // 2], b"PAR1" + bytes(99) + b"PAR1", data[:40] + bytes(60) + data[100:]):
        assert [type(e) for e in load(write("b.parquet", broken)).errors] == [BrokenInput]


def test_parquet_that_repeats_one_long_text_stays_small(write, load, tmp_path):
    import resource

    pq.write_table(pa.table({"text": ["a" * 1_000_000] * 300}), tmp_path / "a.parquet")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    from memcon.sources import load_documents

    assert sum(1 for _ in load_documents([tmp_path / "a.parquet"])) == 300
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000
