"""Long lists by parts: a cursor names the last row shown, so that rows added meanwhile shift nothing."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from django.db.models import Q, QuerySet

from memcon.errors import BadCursor

PAGE_ROWS = 30
Order = Sequence[tuple[str, type]]
LATEST: Order = (("-day", str), ("-id", int))


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


def cut_rows(rows: QuerySet[Any], order: Order, cursor: str | None, size: int = PAGE_ROWS) -> Part:
    """Return the rows after the cursor by fields with their types, a minus for the greatest first; one query.

    The last field must tell every row from every other.
    """
    names = [name.lstrip("-") for name, _ in order]
    if cursor:
        rows = rows.filter(_after(order, unpack_cursor(cursor, [kind for _, kind in order])))
    found = list(rows.order_by(*(name for name, _ in order))[: size + 1])
    after = pack_cursor([_get(found[size - 1], name) for name in names]) if len(found) > size else None
    return Part(found[:size], after)


def _after(order: Order, values: Sequence[Any]) -> Q:
    """Return the condition that a row comes after one with these values."""
    found, same = Q(), Q()
    for (name, _), value in zip(order, values, strict=True):
        field = name.lstrip("-")
        found |= same & Q(**{f"{field}__{'lt' if name.startswith('-') else 'gt'}": value})
        same &= Q(**{field: value})
    return found


def _get(row: Any, field: str) -> Any:
    return row[field] if isinstance(row, dict) else getattr(row, field)
