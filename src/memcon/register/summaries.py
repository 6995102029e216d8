"""What lists show of the whole register, kept so that no page has to count it: made anew with whatever changes it.

Everything here follows from other tables alone. It is brought up inside the transaction of the change, so that no
reader sees one without the other; only rows that differ are written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from django.db import connection
from django.db.models import Count, Max, Min
from django.db.models.functions import Coalesce

from memcon.register import models
from memcon.register.models.documents import to_json
from memcon.register.writing import insert_rows, read_in, update_rows
from memcon.resolve import Round
from memcon.resolve.chains import when_due

_PARTIES = {
    "sqlite": "SELECT j.value, COUNT(*), MAX(r.start) FROM register_round r, json_each(r.parties) j GROUP BY 1",
    "postgresql": "SELECT j.value, COUNT(*), MAX(r.start) FROM register_round r, "
    "jsonb_array_elements_text(r.parties) AS j(value) GROUP BY 1",
}
Numbers = Collection[int] | None
_OF_PERSON = ("told", "first", "last", "offices")
_OFFICES = 40
_OF_MECHANISM = ("told", "documents", "last", "due")


def keep_summaries(people: Numbers = None, mechanisms: Numbers = None) -> None:
    """Bring what lists show of people and mechanisms (by number; of all) up to date, inside the writer's turn."""
    keep_tallies()
    _keep(models.Person, _OF_PERSON, count_people(people), people)
    _keep(models.Mechanism, _OF_MECHANISM, count_mechanisms(mechanisms), mechanisms)


def keep_tallies() -> None:
    """Bring the numbers of meetings and documents by party, genre and side up to date."""
    wanted = {(kind, name): (told, last) for kind, name, told, last in count_tallies()}
    stored = {(t.kind, t.name): t for t in models.Tally.objects.all()}
    gone = [t.pk for key, t in stored.items() if wanted.get(key) != (t.told, t.last)]
    models.Tally.objects.filter(pk__in=gone).delete()
    new = [(*key, *w) for key, w in wanted.items() if key not in stored or stored[key].pk in set(gone)]
    insert_rows(models.Tally, models.Tally.COLUMNS, new)


def count_tallies() -> Iterator[tuple[str, str, int, str | None]]:
    """Yield every kind and name with the number of its meetings or documents, counted anew."""
    with connection.cursor() as cursor:
        cursor.execute(_PARTIES[connection.vendor])
        for name, told, last in cursor.fetchall():
            yield "party", name, told, last
    for kind in ("genre", "side"):
        rows = models.Document.objects.exclude(**{kind: None}).order_by().values_list(kind)
        for name, told in rows.annotate(told=Count("id")):
            yield kind, name, told, None


def _of(rows: Any, condition: str, numbers: Numbers) -> Iterable[Any]:
    """Return the rows that belong to some people or mechanisms, or to all."""
    return rows if numbers is None else read_in(rows, condition, numbers)


def count_people(numbers: Numbers = None) -> dict[int, tuple[Any, ...]]:
    """Return what lists show of people, counted anew: told, first, last, offices (JSON text)."""
    links = models.PersonLink.objects.exclude(person=None).order_by().values_list("person")
    days = {"first": Min("head__meeting__start"), "last": Max("head__meeting__start")}
    offices = _list_offices(numbers)
    found = {}
    for number, told, first, last in _of(links.annotate(told=Count("pk"), **days), "person__in", numbers):
        held = sorted(offices[number], key=lambda o: (o[2] is not None, o[2] or "", o[0], o[1] or ""))
        found[number] = (told, first, last, to_json(held[:_OFFICES]))
    return found


def _list_offices(numbers: Numbers) -> dict[int, list[list[Any]]]:
    """Return the offices that each person was named with, and the days between which they were."""
    named = models.PersonLink.objects.exclude(person=None).exclude(head__office=None).order_by()
    day = Coalesce("head__meeting__start", "head__document__published")
    rows = named.values_list("person", "head__office", "head__party").annotate(first=Min(day), last=Max(day))
    found: dict[int, list[list[Any]]] = defaultdict(list)
    for number, *office in _of(rows, "person__in", numbers):
        found[number].append(office)
    return found


def count_mechanisms(numbers: Numbers = None) -> dict[int, tuple[Any, ...]]:
    """Return what lists show of mechanisms, counted anew: told, documents, last, due (JSON text)."""
    links = models.MeetingLink.objects.exclude(round__mechanism=None).order_by().values_list("round__mechanism")
    counted = links.annotate(told=Count("meeting__document", distinct=True))
    documents = dict(_of(counted, "round__mechanism__in", numbers))
    told: dict[int, list[Round]] = defaultdict(list)
    rows = models.Round.objects.exclude(mechanism=None).order_by("start", "number", "id")
    rows = rows.values_list("mechanism", "key", "number", "start", "status")
    for mechanism, key, number, start, status in _of(rows, "mechanism__in", numbers):
        told[mechanism].append(Round(key, number, start, status=status))
    found = {}
    for mechanism, rounds in told.items():
        held = [r for r in rounds if r.status == "held" and r.start]
        last = max((r.start or "" for r in held), default=None)
        found[mechanism] = (len(rounds), documents.get(mechanism, 0), last, _find_due(held))
    return found


def _find_due(held: list[Round]) -> str | None:
    """Return when a mechanism is due to meet again by the days of its rounds: day, why, longest interval, number."""
    due = when_due(held) if len(held) > 1 else None
    if due is None:
        return None
    last = held[-1].number
    return to_json([due.day, due.basis, max(due.intervals, default=0), None if last is None else last + 1])


def _keep(table: Any, columns: tuple[str, ...], wanted: dict[int, tuple[Any, ...]], numbers: Numbers) -> None:
    changed = []
    for number, *row in _of(table.objects.values_list("id", *columns), "id__in", numbers):
        kept = tuple(to_json(v) if isinstance(v, list) else v for v in row)
        new = wanted.get(number, _nothing(columns))
        if kept != new:
            changed.append((number, *new))
    update_rows(table, ("id", *columns), changed)


def _nothing(columns: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(0 if c in ("told", "documents") else None for c in columns)


def check_summaries() -> Iterator[str]:
    """Yield a sentence for every number kept for lists that is not what the register holds."""
    kept = {tuple(row) for row in models.Tally.objects.values_list("kind", "name", "told", "last")}
    if kept != set(count_tallies()):
        yield "the numbers kept by party, genre and side are not those of the register."
    for table, columns, wanted in (
        (models.Person, _OF_PERSON, count_people()), (models.Mechanism, _OF_MECHANISM, count_mechanisms()),
    ):  # fmt: skip
        for number, *row in table.objects.values_list("id", *columns):
            if tuple(to_json(v) if isinstance(v, list) else v for v in row) != wanted.get(number, _nothing(columns)):
                yield f"what lists show of {table.__name__.lower()} {number} is not what the register holds."
