"""The log: one line a change, each with a sum over itself and the line before, so that none can go missing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from django.db.models import F

from memcon.register.models import Change, State
from memcon.register.models.documents import to_json
from memcon.register.writing import insert_rows

_COLUMNS = ("at", "by", "action", "subject", "detail", "sha256")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line to be logged: what was done to which subject, and what there is to know of it."""

    action: str
    subject: str
    detail: dict[str, Any]


def sum_line(before: str, at: str, by: str, entry: Entry) -> str:
    """Return the SHA-256 of a line that follows the line whose sum is `before`."""
    line = [before, at, by, entry.action, entry.subject, entry.detail]
    return hashlib.sha256(orjson.dumps(line, option=orjson.OPT_SORT_KEYS)).hexdigest()


def write_log(at: str, by: str, entries: Sequence[Entry]) -> None:
    """Add lines to the log, inside the writer's turn."""
    if not entries:
        return
    last = Change.objects.order_by("-id").values_list("sha256", flat=True).first() or ""
    rows = []
    for entry in entries:
        last = sum_line(last, at, by, entry)
        rows.append((at, by, entry.action, entry.subject, to_json(entry.detail), last))
    insert_rows(Change, _COLUMNS, rows)
    State.objects.filter(id=1).update(generation=F("generation") + 1)


def list_changes(
    subject: str | None = None,
    limit: int | None = None,
    *,
    by: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> list[Change]:
    """Return lines of the log, latest first; of one subject, by one person, from and to a day, where given.

    Days are UTC and ISO 8601, or less of it: a year or a month counts whole.
    """
    asked = {"subject": subject, "by": by, "at__gte": since, "at__lte": until and until + "~"}
    found = Change.objects.filter(**{field: value for field, value in asked.items() if value}).order_by("-id")
    return list(found[:limit] if limit else found)


def check_log(lines: Iterable[Change] | None = None) -> Iterator[str]:
    """Yield a sentence for each line of the log whose sum does not fit."""
    before = ""
    for line in lines if lines is not None else Change.objects.order_by("id").iterator():
        if line.sha256 != sum_line(before, line.at, line.by, Entry(line.action, line.subject, line.detail)):
            yield f"line {line.pk} of the log ({line.at}, {line.action} {line.subject}) is not what was written."
        before = line.sha256
