"""Long lists by parts: a cursor names the last row shown, so that rows added meanwhile shift nothing."""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from django.db.models import Q

from memcon.errors import BadCursor
from memcon.register.asking import ask_records

PAGE_ROWS = 30
Order = tuple[tuple[str, type], ...]
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


@dataclass(frozen=True, slots=True)
class Question:
    """Which rows a list is of: `build` makes the queryset of `values` and of the `choices` that have none of their own.

    It is called with stand-ins for the values, by name, and must make the same question whatever they are.
    """

    build: Callable[[Mapping[str, Any], Sequence[str]], Any]
    values: Mapping[str, Any] = field(default_factory=dict)
    choices: tuple[str, ...] = ()


def cut_rows(question: Question, order: Order, cursor: str | None, size: int = PAGE_ROWS) -> Part:
    """Return the rows after the cursor by fields with their types, a minus for the greatest first; one statement.

    The last field must tell every row from every other.
    """
    names = tuple(question.values)
    after = unpack_cursor(cursor, [kind for _, kind in order]) if cursor else []
    form = (question.build, names, question.choices, order, bool(after), size)
    found = ask_records(_cut, *question.values.values(), *after, form=form)
    last = pack_cursor([getattr(found[size - 1], name.lstrip("-")) for name, _ in order]) if len(found) > size else None
    return Part(found[:size], last)


def _cut(
    build: Any, names: tuple[str, ...], choices: tuple[str, ...], order: Order, after: bool, size: int, *values: Any
) -> Any:
    rows = build(dict(zip(names, values, strict=False)), choices)
    if after:
        rows = rows.filter(_after(order, values[len(names) :]))
    return rows.order_by(*(name for name, _ in order))[: size + 1]


def _after(order: Order, values: Sequence[Any]) -> Q:
    """Return the condition that a row comes after one with these values."""
    found, same = Q(), Q()
    for (name, _), value in zip(order, values, strict=True):
        field = name.lstrip("-")
        found |= same & Q(**{f"{field}__{'lt' if name.startswith('-') else 'gt'}": value})
        same &= Q(**{field: value})
    return found
