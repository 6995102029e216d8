"""The register's lists with their filters: what pages show as tables and the API hands out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import CharField, Count, F, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from memcon.register import models
from memcon.web.cursors import PAGE_ROWS, Part, cut_rows

Filters = Mapping[str, str]


def holds(field: str, code: str) -> Q:
    """Return the condition that a JSON list of codes holds one."""
    safe = "".join(c for c in code if c.isalnum() or c in "-_")
    return Q(**{f"{field}__icontains": f'"{safe}"'})


def _day(field: str) -> Any:
    return Coalesce(F(field), Value(""), output_field=CharField())


def _between(rows: QuerySet[Any], given: Filters) -> QuerySet[Any]:
    if given.get("since"):
        rows = rows.filter(day__gte=given["since"])
    if given.get("until"):
        # A day as precise as the year or month counts as within it.
        rows = rows.filter(day__lte=given["until"] + "~").exclude(day="")
    return rows


def list_documents(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return documents without their texts, latest first.

    Filters: key, genre, side, publisher, since, until, official.
    """
    rows = models.Document.objects.annotate(day=_day("published"))
    for field in ("key", "genre", "side", "publisher"):
        if given.get(field):
            rows = rows.filter(**{field: given[field]})
    if given.get("official"):
        rows = rows.filter(official=given["official"] == "yes")
    rows = _between(rows, given).values(
        "id", "key", "title", "published", "publisher", "url", "genre", "side", "official", "added_at", "day",
    )  # fmt: skip
    part = cut_rows(rows, ("day", "id"), cursor, size)
    told = _count(models.Act.objects.filter(kind="commitment"), "document_id", [r["id"] for r in part.rows])
    for row in part.rows:
        row["commitments"] = told.get(row["id"], 0)
    return part


def _count(rows: QuerySet[Any], field: str, wanted: list[int]) -> dict[int, int]:
    """Return how many rows each of the wanted has: a query of its own, for a join would count the whole register."""
    found = rows.filter(**{f"{field}__in": wanted}).order_by().values_list(field).annotate(told=Count("pk"))
    return dict(found)


def list_meetings(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return meetings, latest first; filters: party, kind, status, country, mechanism, conflicts, since, until."""
    rows = models.Round.objects.select_related("mechanism").annotate(day=_day("start"))
    for field in ("kind", "status", "country"):
        if given.get(field):
            rows = rows.filter(**{field: given[field]})
    if given.get("mechanism"):
        rows = rows.filter(mechanism__key=given["mechanism"])
    if given.get("party"):
        rows = rows.filter(holds("parties", given["party"].upper()))
    if given.get("conflicts"):
        rows = rows.exclude(conflicts=[])
    part = cut_rows(_between(rows, given), ("day", "id"), cursor, size)
    told = _count(models.MeetingLink.objects.filter(meeting__standing="subject"), "round_id", [r.pk for r in part.rows])
    for row in part.rows:
        row.told = told.get(row.pk, 0)
    return part


def list_changes(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return lines of the log, latest first; filters: by, action, subject."""
    rows = models.Change.objects.all()
    for field in ("by", "action", "subject"):
        if given.get(field):
            rows = rows.filter(**{field: given[field]})
    return cut_rows(rows, ("at", "id"), cursor, size)


def facet(field: str, limit: int = 12) -> list[dict[str, Any]]:
    """Return the commonest values of a field of documents with their numbers: one query."""
    rows = models.Document.objects.exclude(**{field: None}).values(value=F(field)).annotate(told=Count("id"))
    return list(rows.order_by("-told", "value")[:limit])
