"""Long lists by parts: a cursor names the last row shown, so that rows added meanwhile shift nothing."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from django.db.models import Q, QuerySet

from memcon.errors import BadCursor

PAGE_ROWS = 50


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows of a list; `after` is the cursor of what follows, None at the end."""

    rows: list[Any]
    after: str | None


def pack_cursor(values: Sequence[Any]) -> str:
    """Return a cursor for a row's sort values."""
    return urlsafe_b64encode(orjson.dumps(list(values))).decode().rstrip("=")


def unpack_cursor(cursor: str, kinds: Sequence[type]) -> list[Any]:
    """Return the sort values of a cursor. Raises BadCursor."""
    try:
        values = orjson.loads(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, binascii.Error):
        values = None
    fits = isinstance(values, list) and len(values) == len(kinds)
    if not fits or not all(type(v) is k for v, k in zip(values, kinds, strict=True)):
        raise BadCursor("This cursor was not given out by the register: start again without it.")
    if any(isinstance(v, int) and not 0 <= v < 2**63 for v in values):
        raise BadCursor("This cursor was not given out by the register: start again without it.")
    return values


def cut_rows(rows: QuerySet[Any], fields: tuple[str, str], cursor: str | None, size: int = PAGE_ROWS) -> Part:
    """Return the rows after the cursor, latest first by a text field and then a number; one query."""
    text, number = fields
    if cursor:
        day, last = unpack_cursor(cursor, (str, int))
        rows = rows.filter(Q(**{f"{text}__lt": day}) | Q(**{text: day, f"{number}__lt": last}))
    found = list(rows.order_by(f"-{text}", f"-{number}")[: size + 1])
    after = None
    if len(found) > size:
        end = found[size - 1]
        after = pack_cursor([_get(end, text), _get(end, number)])
    return Part(found[:size], after)


def cut_list(rows: Sequence[Any], key: Callable[[Any], str], cursor: str | None, size: int = PAGE_ROWS) -> Part:
    """Return the part of a list in memory that follows the row whose key the cursor holds."""
    start = 0
    if cursor:
        (last,) = unpack_cursor(cursor, (str,))
        start = next((i + 1 for i, row in enumerate(rows) if key(row) == last), len(rows))
    part = list(rows[start : start + size])
    more = start + size < len(rows)
    return Part(part, pack_cursor([key(part[-1])]) if more else None)


def _get(row: Any, field: str) -> Any:
    return row[field] if isinstance(row, dict) else getattr(row, field)
