"""What people judged, as it stands now, in the form that resolution binds itself by.

A judgement names what it is about by references (a document's id and where a mention's evidence starts) or by names,
not by rows or keys alone, so that it holds after documents were read again. Later judgements outrank earlier ones;
one that was undone counts as never made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from memcon.register import models
from memcon.register.proposing import Proposal, Told
from memcon.register.writing import chunk
from memcon.resolve import (
    Judgements,
    Known,
    KnownRound,
    Mechanism,
    Person,
    Reference,
    Telling,
    build_telling,
    reference_of,
)
from memcon.resolve.vocabulary import words_of

LINKING = ("confirm", "reject", "merge", "split")
Name = tuple[str, str | None]


def list_standing() -> list[models.Judgement]:
    """Return the judgements that nobody has undone, in the order they were made."""
    rows = list(models.Judgement.objects.order_by("id"))
    undone: set[int] = set()
    for row in reversed(rows):
        if row.undoes_id is not None and row.pk not in undone:
            undone.add(row.undoes_id)
    return [row for row in rows if row.pk not in undone and row.action != "undo"]


@dataclass(slots=True)
class Standing:
    """Judgements compiled for one resolution: `known` and `judged` bind the resolver.

    `names` are names that people set, by the keys of `known`; `corrections` are pinned values, with the references
    of the round that they are about; `references` gives the numbers of the rows of each mention.
    """

    known: Known = field(default_factory=Known)
    judged: Judgements = field(default_factory=Judgements)
    names: dict[str, str] = field(default_factory=dict)
    corrections: list[models.Judgement] = field(default_factory=list)
    references: dict[Reference, list[int]] = field(default_factory=dict)

    def pins(self, found: Proposal) -> dict[str, dict[str, Any]]:
        """Return the pinned values by round: a correction is for the round that holds most of what it was made for."""
        target = {m.id: m.target for m in found.meetings}
        pinned: dict[str, dict[str, Any]] = {}
        for row in self.corrections:
            held: Counter[str] = Counter()
            for reference in as_references(row.anchors.get("one", [])):
                held.update(t for n in self.references.get(reference, ()) if (t := target.get(n)) is not None)
            if held:
                best = max(held, key=lambda key: (held[key], key))
                pinned.setdefault(best, {})[row.field] = row.value
        return pinned


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


def load_standing(told: Sequence[Told]) -> Standing:
    """Compile all standing judgements against the documents that the register holds."""
    rows = list_standing()
    if not rows:
        return Standing()
    groups = {kind: _Groups() for kind in ("round", "mechanism", "person")}
    names: dict[tuple[str, Any], str] = {}
    corrections = []
    for row in rows:
        kind = kind_of(row.subject)
        if row.action in LINKING and kind in groups:
            one, other = (_members(kind, row.anchors.get(side, [])) for side in ("one", "other"))
            (groups[kind].part if row.action in ("split", "reject") else groups[kind].join)(one, other)
        elif row.action == "correct" and kind == "round":
            corrections.append(row)
        elif row.action == "correct" and row.field == "name":
            names.update(((kind, member), str(row.value)) for member in _members(kind, row.anchors.get("one", [])))
            groups[kind].join(_members(kind, row.anchors.get("one", [])), [])
    tellings = _Tellings(told)
    return Standing(
        known=Known(
            _mechanisms(groups["mechanism"].of),
            tuple(KnownRound(key, None, tellings.of(refs)) for key, refs in _by_group(groups["round"].of).items()),
            _persons(groups["person"].of),
        ),
        judged=Judgements(
            confirmed=groups["round"].of,
            rejected=frozenset(groups["round"].apart),
            mechanisms={_written(n): key for n, key in groups["mechanism"].of.items()},
            persons=groups["person"].of,
        ),
        names={groups[kind].of[member]: name for (kind, member), name in names.items() if member in groups[kind].of},
        corrections=corrections,
        references=tellings.numbers,
    )


def kind_of(subject: str) -> str:
    """Return what a subject's key is the key of: round, mechanism, person, commitment or document."""
    letters = {"m": "round", "s": "mechanism", "p": "person", "c": "commitment"}
    return letters.get(subject[:1], "document") if subject[1:].isdigit() else "document"


def _members(kind: str, stored: list[Any]) -> list[Any]:
    if kind == "round":
        return list(as_references(stored))
    if kind == "person":
        return [(str(name), party) for name, party in stored]
    return [str(name) for name in stored]


def _written(name: str) -> str:
    return " ".join(words_of(name))


def _by_group(of: dict[Any, str]) -> dict[str, list[Any]]:
    groups: dict[str, list[Any]] = {}
    for member, key in of.items():
        groups.setdefault(key, []).append(member)
    return groups


def _mechanisms(of: dict[str, str]) -> tuple[Mechanism, ...]:
    groups = _by_group(of).items()
    return tuple(Mechanism(key, max(names, key=len), None, tuple(sorted(names))) for key, names in groups)


def _persons(of: dict[Name, str]) -> tuple[Person, ...]:
    found = []
    for key, members in _by_group(of).items():
        names = sorted({name for name, _ in members})
        parties = tuple(dict.fromkeys(party for _, party in members if party))
        found.append(Person(key, max(names, key=len), tuple(names), (), parties))
    return tuple(found)


class _Tellings:
    """The documents' meetings by their references."""

    def __init__(self, told: Sequence[Told]) -> None:
        self.numbers: dict[Reference, list[int]] = {}
        self._tellings: dict[Reference, list[Telling]] = {}
        for one in told:
            record = one.to_record()
            for number, meeting in zip(one.meeting_ids, one.meetings, strict=True):
                reference = reference_of(record, meeting)
                self.numbers.setdefault(reference, []).append(number)
                self._tellings.setdefault(reference, []).append(build_telling(meeting, one.published))

    def of(self, references: Iterable[Reference]) -> tuple[Telling, ...]:
        return tuple(t for r in references for t in self._tellings.get(r, ()))


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
