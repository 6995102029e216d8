"""The register's lists with their filters: what pages show as tables and the API hands out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import CharField, Count, F, Func, Max, Min, Q, QuerySet

from memcon.register import models
from memcon.register.folding import fold_name
from memcon.web.cursors import LATEST, PAGE_ROWS, Order, Part, cut_rows
from memcon.web.indexes import CONFLICTING

Filters = Mapping[str, str]
MOST_TOLD: Order = (("-told", int), ("name", str), ("id", int))
UNSHOWN = ("values", "digest", "mechanism__parties", "mechanism__digest")


def holds(field: str, code: str) -> Q:
    """Return the condition that a JSON list of codes holds one."""
    safe = "".join(c for c in code if c.isalnum() or c in "-_")
    return Q(**{f"{field}__icontains": f'"{safe}"'})


def day_of(field: str) -> Any:
    """Return a day that may be unknown as text to sort by, in the words of the index over it."""
    return Func(F(field), template="COALESCE(%(expressions)s, '')", output_field=CharField())


def only_where(rows: QuerySet[Any], condition: str) -> QuerySet[Any]:
    """Narrow rows by a condition of `memcon.web.indexes`: one with bound values would miss the index made for it."""
    return rows.extra(where=[condition])


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
    rows = models.Document.objects.annotate(day=day_of("published"))
    for field in ("key", "genre", "side", "publisher"):
        if given.get(field):
            rows = rows.filter(**{field: given[field]})
    if given.get("official"):
        rows = rows.filter(official=given["official"] == "yes")
    rows = _between(rows, given).values(
        "id", "key", "title", "published", "publisher", "url", "genre", "side", "official", "added_at", "day",
    )  # fmt: skip
    part = cut_rows(rows, LATEST, cursor, size)
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
    rows = models.Round.objects.select_related("mechanism").annotate(day=day_of("start")).defer(*UNSHOWN)
    for field in ("kind", "status", "country"):
        if given.get(field):
            rows = rows.filter(**{field: given[field]})
    if given.get("mechanism"):
        rows = rows.filter(mechanism__key=given["mechanism"])
    if given.get("party"):
        rows = rows.filter(holds("parties", given["party"].upper()))
    if given.get("conflicts"):
        rows = only_where(rows, CONFLICTING)
    part = cut_rows(_between(rows, given), LATEST, cursor, size)
    told = _count(models.MeetingLink.objects.filter(meeting__standing="subject"), "round_id", [r.pk for r in part.rows])
    for row in part.rows:
        row.told = told.get(row.pk, 0)
    return part


def list_mechanisms(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return mechanisms by the number of their rounds; filters: name, party, `several` for those of two rounds or more.

    Three queries: rounds are counted for all, documents and the last day only for the part shown.
    """
    rows = models.Mechanism.objects.annotate(told=Count("rounds"))
    if given.get("name"):
        named = models.MechanismName.objects.filter(folded__contains=fold_name(given["name"]))
        rows = rows.filter(id__in=named.values("mechanism"))
    if given.get("party"):
        rows = rows.filter(holds("parties", given["party"].upper()))
    if given.get("several"):
        rows = rows.filter(told__gt=1)
    part = cut_rows(rows.values("id", "key", "name", "acronym", "parties", "told"), MOST_TOLD, cursor, size)
    wanted = [r["id"] for r in part.rows]
    links = models.MeetingLink.objects.filter(round__mechanism__in=wanted).order_by().values_list("round__mechanism")
    documents = dict(links.annotate(told=Count("meeting__document", distinct=True)))
    held = models.Round.objects.filter(mechanism__in=wanted, status="held").order_by().values_list("mechanism")
    last = dict(held.annotate(last=Max("start")))
    for row in part.rows:
        row |= {"rounds": row["told"], "documents": documents.get(row["id"], 0), "last": last.get(row["id"])}
    return part


def list_people(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return people by how often documents name them as heads; filters: name, party.

    Two queries: the times of the first and last meeting are looked up only for the part shown.
    """
    rows = models.Person.objects.annotate(told=Count("links"))
    if given.get("name"):
        named = models.PersonName.objects.filter(folded__contains=fold_name(given["name"]))
        rows = rows.filter(id__in=named.values("person"))
    if given.get("party"):
        rows = rows.filter(party=given["party"].upper())
    part = cut_rows(rows.values("id", "key", "name", "party", "told"), MOST_TOLD, cursor, size)
    links = models.PersonLink.objects.filter(person__in=[r["id"] for r in part.rows]).order_by().values("person")
    days = {
        row["person"]: row
        for row in links.annotate(first=Min("head__meeting__start"), last=Max("head__meeting__start"))
    }
    for row in part.rows:
        seen = days.get(row["id"], {})
        row |= {"first": seen.get("first"), "last": seen.get("last")}
    return part


def list_changes(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return lines of the log, latest first; filters: by, action, subject."""
    rows = models.Change.objects.all()
    for field in ("by", "action", "subject"):
        if given.get(field):
            rows = rows.filter(**{field: given[field]})
    return cut_rows(rows, (("-at", str), ("-id", int)), cursor, size)


def facet(field: str, limit: int = 12) -> list[dict[str, Any]]:
    """Return the commonest values of a field of documents with their numbers: one query."""
    rows = models.Document.objects.exclude(**{field: None}).values(value=F(field)).annotate(told=Count("id"))
    return list(rows.order_by("-told", "value")[:limit])
