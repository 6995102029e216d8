"""Links documents to what is known, one at a time: mechanisms first, then persons, then rounds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from memcon.model import AnnotatedDocument, MeetingMention
from memcon.resolve.known import (
    Judgements,
    Known,
    Link,
    MeetingLink,
    PersonLink,
    Resolution,
    reference_of,
)
from memcon.resolve.matching import ACCEPT
from memcon.resolve.mechanism_index import MechanismIndex
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
    order give the same links; call `learn` with all records of a batch first, and mechanisms no longer depend on
    the order either. Work grows with the number of documents, not with its square: names and meetings are compared
    only to those that share a key with them.
    """

    def __init__(self, reader: NameReader, known: Known | None = None, judgements: Judgements | None = None) -> None:
        known, self._judged = known or Known(), judgements or Judgements()
        self.mechanisms = MechanismIndex(reader, known.mechanisms, dict(self._judged.mechanisms))
        self.persons = PersonIndex(reader, known.persons, dict(self._judged.persons))
        self.rounds = RoundIndex(reader, known.rounds)

    def learn(self, records: Iterable[AnnotatedDocument]) -> None:
        """Take the names of mechanisms from a batch of records, the telling names first."""
        names = {telling.mechanism for record in records for telling in _tell(record) if telling.mechanism is not None}
        strength = self.mechanisms.strength
        for name in sorted(
            names, key=lambda n: (not n.aliases, *(-s for s in strength(n)), n.name, n.acronym or "", n.parties)
        ):
            self.mechanisms.resolve(name)

    def resolve(self, record: AnnotatedDocument) -> Resolution:
        """Link every meeting and head of a record, and return the links with what they founded or changed."""
        tellings = _tell(record)
        mechanisms = self._link_mechanisms(tellings)
        heads = self._link_heads(record)
        meetings = self._link_rounds(record, tellings, mechanisms)
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

    def _link_mechanisms(self, tellings: list[Telling]) -> list[Link | None]:
        links: list[Link | None] = [None] * len(tellings)
        here: dict[str, None] = {}
        named = [(i, t.mechanism) for i, t in enumerate(tellings) if t.mechanism is not None]
        strength = self.mechanisms.strength
        for i, name in sorted(named, key=lambda pair: (*(-s for s in strength(pair[1])), pair[0])):
            link, _ = self.mechanisms.resolve(name, here)
            links[i] = link
            if link is not None:
                here[link.target] = None
        return links

    def _link_heads(self, record: AnnotatedDocument) -> tuple[PersonLink, ...]:
        named = [
            (i, j, PersonName(head.name, head.office, head.party))
            for i, meeting in enumerate(record.meetings)
            for j, head in enumerate(meeting.heads)
        ]
        here: dict[str, None] = {}
        found: list[PersonLink] = []
        for i, j, name in sorted(named, key=lambda n: (not self.persons.is_full(n[2]), n[0], n[1])):
            link, proposed = self.persons.resolve(name, here)
            if link is not None:
                here[link.target] = None
            found.append(PersonLink(i, j, link, proposed))
        return tuple(sorted(found, key=lambda p: (p.meeting, p.head)))

    def _link_rounds(
        self, record: AnnotatedDocument, tellings: list[Telling], mechanisms: list[Link | None]
    ) -> tuple[MeetingLink, ...]:
        found: dict[int, MeetingLink] = {}
        for i in sorted(range(len(tellings)), key=lambda i: _turn(record.meetings[i], i)):
            meeting, telling, mechanism = record.meetings[i], tellings[i], mechanisms[i]
            key = mechanism.target if mechanism else None
            link = _told_by_name(telling, found.values()) if key is None else None
            proposed: tuple[Link, ...] = ()
            if link is not None:
                self.rounds.join(link.target, telling)
            else:
                link, proposed = self._link_round(record, meeting, telling, key)
            if key is None and link is not None and (led := self.rounds[link.target].mechanism) is not None:
                mechanism = Link(led, link.score, "accepted", ("by its round", *link.reasons))
            found[i] = MeetingLink(i, reference_of(record, meeting), telling, mechanism, link, proposed)
        return tuple(_claimed(found[i], found.values()) for i in range(len(tellings)))

    def _link_round(
        self, record: AnnotatedDocument, meeting: MeetingMention, telling: Telling, mechanism: str | None
    ) -> tuple[Link | None, tuple[Link, ...]]:
        reference = reference_of(record, meeting)
        confirmed = self._judged.confirmed.get(reference)
        if confirmed is not None and confirmed in self.rounds:
            self.rounds.join(confirmed, telling, mechanism)
            return Link(confirmed, 1.0, "confirmed", ("judged by a person",)), ()
        barred = frozenset(key for ref, key in self._judged.rejected if ref == reference)
        ranked = self.rounds.rank(telling, mechanism, barred)
        if ranked and ranked[0].score >= ACCEPT:
            best = ranked[0]
            self.rounds.join(best.target, telling, mechanism)
            return Link(best.target, best.score, "accepted", best.reasons), tuple(ranked[1:4])
        if not _founds(telling, mechanism):
            return None, tuple(ranked[:3])
        key = self.rounds.found(telling, mechanism)
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


def _tell(record: AnnotatedDocument) -> list[Telling]:
    renamings = find_renamings(record.text)
    return [_renamed(build_telling(m, record.document.published), renamings) for m in record.meetings]


def _renamed(telling: Telling, renamings: tuple[tuple[str, str], ...]) -> Telling:
    """Return a telling whose mechanism has the names that the document says it had before or has since."""
    if not renamings or telling.mechanism is None:
        return telling
    aliases = other_names(telling.mechanism.name, renamings)
    return replace(telling, mechanism=replace(telling.mechanism, aliases=aliases)) if aliases else telling


def _turn(meeting: MeetingMention, i: int) -> tuple[int, int]:
    """Return when a mention is resolved: named sessions ahead of what may be the same told without a name."""
    if meeting.standing == "subject":
        return (0 if meeting.mechanism else 3), i
    return _ORDER.get(meeting.standing, 2), i


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
