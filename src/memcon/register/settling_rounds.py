"""Documents and the rounds that they tell of: only what a change reaches is linked again."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

import orjson
from django.db.models import Q

from memcon.register import models
from memcon.register.judgements import Standing
from memcon.register.models.documents import ROWS_PER_DOCUMENT, to_json
from memcon.register.numbering import Given, keep_numbers
from memcon.register.proposing import Sketch, Told, document_of, load_sketches
from memcon.register.settling_names import (
    find_clues,
    find_owners,
    is_lasting,
    pack_name,
    unpack_name,
    unpack_settled,
    write_clues,
)
from memcon.register.writing import chunk, delete_rows, insert_rows, read_in
from memcon.resolve import Link, MeetingLink, NameReader
from memcon.resolve.mechanism_index import MechanismIndex
from memcon.resolve.person_index import PersonIndex
from memcon.resolve.resolver import link_heads, link_mechanisms
from memcon.resolve.round_index import RoundIndex
from memcon.resolve.settling import Change, Item, Outcome, settle
from memcon.resolve.worlds import Rounds, Tale, references_of

FEW = 60
# The first of a mechanism link's reasons where the round, and not a name, tells the mechanism (JSON text).
BY_ROUND = '["by its round"'
Row = tuple[Any, ...]


@dataclass(slots=True)
class Relinked:
    """What came of linking documents: rounds that changed by number with the number of their mechanism.

    `gone` are numbers of rounds that no document tells of any more; `mechanisms` those whose meetings changed; `told`
    the rounds that changed links, and those of changed documents, led to before or lead to now.
    """

    rounds: dict[int, int | None] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)
    mechanisms: set[int] = field(default_factory=set)
    told: set[int] = field(default_factory=set)


class Recalled:
    """What names stand for, loaded as documents ask for it."""

    def __init__(self, reader: NameReader) -> None:
        self.indexes: dict[str, Any] = {"s": MechanismIndex(reader, (), {}), "p": PersonIndex(reader, ())}
        self.numbers: dict[tuple[str, str], int] = {}

    def load(self, kind: str, names: Iterable[Any]) -> None:
        """Load what names stand for that have not been asked for yet."""
        lacking = {pack_name(n) for n in names} - {t for k, t in self.numbers if k == kind}
        for row in read_in(models.Appellation.objects.filter(kind=kind), "told__in", lacking):
            self.numbers[kind, row.told] = row.pk
            self.indexes[kind].recall(unpack_name(kind, row.told), unpack_settled(row))

    def number(self, kind: str, name: Any) -> int:
        """Return the number of a name."""
        return self.numbers[kind, pack_name(name)]


class RoundTable:
    """Documents with their links in the register, and what links them to rounds."""

    def __init__(self, reader: NameReader, standing: Standing, names: Recalled) -> None:
        self._reader, self._standing, self._names = reader, standing, names
        self._keys: dict[str, str] = {}
        self.told: dict[int, Sketch] = {}
        self._made: dict[int, Item] = {}
        self.stored: dict[int, Row] = {}

    def link(
        self, fresh: Collection[int], touched: Collection[int], before: Standing, given: Given, *, whole: bool
    ) -> Relinked:
        """Link the documents that are `fresh`, and those `touched` by other links of names or by judgements.

        `before` are the judgements that the stored links were made by.
        """
        old = load_links(None if whole else fresh)
        self.stored.update(old)
        spoiled = {f"m{row[1]}" for row in old.values() if row[1] is not None}
        items = {i.id: i for i in self._items(None if whole else {*fresh, *touched})}
        for item in items.values():
            item.again = True
            item.fresh = whole or item.id in fresh or self._moved(item)
        if whole:
            change = Change(items, spoiled, whole=True)
        else:
            spoiled |= {t for i in items.values() if i.fresh for t in i.targets if t is not None}
            change = Change(items, spoiled, self._judged(before, items, spoiled))
        found = settle(change, self.begin, self)
        return self._write(found, fresh, given, whole)

    def begin(self, items: Collection[Item]) -> Rounds:
        """Return the world before any document: what people joined of the meetings that these tell of."""
        self._keep_keys(items)
        known = self._standing.rounds(self._keys, references_of(sorted(items, key=lambda i: i.place)))
        return Rounds(RoundIndex(self._reader, known), self._standing.judgements(self._keys))

    def load_members(self, keys: Collection[str]) -> Iterable[Item]:
        """Return the documents that tell of these rounds."""
        return self._members([int(k[1:]) for k in keys if is_lasting("m", k)])

    def load_kept(self, clues: Collection[int]) -> Iterable[Item]:
        """Return the documents that tell of a round kept under one of the clues."""
        return self._members(find_owners("mk", clues))

    def load_asking(self, clues: Collection[int]) -> Iterable[Item]:
        """Return the documents that look for rounds under one of the clues."""
        return self._items(find_owners("da", clues))

    def find_clues(self, key: str) -> frozenset[int]:
        """Return the clues under which a round was kept."""
        return find_clues("m", key)

    def _members(self, rounds: Collection[int]) -> Iterable[Item]:
        numbers: set[int] = set()
        for part in chunk(sorted(rounds)):
            numbers.update(models.MeetingLink.objects.filter(round__in=part).values_list("meeting_id", flat=True))
        return self._items({document_of(n) for n in numbers})

    def _items(self, documents: Collection[int] | None) -> list[Item]:
        """Return documents as items, with the links that they have."""
        lacking = None if documents is None else set(documents) - set(self._made)
        if lacking is None or lacking:
            fresh = load_sketches(lacking)
            self.told.update((one.id, one) for one in fresh)
            if lacking is not None:
                self.stored.update(load_links([one.id for one in fresh]))
            self._names.load("s", {t.mechanism for one in fresh for t in one.tellings if t.mechanism is not None})
            self._made.update((one.id, self._item(one)) for one in fresh)
        wanted = self._made if documents is None else documents
        return [self._made[n] for n in wanted if n in self._made]

    def _item(self, one: Sketch) -> Item:
        links = tuple(link_mechanisms(one.tellings, self._names.indexes["s"]))
        rows = [self.stored.get(n) for n in one.meeting_ids]
        targets = tuple(None if r is None or r[1] is None else f"m{r[1]}" for r in rows)
        near = frozenset(p[0] for r in rows if r is not None and r[7] != "[]" for p in orjson.loads(r[7]))
        tale = Tale(one.tellings, one.references, links, near)
        return Item(one.id, one.place, tale.clues(), tale, targets)

    def _moved(self, item: Item) -> bool:
        """Tell whether a document's meetings have other mechanisms by their names than they had."""
        for number, link in zip(self.told[item.id].meeting_ids, item.value.mechanisms, strict=True):
            row = self.stored.get(number)
            own = None if row is None or BY_ROUND in row[5] else row[2]
            if row is None or own != (None if link is None else int(link.target[1:])):
                return True
        return False

    def _keep_keys(self, items: Collection[Item]) -> None:
        """Find the keys of rounds that people made, as far as these documents tell of them and nothing changed."""
        labels = self._standing.of["round"]
        if not labels:
            return
        for item in items:
            if item.fresh:
                continue
            for reference, target in zip(item.value.references, item.targets, strict=True):
                if target is not None and reference in labels:
                    self._keys.setdefault(labels[reference], target)

    def _judged(self, before: Standing, items: dict[int, Item], spoiled: set[str]) -> dict[str, set[int]]:
        """Take in the documents of all that people judged together with what changes; return its rounds' clues.

        A round that people made is there before any document, so that a change of one of its documents, or of what
        was judged, reaches from the first document on.
        """
        now, was = self._standing.of["round"], before.of["round"]
        fresh = {self.told[i.id].place[1] for i in items.values() if i.fresh}
        changed = {x for x in {*now, *was} if now.get(x) != was.get(x) or x[0] in fresh}
        changed |= {x for x, _ in self._standing.apart ^ before.apart}
        if not changed:
            return {}
        labels = {of[x] for of in (now, was) for x in changed if x in of}
        keys = {x[0] for x in changed} | {x[0] for of in (now, was) for x, label in of.items() if label in labels}
        numbers = [row.pk for row in read_in(models.Document.objects.only("id"), "key__in", keys)]
        judged = self._items(numbers)
        for item in judged:
            item.fresh = True
            items[item.id] = item
        spoiled.update(t for i in judged for t in i.targets if t is not None)
        known = self._standing.rounds({}, references_of(sorted(judged, key=lambda i: i.place)))
        index = RoundIndex(self._reader, known)
        return {one.key: set(index.clues_kept(one.key)) for one in known}

    def _write(self, found: Outcome, fresh: Collection[int], given: Given, whole: bool) -> Relinked:
        """Give the rounds that changed their numbers, and write links and clues."""
        order = [(i, n, t) for i in found.items for n, t in self._targets(i, found)]
        groups: dict[str, list[int]] = {}
        for _, number, key in order:
            if key is not None and key in found.changed:
                groups.setdefault(key, []).append(number)
        before = {number: row[1] for number, row in self.stored.items() if row[1] is not None}
        numbers = keep_numbers(groups, before, given, "round")
        lasting = {key: f"m{n}" for key, n in numbers.items()}
        old = {int(k[1:]) for k in found.changed if is_lasting("m", k)}
        index = found.world.index
        made = Relinked({n: _mechanism(index[k].mechanism) for k, n in numbers.items()}, old - set(numbers.values()))
        rows = {row[0]: row for i in found.items for row in self._rows(i, found, lasting)}
        replaced = {document_of(n) for n in rows} | set(fresh)
        changed = [r for n, r in rows.items() if self.stored.get(n) != r]
        stale = [n for n in self.stored if document_of(n) in replaced and n not in rows]
        delete_rows(models.MeetingLink, "meeting_id", [*stale, *(r[0] for r in changed)])
        insert_rows(models.MeetingLink, models.MeetingLink.COLUMNS, changed)
        former = [self.stored[n] for n in (*stale, *(r[0] for r in changed)) if n in self.stored]
        for row in (*changed, *former):
            made.mechanisms.update(n for n in (row[2],) if n is not None)
        former += [row for n, row in self.stored.items() if document_of(n) in fresh]
        made.told = {n for row in (*changed, *former) for n in (row[1], row[3]) if n is not None}
        # A document looks elsewhere once its meetings have another mechanism: then it is fresh here.
        asking = {i.id: i.asks for i in found.items if whole or i.fresh}
        write_clues("da", asking, fresh, whole=whole)
        write_clues("mk", {n: found.world.kept(k) for k, n in numbers.items()}, made.gone, whole=whole)
        return made

    def _targets(self, item: Item, found: Outcome) -> Iterable[tuple[int, str | None]]:
        decided = found.decided.get(item.id)
        return zip(self.told[item.id].meeting_ids, decided.targets if decided else item.targets, strict=True)

    def _rows(self, item: Item, found: Outcome, lasting: dict[str, str]) -> Iterable[Row]:
        """Yield the rows of a document's links; those of one that was only followed take on other numbers."""
        one = self.told[item.id]
        decided = found.decided.get(item.id)
        for i, number in enumerate(one.meeting_ids):
            if decided is None:
                yield self._renumber(self.stored[number], found.changed, lasting)
                continue
            name = item.value.tellings[i].mechanism
            called = None if name is None else self._names.number("s", name)
            yield self._row(number, decided.links[i], called, found.changed, lasting)

    def _row(self, number: int, m: MeetingLink, called: int | None, changed: set[str], lasting: dict[str, str]) -> Row:
        def key(of: str | None) -> int | None:
            return None if of is None else int(lasting.get(of, of)[1:])

        ground = m.round or m.mechanism
        state = "confirmed" if ground is not None and ground.status == "confirmed" else "proposed"
        score, reasons = (ground.score, ground.reasons) if ground is not None else (0.0, ())
        proposed = [p for p in m.proposed if _stays(p, changed, lasting)]
        others = to_json([[lasting.get(p.target, p.target), p.score, p.reasons] for p in proposed])
        round_ = key(m.round.target if m.round else None)
        mechanism = _mechanism(m.mechanism.target if m.mechanism else None)
        return (number, round_, mechanism, key(m.of), score, to_json(reasons), state, others, called)

    @staticmethod
    def _renumber(row: Row, changed: set[str], lasting: dict[str, str]) -> Row:
        if not changed:
            return row

        def key(number: int | None) -> int | None:
            return None if number is None else int(lasting.get(f"m{number}", f"m{number}")[1:])

        proposed = row[7]
        if any(f'"{k}"' in proposed for k in changed):
            kept = [p for p in orjson.loads(proposed) if p[0] not in changed or p[0] in lasting]
            proposed = to_json([[lasting.get(k, k), score, why] for k, score, why in kept])
        return (row[0], key(row[1]), row[2], key(row[3]), *row[4:7], proposed, row[8])


