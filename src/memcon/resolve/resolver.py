"""Links documents to what is known, one at a time: mechanisms first, then persons, then rounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from memcon.model import AnnotatedDocument
from memcon.resolve.known import (
    Judgements,
    Known,
    Link,
    MeetingLink,
    PersonLink,
    Reference,
    Resolution,
    reference_of,
)
from memcon.resolve.matching import ACCEPT
from memcon.resolve.mechanism_index import MechanismIndex
from memcon.resolve.mechanisms import MechanismName
from memcon.resolve.occasions import Telling, build_telling, has_full_day
from memcon.resolve.person_index import PersonIndex
from memcon.resolve.persons import PersonName
from memcon.resolve.reader import NameReader
from memcon.resolve.renaming import find_renamings, other_names
from memcon.resolve.round_index import RoundIndex

_ORDER = {"previous": 1, "mentioned": 2, "next": 4}


class Resolver:
    """Resolves documents against what is known, and knows what they told it from then on.

    Give it what a register holds (`Known`) and what persons decided (`Judgements`). The same documents in the same
    order give the same links; call `learn` with all records of a batch first, and mechanisms and persons no longer
    depend on the order either. Work grows with the number of documents, not with its square: names and meetings are
    compared only to those that share a key with them.
    """

    def __init__(self, reader: NameReader, known: Known | None = None, judgements: Judgements | None = None) -> None:
        known, self._judged = known or Known(), judgements or Judgements()
        self.mechanisms = MechanismIndex(reader, known.mechanisms, dict(self._judged.mechanisms))
        self.persons = PersonIndex(reader, known.persons, dict(self._judged.persons))
        self.rounds = RoundIndex(reader, known.rounds)

    def learn(self, records: Iterable[AnnotatedDocument]) -> None:
        """Take the names of mechanisms and persons from a batch of records, the telling names first."""
        mechanisms: set[MechanismName] = set()
        persons: set[PersonName] = set()
        for record in records:
            for telling in tell(record):
                persons.update(telling.heads)
                if telling.mechanism is not None:
                    mechanisms.add(telling.mechanism)
        for name in sorted(mechanisms, key=self.mechanisms.place):
            self.mechanisms.settle(name)
        for person in sorted(persons, key=self.persons.place):
            self.persons.settle(person)

    def resolve(self, record: AnnotatedDocument) -> Resolution:
        """Link every meeting and head of a record, and return the links with what they founded or changed."""
        tellings = tell(record)
        mechanisms = link_mechanisms(tellings, self.mechanisms)
        heads = link_heads(tellings, self.persons)
        references = [reference_of(record, m) for m in record.meetings]
        meetings = link_rounds(self.rounds, self._judged, references, tellings, mechanisms)
        return Resolution(
            document=record.document.id,
            meetings=meetings,
            heads=heads,
            mechanisms=tuple(self.mechanisms[k] for k in _drain(self.mechanisms.changed)),
            rounds=tuple(self.rounds[k] for k in _drain(self.rounds.changed)),
            persons=tuple(self.persons[k] for k in _drain(self.persons.changed)),
        )

    def known(self) -> Known:
        """Return everything known by now."""
        return Known(tuple(self.mechanisms), tuple(self.rounds), tuple(self.persons))


def link_mechanisms(tellings: Sequence[Telling], index: MechanismIndex) -> list[Link | None]:
    """Return the mechanism of each meeting that a document names one for; the telling names are taken first."""
    links: list[Link | None] = [None] * len(tellings)
    here: dict[str, None] = {}
    named = [(i, t.mechanism) for i, t in enumerate(tellings) if t.mechanism is not None]
    for i, name in sorted(named, key=lambda pair: (*(-s for s in index.strength(pair[1])), pair[0])):
        link, _ = index.resolve(name, here)
        links[i] = link
        if link is not None:
            here[link.target] = None
    return links


def link_heads(tellings: Sequence[Telling], index: PersonIndex) -> tuple[PersonLink, ...]:
    """Return whom each head of a document's meetings is; full names are taken first."""
    named = [(i, j, name) for i, telling in enumerate(tellings) for j, name in enumerate(telling.heads)]
    here: dict[str, None] = {}
    found: list[PersonLink] = []
    for i, j, name in sorted(named, key=lambda n: (not index.is_full(n[2]), n[0], n[1])):
        link, proposed = index.resolve(name, here)
        if link is not None:
            here[link.target] = None
        found.append(PersonLink(i, j, link, proposed))
    return tuple(sorted(found, key=lambda p: (p.meeting, p.head)))


