"""Rows of what is shown: mechanisms, rounds and persons by their preferred values, made anew where links changed."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import orjson
from django.db.models import Count, Max

from memcon.register import models
from memcon.register.copies import load_groups
from memcon.register.folding import fold_name
from memcon.register.judgements import Standing, as_references
from memcon.register.log import Entry
from memcon.register.models.documents import to_json
from memcon.register.numbering import sync
from memcon.register.proposing import Told, document_of, load_told
from memcon.register.weighing import FIELDS, Tellings, weigh
from memcon.register.writing import chunk, delete_rows, insert_rows, read_in
from memcon.resolve import Mechanism, NameReader, Person

_ROUND_COLUMNS = ("id", "key", "mechanism_id", "kind", *FIELDS, "heads", "values", "conflicts", "digest")
_MECHANISM_COLUMNS = ("id", "key", "name", "acronym", "parties", "digest")
_PERSON_COLUMNS = ("id", "key", "name", "party", "digest")
_MANY = 2000


def write_rounds(
    rounds: Mapping[int, int | None], gone: Collection[int], standing: Standing, reader: NameReader, *, whole: bool
) -> list[Entry]:
    """Weigh the values of rounds (number to mechanism's number) anew; returns lines for the log."""
    copies = load_groups()
    links: dict[int, int] = {}
    for part in [None] if len(rounds) > _MANY else chunk(sorted(rounds)):
        found = models.MeetingLink.objects.exclude(round=None)
        found = found if part is None else found.filter(round__in=part)
        links.update(found.values_list("meeting_id", "round_id"))
    documents = None if len(rounds) > _MANY else {document_of(n) for n in links}
    told = load_told(documents, copies)
    tellings: dict[int, Tellings] = defaultdict(Tellings)
    for one in sorted(told, key=lambda t: t.place):
        for number, mention in zip(one.meeting_ids, one.meetings, strict=True):
            if (row := links.get(number)) in rounds and row is not None:
                tellings[row].add(one, mention)
    pins = find_pins(standing, told)
    rows = []
    for number, mechanism in rounds.items():
        weighed = weigh(f"m{number}", tellings[number], pins.get(number, {}), reader)
        rows.append(_round_row(number, mechanism, tellings[number], weighed))
    return sync(models.Round, _ROUND_COLUMNS, rows, "round", None if whole else {*rounds, *gone})


def find_pins(standing: Standing, told: Iterable[Told]) -> dict[int, dict[str, Any]]:
    """Return the values that people set, by round: a correction is for the round that holds most of what it was for.

    Only corrections that rest on one of the documents `told` are looked at.
    """
    here = {one.key for one in told}
    wanted = {r.pk: as_references(r.anchors.get("one", [])) for r in standing.corrections}
    asked = {d for refs in wanted.values() if here & {d for d, _ in refs} for d, _ in refs}
    held: dict[Any, list[int]] = defaultdict(list)
    mentions = models.MeetingMention.objects.filter(link__round__isnull=False)
    for row in read_in(mentions.values_list("document__key", "evidence", "link__round"), "document__key__in", asked):
        held[row[0], row[1][0][0] if row[1] else -1].append(row[2])
    pinned: dict[int, dict[str, Any]] = {}
    for row in standing.corrections:
        count = Counter(n for reference in wanted[row.pk] for n in held.get(reference, ()))
        if count:
            best = max(count, key=lambda n: (count[n], -n))
            pinned.setdefault(best, {})[row.field] = row.value
    return pinned


def write_mechanisms(
    made: Mapping[int, Mechanism], gone: Collection[int], names: Mapping[int, str], *, whole: bool
) -> list[Entry]:
    """Write mechanisms that changed, or whose names are told otherwise; `names` are those that people set."""
    found = models.MeetingLink.objects.order_by().values("mechanism_id", "meeting__mechanism", "meeting__acronym")
    told: dict[int, Counter[str]] = defaultdict(Counter)
    for row in _of(found.annotate(n=Count("pk")), "mechanism", made):
        for name in dict.fromkeys(filter(None, (row["meeting__mechanism"], row["meeting__acronym"]))):
            told[row["mechanism_id"]][name] += row["n"]
    rows, shown = [], []
    for number, m in made.items():
        row = (f"s{number}", names.get(number, m.name), m.acronym, to_json(m.parties))
        rows.append((number, *row, _digest(row)))
        counts = Counter(dict.fromkeys(filter(None, (m.name, m.acronym, row[1], *m.aliases)), 0))
        counts.update(told[number])
        shown += [(number, name, fold_name(name), n) for name, n in sorted(counts.items())]
    _write_names(models.MechanismName, "mechanism_id", {*made, *gone}, shown, whole)
    return sync(models.Mechanism, _MECHANISM_COLUMNS, rows, "mechanism", None if whole else {*made, *gone})


def write_persons(
    made: Mapping[int, Person], gone: Collection[int], names: Mapping[int, str], *, whole: bool
) -> list[Entry]:
    """Write persons that changed, or whose names are told otherwise; `names` are those that people set."""
    heads = models.PersonLink.objects.order_by()
    told: dict[int, Counter[str]] = defaultdict(Counter)
    for row in _of(heads.values("person_id", "head__name").annotate(n=Count("pk")), "person", made):
        told[row["person_id"]][row["head__name"]] += row["n"]
    parties: dict[int, list[tuple[str, int, str]]] = defaultdict(list)
    spoke = heads.values("person_id", "head__party").annotate(n=Count("pk"), last=Max("head__document__published"))
    for row in _of(spoke, "person", made):
        if row["head__party"] in made[row["person_id"]].parties:
            parties[row["person_id"]].append((row["last"] or "", row["n"], row["head__party"]))
    rows, shown = [], []
    for number, person in made.items():
        counts = told[number] or Counter({person.name: 1})
        best = max(counts, key=lambda n, c=counts: (c[n] > 1, len(n), c[n], n))  # type: ignore[misc]
        last = max(parties[number], default=None)
        row = (f"p{number}", names.get(number, best), last[2] if last else None)
        rows.append((number, *row, _digest(row)))
        shown += [(number, name, fold_name(name), n) for name, n in sorted({row[1]: 0, **counts}.items())]
    _write_names(models.PersonName, "person_id", {*made, *gone}, shown, whole)
    return sync(models.Person, _PERSON_COLUMNS, rows, "person", None if whole else {*made, *gone})


def _of(rows: Any, field: str, numbers: Collection[int]) -> Iterable[Any]:
    """Return the rows that belong to some mechanisms or persons."""
    if len(numbers) > _MANY:
        return (row for row in rows if row[f"{field}_id"] in numbers)
    return read_in(rows, f"{field}__in", numbers)


def _write_names(table: Any, column: str, numbers: set[int], rows: list[tuple[Any, ...]], whole: bool) -> None:
    if whole:
        table.objects.all().delete()
    else:
        delete_rows(table, column, sorted(numbers))
    insert_rows(table, (column, "name", "folded", "told"), rows)


def _round_row(number: int, mechanism: int | None, tellings: Tellings, weighed: dict[str, Any]) -> tuple[Any, ...]:
    kinds = Counter(m.kind for _, m in tellings.own or tellings.asides)
    kind = max(kinds, key=lambda k: (kinds[k], k)) if kinds else "session"
    plain = [to_json(v) if isinstance(v, list | dict) else v for v in (weighed[name] for name in FIELDS)]
    packed = [to_json(weighed[name]) for name in ("heads", "values", "conflicts")]
    row = (f"m{number}", mechanism, kind, *plain, *packed)
    return (number, *row, _digest(row))


def _digest(row: tuple[Any, ...]) -> str:
    return hashlib.sha256(orjson.dumps(row)).hexdigest()
