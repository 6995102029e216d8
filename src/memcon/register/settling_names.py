"""Names of mechanisms and of persons as documents give them: each is kept once, with what it stands for.

A name comes in with the first document that gives it and goes with the last. Only names that a change reaches are
decided again (`memcon.resolve.settling`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import orjson

from memcon.register import models
from memcon.register.judgements import Standing, kind_of, members_of, write_name
from memcon.register.models.documents import to_json
from memcon.register.numbering import Given, keep_numbers
from memcon.register.proposing import Told
from memcon.register.writing import chunk, delete_rows, insert_rows, read_in, update_rows
from memcon.resolve import Link, MechanismName, NameReader, PersonName
from memcon.resolve.known import Settled
from memcon.resolve.mechanism_index import MechanismIndex
from memcon.resolve.person_index import PersonIndex
from memcon.resolve.settling import JUDGED, Change, Item, Outcome, settle
from memcon.resolve.worlds import Called, Names

_CHANGING = ("id", "target", "score", "status", "reasons", "proposed", "learns")
WHAT = {"s": "mechanism", "p": "person"}


@dataclass(slots=True)
class Settling:
    """What came of settling names: numbers by key of all that changed, and the names that now stand for something else.

    `made` are the mechanisms or persons that changed, by number; `gone` the numbers that nothing bears any more.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    names: set[int] = field(default_factory=set)
    made: dict[int, Any] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)


def pack_name(name: MechanismName | PersonName) -> str:
    """Return a name's parts as the text that it is kept by."""
    if isinstance(name, MechanismName):
        return to_json([name.name, name.acronym, name.parties, name.aliases])
    return to_json([name.name, name.office, name.party])


def unpack_name(kind: str, told: str) -> Any:
    """Return the name of which `told` holds the parts."""
    parts = orjson.loads(told)
    if kind == "p":
        return PersonName(*parts)
    return MechanismName(parts[0], parts[1], tuple(parts[2]), tuple(parts[3]))


def names_told(kind: str, told: Iterable[Told]) -> dict[str, Any]:
    """Return the names that documents give, by their packed parts."""
    found: dict[str, Any] = {}
    for one in told:
        for telling in one.tellings():
            names: Iterable[Any] = telling.heads if kind == "p" else filter(None, (telling.mechanism,))
            for name in names:
                found.setdefault(pack_name(name), name)
    return found


def unpack_settled(row: models.Appellation) -> Settled:
    """Return what a stored name stands for."""
    proposed = tuple(Link(key, score, "proposed", tuple(why)) for key, score, why in row.proposed)
    target = None if row.target is None else f"{row.kind}{row.target}"
    return Settled(target, row.score, row.status, tuple(row.reasons), proposed, row.learns)


