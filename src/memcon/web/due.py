"""When mechanisms are due to meet again, for all of them at once."""

from __future__ import annotations

from typing import Any

from django.db.models import Count

from memcon.register import models
from memcon.resolve import Round
from memcon.resolve.chains import when_due

_AHEAD_MONTHS = 6


def list_due(today: str) -> list[dict[str, Any]]:
    """Return mechanisms whose next round is overdue or due within half a year, the latest due first: one query.

    A mechanism of which no round was held for three times its interval is taken as asleep and left out.
    """
    dated = models.Round.objects.filter(status="held").exclude(start=None).exclude(mechanism=None)
    # One round alone makes no interval: the database leaves those out, which are most.
    several = dated.order_by().values("mechanism").annotate(number=Count("id")).filter(number__gt=1)
    rows = (
        dated.filter(mechanism__in=several.values("mechanism"))
        .order_by("mechanism", "number", "start")
        .values("key", "number", "start", "status", "mechanism__key", "mechanism__name", "mechanism__acronym")
    )
    series: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        series.setdefault(row["mechanism__key"], []).append(row)
    found = [line for told in series.values() if len(told) > 1 and (line := _line(told, today)) is not None]
    return sorted(found, key=lambda d: d["due"], reverse=True)


def _line(told: list[dict[str, Any]], today: str) -> dict[str, Any] | None:
    held = [
        Round(r["key"], r["number"], r["start"], status=r["status"])
        for r in told
        if r["status"] == "held" and r["start"]
    ]
    held.sort(key=lambda r: r.start or "")
    due = when_due(held)
    if due is None:
        return None
    late = _months(today) - _months(due.day)
    usual = max(due.intervals, default=0) / 30.44
    if late < -_AHEAD_MONTHS or late > 2 * max(usual, 6):
        return None
    last = held[-1]
    state = "overdue" if late > 0 else "due"
    number = last.number + 1 if last.number is not None else None
    name = told[0]["mechanism__acronym"] or told[0]["mechanism__name"]
    return {
        "key": told[0]["mechanism__key"],
        "name": name,
        "number": number,
        "state": state,
        "due": due.day,
        "why": due.basis,
    }


def _months(iso: str) -> int:
    return int(iso[:4]) * 12 + int(iso[5:7] or 6)