def _stays(link: Link, changed: set[str], lasting: dict[str, str]) -> bool:
    return link.target in lasting or (link.target not in changed and is_lasting("m", link.target))


def _mechanism(key: str | None) -> int | None:
    return None if key is None else int(key[1:])


def load_links(documents: Collection[int] | None, table: Any = models.MeetingLink) -> dict[int, Row]:
    """Return the stored links of some documents' meetings (or heads), or of all, by the meeting's number."""
    rows = table.objects.values_list(*table.COLUMNS)
    first = table.COLUMNS[0]
    if documents is not None and len(documents) <= FEW:
        ranges = Q(pk__in=[])
        for n in documents:
            ranges |= Q(pk__gte=n * ROWS_PER_DOCUMENT, pk__lt=(n + 1) * ROWS_PER_DOCUMENT)
        rows = rows.filter(ranges)
    wanted = None if documents is None else set(documents)
    assert first.endswith("_id")
    return {
        row[0]: tuple(to_json(v) if isinstance(v, list) else v for v in row)
        for row in rows
        if wanted is None or document_of(row[0]) in wanted
    }


class HeadTable:
    """Heads of meetings and the persons that they are: each document's by itself, once its names are settled."""

    def __init__(self, names: Recalled) -> None:
        self._names = names

    def link(self, documents: Collection[int] | None, told: Iterable[Told]) -> set[int]:
        """Link the heads of documents; returns the numbers of the persons whose heads may have changed."""
        told = list(told)
        self._names.load("p", {name for one in told for t in one.tellings() for name in t.heads})
        stored = load_links(documents, models.PersonLink)
        rows: dict[int, Row] = {}
        for one in told:
            tellings = one.tellings()
            for link in link_heads(tellings, self._names.indexes["p"]):
                number = one.head_ids[link.meeting][link.head]
                state = "confirmed" if link.person is not None and link.person.status == "confirmed" else "proposed"
                score, why = (link.person.score, link.person.reasons) if link.person else (0.0, ())
                person = int(link.person.target[1:]) if link.person else None
                others = [[p.target, p.score, p.reasons] for p in link.proposed]
                called = self._names.number("p", tellings[link.meeting].heads[link.head])
                rows[number] = (number, person, score, to_json(why), state, to_json(others), called)
        changed = [r for n, r in rows.items() if stored.get(n) != r]
        stale = [n for n in stored if n not in rows]
        delete_rows(models.PersonLink, "head_id", [*stale, *(r[0] for r in changed)])
        insert_rows(models.PersonLink, models.PersonLink.COLUMNS, changed)
        # A document's day may tell whom somebody spoke for last, so all that it names are looked at again.
        return {row[1] for row in (*rows.values(), *stored.values()) if row[1] is not None}
