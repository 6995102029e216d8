"""The known persons, found by the sound of their names with their party."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from memcon.resolve.keys import hash_clues, slug
from memcon.resolve.known import Link, Settled
from memcon.resolve.matching import ACCEPT, Match
from memcon.resolve.name_index import NameIndex
from memcon.resolve.persons import OTHER_PARTIES, SAME_OFFICE, Person, PersonName, match_persons
from memcon.resolve.reader import NameReader

_SPELLINGS_KEPT = 30


class PersonIndex(NameIndex[Person, PersonName, tuple[str, str | None]]):
    """Holds persons and finds those that a name may mean, without comparing it to all."""

    def __init__(
        self, reader: NameReader, known: Iterable[Person], fixed: dict[tuple[str, str | None], str] | None = None
    ) -> None:
        self._fixed = fixed or {}
        super().__init__(reader, known)

    def resolve(self, name: PersonName, here: Iterable[str] = ()) -> tuple[Link | None, tuple[Link, ...]]:
        """Return the link of a person's name, and who else it may be.

        `here` are the persons named in full in the same document: "Mr. Sun" is one of them if only one fits. A bare
        family name founds nobody.
        """
        learnt = self._settled.get(name)
        settled = learnt or self._decide(name, here)
        if settled.target is None:
            context = [link for link in settled.proposed if link.target in set(here)]
            if len(context) == 1:
                reasons = ("named in full in the same document", *context[0].reasons)
                return Link(context[0].target, ACCEPT, "accepted", reasons), ()
            return None, settled.proposed[:3]
        return (settled.again() if learnt else settled.link()), settled.proposed[:3]

    def _decide(self, name: PersonName, here: Iterable[str], key: str | None = None) -> Settled:
        fixed = self._fixed.get((name.name, name.party))
        if fixed is not None and fixed in self._by_key:
            return Settled(fixed, 1.0, "confirmed", ("judged by a person",), learns=False)
        ranked = self._rank(name)
        if ranked and ranked[0].score >= ACCEPT and not _tied(ranked):
            best = ranked[0]
            self._learn(best.target, name)
            return Settled(best.target, best.score, "accepted", best.reasons, tuple(ranked[1:4]))
        if ranked and (moved := self._misread(name, ranked[0])) is not None:
            return Settled(moved.target, moved.score, moved.status, moved.reasons, tuple(ranked[1:4]), learns=False)
        context = set(here)
        if not self.is_full(name) or sum(link.target in context for link in ranked) == 1:
            return Settled(proposed=tuple(ranked))
        return Settled(self._found(name, key), 1.0, "new", ("the first document to name them",), tuple(ranked[:3]))

    def may_be(self, name: PersonName, keys: Collection[str]) -> bool:
        """Tell whether a name has to be looked at again once these persons changed.

        It always has: which of its words is the commonest, and so left aside, may have changed with them.
        """
        return bool(keys)

    def clues_asked(self, name: PersonName) -> frozenset[int]:
        """Return numbers of the keys under which a name looks for persons."""
        shape = self._reader.person(name.name)
        sounds = {s for i in range(len(shape.words)) for s in _sounds(shape.keys[i], shape.skeletons[i])}
        parties = ("any", None, name.party)
        letters = "".join(sorted("".join(shape.words)))
        return hash_clues([*((s, p) for s in sounds for p in parties), (letters, "letters")])

    def _misread(self, name: PersonName, best: Link) -> Link | None:
        """Return a link where full name and office are the same, and only the party that was read differs.

        Two people of one name in one office of two states are far rarer than a party read wrongly.
        """
        if best.reasons[:1] != (OTHER_PARTIES,) or SAME_OFFICE not in best.reasons or best.score < 0.58:
            return None
        if set(self._reader.person(self._by_key[best.target].name).words) != set(self._reader.person(name.name).words):
            return None
        return Link(best.target, ACCEPT, "accepted", ("the same name and office", "the party may be read wrongly"))

    def place(self, name: PersonName) -> tuple[object, ...]:
        """Return the place of a name in the order in which names are settled: those of most words come first."""
        words = self._reader.person(name.name).words
        return (len(words) < 2, -len(words), name.name, name.office or "", name.party or "")

    def is_full(self, name: PersonName) -> bool:
        """Tell whether a name has more than a family name."""
        return len(self._reader.person(name.name).words) > 1

    def _match(self, name: PersonName, thing: Person) -> Match:
        return match_persons(name, thing, self._reader)

    def _candidates(self, name: PersonName) -> list[str]:
        """Return persons who share a word of the name, the commonest word left aside where there are several."""
        shape = self._reader.person(name.name)
        parties: tuple[str | None, ...] = (name.party, None) if name.party else (None,)
        if len(shape.words) > 1:
            parties = ("any",)
        groups = []
        for i in range(len(shape.words)):
            group: dict[str, None] = {}
            for sound in _sounds(shape.keys[i], shape.skeletons[i]):
                for party in parties:
                    group.update(self._blocks.get((sound, party), {}))
                if not name.party:
                    group.update(self._blocks.get((sound, "any"), {}))
            groups.append(group)
        told = sorted((g for g in groups if g), key=len)
        found: dict[str, None] = {}
        for group in told[: len(told) - 1] if len(told) > 1 else told:
            found.update(group)
        whole = "".join(sorted("".join(shape.words)))
        found.update(self._blocks.get((whole, "letters"), {}))
        return list(found)

    def _found(self, name: PersonName, key: str | None = None) -> str:
        words = self._reader.person(name.name).words
        key = self._keys.make(slug("-".join([*words, name.party or ""]))) if key is None else key
        parties = (name.party,) if name.party else ()
        self._put(Person(key, name.name, (), (name.office,) if name.office else (), parties))
        return key

    def _learn(self, key: str, name: PersonName) -> None:
        person = self._by_key[key]
        aliases = set(person.aliases)
        title = person.name
        if name.name != title and self.is_full(name) and len(aliases) < _SPELLINGS_KEPT:
            aliases.add(name.name)
        offices = person.offices
        if name.office and name.office not in offices:
            offices = (*offices, name.office)
        parties = person.parties
        if name.party and name.party not in parties:
            parties = (*parties, name.party)
        learnt = Person(key, title, tuple(sorted(aliases)), offices, parties)
        if learnt != person:
            self._put(learnt)

    def _kept(self, thing: Person) -> Iterator[tuple[str, str | None]]:
        for spelling in (thing.name, *thing.aliases):
            shape = self._reader.person(spelling)
            for i in range(len(shape.words)):
                for sound in _sounds(shape.keys[i], shape.skeletons[i]):
                    for party in (*(thing.parties or (None,)), "any"):
                        yield sound, party
            yield "".join(sorted("".join(shape.words))), "letters"


def _sounds(key: str, bones: str) -> tuple[str, ...]:
    """Return under what a word is kept: its sound key, its consonants and its first letter for initials."""
    return (key, "=" + bones) if bones else (key,)


def _tied(ranked: list[Link]) -> bool:
    return len(ranked) > 1 and ranked[1].score >= ranked[0].score and ranked[0].score < 0.95
