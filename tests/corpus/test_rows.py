"""A dataset keeps everything that a record holds: a field that is added to the model must not be lost on the way."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pyarrow as pa
import pytest

from memcon.corpus.rows import Rows, build_record
from memcon.corpus.tables import TABLES, build_schema
from memcon.model import AnnotatedDocument, Document

TEXT = "Norway and Kenya met in Oslo on Tuesday and agreed to open a ferry line."


def fill(kind: Any, name: str = "") -> Any:
    """Return a value of a type with nothing in it left at its default."""
    if kind is Document:
        return dataclasses.replace(fill_fields(Document), text=TEXT, published="2024-05-16")
    if dataclasses.is_dataclass(kind):
        return fill_fields(kind)
    origin = get_origin(kind)
    if origin is tuple:
        parts = get_args(kind)
        return (fill(parts[0], name),) if parts[1:] == (Ellipsis,) else tuple(fill(part, name) for part in parts)
    if origin is Literal:
        return get_args(kind)[-1]
    if origin is Union or str(type(kind)) == "<class 'types.UnionType'>":
        return fill(next(part for part in get_args(kind) if part is not type(None)), name)
    if kind is int:
        return {"start": 3, "end": 9, "antecedent": 1}.get(name, 2)
    return {str: f"a {name}", float: 2.5, bool: True}[kind]


def fill_fields(kind: Any) -> Any:
    hints = get_type_hints(kind)
    return kind(**{f.name: fill(hints[f.name], f.name) for f in dataclasses.fields(kind) if f.init})


@pytest.mark.parametrize("times", [1, 2])
def test_every_field_of_a_record_comes_back(times):
    record = fill_fields(AnnotatedDocument)
    rows = Rows()
    for doc in range(times):
        rows.add(doc, record, "source")
    tables = defaultdict(list)
    for table in TABLES:
        schema = build_schema(table)
        held = [
            pa.array(column, f.type) for column, f in zip(zip(*rows.tables[table], strict=True), schema, strict=False)
        ]
        tables[table] = pa.Table.from_arrays(held, schema=schema).to_pylist() if held else []
    for doc, row in enumerate(tables["documents"]):
        parts = {table: [r for r in tables[table] if r["doc"] == doc] for table in tables if table != "quarantine"}
        assert build_record(row, parts) == dataclasses.replace(record, sentences=())
