"""The register's lists with their filters: what pages show as tables and the API hands out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import connection
from django.db.models import BooleanField, CharField, Count, F, Func, QuerySet, TextField, Value
from django.db.models.functions import Cast, StrIndex
from django.db.models.lookups import GreaterThan

from memcon.register import models
from memcon.register.asking import ask
from memcon.register.folding import fold_name
from memcon.web.cursors import LATEST, PAGE_ROWS, Order, Part, Question, cut_rows
from memcon.web.indexes import CONFLICTING

Filters = Mapping[str, str]
Values = Mapping[str, Any]
MOST_TOLD: Order = (("-told", int), ("name", str), ("id", int))
NEWEST: Order = (("-at", str), ("-id", int))
_OF_MEETING = (
    "id", "key", "kind", "number", "start", "end", "place", "country", "mode", "status", "parties", "heads",
    "conflicts", "mechanism__id", "mechanism__key", "mechanism__name", "mechanism__acronym",
)  # fmt: skip


def holds(field: str, code: str) -> Any:
    """Return the condition that a JSON list of codes holds one, which `clean_code` gave."""
    if connection.vendor == "postgresql":
        one = Func(Cast(Value(code), TextField()), function="jsonb_build_array")
        return Func(F(field), one, template="%(expressions)s", arg_joiner=" @> ", output_field=BooleanField())
    return GreaterThan(StrIndex(Cast(field, TextField()), Value(f'"{code}"')), 0)


def clean_code(code: str) -> str:
    """Return a party's or topic's code as it was typed, without what no code has."""
    return "".join(c for c in code if c.isalnum() or c in "-_")


def day_of(field: str) -> Any:
    """Return a day that may be unknown as text to sort by, in the words of the index over it."""
    return Func(F(field), template="COALESCE(%(expressions)s, '')", output_field=CharField())


def only_where(rows: QuerySet[Any], condition: str) -> QuerySet[Any]:
    """Narrow rows by a condition of `memcon.web.indexes`: one with bound values would miss the index made for it."""
    return rows.extra(where=[condition])


def _between(given: Filters) -> dict[str, str]:
    # A day as precise as the year or month counts as within it.
    ends = {"since": given.get("since"), "until": given["until"] + "~" if given.get("until") else None}
    return {name: day for name, day in ends.items() if day}


def _only_between(rows: QuerySet[Any], given: Values) -> QuerySet[Any]:
    if "since" in given:
        rows = rows.filter(day__gte=given["since"])
    if "until" in given:
        rows = rows.filter(day__lte=given["until"]).exclude(day="")
    return rows


def _given(given: Filters, names: Sequence[str]) -> dict[str, str]:
    return {name: given[name] for name in names if given.get(name)}


def list_documents(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return documents without their texts, latest first: two statements.

    Filters: key, genre, side, publisher, since, until, official.
    """
    values = {**_given(given, ("key", "genre", "side", "publisher")), **_between(given)}
    choices = ("official" if given["official"] == "yes" else "relayed",) if given.get("official") else ()
    part = cut_rows(Question(_documents, values, choices), LATEST, cursor, size)
    told = dict(ask(_commitments_in, [row.id for row in part.rows] or [0]))
    for row in part.rows:
        row.commitments = told.get(row.id, 0)
    return part


def _documents(given: Values, choices: Sequence[str]) -> Any:
    rows = models.Document.objects.annotate(day=day_of("published"))
    rows = rows.filter(**{name: given[name] for name in ("key", "genre", "side", "publisher") if name in given})
    for choice in choices:
        rows = rows.filter(official=choice == "official")
    own = ("id", "key", "title", "published", "publisher", "url", "genre", "side", "official", "added_at", "day")
    return _only_between(rows, given).values(*own)


def _commitments_in(documents: list[int]) -> Any:
    """Count for the documents shown alone: a join would count the whole register."""
    rows = models.Act.objects.filter(kind="commitment", document_id__in=documents)
    return rows.order_by().values_list("document_id").annotate(told=Count("pk"))


