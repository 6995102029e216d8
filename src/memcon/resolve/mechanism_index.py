"""The known mechanisms, found by blocking keys: known name, acronym, words of the subject, parties."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from memcon.resolve.keys import hash_clues, slug
from memcon.resolve.known import Link, Settled
from memcon.resolve.matching import ACCEPT, PROPOSE, Match
from memcon.resolve.mechanisms import OPEN_TO_MANY, MechanismName, generic_words, match_mechanisms
from memcon.resolve.name_index import NameIndex
from memcon.resolve.names import NameShape
from memcon.resolve.reader import NameReader
from memcon.resolve.records import Mechanism
from memcon.resolve.vocabulary import words_of

_NAMES_KEPT = 40


class MechanismIndex(NameIndex[Mechanism, MechanismName, tuple[str, ...]]):
    """Holds mechanisms and finds those that a name may mean, without comparing it to all."""

    def __init__(self, reader: NameReader, known: Iterable[Mechanism], fixed: dict[str, str]) -> None:
        self._fixed = fixed
        super().__init__(reader, known)

    def resolve(self, name: MechanismName, here: Iterable[str] = ()) -> tuple[Link | None, tuple[Link, ...]]:
        """Return the link of a name, and what else it may be.

        `here` are the mechanisms named in the same document: a short name ("the Joint Working Group") is theirs if
        it fits one of them alone. A name that says too little to stand for itself gets no link.
        """
        settled = self._settled.get(name) or self._decide(name, here)
        if settled.target is None:
            context = [link for link in settled.proposed if link.target in set(here)] if self._leans(name) else []
            if len(context) == 1:
                reasons = ("named in full in the same document", *context[0].reasons)
                return Link(context[0].target, ACCEPT, "accepted", reasons), ()
            return None, settled.proposed[:3]
        if name in self._settled:
            return settled.again(), ()
        if settled.status != "confirmed":
            self._settled[name] = settled
        return settled.link(), settled.proposed[:3]

    def _decide(self, name: MechanismName, here: Iterable[str], key: str | None = None) -> Settled:
        fixed = self._fixed.get(_written(name.name))
        if fixed is not None and fixed in self._by_key:
            return Settled(fixed, 1.0, "confirmed", ("judged by a person",), learns=False)
        ranked = tuple(self._rank(name))
        if ranked and ranked[0].score >= ACCEPT:
            self._learn(ranked[0].target, name)
            return Settled(ranked[0].target, ranked[0].score, "accepted", ranked[0].reasons)
        context = set(here) if self._leans(name) else set()
        leans = sum(link.target in context for link in ranked) == 1
        if leans or not self._stands_alone(name) or (ranked and self._is_short(name)):
            return Settled(proposed=ranked)
        return Settled(self._found(name, key), 1.0, "new", ("the first document to name it",), ranked)

    def may_be(self, name: MechanismName, keys: Collection[str]) -> bool:
        """Tell whether a name comes near one of these mechanisms, or people judged it."""
        if _written(name.name) in self._fixed:
            return True
        known = (self._by_key[key] for key in keys if key in self._by_key)
        return any(match_mechanisms(name, m, self._reader).score >= PROPOSE for m in known)

    def clues_asked(self, name: MechanismName) -> frozenset[int]:
        """Return numbers of the keys under which a name looks for mechanisms."""
        return hash_clues(self._asked(name))

    def place(self, name: MechanismName) -> tuple[object, ...]:
        """Return the place of a name in the order in which names are settled: those that tell most come first."""
        return (not name.aliases, *(-s for s in self.strength(name)), name.name, name.acronym or "", name.parties,
                name.aliases)  # fmt: skip

    def strength(self, name: MechanismName) -> tuple[int, int, int]:
        """Return how much a name says, for taking the telling names first: known, spelt out, words."""
        shape = self._reader.mechanism(name.name, name.acronym)
        words = len(shape.topic) + len(shape.parties or name.parties)
        return int(shape.known is not None), int(not shape.bare) + int(shape.acronym is not None), words

    def _match(self, name: MechanismName, thing: Mechanism) -> Match:
        return match_mechanisms(name, thing, self._reader)

    def _stands_alone(self, name: MechanismName) -> bool:
        """Tell whether a name may found a mechanism: it is known, names two parties, or has words of its own."""
        shape = self._reader.mechanism(name.name, name.acronym)
        if shape.known is not None or len(shape.parties | frozenset(name.parties)) > 1:
            return bool(shape.topic or shape.known or shape.acronym or (shape.head and len(name.parties) == 2))
        if shape.bare or (shape.acronym and len(shape.acronym) > 3):
            return True
        return bool(shape.topic - generic_words()) or bool(shape.parent) or bool(shape.parties and shape.head)

    def _leans(self, name: MechanismName) -> bool:
        """Tell whether a name is of the kind that stands for one given in full before it."""
        shape = self._reader.mechanism(name.name, name.acronym)
        own = shape.known is None and not shape.parent and len(shape.parties) < 2
        return own and (shape.bare or not shape.topic - generic_words())

    def _is_short(self, name: MechanismName) -> bool:
        """Tell whether a name gives only the kind of body ("the Joint Working Group"), not its subject."""
        shape = self._reader.mechanism(name.name, name.acronym)
        return shape.known is None and not shape.bare and not shape.topic

    def _found(self, name: MechanismName, key: str | None = None) -> str:
        shape = self._reader.mechanism(name.name, name.acronym)
        full = shape.known or name.name
        parties = tuple(sorted(self._own_parties(full, shape) or self._given_parties(name, shape)))
        acronym = self._reader.vocabulary.acronyms.get(full) or (name.acronym if shape.acronym else None)
        base = "-".join([*parties[:3], acronym or full])
        key = self._keys.make(slug(base)) if key is None else key
        aliases = tuple(dict.fromkeys(n for n in (name.name, *name.aliases) if n != full))
        self._put(Mechanism(key, full, acronym, aliases, parties))
        return key

    def _own_parties(self, full: str, shape: NameShape) -> Iterable[str]:
        """Return the parties that a mechanism has by its own name: the lexicon's, two or more named, or one body."""
        members = self._reader.vocabulary.members.get(full, ())
        if members or len(shape.parties) > 1 or shape.parties <= self._reader.vocabulary.bodies:
            return members or shape.parties
        return ()

    def _given_parties(self, name: MechanismName, shape: NameShape) -> Iterable[str]:
        """Return the parties that the document gives, unless the body is open to many and they are a few of them."""
        return () if shape.head in OPEN_TO_MANY and len(name.parties) < 2 else name.parties

    def _learn(self, key: str, name: MechanismName) -> None:
        """Add a name to a mechanism that it was linked to; a spelt-out name replaces a bare acronym."""
        mechanism = self._by_key[key]
        shape = self._reader.mechanism(name.name, name.acronym)
        acronym = mechanism.acronym or (name.acronym if shape.acronym else None)
        title, aliases = mechanism.name, {*mechanism.aliases, *name.aliases}
        if self._reader.mechanism(title, None).bare and not shape.bare:
            title = name.name
            aliases.add(mechanism.name)
        if name.name != title and len(aliases) < _NAMES_KEPT:
            aliases.add(name.name)
        parties = mechanism.parties
        if len(parties) == 1 and set(parties) < set(name.parties) and not set(parties) & self._reader.vocabulary.bodies:
            parties = name.parties if shape.head not in OPEN_TO_MANY else parties
        learnt = Mechanism(key, title, acronym, tuple(sorted(aliases - {title})), parties)
        if learnt != mechanism:
            self._put(learnt)

    def _candidates(self, name: MechanismName) -> list[str]:
        found: dict[str, None] = {}
        for block in self._asked(name):
            found.update(self._blocks.get(block, {}))
        return list(found)

    def _kept(self, thing: Mechanism) -> Iterator[tuple[str, ...]]:
        for name, acronym in ((thing.name, thing.acronym), *((a, None) for a in thing.aliases)):
            yield from _blocks(self._reader.mechanism(name, acronym), thing.parties)

    def _asked(self, name: MechanismName) -> Iterator[tuple[str, ...]]:
        for called, acronym in ((name.name, name.acronym), *((alias, None) for alias in name.aliases)):
            yield from _blocks(self._reader.mechanism(called, acronym), name.parties, asking=True)


def _written(name: str) -> str:
    return " ".join(words_of(name))


def _blocks(shape: NameShape, given: tuple[str, ...], asking: bool = False) -> Iterator[tuple[str, ...]]:
    """Yield the keys under which a name is kept and looked for.

    A subject that many bodies share ("strategic") is kept and looked for with a party only, and so is a body by its
    kind alone ("the Joint Working Group").
    """
    if shape.known is not None:
        yield ("known", shape.known)
    for letters in sorted({shape.acronym or "", *shape.initials} - {""}):
        yield ("acronym", letters)
        if len(letters) > 4 and not asking:
            yield ("acronym", letters[:4])
    parties = sorted(shape.parties | frozenset(given))
    own = sorted(shape.topic - generic_words())
    for word in own:
        yield ("word", word)
    if not (asking and own):
        for party in parties:
            for word in sorted(shape.topic & generic_words()):
                yield ("word", word, party)
            if not (asking and shape.topic):
                yield ("body", shape.head, party)
