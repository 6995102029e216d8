"""Set-based writing: many rows by one statement (executemany, or COPY on PostgreSQL), and the writer's turn.

An ORM object a row costs 25 times as much; the register's rows are made of core values by the tens of thousands.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from django.db import connection, models, transaction

from memcon.register.connect import WRITER_LOCK, place_name
from memcon.register.failures import naming

_SQLITE_VARIABLES = 900


def now() -> str:
    """Return the time as ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@contextmanager
def writing() -> Iterator[None]:
    """Hold the writer's turn for one transaction: all that is written inside is kept, or nothing.

    Writers take turns, so that keys are given once and the log's sums join. Raises a RegisterError where the
    database fails.
    """
    with naming(place_name()), transaction.atomic():
        if connection.vendor == "postgresql" and not _nested():
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [WRITER_LOCK])
        yield


def _nested() -> bool:
    return len(connection.savepoint_ids) > 0


def insert_rows(table: type[models.Model], columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Write rows of `columns` into a table."""
    if not rows:
        return
    name, fields = table._meta.db_table, ", ".join(f'"{c}"' for c in columns)
    with connection.cursor() as cursor, connection.wrap_database_errors:
        if connection.vendor == "postgresql":
            with cursor.cursor.copy(f'COPY "{name}" ({fields}) FROM STDIN') as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            marks = ", ".join("?" for _ in columns)
            _bare(cursor).executemany(f'INSERT INTO "{name}" ({fields}) VALUES ({marks})', rows)


def update_rows(table: type[models.Model], columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Set `columns` of rows found by the first column's value."""
    if not rows:
        return
    name = table._meta.db_table
    mark = "%s" if connection.vendor == "postgresql" else "?"
    fields = ", ".join(f'"{c}" = {mark}' for c in columns[1:])
    statement = f'UPDATE "{name}" SET {fields} WHERE "{columns[0]}" = {mark}'
    with connection.cursor() as cursor, connection.wrap_database_errors:
        _bare(cursor).executemany(statement, [(*row[1:], row[0]) for row in rows])


def delete_rows(table: type[models.Model], column: str, values: Iterable[Any]) -> None:
    """Remove the rows whose `column` holds one of the values."""
    for part in chunk(list(values)):
        marks = ", ".join("%s" for _ in part)
        with connection.cursor() as cursor:
            cursor.execute(f'DELETE FROM "{table._meta.db_table}" WHERE "{column}" IN ({marks})', part)


def chunk(values: list[Any], size: int = _SQLITE_VARIABLES) -> Iterator[list[Any]]:
    """Yield a list in parts that fit into one statement."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


def read_in(rows: Any, condition: str, values: Collection[Any]) -> Iterator[Any]:
    """Yield those of a table's rows for which `condition` (such as "id__in") holds of the values, however many."""
    for part in chunk(sorted(values)):
        yield from rows.filter(**{condition: part})


def _bare(cursor: Any) -> Any:
    """Return the driver's own cursor: Django's rewrites the statement for every call."""
    if connection.vendor == "postgresql":
        return cursor.cursor
    return connection.connection.cursor()
