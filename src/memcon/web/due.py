"""When mechanisms are due to meet again, for all of them at once."""

from __future__ import annotations

from typing import Any

from django.db.models import Q

from memcon.register import models
from memcon.register.asking import ask_records

_AHEAD_MONTHS = 6


def list_due(today: str) -> list[dict[str, Any]]:
    """Return mechanisms whose next round is overdue or due within half a year, the latest due first: one statement.

    A mechanism of which no round was held for three times its interval is taken as asleep and left out.
    """
    found = [line for row in ask_records(_due) if (line := _line(row, today)) is not None]
    return sorted(found, key=lambda d: d["due"], reverse=True)


def list_deadlines(today: str, most: int = 6) -> list[dict[str, Any]]:
    """Return the commitments whose deadline comes next, the nearest first: one query.

    A deadline told as a month or year alone counts until that is over.
    """
    ahead = Q(deadline__gte=today) | Q(deadline__in=(today[:4], today[:7]))
    told = ("key", "words", "deadline", "actors", "first__document_id", "first__span_start")
    return list(models.Commitment.objects.filter(ahead).order_by("deadline", "id").values(*told)[:most])


def _due() -> Any:
    rows = models.Mechanism.objects.filter(told__gt=1).exclude(due=None).order_by("id")
    return rows.values("key", "name", "acronym", "due")


def _line(row: Any, today: str) -> dict[str, Any] | None:
    due, why, longest, number = row.due
    late = _months(today) - _months(due)
    if late < -_AHEAD_MONTHS or late > 2 * max(longest / 30.44, 6):
        return None
    state = "overdue" if late > 0 else "due"
    return {"key": row.key, "name": row.acronym or row.name, "number": number, "state": state, "due": due, "why": why}


def _months(iso: str) -> int:
    return int(iso[:4]) * 12 + int(iso[5:7] or 6)