def list_meetings(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return meetings, latest first: two statements.

    Filters: party, kind, status, country, mechanism, conflicts, since, until.
    """
    values = {**_given(given, ("kind", "status", "country", "mechanism")), **_between(given)}
    if given.get("party"):
        values["party"] = clean_code(given["party"].upper())
    choices = ("conflicts",) if given.get("conflicts") else ()
    part = cut_rows(Question(_meetings, values, choices), LATEST, cursor, size)
    told = dict(ask(_tellings_of, [row.id for row in part.rows] or [0]))
    for row in part.rows:
        row.told = told.get(row.id, 0)
    return part


def _meetings(given: Values, choices: Sequence[str]) -> Any:
    rows = models.Round.objects.annotate(day=day_of("start"))
    rows = rows.filter(**{name: given[name] for name in ("kind", "status", "country") if name in given})
    if "mechanism" in given:
        rows = rows.filter(mechanism__key=given["mechanism"])
    if "party" in given:
        rows = rows.filter(holds("parties", given["party"]))
    if "conflicts" in choices:
        rows = only_where(rows, CONFLICTING)
    return _only_between(rows, given).values(*_OF_MEETING, "day")


def _tellings_of(rounds: list[int]) -> Any:
    links = models.MeetingLink.objects.filter(meeting__standing="subject", round_id__in=rounds)
    return links.order_by().values_list("round_id").annotate(told=Count("pk"))


def list_mechanisms(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return mechanisms by the number of their rounds: one statement.

    Filters: name, party, `several` for those of two rounds or more.
    """
    values = _names_and_parties(given)
    choices = ("several",) if given.get("several") else ()
    part = cut_rows(Question(_mechanisms, values, choices), MOST_TOLD, cursor, size)
    for row in part.rows:
        row.rounds = row.told
    return part


def _mechanisms(given: Values, choices: Sequence[str]) -> Any:
    rows = models.Mechanism.objects.all()
    if "name" in given:
        named = models.MechanismName.objects.filter(folded__contains=given["name"])
        rows = rows.filter(id__in=named.values("mechanism"))
    if "party" in given:
        rows = rows.filter(holds("parties", given["party"]))
    if "several" in choices:
        rows = rows.filter(told__gt=1)
    return rows.values("id", "key", "name", "acronym", "parties", "told", "documents", "last")


def _names_and_parties(given: Filters) -> dict[str, str]:
    values = {"name": fold_name(given["name"])} if given.get("name") else {}
    return {**values, "party": clean_code(given["party"].upper())} if given.get("party") else values


def list_people(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return people by how often documents name them as heads: one statement; filters: name, party."""
    return cut_rows(Question(_people, _names_and_parties(given)), MOST_TOLD, cursor, size)


def _people(given: Values, choices: Sequence[str]) -> Any:
    rows = models.Person.objects.all()
    if "name" in given:
        named = models.PersonName.objects.filter(folded__contains=given["name"])
        rows = rows.filter(id__in=named.values("person"))
    if "party" in given:
        rows = rows.filter(party=given["party"])
    return rows.values("id", "key", "name", "party", "told", "first", "last")


def list_changes(given: Filters, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return lines of the log, latest first: one statement; filters: by, action, subject, since, until."""
    values = {**_given(given, ("by", "action", "subject")), **_between(given)}
    return cut_rows(Question(_changes, values), NEWEST, cursor, size)


def _changes(given: Values, choices: Sequence[str]) -> Any:
    fields = {"since": "at__gte", "until": "at__lte"}
    rows = models.Change.objects.filter(**{fields.get(name, name): value for name, value in given.items()})
    return rows.values("id", "at", "by", "action", "subject", "detail", "sha256")


def list_tallies(*kinds: str) -> dict[str, list[dict[str, Any]]]:
    """Return the names of each kind of tally with their numbers, the commonest first: one statement."""
    found: dict[str, list[dict[str, Any]]] = {kind: [] for kind in kinds}
    for kind, name, told, last in ask(_tallies, list(kinds)):
        found[kind].append({"value": name, "told": told, "last": last})
    return found


def _tallies(kinds: list[str]) -> Any:
    rows = models.Tally.objects.filter(kind__in=kinds).order_by("kind", "-told", "name")
    return rows.values_list("kind", "name", "told", "last")
