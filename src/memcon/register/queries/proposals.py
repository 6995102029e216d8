"""What the machine proposes for a person to decide: what may be one though it stands as two, with score and reasons."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any

from memcon.register import models
from memcon.register.judgements import kind_of, list_standing
from memcon.register.writing import read_in
from memcon.render.phrases import say_day, say_ordinal

KINDS = {"meeting": "m", "mechanism": "s", "person": "p", "commitment": "c"}
_Told = tuple[str, str | None, str, float, list[str], str]


@dataclass(slots=True)
class _Pair:
    """Two things that may be one, or (`one` is None) a document or name that may belong to a thing."""

    kind: str
    one: str | None
    other: str
    score: float
    reasons: list[str]
    part: str
    told: int = 0


def list_proposals(
    kind: str | None = None, limit: int | None = None, offset: int = 0, *, name_party: Callable[[str], str] = str
) -> list[dict[str, Any]]:
    """Return what may be one, the likeliest first; of one kind ("meeting", "mechanism", "person", "commitment").

    `action` says what carries a proposal out: to merge `one` and `other`, or to confirm that `part` (a document's id,
    or a name) belongs to `other`. What people decided is left out; `told` counts the mentions that propose it.
    `name_party` gives the name of a party's code.
    """
    decided = _decided()
    found: dict[tuple[str | None, str, str], _Pair] = {}
    for name in KINDS if kind is None else (kind,):
        for letter, one, other, score, reasons, part in _propose(name):
            if one is not None and one > other:
                one, other = other, one
            if (one, other) in decided or (part, other) in decided:
                continue
            key = (one, other, "" if one else part)
            pair = found.setdefault(key, _Pair(letter, one, other, score, reasons, part))
            pair.told += 1
            if score > pair.score:
                pair.score, pair.reasons, pair.part = score, reasons, part
    ranked = sorted(found.values(), key=lambda p: (-p.score, p.one or "", p.other, p.part))
    shown = ranked[offset : None if limit is None else offset + limit]
    names = _name({key for pair in shown for key in (pair.one, pair.other) if key is not None}, name_party)
    return [
        {
            "kind": pair.kind,
            "action": "merge" if pair.one else "confirm",
            "one": {"key": pair.one, "name": names.get(pair.one, pair.one)} if pair.one else None,
            "other": {"key": pair.other, "name": names.get(pair.other, pair.other)},
            "part": pair.part,
            "score": pair.score,
            "reasons": pair.reasons,
            "told": pair.told,
        }
        for pair in shown
    ]


def _decided() -> set[tuple[str | None, str]]:
    """Return the pairs of keys, and of parts with keys, that people said are two."""
    found: set[tuple[str | None, str]] = set()
    for row in list_standing():
        if row.action in ("reject", "split") and kind_of(row.subject) != "document":
            for part in row.value if isinstance(row.value, list) else [row.value]:
                found |= {(part, row.subject), (row.subject, str(part))}
    return found


def _propose(kind: str) -> Iterator[_Told]:
    letter = KINDS[kind]
    if kind == "meeting":
        links = models.MeetingLink.objects.exclude(proposed=[]).exclude(state="confirmed")
        rows = links.values_list("round_id", "proposed", "meeting__document__key")
    elif kind == "commitment":
        acts = models.CommitmentLink.objects.exclude(proposed=[]).exclude(state="confirmed")
        rows = acts.values_list("commitment_id", "proposed", "act__document__key")
    else:
        names = models.Appellation.objects.filter(kind=letter).exclude(proposed=[]).exclude(status="confirmed")
        rows = names.values_list("target", "proposed", "name")
    for number, proposed, part in rows:
        one = None if number is None else f"{letter}{number}"
        for other, score, reasons in proposed:
            if other != one:
                yield kind, one, other, score, reasons, part


def _say_round(row: models.Round, name_party: Callable[[str], str]) -> str:
    """Return a meeting by what tells it from others: body and number or kind and parties, day, place, heads."""
    if row.mechanism:
        name = f"{row.mechanism.name}, {say_ordinal(row.number)} round" if row.number else row.mechanism.name
    else:
        name = f"{row.kind} of {' and '.join(map(name_party, row.parties))}" if row.parties else row.kind
    heads = " and ".join(dict.fromkeys(name for name, *_ in row.heads))
    return ", ".join(filter(None, (name, say_day(row.start), row.place, heads)))


def _name(keys: Collection[str], name_party: Callable[[str], str]) -> dict[str, str]:
    """Return what to call things by their keys."""
    found: dict[str, str] = {}
    rounds = models.Round.objects.select_related("mechanism")
    for row in read_in(rounds, "key__in", {k for k in keys if k[0] == "m"}):
        found[row.key] = _say_round(row, name_party)
    tables: tuple[tuple[str, Any, str], ...] = (
        ("s", models.Mechanism, "name"), ("p", models.Person, "name"), ("c", models.Commitment, "words"),
    )  # fmt: skip
    for letter, table, field in tables:
        wanted = {k for k in keys if k[0] == letter}
        found.update(read_in(table.objects.values_list("key", field), "key__in", wanted))
    return found
