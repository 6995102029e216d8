"""What names and documents belong to, for deciding again only what a change reaches (`memcon.resolve.settling`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from memcon.resolve.known import Judgements, Link, MeetingLink, Reference, Settled
from memcon.resolve.mechanism_index import MechanismIndex
from memcon.resolve.occasions import Telling
from memcon.resolve.person_index import PersonIndex
from memcon.resolve.resolver import link_rounds, turns
from memcon.resolve.round_index import RoundIndex
from memcon.resolve.settling import Item


@dataclass(frozen=True, slots=True)
class Called:
    """A name as documents give it (`MechanismName` or `PersonName`), and what it stood for, None if it is new."""

    name: Any
    settled: Settled | None = None


class Names:
    """Mechanisms or persons, made by their names."""

    def __init__(self, index: MechanismIndex | PersonIndex) -> None:
        self.index: Any = index
        self._fresh = count(1)

    def decide(self, item: Item) -> Settled:
        """Decide what a name stands for; what it founds keeps its key."""
        former = item.targets[0] if item.targets else None
        key = former if former is not None and former not in self.index else f"+{next(self._fresh)}"
        found: Settled = self.index.settle(item.value.name, key)
        return found

    def follow(self, item: Item) -> None:
        """Let a name stand for what it stood for."""
        self.index.follow(item.value.name, item.value.settled)

    def kept(self, key: str) -> frozenset[int]:
        """Return the clues under which a mechanism or person is kept."""
        found: frozenset[int] = self.index.clues_kept(key)
        return found

    def matters(self, item: Item, keys: Collection[str]) -> bool:
        """Tell whether a name is, was or may be one of these."""
        settled: Settled = item.value.settled
        if settled.target in keys or any(link.target in keys for link in settled.proposed):
            return True
        may_be: bool = self.index.may_be(item.value.name, keys)
        return may_be


@dataclass(frozen=True, slots=True)
class Tale:
    """What one document tells of its meetings: a telling, reference and mechanism for each.

    `near` are the rounds that its meetings were proposed to be.
    """

    tellings: tuple[Telling, ...]
    references: tuple[Reference, ...]
    mechanisms: tuple[Link | None, ...]
    near: frozenset[str] = frozenset()

    def clues(self) -> frozenset[int]:
        """Return the clues under which the meetings' rounds are looked for."""
        found: set[int] = set()
        for telling, mechanism in zip(self.tellings, self.mechanisms, strict=True):
            found |= RoundIndex.clues_asked(telling, mechanism.target if mechanism else None)
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class Linked:
    """How a document's meetings were linked."""

    links: tuple[MeetingLink, ...]

    @property
    def targets(self) -> tuple[str | None, ...]:
        """Return the round of each meeting."""
        return tuple(link.round.target if link.round else None for link in self.links)


class Rounds:
    """Rounds, made by the documents that tell of them."""

    def __init__(self, index: RoundIndex, judged: Judgements) -> None:
        self.index = index
        self._judged = judged

    def decide(self, item: Item) -> Linked:
        """Link the meetings of a document; a round that it founds keeps its key."""
        tale: Tale = item.value
        former = {i: key for i, key in enumerate(item.targets) if key is not None}
        return Linked(link_rounds(self.index, self._judged, tale.references, tale.tellings, tale.mechanisms, former))

    def follow(self, item: Item) -> None:
        """Let the meetings of a document be of the rounds that they were of."""
        tale: Tale = item.value
        for i in turns(tale.tellings):
            key = item.targets[i]
            if key is None:
                continue
            mechanism = tale.mechanisms[i]
            own = mechanism.target if mechanism else None
            if key in self.index:
                self.index.join(key, tale.tellings[i], own)
            else:
                self.index.found(tale.tellings[i], own, key)

    def kept(self, key: str) -> frozenset[int]:
        """Return the clues under which a round is kept."""
        return self.index.clues_kept(key)

    def matters(self, item: Item, keys: Collection[str]) -> bool:
        """Tell whether a document told of one of these rounds, or may do so now."""
        tale: Tale = item.value
        if not tale.near.isdisjoint(keys) or not keys_of(item.targets).isdisjoint(keys):
            return True
        for telling, mechanism in zip(tale.tellings, tale.mechanisms, strict=True):
            if self.index.may_be(telling, mechanism.target if mechanism else None, keys):
                return True
        return False


def keys_of(targets: Iterable[str | None]) -> set[str]:
    """Return the keys among targets."""
    return {t for t in targets if t is not None}


def references_of(items: Sequence[Item]) -> dict[Reference, Telling]:
    """Return the tellings of some documents by their lasting references; the first where two share one."""
    found: dict[Reference, Telling] = {}
    for item in items:
        for reference, telling in zip(item.value.references, item.value.tellings, strict=True):
            found.setdefault(reference, telling)
    return found
