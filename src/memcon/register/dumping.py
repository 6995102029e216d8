"""A register as one file of JSON lines, and back: the same on both databases, to the last row.

The first line says what it is, each further line is one row, and the last holds the number of rows and a SHA-256
over all lines before it, so that a truncated or altered dump is told before anything is loaded. What is kept for lists
and pages alone is not in it: it follows from the rest, and is made anew.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

import orjson
from django.db import connection
from django.db import models as db

from memcon import __version__
from memcon.api import load_lexicon
from memcon.errors import DumpRefused
from memcon.register import models
from memcon.register.comparisons import keep_comparisons
from memcon.register.connect import SCHEMA, place_name
from memcon.register.models.documents import to_json
from memcon.register.summaries import keep_summaries
from memcon.register.writing import insert_rows, writing

TABLES: tuple[type[db.Model], ...] = (
    models.Document, models.MeetingMention, models.Head, models.Act, models.Quotation, models.Framework,
    models.Instrument, models.Formula, models.Mechanism, models.MechanismName, models.Round, models.MeetingLink,
    models.Person, models.PersonName, models.PersonLink, models.Commitment, models.CommitmentLink, models.Copy,
    models.Appellation, models.Clue, models.Judgement, models.Anchoring, models.Confirmation,
    models.Change, models.State,
)  # fmt: skip
_BY_NAME = {table._meta.db_table.removeprefix("register_"): table for table in TABLES}
_BATCH = 2000
_SORTED = orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE


def dump(path: Path) -> int:
    """Write the open register to a file (gzipped where it ends in .gz); returns the number of rows."""
    total = 0
    sums = hashlib.sha256()
    with _open(path, "wb") as file:
        for line in _lines():
            file.write(line)
            sums.update(line)
            total += 1
        rows = total - 1
        file.write(orjson.dumps({"rows": rows, "sha256": sums.hexdigest()}, option=_SORTED))
    return rows


def _open(path: Path, mode: str) -> BinaryIO:
    if path.suffix == ".gz":
        # No time and no name inside, so that one register gives one file.
        return cast(BinaryIO, gzip.GzipFile("", mode, 6, path.open(mode), 0) if "w" in mode else gzip.open(path, mode))
    return cast(BinaryIO, path.open(mode))


def _lines() -> Iterator[bytes]:
    yield orjson.dumps({"dump": "memcon register", "schema": SCHEMA, "memcon": __version__}, option=_SORTED)
    for name, table in _BY_NAME.items():
        columns = _columns(table)
        rows = table._default_manager.order_by("pk").values_list(*columns).iterator(chunk_size=_BATCH)
        for row in rows:
            yield orjson.dumps([name, *row], option=_SORTED)


def _columns(table: type[db.Model]) -> list[str]:
    return [f.attname for f in table._meta.concrete_fields]


def load(path: Path) -> int:
    """Load a dump into the open register, which must be empty; returns the number of rows.

    The whole file is checked first, and all rows are loaded in one transaction. Raises DumpRefused.
    """
    rows = check_dump(path)
    if models.Document.objects.exists() or models.Change.objects.exists():
        raise DumpRefused(place_name(), "a dump is loaded into an empty register only.", "Name a new one.")
    with writing():
        models.State.objects.all().delete()
        batch: list[list[Any]] = []
        at: str | None = None
        for name, row in _rows(path):
            if name != at or len(batch) >= _BATCH:
                _insert(at, batch)
                at, batch = name, []
            batch.append(row)
        _insert(at, batch)
        _reset_sequences()
        keep_summaries()
        keep_comparisons(None, load_lexicon())
    return rows


def check_dump(path: Path) -> int:
    """Return the number of rows of a dump after checking it whole. Raises DumpRefused with the reason."""
    sums, last, total = hashlib.sha256(), b"", -1
    try:
        with _open(path, "rb") as file:
            for line in file:
                if last:
                    sums.update(last)
                    if total < 0:
                        _check_head(path, last)
                    total += 1
                last = line
    except FileNotFoundError:
        raise DumpRefused(str(path), "there is no such file.", "Check the path.") from None
    except (OSError, EOFError) as error:
        raise DumpRefused(str(path), f"the dump cannot be read ({error}).", "Copy it again.") from None
    end = _parse(last)
    if not isinstance(end, dict) or "sha256" not in end or total < 0:
        raise DumpRefused(str(path), "the dump is truncated, or no dump.", "Copy it again.")
    if end["rows"] != total or end["sha256"] != sums.hexdigest():
        raise DumpRefused(str(path), "the dump was altered: its sum does not fit.", "Get it anew from its register.")
    return total


def _check_head(path: Path, line: bytes) -> None:
    head = _parse(line)
    if not isinstance(head, dict) or head.get("dump") != "memcon register":
        raise DumpRefused(str(path), "this is no dump of a register.", "Make one with 'memcon dump FILE'.")
    if head["schema"] != SCHEMA:
        made = head.get("memcon", "another version")
        raise DumpRefused(str(path), f"the dump is of another form (Memcon {made}).", "Load it with that version.")


def _parse(line: bytes) -> Any:
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError:
        return None


def _rows(path: Path) -> Iterator[tuple[str, list[Any]]]:
    with _open(path, "rb") as file:
        next(iter(file))
        for line in file:
            value = orjson.loads(line)
            if isinstance(value, list):
                yield value[0], value[1:]


def _insert(name: str | None, rows: list[list[Any]]) -> None:
    if name is None or not rows:
        return
    table = _BY_NAME[name]
    fields = table._meta.concrete_fields
    packed = [i for i, f in enumerate(fields) if isinstance(f, db.JSONField)]
    for row in rows:
        for i in packed:
            if row[i] is not None:
                row[i] = to_json(row[i])
    insert_rows(table, _columns(table), rows)


def _reset_sequences() -> None:
    """Let PostgreSQL give numbers behind those that were loaded."""
    from django.core.management.color import no_style

    statements = connection.ops.sequence_reset_sql(no_style(), list(TABLES))
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
