"""Names as anyone would type them → the one thing meant: by key, acronym, whole name, part of a name, near spelling.

One clear match is used. Where several fit equally well they are listed, and where none does, the nearest are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from memcon.errors import AmbiguousName, UnknownName
from memcon.register import models
from memcon.register.connect import place_name
from memcon.register.folding import fold_name

_KEY = re.compile(r"[smpc]\d+\Z")
_LEAST, _CLEAR, _LEAD, _PART = 70.0, 85.0, 5.0, 6
_SHOWN = 8


class Named(NamedTuple):
    """A name under which something can be found: its folded form, the thing's key, the name to show, its weight."""

    folded: str
    key: str
    shown: str
    weight: int


def find_mechanism(name: str) -> models.Mechanism:
    """Return the mechanism meant. Raises UnknownName or AmbiguousName."""
    if _KEY.match(name):
        found = models.Mechanism.objects.filter(key=name).first()
        if found is not None:
            return found
    rows = models.MechanismName.objects.values_list("folded", "mechanism__key", "mechanism__name", "told")
    return models.Mechanism.objects.get(key=_choose(name, [Named(*row) for row in rows], "mechanism"))


def find_person(name: str) -> models.Person:
    """Return the person meant. Raises UnknownName or AmbiguousName."""
    if _KEY.match(name):
        found = models.Person.objects.filter(key=name).first()
        if found is not None:
            return found
    rows = models.PersonName.objects.values_list("folded", "person__key", "person__name", "told")
    return models.Person.objects.get(key=_choose(name, [Named(*row) for row in rows], "person"))


def find_subject(name: str) -> models.Round | models.Person | models.Document:
    """Return the meeting, document or person meant: a key, a mechanism and number ("JWG-ICC 4"), or a name.

    Raises UnknownName or AmbiguousName.
    """
    exact: Iterable[tuple[Any, str]] = (
        (models.Round, "key"), (models.Person, "key"), (models.Document, "key"), (models.Document, "url"),
        (models.Document, "title"),
    )  # fmt: skip
    for kind, field in exact:
        found = kind.objects.filter(**{field: name}).first()
        if found is not None:
            return found
    numbered = _find_numbered(name)
    if numbered is not None:
        return numbered
    named = [Named(*r) for r in models.PersonName.objects.values_list("folded", "person__key", "person__name", "told")]
    named += [
        Named(fold_name(title), key, title, 1)
        for key, title in models.Document.objects.exclude(title=None).values_list("key", "title")
    ]
    try:
        key = _choose(name, named, "meeting, person or document")
    except UnknownName as unknown:
        raise _point_elsewhere(name) or unknown from None
    return models.Person.objects.filter(key=key).first() or models.Document.objects.get(key=key)


def _point_elsewhere(name: str) -> UnknownName | None:
    """Return what to say of a name that is a commitment's or a mechanism's, None where it is neither."""
    if models.Commitment.objects.filter(key=name).exists():
        return UnknownName(place_name(), f"{name} is a commitment.", "'memcon commitments' shows commitments.")
    try:
        mechanism = find_mechanism(name)
    except UnknownName:
        return None
    cure = f"'memcon rounds {mechanism.key}' shows its meetings; give one as '{mechanism.key} 4'."
    return UnknownName(place_name(), f"{mechanism.name} is a mechanism.", cure)


def find_round(name: str) -> models.Round:
    """Return the meeting meant: a key, or a mechanism with a number or a day. Raises UnknownName or AmbiguousName."""
    found = models.Round.objects.filter(key=name).first() or _find_numbered(name)
    if found is None:
        cure = "Give a key, or a mechanism with a number or a day: 'JWG-ICC 4'."
        raise UnknownName(place_name(), f"no meeting is called '{name}'.", cure)
    return found


_NUMBERED = re.compile(r"(?P<name>.+?)[\s,#:]+(?P<number>\d{1,3})(?:st|nd|rd|th)?\Z")
_DATED = re.compile(r"(?P<name>.+?)[\s,]+(?P<day>\d{4}(?:-\d\d(?:-\d\d)?)?)\Z")