class NameTable:
    """Names of one kind in the register, and what settles them."""

    def __init__(self, kind: str, reader: NameReader, standing: Standing) -> None:
        self.kind, self._reader, self._standing = kind, reader, standing
        self._index = self._build((), {})
        self._keys: dict[str, str] = {}

    def settle(self, told: dict[str, Any], lost: set[int], before: Standing, given: Given, *, whole: bool) -> Settling:
        """Take in the names told, drop those of the numbers `lost`, and bring all that this reaches to it.

        `before` are the judgements that the stored names were settled by. With `whole`, every name is settled anew.
        """
        change = self._change(told, lost, before, whole)
        if not (change.items or change.spoiled or change.clues):
            return Settling()
        found = settle(change, self.begin, self)
        return self._write(found, given, whole)

    def _change(self, told: dict[str, Any], lost: set[int], before: Standing, whole: bool) -> Change:
        """Return what has changed, with new names written and lost ones gone."""
        stored = models.Appellation.objects.filter(kind=self.kind)
        known = {row.told for row in read_in(stored, "told__in", told)}
        new = [(self.kind, told[t].name, t) for t in sorted(set(told) - known)]
        insert_rows(models.Appellation, ("kind", "name", "told", "score", "status", "reasons", "proposed", "learns"),
                    [(*row, 0.0, "", "[]", "[]", True) for row in new])  # fmt: skip
        spoiled = {f"{self.kind}{row.target}" for row in read_in(stored, "pk__in", lost) if row.target is not None}
        delete_rows(models.Appellation, "id", sorted(lost))
        write_clues(self.kind + "a", {}, sorted(lost))
        if whole:
            return Change({row.pk: self.to_item(row) for row in stored}, spoiled, whole=True)
        items, clues = self._judged(before)
        for row in read_in(stored, "told__in", [t for *_, t in new]):
            items[row.pk] = self.to_item(row, fresh=True)
        spoiled.update(t for i in items.values() if i.fresh for t in i.targets if t is not None)
        # What people joined as before changes nothing by itself: where that is all, there is nothing to do.
        if not (spoiled or clues or any(i.fresh for i in items.values())):
            return Change()
        return Change(items, spoiled, clues)

    def load_made(self, numbers: Collection[int]) -> dict[int, Any]:
        """Return mechanisms or persons as their stored names make them, by number."""
        if not numbers:
            return {}
        self._keys = {label: f"{self.kind}{n}" for label, n in self._labelled().items()}
        items = sorted(self._load("target__in", numbers), key=lambda item: item.place)
        world = self.begin(items)
        for item in items:
            world.follow(item)
        return {n: world.index[f"{self.kind}{n}"] for n in numbers if f"{self.kind}{n}" in world.index}

    def find_names(self) -> dict[int, str]:
        """Return the names that people set, by the number of what holds most of what each was set for."""
        what = WHAT[self.kind]
        rows = [r for r in self._standing.namings if kind_of(r.subject) == what]
        own = {t for r in rows for t in r.anchors.get("told", [])}
        stored = models.Appellation.objects.filter(kind=self.kind).exclude(target=None)
        targets = {row.told: row.target for row in read_in(stored, "told__in", own)}
        found: dict[int, str] = {}
        for r in rows:
            held = Counter(targets[t] for t in r.anchors.get("told", []) if t in targets)
            held = held or self._count_held(members_of(what, r.anchors.get("one", [])))
            if held:
                found[max(held, key=lambda n, of=held: (of[n], -n))] = str(r.value)
        return found

    def _count_held(self, members: Collection[Any]) -> Counter[int]:
        """Return how many of the names that documents give each mechanism or person holds."""
        wanted = set(map(self._member, members))
        return Counter(
            row.target
            for row in self._called(members)
            if row.target is not None and self._member_of(unpack_name(self.kind, row.told)) in wanted
        )

    def _labelled(self) -> dict[str, int]:
        """Return the number of each thing that people made by joining names."""
        now = {self._member(x): label for x, label in self._standing.of[WHAT[self.kind]].items()}
        found: dict[str, int] = {}
        for row in self._called(self._standing.of[WHAT[self.kind]]):
            label = now.get(self._member_of(unpack_name(self.kind, row.told)))
            if label is not None and row.target is not None:
                found[label] = row.target
        return found

    def _called(self, members: Iterable[Any]) -> Iterable[models.Appellation]:
        stored = models.Appellation.objects.filter(kind=self.kind)
        return read_in(stored, "name__in", {x if isinstance(x, str) else x[0] for x in members})

    def _member_of(self, name: Any) -> Any:
        return write_name(name.name) if self.kind == "s" else (name.name, name.party)

    def to_item(self, row: models.Appellation, fresh: bool = False) -> Item:
        """Return a stored name as an item."""
        name = unpack_name(self.kind, row.told)
        place, asks = self._index.place(name), self._index.clues_asked(name)
        settled = unpack_settled(row)
        return Item(row.pk, place, asks, Called(name, settled), settled.targets, fresh)

    def begin(self, _: Collection[Item]) -> Names:
        """Return the world before any name: what people joined, and nothing else."""
        judged = self._standing.judgements(self._keys)
        if self.kind == "s":
            return Names(self._build(self._standing.mechanisms(self._keys), dict(judged.mechanisms)))
        return Names(self._build(self._standing.persons(self._keys), dict(judged.persons)))

    def load_members(self, keys: Collection[str]) -> Iterable[Item]:
        """Return the names that stand for these."""
        return self._load("target__in", [int(k[1:]) for k in keys if is_lasting(self.kind, k)])

    def load_kept(self, clues: Collection[int]) -> Iterable[Item]:
        """Return the names of all that is kept under one of the clues."""
        return self._load("target__in", find_owners(self.kind + "k", clues))

    def load_asking(self, clues: Collection[int]) -> Iterable[Item]:
        """Return the names that look under one of the clues."""
        return self._load("pk__in", find_owners(self.kind + "a", clues))

    def find_clues(self, key: str) -> frozenset[int]:
        """Return the clues under which something was kept."""
        return find_clues(self.kind, key)

    def _build(self, known: Any, fixed: dict[Any, str]) -> MechanismIndex | PersonIndex:
        build = MechanismIndex if self.kind == "s" else PersonIndex
        return build(self._reader, known, fixed)

    def _load(self, condition: str, values: Collection[int]) -> Iterable[Item]:
        return [self.to_item(r) for r in read_in(models.Appellation.objects.filter(kind=self.kind), condition, values)]

    def _judged(self, before: Standing) -> tuple[dict[int, Item], dict[str, set[int]]]:
        """Return the names that people judged as items, and the clues of those judged otherwise than before.

        What people joined as before keeps its key; what they join otherwise now is something new at first.
        """
        now, was = self._standing.of[WHAT[self.kind]], before.of[WHAT[self.kind]]
        if not (now or was):
            return {}, {}
        changed = {self._member(x) for x in {*now, *was} if now.get(x) != was.get(x)}
        labels = {self._member(x): label for x, label in now.items()}
        items: dict[int, Item] = {}
        for row in self._called((*now, *was)):
            member = self._member_of(unpack_name(self.kind, row.told))
            if member not in labels and member not in changed:
                continue
            item = items[row.pk] = self.to_item(row, fresh=member in changed)
            if member in labels and not item.fresh and item.targets[0] is not None:
                self._keys[labels[member]] = item.targets[0]
        clues: dict[str, set[int]] = {}
        for standing in (self._standing, before):
            own = standing.of[WHAT[self.kind]]
            index = self._build(standing.mechanisms({}) if self.kind == "s" else standing.persons({}), {})
            for x, label in own.items():
                if own is now and (now.get(x) != was.get(x) or label not in self._keys):
                    clues[label] = set(index.clues_kept(label))
                elif own is was and now.get(x) != was.get(x):
                    clues.setdefault(JUDGED, set()).update(index.clues_kept(label))
        return items, clues

    def _member(self, member: Any) -> Any:
        return write_name(member) if self.kind == "s" else member

    def _write(self, found: Outcome, given: Given, whole: bool) -> Settling:
        """Give what has changed its numbers, and write names and clues."""
        now = {i.id: found.decided.get(i.id, i.value.settled) for i in found.items}
        groups: dict[str, list[int]] = {}
        for item in found.items:
            if (key := now[item.id].target) is not None and key in found.changed:
                groups.setdefault(key, []).append(item.id)
        before = {i.id: int(t[1:]) for i in found.items for t in i.targets if t is not None}
        numbers = keep_numbers(groups, before, given, WHAT[self.kind])
        old = {int(k[1:]) for k in found.changed if is_lasting(self.kind, k)}
        made = Settling(numbers, made={n: found.world.index[k] for k, n in numbers.items()})
        made.gone = old - set(numbers.values())
        rows = []
        for item in found.items:
            settled = self._translate(now[item.id], found.changed, numbers)
            if settled != item.value.settled or item.fresh:
                rows.append(self._row(item.id, settled))
                if item.fresh or self._tells(settled) != self._tells(item.value.settled):
                    made.names.add(item.id)
        update_rows(models.Appellation, _CHANGING, rows)
        asking = {i.id: i.asks for i in found.items if whole or i.fresh}
        write_clues(self.kind + "a", asking, whole=whole)
        write_clues(self.kind + "k", {n: found.world.kept(k) for k, n in numbers.items()}, made.gone, whole=whole)
        return made

    def _tells(self, settled: Settled) -> Settled:
        """Return as much of what a name stands for as documents make use of."""
        return replace(settled, proposed=()) if self.kind == "s" and settled.target is not None else settled

    def _translate(self, settled: Settled, changed: set[str], numbers: dict[str, int]) -> Settled:
        """Return what a name stands for by lasting keys; what is not there any more is not proposed."""
        lasting = {key: f"{self.kind}{numbers[key]}" for key in changed if key in numbers}
        proposed = tuple(
            replace(link, target=lasting.get(link.target, link.target), status="proposed")
            for link in settled.proposed
            if link.target in lasting or (link.target not in changed and is_lasting(self.kind, link.target))
        )
        target = settled.target
        return replace(settled, target=None if target is None else lasting.get(target, target), proposed=proposed)

    def _row(self, number: int, settled: Settled) -> tuple[Any, ...]:
        target = None if settled.target is None else int(settled.target[1:])
        proposed = [[link.target, link.score, link.reasons] for link in settled.proposed]
        return (number, target, settled.score, settled.status, to_json(settled.reasons), to_json(proposed),
                settled.learns)  # fmt: skip


