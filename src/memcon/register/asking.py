"""Questions to the database whose words are made once.

Django's ORM puts a question into SQL anew each time, which costs several times what asking it does. Here a question is
built from stand-ins for its values, the SQL kept, and the values put in their places when it is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import orjson
from django.db import connection
from django.db import models as db

Build = Callable[..., Any]
# Stand-ins that no value of a question's own can be: text outside all assigned characters, numbers out of use.
_TEXT = "\U000fff00{}\U000fff01"
_NUMBER = 1_999_970_000


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where one of a question's values goes: `value` is its place among those given, None for a constant.

    `before` and `after` stand around a value that is part of a text, which is a pattern where `like`; `many` takes a
    list.
    """

    value: int | None
    constant: Any = None
    before: str = ""
    after: str = ""
    inside: bool = False
    like: bool = False
    many: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    """A question in SQL, cut at its values; what turns columns into values; and the columns' names."""

    parts: list[str]
    slots: list[_Slot]
    converters: list[tuple[int, Callable[[Any], Any]]]
    names: list[str]
    own: list[tuple[str, int]] = field(default_factory=list)
    related: dict[str, list[tuple[str, int]]] = field(default_factory=dict)


_kept: dict[tuple[Any, ...], _Words] = {}


def ask(build: Build, *values: Any, form: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Return the rows of the question that `build` makes of `form` and `values`, as tuples.

    `build` returns a queryset of values and must make the same question for the same `form`, whatever the values:
    texts, numbers, or lists of these that it looks for with `__in`. An empty list finds nothing.
    """
    if any(isinstance(v, list) and not v for v in values):
        return []
    words = _find_words(build, tuple(form), values)
    statement, given = _fill(words, values)
    with planned_cursor() as cursor:
        cursor.execute(statement, given)
        rows = cursor.fetchall()
    if not words.converters:
        return rows
    return [_convert(row, words.converters) for row in rows]


def planned_cursor() -> Any:
    """Return a cursor for questions that are asked in the same words again and again.

    PostgreSQL plans each of these once a connection, which takes longer than most answers do. Django's own cursor puts
    the values into the words, so that no two questions are alike.
    """
    if connection.vendor != "postgresql":
        return connection.cursor()
    connection.ensure_connection()
    cursor = import_module("psycopg").Cursor(connection.connection)
    return connection.make_debug_cursor(cursor) if connection.queries_logged else connection.make_cursor(cursor)


def ask_dicts(build: Build, *values: Any, form: Sequence[Any] = ()) -> list[dict[str, Any]]:
    """Return rows as `ask` does, each as a dictionary by the names of its columns."""
    rows = ask(build, *values, form=form)
    names = _find_words(build, tuple(form), values).names if rows else []
    return [dict(zip(names, row, strict=True)) for row in rows]


def ask_records(build: Build, *values: Any, form: Sequence[Any] = ()) -> list[Any]:
    """Return rows as `ask` does, each with its columns as attributes.

    Columns of a related row ("mechanism__name") stand together under its name, None where there is no such row: where
    the first of them is None.
    """
    rows = ask(build, *values, form=form)
    if not rows:
        return []
    words = _find_words(build, tuple(form), values)
    found = []
    for row in rows:
        record = SimpleNamespace(**{name: row[i] for name, i in words.own})
        for name, columns in words.related.items():
            there = row[columns[0][1]] is not None
            setattr(record, name, SimpleNamespace(**{n: row[i] for n, i in columns}) if there else None)
        found.append(record)
    return found


def _find_words(build: Build, form: tuple[Any, ...], values: Sequence[Any]) -> _Words:
    key = (connection.vendor, build, form, *map(_kind, values))
    words = _kept.get(key)
    if words is None:
        words = _kept[key] = _put_into_words(build(*form, *_stand_in(values)), values)
    return words


def _kind(value: Any) -> str:
    return f"many {type(value[0]).__name__}" if isinstance(value, list) else type(value).__name__


def _stand_in(values: Sequence[Any]) -> list[Any]:
    def stand(place: int, value: Any) -> Any:
        return _TEXT.format(place) if isinstance(value, str) else _NUMBER + place

    return [[stand(i, v[0])] if isinstance(v, list) else stand(i, v) for i, v in enumerate(values)]


def _put_into_words(rows: Any, values: Sequence[Any]) -> _Words:
    compiler = rows.query.get_compiler(using=rows.db)
    statement, params = compiler.as_sql()
    stand_ins = [s[0] if isinstance(s, list) else s for s in _stand_in(values)]
    slots = [_find_slot(p, stand_ins, values) for p in params]
    if {s.value for s in slots} - {None} != set(range(len(values))):
        raise ValueError("a question must use every value that it is given")
    names = [*rows.query.extra_select, *(rows.query.selected or (*rows.query.values_select,))]
    words = _Words(statement.split("%s"), slots, _find_converters(compiler), names)
    for i, name in enumerate(names):
        path, _, last = name.rpartition("__")
        (words.related.setdefault(path, []) if path else words.own).append((last, i))
    return words


def _find_slot(param: Any, stand_ins: Sequence[Any], values: Sequence[Any]) -> _Slot:
    for i, stand_in in enumerate(stand_ins):
        # Drivers wrap numbers in types of their own.
        if param == stand_in and isinstance(param, type(stand_in)):
            return _Slot(i, many=isinstance(values[i], list))
        if isinstance(param, str) and isinstance(stand_in, str) and stand_in in param:
            before, _, after = param.partition(stand_in)
            return _Slot(i, before=before, after=after, inside=True, like="%" in before + after)
    return _Slot(None, constant=param)


def _find_converters(compiler: Any) -> list[tuple[int, Callable[[Any], Any]]]:
    """Return what turns a column's value into ours; JSON is read by the quicker reader."""
    found: list[tuple[int, Callable[[Any], Any]]] = []
    columns = [column[0] for column in compiler.select[: compiler.col_count]]
    for i, (converters, expression) in compiler.get_converters(columns).items():
        if isinstance(expression.output_field, db.JSONField):
            found.append((i, _read_json))
        else:
            found += [(i, _bind(convert, expression)) for convert in converters]
    return found


def _read_json(value: Any) -> Any:
    return orjson.loads(value) if isinstance(value, str | bytes) else value


def _bind(convert: Any, expression: Any) -> Callable[[Any], Any]:
    return lambda value: convert(value, expression, connection)


def _convert(row: Sequence[Any], converters: Sequence[tuple[int, Callable[[Any], Any]]]) -> tuple[Any, ...]:
    changed = list(row)
    for i, convert in converters:
        changed[i] = convert(changed[i])
    return tuple(changed)


def _fill(words: _Words, values: Sequence[Any]) -> tuple[str, list[Any]]:
    parts, given = [words.parts[0]], []
    for slot, part in zip(words.slots, words.parts[1:], strict=True):
        if slot.value is None:
            given.append(slot.constant)
            parts.append("%s")
        elif slot.many:
            many = _pad(values[slot.value])
            given += many
            parts.append(", ".join(["%s"] * len(many)))
        elif slot.inside:
            value = connection.ops.prep_for_like_query(values[slot.value]) if slot.like else values[slot.value]
            given.append(f"{slot.before}{value}{slot.after}")
            parts.append("%s")
        else:
            given.append(values[slot.value])
            parts.append("%s")
        parts.append(part)
    if connection.vendor == "postgresql":  # a number's size makes another question of the same words
        wide = import_module("psycopg.types.numeric").Int8
        given = [wide(v) if type(v) is int else v for v in given]
    return "".join(parts), given


def _pad(values: list[Any]) -> list[Any]:
    """Return a list filled up with its last value to the next power of two: lists of few lengths make few plans."""
    return values + values[-1:] * ((1 << (len(values) - 1).bit_length()) - len(values))
