"""Tables with a column of texts: CSV and Parquet, a document a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, BinaryIO

from memcon.errors import BrokenInput, InputError, MissingExtra
from memcon.model import Document
from memcon.sources.detect import TABLE_COLUMNS
from memcon.sources.encodings import LARGEST_INPUT, decode
from memcon.sources.jsonl import document_of
from memcon.sources.reading import Intake, read_whole, rewound

_LONGEST_FIELD = 20_000_000
_ROWS = 64
# Up to this size a table's encoding is looked into; a larger one is read as it comes and must be UTF-8.
_WHOLE = 32 * 1024 * 1024


def find_columns(names: Iterable[object], source: str, chosen: Mapping[str, str]) -> dict[str, int]:
    """Return where text, id, title, published, publisher and url stand: the columns `chosen`, or those usual names.

    Raises BrokenInput, with the columns there are, where a chosen one or that of texts is missing.
    """
    names = list(names)
    there = f"Its columns are: {', '.join(str(name) for name in names[:100])}."
    columns = {str(name).strip().strip("\ufeff").lower(): index for index, name in reversed(list(enumerate(names)))}
    found = {}
    for field, known in TABLE_COLUMNS.items():
        place = next((columns[name] for name in known if name in columns), None)
        if field in chosen:
            place = columns.get(chosen[field].strip().lower())
            if place is None:
                raise BrokenInput(source, f"the table has no column '{chosen[field]}'.", there)
        if place is not None:
            found[field] = place
    if "text" not in found:
        raise BrokenInput(source, "no column is named as texts are.", f"{there} Say which: --column text=NAME.")
    return found


def read_csv(stream: BinaryIO, intake: Intake) -> Iterator[Document]:
    """Yield a document a row; commas, semicolons and tabs are told apart by the first line."""
    csv.field_size_limit(max(csv.field_size_limit(), _LONGEST_FIELD))
    text = _decoded(stream, intake)
    first = text.readline(_LONGEST_FIELD).lstrip("\ufeff")
    mark = max("\t;,", key=first.count)
    columns = find_columns(next(csv.reader([first], delimiter=mark), []), intake.source, intake.columns)
    intake = replace(intake, columns={})  # found by now, and named as fields are
    rows = csv.reader(_without_nul(text), delimiter=mark)
    number = 1
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            intake.on_error(BrokenInput(intake.source, f"no CSV ({error}).", "Correct the line.", rows.line_num + 1))
            continue
        number += 1
        if not any(row) or not intake.enter(f"{intake.source}:{rows.line_num + 1}"):
            continue
        value = {field: row[place] for field, place in columns.items() if place < len(row) and row[place].strip()}
        line = rows.line_num + 1
        try:
            yield document_of(value, intake, line)
        except InputError as error:
            intake.on_error(error)


def _without_nul(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield line.replace("\0", "\ufffd")


def _decoded(stream: BinaryIO, intake: Intake) -> io.TextIOBase:
    data = stream.read(_WHOLE + 1)
    if len(data) <= _WHOLE:
        return io.StringIO(decode(data, intake.source, intake.warn, intake.charset), newline="")
    return io.TextIOWrapper(rewound(data, stream), encoding="utf-8-sig", errors="replace", newline="")


def read_parquet(stream: BinaryIO, intake: Intake) -> Iterator[Document]:
    """Yield a document a row. Raises MissingExtra where the extra `corpus` is not installed."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise MissingExtra("corpus", "Reading Parquet") from None
    source = intake.source
    if not stream.seekable():
        stream = io.BytesIO(read_whole(stream, source))
    try:
        names = pyarrow.parquet.ParquetFile(stream).schema_arrow.names
        columns = find_columns(names, source, intake.columns)
        # Kept as a dictionary, a long text that stands in many rows is held once.
        table = pyarrow.parquet.ParquetFile(stream, read_dictionary=[names[columns["text"]]])
        groups, number = _find_groups(table.metadata, intake.window)
        plain = replace(intake, columns={})
        for batch in table.iter_batches(_ROWS, row_groups=groups, columns=[names[place] for place in columns.values()]):
            held = {field: batch.column(batch.schema.get_field_index(names[p])) for field, p in columns.items()}
            for row in range(batch.num_rows):
                number += 1
                where = f"{source} (row {number})"
                if (intake.window and number - 1 not in intake.window) or not intake.enter(where):
                    continue
                value = {field: _plain(column[row].as_py()) for field, column in held.items()}
                try:
                    yield document_of(value, replace(plain, source=where), None, number)
                except InputError as error:
                    intake.on_error(error)
            if intake.window and number >= intake.window.stop:
                return
    except (pyarrow.ArrowException, OSError, ValueError):
        raise BrokenInput(source, "the Parquet file is damaged or cut short.", "Copy or write it anew.") from None


def _find_groups(about: Any, window: range | None) -> tuple[list[int], int]:
    """Return which groups of rows hold the window, and how many rows stand before them."""
    if window is None:
        return list(range(about.num_row_groups)), 0
    groups: list[int] = []
    before = first = 0
    for group in range(about.num_row_groups):
        after = before + about.row_group(group).num_rows
        if before < window.stop and after > window.start:
            first = first if groups else before
            groups.append(group)
        before = after
    return groups, first


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return value[:LARGEST_INPUT].decode("utf-8", errors="replace")
    return value.isoformat() if hasattr(value, "isoformat") else value
