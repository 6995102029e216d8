"""What people judged, as it stands now, in the form that resolution binds itself by.

A judgement names what it is about by references (a document's id and where a mention's evidence starts) or by names,
not by rows or keys alone, so that it holds after documents were read again. Later judgements outrank earlier ones;
one that was undone counts as never made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from memcon.register import models
from memcon.register.anchoring import apply_places, move_anchors_of
from memcon.register.writing import chunk
from memcon.resolve import Judgements, KnownRound, Mechanism, Person, Reference, Telling
from memcon.resolve.vocabulary import words_of

LINKING = ("confirm", "reject", "merge", "split")
KINDS = ("round", "mechanism", "person", "commitment")


def list_standing() -> list[models.Judgement]:
    """Return the judgements that nobody has undone, in the order they were made."""
    rows = list(models.Judgement.objects.order_by("id"))
    undone: set[int] = set()
    for row in reversed(rows):
        if row.undoes_id is not None and row.pk not in undone:
            undone.add(row.undoes_id)
    standing = [row for row in rows if row.pk not in undone and row.action != "undo"]
    apply_places(standing)
    return standing


def select_judged(rows: Any) -> Any:
    """Return the columns of judgements with the places that their words moved to, for `keep_standing`."""
    moved = [f"anchorings__{name}" for name in ("document", "start", "now", "end")]
    own = ("id", "at", "by", "action", "subject", "field", "value", "anchors", "reason", "undoes_id")
    return rows.order_by("id", "anchorings__id").values(*own, *moved)


def keep_standing(records: Iterable[Any]) -> list[Any]:
    """Return those of the judgements that `select_judged` found that nobody has undone, in the order they were made.

    They name the places where their words stand now. Undoings must be among them.
    """
    made: dict[int, Any] = {}
    places: dict[Any, Any] = {}
    for row in records:
        made.setdefault(row.id, row)
        if row.anchorings is not None:
            places[row.id, row.anchorings.document, row.anchorings.start] = row.anchorings
    undone: set[int] = set()
    for number in sorted(made, reverse=True):
        if made[number].undoes_id is not None and number not in undone:
            undone.add(made[number].undoes_id)
    standing = [made[number] for number in sorted(made) if number not in undone and made[number].undoes_id is None]
    for row in standing:
        move_anchors_of(row, places)
    return standing


@dataclass(slots=True)
class Standing:
    """Judgements compiled for linking: who and what people put together (`of`, to a label) and apart, by kind.

    A label is made of all that it holds, so that it changes when that does. `corrections` are the judgements that set a
    value of a round, `namings` those that set the name of a mechanism or person: they put nothing together.
    """

    of: dict[str, dict[Any, str]] = field(default_factory=lambda: {kind: {} for kind in KINDS})
    apart: frozenset[tuple[Reference, str]] = frozenset()
    namings: list[models.Judgement] = field(default_factory=list)
    corrections: list[models.Judgement] = field(default_factory=list)

    def judgements(self, keys: Mapping[str, str]) -> Judgements:
        """Return what binds the resolver; `keys` are those of labels whose rounds, mechanisms, persons exist."""
        of = self.of
        return Judgements(
            confirmed={ref: keys.get(label, label) for ref, label in of["round"].items()},
            rejected=frozenset((ref, keys.get(label, label)) for ref, label in self.apart),
            mechanisms={write_name(n): keys.get(label, label) for n, label in of["mechanism"].items()},
            persons={n: keys.get(label, label) for n, label in of["person"].items()},
        )

    def mechanisms(self, keys: Mapping[str, str]) -> tuple[Mechanism, ...]:
        """Return the mechanisms that people made by joining names."""
        groups = group_by(self.of["mechanism"]).items()
        return tuple(
            Mechanism(keys.get(label, label), max(names, key=len), None, tuple(sorted(names)))
            for label, names in groups
        )

    def persons(self, keys: Mapping[str, str]) -> tuple[Person, ...]:
        """Return the persons that people made by joining names."""
        found = []
        for label, members in group_by(self.of["person"]).items():
            names = sorted({name for name, _ in members})
            parties = tuple(dict.fromkeys(party for _, party in members if party))
            found.append(Person(keys.get(label, label), max(names, key=len), tuple(names), (), parties))
        return tuple(found)

    def rounds(self, keys: Mapping[str, str], tellings: Mapping[Reference, Telling]) -> tuple[KnownRound, ...]:
        """Return the rounds that people made by joining meetings, as far as tellings of them are given."""
        found = []
        for label, references in group_by(self.of["round"]).items():
            told = tuple(dict.fromkeys(tellings[r] for r in references if r in tellings))
            if told:
                found.append(KnownRound(keys.get(label, label), None, told))
        return tuple(found)


def as_references(pairs: Iterable[Sequence[Any]]) -> list[Reference]:
    """Return stored references as resolution knows them."""
    return [(str(document), int(start)) for document, start in pairs]


class _Groups:
    """Things that judgements put together or apart, taken in the order of the judgements."""

    def __init__(self) -> None:
        self.of: dict[Any, str] = {}
        self.apart: set[tuple[Any, str]] = set()
        self._last = 0

    def join(self, one: list[Any], other: list[Any]) -> None:
        old = {self.of[x] for x in (*one, *other) if x in self.of}
        group = self._new()
        for x, held in list(self.of.items()):
            if held in old:
                self.of[x] = group
        for x in (*one, *other):
            self.of[x] = group
        self.apart = {
            (x, group if g in old else g) for x, g in self.apart if not (x in self.of and self.of[x] == group)
        }

    def part(self, one: list[Any], other: list[Any]) -> None:
        first, second = self._new(), self._new()
        for x in one:
            self.of[x] = first
        for x in other:
            self.of[x] = second
        self.apart |= {(x, second) for x in one} | {(x, first) for x in other}

    def _new(self) -> str:
        self._last += 1
        return f"judged-{self._last}"


def load_standing(rows: Sequence[models.Judgement] | None = None) -> Standing:
    """Compile all standing judgements, or those given."""
    rows = list_standing() if rows is None else rows
    groups = {kind: _Groups() for kind in KINDS}
    namings, corrections = [], []
    for row in rows:
        kind = kind_of(row.subject)
        if row.action in LINKING and kind in groups:
            one, other = (members_of(kind, row.anchors.get(side, [])) for side in ("one", "other"))
            (groups[kind].part if row.action in ("split", "reject") else groups[kind].join)(one, other)
        elif row.action == "correct" and kind == "round":
            corrections.append(row)
        elif row.action == "correct" and row.field == "name" and kind in groups:
            namings.append(row)
    labels = {kind: _label(kind, made.of) for kind, made in groups.items()}
    made = groups["round"]
    return Standing(
        of={kind: {x: labels[kind][group] for x, group in groups[kind].of.items()} for kind in KINDS},
        apart=frozenset((x, labels["round"][group]) for x, group in made.apart if group in labels["round"]),
        namings=namings,
        corrections=corrections,
    )


def _label(kind: str, of: dict[Any, str]) -> dict[str, str]:
    """Return a label for each group, made of its members."""
    members: dict[str, list[str]] = {}
    for x, group in of.items():
        members.setdefault(group, []).append(repr(x))
    return {
        group: f"judged-{hashlib.sha256(f'{kind} {sorted(own)}'.encode()).hexdigest()[:16]}"
        for group, own in members.items()
    }


def kind_of(subject: str) -> str:
    """Return what a subject's key is the key of: round, mechanism, person, commitment or document."""
    letters = {"m": "round", "s": "mechanism", "p": "person", "c": "commitment"}
    return letters.get(subject[:1], "document") if subject[1:].isdigit() else "document"