def _find_numbered(name: str) -> models.Round | None:
    """Return the round that "JWG-ICC 4" or "JWG-ICC 2024-01" names, None where that is no name of one."""
    for pattern, field in ((_DATED, "day"), (_NUMBERED, "number")):
        match = pattern.match(name.strip())
        if match is None:
            continue
        try:
            mechanism = find_mechanism(match["name"])
        except UnknownName:
            continue
        rounds = models.Round.objects.filter(mechanism=mechanism)
        found = rounds.filter(number=int(match["number"])) if field == "number" else _on(rounds, match["day"])
        choices = list(found[:_SHOWN])
        if len(choices) == 1:
            return choices[0]
        if choices:
            _list("round", name, [(r.key, f"{r.start or 'no day'} {r.place or ''}".strip()) for r in choices])
        cure = f"'memcon rounds {mechanism.key}' lists what it has."
        raise UnknownName(place_name(), f"{mechanism.name} has no round {match[field]}.", cure)
    return None


def _on(rounds: Any, day: str) -> Any:
    return rounds.filter(start__startswith=day)


def _choose(name: str, named: Sequence[Named], what: str) -> str:
    """Return the key of the one thing meant by `name` among `named`."""
    wanted = fold_name(name)
    if not wanted:
        raise UnknownName(place_name(), f"'{name}' names no {what}.", "Give a name.")
    tight = wanted.replace(" ", "")
    tiers = (
        [n for n in named if n.folded == wanted],
        [n for n in named if n.folded.replace(" ", "") == tight],
        [n for n in named if f" {wanted} " in f" {n.folded} "],
        [n for n in named if _holds_words(n.folded, wanted)],
    )
    for tier in tiers:
        keys = dict.fromkeys(n.key for n in tier)
        if len(keys) == 1:
            return next(iter(keys))
        if keys:
            _list(what, name, _best(tier))
    return _nearest(name, wanted, named, what)


def _holds_words(folded: str, wanted: str) -> bool:
    words = folded.split()
    return all(any(w.startswith(part) for w in words) for part in wanted.split())


def _nearest(name: str, wanted: str, named: Sequence[Named], what: str) -> str:
    from rapidfuzz import fuzz, process

    def likeness(one: str, other: str, **_: object) -> float:
        part = fuzz.partial_ratio(one, other) if _PART <= len(one) < len(other) else 0.0
        return max(fuzz.WRatio(one, other), part)

    hits = process.extract(wanted, [n.folded for n in named], scorer=likeness, limit=50, score_cutoff=_LEAST)
    best: dict[str, tuple[float, Named]] = {}
    for _, score, i in hits:
        if named[i].key not in best or score > best[named[i].key][0]:
            best[named[i].key] = (score, named[i])
    ranked = sorted(best.values(), key=lambda pair: (-pair[0], -pair[1].weight, pair[1].key))
    if ranked and ranked[0][0] >= _CLEAR and (len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= _LEAD):
        return ranked[0][1].key
    if ranked and ranked[0][0] >= _CLEAR:
        _list(what, name, [(n.key, n.shown) for _, n in ranked[:_SHOWN]])
    near = tuple(n.shown for _, n in ranked[:3])
    hint = f"Did you mean {' or '.join(near)}?" if near else "See 'memcon mechanisms' and 'memcon people'."
    raise UnknownName(place_name(), f"no {what} is called '{name}'.", hint, near)


def _best(tier: Sequence[Named]) -> list[tuple[str, str]]:
    weight: dict[str, int] = {}
    shown: dict[str, str] = {}
    for n in tier:
        weight[n.key] = weight.get(n.key, 0) + n.weight
        shown[n.key] = n.shown
    ranked = sorted(shown, key=lambda key: (-weight[key], shown[key], key))
    return [(key, shown[key]) for key in ranked[:_SHOWN]]


def _list(what: str, name: str, candidates: list[tuple[str, str]]) -> None:
    lines = "".join(f"\n  {key}  {shown}" for key, shown in candidates)
    cure = f"Give one of these keys:{lines}"
    raise AmbiguousName(place_name(), f"more than one {what} fits '{name}'.", cure, tuple(candidates))
