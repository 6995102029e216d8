"""What the indexes of mechanisms and persons share: blocks of known ones, and what names were settled to."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, Protocol, TypeVar

from memcon.resolve.keys import KeyMaker, hash_clues
from memcon.resolve.known import Link, Settled
from memcon.resolve.matching import PROPOSE, Match
from memcon.resolve.reader import NameReader


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


Thing = TypeVar("Thing", bound=_Keyed)
Name = TypeVar("Name", bound=Hashable)
Block = TypeVar("Block", bound=tuple[str | None, ...])


class NameIndex(ABC, Generic[Thing, Name, Block]):
    """Holds known things and finds those that a name may mean, without comparing it to all."""

    def __init__(self, reader: NameReader, known: Iterable[Thing]) -> None:
        self._reader = reader
        self._keys = KeyMaker()
        self._by_key: dict[str, Thing] = {}
        self._blocks: dict[Block, dict[str, None]] = {}
        self._settled: dict[Name, Settled] = {}
        self._turn: dict[str, int] = {}
        self._under: dict[str, set[Block]] = {}
        self.changed: dict[str, None] = {}
        for thing in known:
            self._keys.take(thing.key)
            self._put(thing)
        self.changed.clear()

    def __getitem__(self, key: str) -> Thing:
        return self._by_key[key]

    def __contains__(self, key: str) -> bool:
        return key in self._by_key

    def __iter__(self) -> Iterator[Thing]:
        return iter(self._by_key.values())

    def recall(self, name: Name, settled: Settled) -> None:
        """Take what a name stands for from what was settled elsewhere; nothing is learnt from it."""
        self._settled[name] = settled

    def settle(self, name: Name, key: str | None = None) -> Settled:
        """Decide what a name stands for by itself, once and for all documents; what it founds gets `key`.

        A name that stands for nothing by itself keeps what it may be, for documents that name one of them in full.
        """
        found = self._settled.get(name)
        if found is None:
            found = self._settled[name] = self._decide(name, (), key)
        return found

    def follow(self, name: Name, settled: Settled) -> None:
        """Take what was decided of a name before, without deciding it again."""
        self._settled[name] = settled
        if settled.target is None or not settled.learns:
            return
        if settled.target in self._by_key:
            self._learn(settled.target, name)
        else:
            self._found(name, settled.target)

    def clues_kept(self, key: str) -> frozenset[int]:
        """Return numbers of the keys under which a thing is or ever was kept."""
        return hash_clues(self._under[key])

    def _rank(self, name: Name) -> list[Link]:
        found = []
        for key in self._candidates(name):
            result = self._match(name, self._by_key[key])
            if result.score >= PROPOSE:
                found.append(Link(key, result.score, "proposed", result.reasons))
        return sorted(found, key=lambda link: (-link.score, self._turn[link.target]))

    def _put(self, thing: Thing) -> None:
        self._by_key[thing.key] = thing
        self._turn.setdefault(thing.key, len(self._turn))
        self.changed[thing.key] = None
        under = self._under.setdefault(thing.key, set())
        for block in self._kept(thing):
            under.add(block)
            self._blocks.setdefault(block, {})[thing.key] = None

    @abstractmethod
    def _decide(self, name: Name, here: Iterable[str], key: str | None = None) -> Settled:
        """Return what a name stands for, things named in the same document (`here`) considered."""

    @abstractmethod
    def _match(self, name: Name, thing: Thing) -> Match:
        """Return how near a name comes to a thing, with the reasons."""

    @abstractmethod
    def _candidates(self, name: Name) -> list[str]:
        """Return the keys of things that share a block with a name."""

    @abstractmethod
    def _kept(self, thing: Thing) -> Iterator[Block]:
        """Yield the blocks under which a thing is kept."""

    @abstractmethod
    def _found(self, name: Name, key: str | None = None) -> str:
        """Add the thing that a name founds, and return its key."""

    @abstractmethod
    def _learn(self, key: str, name: Name) -> None:
        """Add a name to the thing that it was linked to."""
