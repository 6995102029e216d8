"""Decides again only what a change reaches, with the result that deciding everything again would give.

Names and documents are decided one after the other, in an order that does not depend on when they came in. Each looks
for what it may belong to under some keys (its clues), and what exists is kept under some. So where something is added,
changed or taken away, only those later ones can come out otherwise that look under a clue of what has changed; the
others are followed as they were decided before. Whatever shares a clue with one that is decided anew is loaded first.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

# Stands for what people joined and join no more, where nothing else tells what it was.
JUDGED = "judged"


class Decision(Protocol):
    """What was decided of an item: the keys of all that it belongs to, None where it belongs to nothing."""

    @property
    def targets(self) -> tuple[str | None, ...]: ...


@dataclass(slots=True)
class Item:
    """A name or document: `place` orders the items, `asks` are the clues under which it looks.

    `targets` are what it belonged to; `fresh` marks one that is new, or that says other than it did, `again` one that
    is to be decided anew though it says the same.
    """

    id: int
    place: tuple[Any, ...]
    asks: frozenset[int]
    value: Any
    targets: tuple[str | None, ...] = ()
    fresh: bool = False
    again: bool = False


class World(Protocol):
    """The things that items belong to, as the items make them one after the other."""

    def decide(self, item: Item) -> Decision:
        """Decide what an item belongs to, and let that take it."""
        ...

    def follow(self, item: Item) -> None:
        """Let an item belong to what it belonged to."""
        ...

    def kept(self, key: str) -> frozenset[int]:
        """Return the clues under which a thing is kept by now."""
        ...

    def matters(self, item: Item, keys: Collection[str]) -> bool:
        """Tell whether an item may come out otherwise because these things, that share a clue with it, changed."""
        ...


class Source(Protocol):
    """Where items are that were decided before."""

    def load_members(self, keys: Collection[str]) -> Iterable[Item]:
        """Return all items that belong to things by their keys."""
        ...

    def load_kept(self, clues: Collection[int]) -> Iterable[Item]:
        """Return all items that belong to things kept under one of the clues."""
        ...

    def load_asking(self, clues: Collection[int]) -> Iterable[Item]:
        """Return the items that look under one of the clues."""
        ...

    def find_clues(self, key: str) -> frozenset[int]:
        """Return the clues under which a thing was kept."""
        ...


@dataclass(slots=True)
class Change:
    """What set things going: items that are fresh, keys of what lost something, and the clues of what people joined."""

    items: dict[int, Item] = field(default_factory=dict)
    spoiled: set[str] = field(default_factory=set)
    clues: dict[str, set[int]] = field(default_factory=dict)
    whole: bool = False


@dataclass(slots=True)
class Outcome:
    """The new decisions by item, the keys of all that changed, every item looked at in order, and the world made."""

    decided: dict[int, Any]
    changed: set[str]
    items: list[Item]
    world: Any
    hot: dict[int, set[str]]
    asked: set[int]


def settle(change: Change, begin: Callable[[Collection[Item]], World], source: Source) -> Outcome:
    """Decide what a change reaches; `begin` gives the world before the first of some items.

    With `change.whole`, all items are given and all are decided.
    """
    known: dict[str, frozenset[int]] = {}
    loaded = dict(change.items)

    def clues_of(key: str) -> frozenset[int]:
        if key not in known:
            known[key] = source.find_clues(key)
        return known[key]

    asked: set[int] = set()
    kept: set[int] = set()
    members: set[str] = set()
    while True:
        found = _run(change, loaded.values(), begin(loaded.values()), clues_of)
        if change.whole:
            return found
        hot = set(found.hot)
        lacking = (found.changed - members, found.asked - kept, hot - asked)
        if not any(lacking):
            return found
        for load, missing in zip((source.load_members, source.load_kept, source.load_asking), lacking, strict=True):
            for item in load(missing) if missing else ():  # type: ignore[operator]
                loaded.setdefault(item.id, item)
        members |= lacking[0]
        kept |= lacking[1]
        asked |= lacking[2]


def _run(change: Change, items: Collection[Item], world: World, clues_of: Callable[[str], frozenset[int]]) -> Outcome:
    """Go through the items in order: decide those that the change reaches, follow the others."""
    ordered = sorted(items, key=lambda item: item.place)
    found = Outcome({}, set(change.spoiled), ordered, world, {}, set())

    def heat(clues: Iterable[int], key: str) -> None:
        for clue in clues:
            found.hot.setdefault(clue, set()).add(key)

    for key, clues in change.clues.items():
        heat(clues, key)
    for key in change.spoiled if not change.whole else ():
        heat(clues_of(key), key)
    for item in ordered:
        targets = item.targets
        if change.whole or item.fresh or item.again or _reaches(found, item, world):
            decision = found.decided[item.id] = world.decide(item)
            if change.whole:
                found.changed.update(t for t in (*decision.targets, *targets) if t is not None)
                continue
            found.asked |= item.asks
            if item.fresh or decision.targets != targets:
                for key in {t for t in (*decision.targets, *targets) if t is not None} - found.changed:
                    found.changed.add(key)
                    heat(clues_of(key), key)
            targets = decision.targets
        else:
            world.follow(item)
        for key in {t for t in targets if t is not None} & found.changed:
            heat(world.kept(key), key)
    return found


def _reaches(found: Outcome, item: Item, world: World) -> bool:
    """Tell whether what has changed by now reaches an item."""
    keys = {key for clue in item.asks if clue in found.hot for key in found.hot[clue]}
    return bool(keys) and (JUDGED in keys or world.matters(item, keys))