def link_rounds(
    rounds: RoundIndex,
    judged: Judgements,
    references: Sequence[Reference],
    tellings: Sequence[Telling],
    mechanisms: Sequence[Link | None],
    former: Mapping[int, str] | None = None,
) -> tuple[MeetingLink, ...]:
    """Return the round of each meeting that a document tells of; the rounds take what it tells.

    `former` are keys that the meetings' rounds had before: a round that is founded anew takes its own again.
    """
    found: dict[int, MeetingLink] = {}
    for i in turns(tellings):
        telling, mechanism = tellings[i], mechanisms[i]
        key = mechanism.target if mechanism else None
        link = _told_by_name(telling, found.values()) if key is None else None
        proposed: tuple[Link, ...] = ()
        if link is not None:
            rounds.join(link.target, telling)
        else:
            link, proposed = _link_round(rounds, judged, references[i], telling, key, (former or {}).get(i))
        if key is None and link is not None and (led := rounds[link.target].mechanism) is not None:
            mechanism = Link(led, link.score, "accepted", ("by its round", *link.reasons))
        found[i] = MeetingLink(i, references[i], telling, mechanism, link, proposed)
    return tuple(_claimed(found[i], found.values()) for i in range(len(tellings)))


def _link_round(
    rounds: RoundIndex, judged: Judgements, reference: Reference, telling: Telling, mechanism: str | None,
    former: str | None,
) -> tuple[Link | None, tuple[Link, ...]]:  # fmt: skip
    confirmed = judged.confirmed.get(reference)
    if confirmed is not None and confirmed in rounds:
        rounds.join(confirmed, telling, mechanism)
        return Link(confirmed, 1.0, "confirmed", ("judged by a person",)), ()
    barred = frozenset(key for ref, key in judged.rejected if ref == reference)
    ranked = rounds.rank(telling, mechanism, barred)
    if ranked and ranked[0].score >= ACCEPT:
        best = ranked[0]
        rounds.join(best.target, telling, mechanism)
        return Link(best.target, best.score, "accepted", best.reasons), tuple(ranked[1:4])
    if not _founds(telling, mechanism):
        return None, tuple(ranked[:3])
    key = rounds.found(telling, mechanism, former if former is not None and former not in rounds else None)
    return Link(key, 1.0, "new", ("the first document to tell of it",)), tuple(ranked[:3])


def _founds(telling: Telling, mechanism: str | None) -> bool:
    """Tell whether a telling says enough to be a round of its own.

    A document's subject always does; another meeting needs a number or a month, with a mechanism or with parties
    and a person.
    """
    if telling.standing == "subject":
        return True
    dated = telling.start is not None and len(telling.start) >= 7
    if mechanism is not None:
        return telling.number is not None or dated
    return dated and len(telling.parties) > 1 and bool(telling.heads)


def tell(record: AnnotatedDocument) -> list[Telling]:
    """Return what a record tells of each of its meetings, with the names that it says their mechanisms had."""
    renamings = find_renamings(record.text)
    return [rename(build_telling(m, record.document.published), renamings) for m in record.meetings]


def rename(telling: Telling, renamings: tuple[tuple[str, str], ...]) -> Telling:
    """Return a telling whose mechanism has the names that the document says it had before or has since."""
    if not renamings or telling.mechanism is None:
        return telling
    aliases = other_names(telling.mechanism.name, renamings)
    return replace(telling, mechanism=replace(telling.mechanism, aliases=aliases)) if aliases else telling


def turns(tellings: Sequence[Telling]) -> list[int]:
    """Return in which order meetings are resolved: named sessions ahead of what may be the same told without a name."""
    return sorted(range(len(tellings)), key=lambda i: (_turn(tellings[i]), i))


def _turn(telling: Telling) -> int:
    if telling.standing == "subject":
        return 0 if telling.mechanism else 3
    return _ORDER.get(telling.standing, 2)


def _told_by_name(telling: Telling, done: Iterable[MeetingLink]) -> Link | None:
    """Return the round of a session that the same document names for the same day and parties.

    A report often opens with "the two sides met" and names the session only further down.
    """
    if telling.kind != "meeting" or telling.heads or not has_full_day(telling) or len(telling.parties) < 2:
        return None
    for other in done:
        known = other.telling
        if known.mechanism and other.round and known.start == telling.start and known.parties == telling.parties:
            return Link(other.round.target, ACCEPT, "accepted", ("the session that the document names for that day",))
    return None


def _claimed(link: MeetingLink, links: Iterable[MeetingLink]) -> MeetingLink:
    """Return a previous or next meeting's link with the subject round of the same mechanism that it is told for."""
    if link.telling.standing not in ("previous", "next"):
        return link
    key = link.mechanism.target if link.mechanism else None
    for other in links:
        subject = other.telling.standing == "subject" and other.round is not None
        if subject and (other.mechanism.target if other.mechanism else None) == key:
            assert other.round is not None
            same = link.round is not None and link.round.target == other.round.target
            return replace(link, of=other.round.target, round=None if same else link.round)
    return link


def _drain(changed: dict[str, None]) -> list[str]:
    keys = sorted(changed)
    changed.clear()
    return keys
