"""Links what documents tell of the same mechanisms, meetings and persons, and writes only what has changed.

The proposals are made from all mentions at once, so that the order in which documents came in decides nothing. A
round, mechanism or person keeps its key as long as it keeps a mention that it had: the oldest claim wins.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import orjson
from django.db import models as db

from memcon.register import models
from memcon.register.folding import fold_name
from memcon.register.log import Entry, write_log
from memcon.register.models.documents import to_json
from memcon.register.preferring import FIELDS, prefer
from memcon.register.proposing import (
    Member,
    ProposedMechanism,
    ProposedRound,
    Told,
    propose_persons,
    propose_rounds,
)
from memcon.register.writing import delete_rows, insert_rows, now, update_rows, writing

Given = dict[str, int]


def link(by: str, *, force: bool = False) -> bool:
    """Make the links of all documents, where any came in since the last time; tells whether it had to."""
    if not force and not models.State.objects.filter(id=1, unlinked=True).exists():
        return False
    with writing():
        told = load_told()
        given: Given = models.State.objects.values_list("given", flat=True).get(id=1)
        log = _write_rounds(told, *propose_rounds(told), given)
        log += _write_persons(told, given)
        write_log(now(), by, log)
        models.State.objects.filter(id=1).update(unlinked=False, given=given)
    return True


def load_told() -> list[Told]:
    """Return every mention of a meeting, in the order of their documents' keys."""
    documents = {d[0]: d[1:] for d in models.Document.objects.values_list("id", "key", "published", "side", "official")}
    heads: dict[int, list[models.Head]] = defaultdict(list)
    for head in models.Head.objects.order_by("id").iterator():
        heads[head.meeting_id].append(head)
    told = [
        _told(m, documents[m.document_id], heads[m.pk]) for m in models.MeetingMention.objects.order_by("id").iterator()
    ]
    return sorted(told, key=lambda t: (t.document, t.id))


def _told(row: models.MeetingMention, document: tuple[str, str | None, str | None, bool], heads: list[Any]) -> Told:
    key, published, side, official = document
    return Told(row.pk, key, published, side, official, row.to_core(heads), tuple(h.pk for h in heads))


# ---- mechanisms and rounds ----


def _write_rounds(
    told: Sequence[Told], mechanisms: Sequence[ProposedMechanism], rounds: Sequence[ProposedRound], given: Given
) -> list[Entry]:
    by_id = {t.id: t for t in told}
    before = dict(models.MeetingLink.objects.values_list("meeting_id", "round_id"))
    numbers = _keep_numbers([r.members for r in rounds], before, given, "round")
    owner = dict(models.Round.objects.exclude(mechanism=None).values_list("id", "mechanism_id"))
    of_mechanism = [
        [Member(n, 1.0, ()) for n, r in zip(numbers, rounds, strict=True) if r.mechanism == i]
        for i in range(len(mechanisms))
    ]
    mechanism_numbers = _keep_numbers(of_mechanism, owner, given, "mechanism")
    _write_mechanisms(mechanisms, mechanism_numbers)
    rows = []
    for number, r in zip(numbers, rounds, strict=True):
        members = [by_id[m.id] for m in r.members]
        owner_number = None if r.mechanism is None else mechanism_numbers[r.mechanism]
        rows.append(_round_row(number, owner_number, members))
    log = _sync(models.Round, _ROUND_COLUMNS, rows, "round")
    links = [
        (m.id, number, m.score, to_json(m.reasons), m.state)
        for number, r in zip(numbers, rounds, strict=True)
        for m in r.members
    ]
    _sync_links(models.MeetingLink, links)
    return log


_ROUND_COLUMNS = (
    "id", "key", "mechanism_id", "kind", *FIELDS, "heads", "values", "conflicts", "digest",
)  # fmt: skip


def _round_row(number: int, mechanism: int | None, told: list[Told]) -> tuple[Any, ...]:
    values = {field: found for field in FIELDS if (found := prefer(told, field)) is not None}
    conflicts = [f for f, v in values.items() if len({to_json(t["value"]) for t in v["told"]}) > 1]
    own = [t for t in told if t.mention.standing == "subject"] or told
    heads = max((t.mention.heads for t in own), key=len, default=())
    packed = [[h.name, h.office, h.party, h.role, h.span.start, h.span.end] for h in heads]
    kinds = Counter(t.mention.kind for t in own)
    plain = [values[f]["value"] if f in values else ([] if f == "parties" else None) for f in FIELDS]
    plain[FIELDS.index("parties")] = to_json(plain[FIELDS.index("parties")])
    row = (f"m{number}", mechanism, max(kinds, key=lambda k: (kinds[k], k)), *plain)
    row = (*row, to_json(packed), to_json(values), to_json(conflicts))
    return (number, *row, hashlib.sha256(orjson.dumps(row)).hexdigest())