def members_of(kind: str, stored: list[Any]) -> list[Any]:
    """Return what stored anchors name: references of meetings, names of mechanisms, names of persons with party."""
    if kind in ("round", "commitment"):
        return list(as_references(stored))
    if kind == "person":
        return [(str(name), party) for name, party in stored]
    return [str(name) for name in stored]


def write_name(name: str) -> str:
    """Return a mechanism's name as judgements are looked up by."""
    return " ".join(words_of(name))


def group_by(of: Mapping[Any, str]) -> dict[str, list[Any]]:
    """Return the members of each group."""
    groups: dict[str, list[Any]] = {}
    for member, key in of.items():
        groups.setdefault(key, []).append(member)
    return groups


def count_outranked(keys: list[str]) -> int:
    """Return how many of the documents tell a value that a person's judgement outranks."""
    found: set[str] = set()
    wanted = set(keys)
    numbers = [r.anchors for r in list_standing() if r.action == "correct" and kind_of(r.subject) == "round"]
    documents = {document for anchors in numbers for document, _ in anchors.get("one", [])}
    if not documents:
        return 0
    rounds: set[int] = set()
    for part in chunk(sorted(documents)):
        links = models.MeetingLink.objects.filter(meeting__document__key__in=part)
        rounds.update(links.exclude(round=None).values_list("round_id", flat=True))
    for part in chunk(sorted(rounds)):
        for values in models.Round.objects.filter(id__in=part).values_list("values", flat=True):
            for value in values.values():
                if value["pinned"]:
                    found.update(t["document"] for t in value["told"] if t["value"] != value["value"])
    return len(found & wanted)


def find_heir(key: str) -> str | None:
    """Return the key of what something that is no more was merged into by people, None where there is no such."""
    if not models.Judgement.objects.filter(action="merge").exists():
        return None
    merges = [(r.subject, r.value) for r in list_standing() if r.action == "merge"]
    reached, found = [key], {key}
    for one in reached:
        others = [b if a == one else a for a, b in merges if one in (a, b)]
        reached += [other for other in others if other not in found]
        found.update(others)
    tables: dict[str, Any] = {"round": models.Round, "mechanism": models.Mechanism, "person": models.Person}
    table = tables.get(kind_of(key))
    if table is None:
        return None
    alive = set(table.objects.filter(key__in=reached[1:]).values_list("key", flat=True))
    return next((other for other in reached[1:] if other in alive), None)
