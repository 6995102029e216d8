"""What the machine proposes: which mentions are one meeting, of which mechanism, and which heads are one person.

Pure: documents' meetings and people's judgements in, proposals out, by the rules of `memcon.resolve`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from memcon.model import AnnotatedDocument, Document, MeetingMention
from memcon.resolve import Judgements, Known, Link, Mechanism, NameReader, Person, Resolution, Resolver


@dataclass(frozen=True, slots=True)
class Told:
    """One document as far as it tells of meetings; `id` and the others are the numbers of their rows.

    `copy_of` names the group of near duplicates that the document belongs to.
    """

    id: int
    key: str
    published: str | None
    side: str | None
    official: bool
    genre: str
    meetings: tuple[MeetingMention, ...]
    meeting_ids: tuple[int, ...]
    head_ids: tuple[tuple[int, ...], ...]
    copy_of: str | None = None

    def to_record(self) -> AnnotatedDocument:
        """Return what resolution needs of the record."""
        return AnnotatedDocument(Document("", self.key, published=self.published), self.genre, self.meetings)


@dataclass(frozen=True, slots=True)
class Member:
    """That a mention or head belongs to a round, mechanism or person, with score, reasons and state."""

    id: int
    target: str | None
    score: float
    reasons: tuple[str, ...]
    state: str
    mechanism: str | None = None
    of: str | None = None
    proposed: tuple[tuple[str, float, tuple[str, ...]], ...] = ()


@dataclass(slots=True)
class Proposal:
    """Mechanisms, rounds (with the key of their mechanism) and persons by key, and what belongs to each.

    Keys hold within one proposal; the register gives lasting ones.
    """

    mechanisms: dict[str, Mechanism] = field(default_factory=dict)
    rounds: dict[str, str | None] = field(default_factory=dict)
    persons: dict[str, Person] = field(default_factory=dict)
    meetings: list[Member] = field(default_factory=list)
    heads: list[Member] = field(default_factory=list)
    mechanism_names: dict[str, Counter[str]] = field(default_factory=dict)
    person_names: dict[str, Counter[str]] = field(default_factory=dict)


def propose(
    told: Sequence[Told], reader: NameReader, known: Known | None = None, judged: Judgements | None = None
) -> Proposal:
    """Resolve all documents against each other; their order decides nothing.

    `known` holds what judgements speak of, under the keys that `judged` uses.
    """
    ordered = sorted(told, key=lambda t: (t.published or "9999", t.key))
    records = [t.to_record() for t in ordered]
    resolver = Resolver(reader, known, judged)
    resolver.learn(records)
    found = Proposal()
    for one, record in zip(ordered, records, strict=True):
        _take(found, one, resolver.resolve(record))
    whole = resolver.known()
    used = {m.target for m in found.meetings} | {m.of for m in found.meetings}
    found.rounds = {r.key: r.mechanism for r in whole.rounds if r.key in used}
    led = {m.mechanism for m in found.meetings} | set(found.rounds.values())
    found.mechanisms = {m.key: m for m in whole.mechanisms if m.key in led}
    persons = {m.target for m in found.heads}
    found.persons = {p.key: p for p in whole.persons if p.key in persons}
    return found


def _take(found: Proposal, told: Told, resolution: Resolution) -> None:
    for link in resolution.meetings:
        mention, number = told.meetings[link.index], told.meeting_ids[link.index]
        mechanism = link.mechanism.target if link.mechanism else None
        proposed = tuple((p.target, p.score, p.reasons) for p in link.proposed)
        found.meetings.append(_member(number, link.round or link.mechanism, link.round, mechanism, link.of, proposed))
        if mechanism is not None:
            names = found.mechanism_names.setdefault(mechanism, Counter())
            names.update(n for n in dict.fromkeys((mention.mechanism, mention.acronym)) if n)
    for head in resolution.heads:
        number = told.head_ids[head.meeting][head.head]
        proposed = tuple((p.target, p.score, p.reasons) for p in head.proposed)
        found.heads.append(_member(number, head.person, head.person, None, None, proposed))
        if head.person is not None:
            name = told.meetings[head.meeting].heads[head.head].name
            found.person_names.setdefault(head.person.target, Counter())[name] += 1


def _member(
    number: int,
    ground: Link | None,
    link: Link | None,
    mechanism: str | None,
    of: str | None,
    proposed: tuple[tuple[str, float, tuple[str, ...]], ...],
) -> Member:
    state = "confirmed" if ground is not None and ground.status == "confirmed" else "proposed"
    score, reasons = (ground.score, ground.reasons) if ground is not None else (0.0, ())
    return Member(number, link.target if link else None, score, reasons, state, mechanism, of, proposed)