def is_lasting(kind: str, key: str) -> bool:
    """Tell whether a key is one that the register gave ("s", "p", "m" and a number), not one of the moment."""
    return key[:1] == kind and key[1:].isdigit()


def find_clues(kind: str, key: str) -> frozenset[int]:
    """Return the clues under which a mechanism, person or round ("s", "p", "m") was kept."""
    if not is_lasting(kind, key):
        return frozenset()
    return frozenset(models.Clue.objects.filter(kind=kind + "k", owner=int(key[1:])).values_list("key", flat=True))


def find_owners(kind: str, clues: Collection[int]) -> set[int]:
    """Return what is kept, or asks, under one of the clues."""
    found: set[int] = set()
    for part in chunk(list(clues)):
        found.update(models.Clue.objects.filter(kind=kind, key__in=part).values_list("owner", flat=True))
    return found


def write_clues(
    kind: str, clues: Mapping[int, Iterable[int]], gone: Iterable[int] = (), *, whole: bool = False
) -> None:
    """Set the clues of some owners; with `whole`, of all."""
    if whole:
        models.Clue.objects.filter(kind=kind).delete()
    else:
        for part in chunk([*clues, *gone]):
            models.Clue.objects.filter(kind=kind, owner__in=part).delete()
    rows = [(kind, owner, key) for owner, keys in clues.items() for key in sorted(keys)]
    insert_rows(models.Clue, models.Clue.COLUMNS, rows)
