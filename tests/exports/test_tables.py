from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from memcon.exports import Holdings, render
from memcon.exports.tables import COLUMNS, build_tables


def test_every_row_has_every_column(holdings: Holdings) -> None:
    tables = build_tables(holdings)
    assert list(tables) == list(COLUMNS)
    for name, rows in tables.items():
        assert rows, name
        assert {len(row) for row in rows} == {len(COLUMNS[name])}, name


def test_csv_has_a_header_and_joins_lists(holdings: Holdings) -> None:
    files = render("csv", holdings)
    rows = list(csv.DictReader(io.StringIO(files["rounds.csv"].decode(), newline="")))
    fifth = next(r for r in rows if r["number"] == "5")
    assert (fifth["start"], fifth["parties"], fifth["accounts"]) == ("2025-01-10", "CN; PK", "2")


def test_a_cell_is_never_a_formula(holdings: Holdings) -> None:
    chain = holdings.chains[0]
    tricky = replace(chain, mechanism=replace(chain.mechanism, name="=cmd|' /C calc'!A0"))
    files = render("csv", Holdings((tricky,)))
    rows = list(csv.reader(io.StringIO(files["mechanisms.csv"].decode(), newline="")))
    assert rows[1][1].startswith("'=")


def test_parquet_keeps_types_lists_and_absent_values(holdings: Holdings) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    table = pq.read_table(io.BytesIO(render("parquet", holdings)["rounds.parquet"]))
    assert str(table.schema.field("number").type) == "int64"
    third = next(r for r in table.to_pylist() if r["mechanism"] == "cn-pk-jwg-icc" and r["number"] == 3)
    assert third["parties"] == ["CN", "PK"]
    assert third["place"] is None


def test_the_documented_analysis_queries_run(holdings: Holdings, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    for name, content in render("parquet", holdings).items():
        (tmp_path / name).write_bytes(content)
    page = (Path(__file__).parents[2] / "docs" / "how-to" / "export.md").read_text("utf-8")
    queries = [part.split("```")[0] for part in page.split("```sql duckdb\n")[1:]]
    assert len(queries) >= 4
    for query in queries:
        rows = duckdb.sql(query.replace("register/", f"{tmp_path.as_posix()}/")).fetchall()
        assert rows, query
