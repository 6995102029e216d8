"""Lasting numbers for what is proposed, and writing only the rows that have changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from django.db import models as db

from memcon.register.log import Entry
from memcon.register.models.documents import to_json
from memcon.register.writing import delete_rows, insert_rows, read_in, update_rows

Given = dict[str, int]
LETTERS = {"mechanism": "s", "round": "m", "person": "p", "commitment": "c"}


def keep_numbers(
    groups: Mapping[str, Iterable[int]], before: Mapping[int, int], given: Given, what: str
) -> dict[str, int]:
    """Return a number for each group: that which most of its members had before, else one never given.

    Where two groups claim one number, the one with more members that had it keeps it.
    """
    claims = []
    for i, (key, members) in enumerate(groups.items()):
        held = Counter(before[m] for m in members if m in before)
        claims += [(-count, number, i, key) for number, count in held.items()]
    numbers: dict[str, int] = {}
    taken: set[int] = set()
    for _, number, _, key in sorted(claims):
        if key not in numbers and number not in taken:
            numbers[key] = number
            taken.add(number)
    last = given.get(what, 0)
    for key in groups:
        if key not in numbers:
            last += 1
            numbers[key] = last
    given[what] = last
    return numbers


def sync(
    table: type[db.Model],
    columns: tuple[str, ...],
    rows: Sequence[tuple[Any, ...]],
    what: str,
    numbers: Collection[int] | None = None,
) -> list[Entry]:
    """Make a table hold exactly these rows (number first, digest last); returns lines for the log.

    With `numbers`, only the rows of these numbers are looked at.
    """
    stored = table._default_manager.values_list("id", "digest")
    known = dict(stored if numbers is None else read_in(stored, "id__in", numbers))
    new = [r for r in rows if r[0] not in known]
    changed = [r for r in rows if r[0] in known and known[r[0]] != r[-1]]
    gone = sorted(set(known) - {r[0] for r in rows})
    delete_rows(table, "id", gone)
    insert_rows(table, columns, new)
    update_rows(table, columns, changed)
    lines = [(f"{what} made", new), (f"{what} changed", changed)]
    log = [Entry(action, r[1], {"digest": r[-1]}) for action, some in lines for r in some]
    return log + [Entry(f"{what} gone", f"{LETTERS[what]}{n}", {}) for n in gone]


def sync_links(table: Any, rows: Sequence[tuple[Any, ...]], kept: Iterable[tuple[Any, ...]]) -> None:
    """Make a table of links hold these rows instead of those `kept`; the first column is the key, lists are JSON."""
    known = {row[0]: tuple(to_json(v) if isinstance(v, list) else v for v in row) for row in kept}
    wanted = {row[0]: row for row in rows}
    delete_rows(table, table.COLUMNS[0], [n for n, row in known.items() if wanted.get(n) != row])
    insert_rows(table, table.COLUMNS, [row for n, row in wanted.items() if known.get(n) != row])