def _write_mechanisms(mechanisms: Sequence[ProposedMechanism], numbers: Sequence[int]) -> None:
    rows = [
        (n, f"s{n}", m.name, m.acronym, to_json(max(m.parties, key=lambda p: (m.parties[p], p))))
        for n, m in zip(numbers, mechanisms, strict=True)
    ]
    columns = ("id", "key", "name", "acronym", "parties")
    known = set(models.Mechanism.objects.values_list("id", flat=True))
    insert_rows(models.Mechanism, columns, [r for r in rows if r[0] not in known])
    update_rows(models.Mechanism, columns, [r for r in rows if r[0] in known])
    models.MechanismName.objects.all().delete()
    names = []
    for n, m in zip(numbers, mechanisms, strict=True):
        counted = Counter(m.names)
        counted.update(m.acronyms)
        names += [(n, name, fold_name(name), told) for name, told in sorted(counted.items())]
    insert_rows(models.MechanismName, ("mechanism_id", "name", "folded", "told"), names)


# ---- persons ----


def _write_persons(told: Sequence[Told], given: Given) -> list[Entry]:
    heads = [
        (number, head.name, head.party) for t in told for number, head in zip(t.heads, t.mention.heads, strict=True)
    ]
    persons = propose_persons(heads)
    before = dict(models.PersonLink.objects.values_list("head_id", "person_id"))
    numbers = _keep_numbers([p.members for p in persons], before, given, "person")
    rows = []
    for n, p in zip(numbers, persons, strict=True):
        name = max(p.names, key=lambda x: (len(x), p.names[x], x))
        row = (f"p{n}", name, p.party)
        rows.append((n, *row, hashlib.sha256(orjson.dumps(row)).hexdigest()))
    models.PersonName.objects.all().delete()
    log = _sync(models.Person, ("id", "key", "name", "party", "digest"), rows, "person")
    names = [
        (n, name, fold_name(name), told_of)
        for n, p in zip(numbers, persons, strict=True)
        for name, told_of in sorted(p.names.items())
    ]
    insert_rows(models.PersonName, ("person_id", "name", "folded", "told"), names)
    links = [
        (m.id, n, m.score, to_json(m.reasons), m.state)
        for n, p in zip(numbers, persons, strict=True)
        for m in p.members
    ]
    _sync_links(models.PersonLink, links)
    return log


# ---- keys, and rows that have changed ----


def _keep_numbers(groups: Iterable[Sequence[Member]], before: dict[int, int], given: Given, what: str) -> list[int]:
    """Return a number for each group: that of the group which most of its members were in, else a new one."""
    groups = list(groups)
    last = given.get(what, 0)
    claims = []
    for i, members in enumerate(groups):
        held = Counter(before[m.id] for m in members if m.id in before)
        claims += [(-count, number, i) for number, count in held.items()]
    taken: set[int] = set()
    numbers: dict[int, int] = {}
    for _, number, i in sorted(claims):
        if i not in numbers and number not in taken:
            numbers[i] = number
            taken.add(number)
    for i in range(len(groups)):
        if i not in numbers:
            last += 1
            numbers[i] = last
    given[what] = last
    return [numbers[i] for i in range(len(groups))]


def _sync(table: type[db.Model], columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]], what: str) -> list[Entry]:
    """Make a table hold exactly these rows (number first, digest last); returns lines for the log."""
    known = dict(table._default_manager.values_list("id", "digest"))
    new = [r for r in rows if r[0] not in known]
    changed = [r for r in rows if r[0] in known and known[r[0]] != r[-1]]
    gone = sorted(set(known) - {r[0] for r in rows})
    delete_rows(table, "id", gone)
    insert_rows(table, columns, new)
    update_rows(table, columns, changed)
    lines = [(f"{what} made", new), (f"{what} changed", changed)]
    log = [Entry(action, r[1], {"digest": r[-1]}) for action, some in lines for r in some]
    return log + [Entry(f"{what} gone", f"{'m' if what == 'round' else 'p'}{n}", {}) for n in gone]


def _sync_links(table: Any, rows: Sequence[tuple[Any, ...]]) -> None:
    known = {
        row[0]: (*row[:3], to_json(row[3]), row[4]) for row in table.objects.values_list(*table.COLUMNS).iterator()
    }
    wanted = {row[0]: row for row in rows}
    stale = [n for n, row in known.items() if wanted.get(n) != row]
    delete_rows(table, table.COLUMNS[0], stale)
    insert_rows(table, table.COLUMNS, [row for n, row in wanted.items() if known.get(n) != row])
