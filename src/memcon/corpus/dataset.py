"""A dataset on disk: its files, and the records in them.

DIR/dataset.json             versions, inputs, options
DIR/units.jsonl              one line for each finished unit of work: what it read, what it gave
DIR/documents/00000012.parquet, DIR/meetings/…   the tables, a file a unit
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import orjson

from memcon.corpus.rows import build_record
from memcon.corpus.tables import SCHEMA_VERSION
from memcon.errors import BrokenInput, InputError, MissingExtra
from memcon.model import AnnotatedDocument

ABOUT = "dataset.json"
LOG = "units.jsonl"
_PARTS = ("meetings", "heads", "acts", "quotations", "mentions")
_BATCH = 200


def part_path(folder: Path, table: str, unit: int) -> Path:
    """Return where a unit's rows of a table stand."""
    return folder / table / f"{unit:08d}.parquet"


def read_about(folder: Path) -> dict[str, Any] | None:
    """Return what dataset.json says; None where the folder has none. Raises BrokenInput."""
    try:
        value = orjson.loads((folder / ABOUT).read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, orjson.JSONDecodeError):
        raise BrokenInput(str(folder / ABOUT), "it is damaged.", "Start with a new folder.") from None
    if not isinstance(value, dict):
        raise BrokenInput(str(folder / ABOUT), "it is damaged.", "Start with a new folder.")
    return value


def read_log(folder: Path) -> dict[int, dict[str, Any]]:
    """Return the finished units by number; a last line that was cut off counts for nothing."""
    done: dict[int, dict[str, Any]] = {}
    try:
        lines = (folder / LOG).read_bytes().split(b"\n")
    except FileNotFoundError:
        return done
    for line in lines:
        try:
            value = orjson.loads(line)
            done[int(value["unit"])] = value
        except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
            continue
    return done


def load_records(folder: str | Path) -> Iterator[AnnotatedDocument]:
    """Yield the records of a dataset in its order, without reading the documents again; memory stays small.

    Documents that the gate let pass are left out. Raises InputError where the folder holds no dataset, BrokenInput
    where it is damaged or of a newer version, MissingExtra where the extra `corpus` is not installed.
    """
    folder = Path(folder)
    about = read_about(folder)
    if about is None:
        raise InputError(str(folder), "the folder holds no dataset.", "Make one with: memcon bulk IN --out DIR")
    if about.get("schema_version") != SCHEMA_VERSION:
        version = about.get("schema_version")
        raise BrokenInput(str(folder), f"its schema has version {version}, not {SCHEMA_VERSION}.", "Read it anew.")
    try:
        import pyarrow
    except ImportError:
        raise MissingExtra("corpus", "A dataset in Parquet") from None
    for unit in sorted(read_log(folder)):
        try:
            yield from _load_unit(folder, unit)
        except (pyarrow.ArrowException, OSError) as error:
            raise BrokenInput(str(part_path(folder, "documents", unit)), f"is damaged ({error}).") from None


def load_quarantine(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of the quarantine, in the order of the units."""
    for unit, line in sorted(read_log(folder).items()):
        if line.get("quarantine"):
            yield from _rows(part_path(folder, "quarantine", unit))


def _load_unit(folder: Path, unit: int) -> Iterator[AnnotatedDocument]:
    streams = {table: _Ordered(part_path(folder, table, unit)) for table in _PARTS}
    for row in _rows(part_path(folder, "documents", unit)):
        parts = {table: stream.take(row["doc"]) for table, stream in streams.items()}
        if row["read"]:
            yield build_record(row, parts)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as table:
        for batch in table.iter_batches(_BATCH):
            yield from batch.to_pylist()


class _Ordered:
    """The rows of a table, handed out document by document; they stand in the order of the documents."""

    def __init__(self, path: Path) -> None:
        self._groups = groupby(_rows(path), key=lambda row: row["doc"])
        self._next: tuple[int, list[dict[str, Any]]] | None = None

    def take(self, doc: int) -> list[dict[str, Any]]:
        if self._next is None:
            found = next(self._groups, None)
            self._next = (found[0], list(found[1])) if found is not None else None
        if self._next is not None and self._next[0] == doc:
            rows = self._next[1]
            self._next = None
            return rows
        return []
