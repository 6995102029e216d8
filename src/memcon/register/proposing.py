"""What the machine proposes: which mentions are one meeting, of which mechanism, and which heads are one person.

Pure: mentions in, proposals out, by the rules of `memcon.resolve`; nothing is joined on empty values.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from memcon.model import MeetingMention
from memcon.register.folding import fold_name


@dataclass(frozen=True, slots=True)
class Told:
    """One mention of a meeting with what matters of its document; `heads` gives the numbers of its heads' rows."""

    id: int
    document: str
    published: str | None
    side: str | None
    official: bool
    mention: MeetingMention
    heads: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """That a mention or head belongs to what is proposed: score from 0 to 1, and the reasons in words."""

    id: int
    score: float
    reasons: tuple[str, ...]
    state: str = "proposed"


@dataclass(slots=True)
class ProposedMechanism:
    """A mechanism by all its names, with how often each was told."""

    names: Counter[str] = field(default_factory=Counter)
    acronyms: Counter[str] = field(default_factory=Counter)
    parties: Counter[tuple[str, ...]] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """The name told most often, the longer of two."""
        return max(self.names, key=lambda n: (self.names[n], len(n), n))

    @property
    def acronym(self) -> str | None:
        return max(self.acronyms, key=lambda n: (self.acronyms[n], n)) if self.acronyms else None


@dataclass(slots=True)
class ProposedRound:
    """A meeting with its mentions; `mechanism` is the place in the list of mechanisms."""

    mechanism: int | None
    members: list[Member] = field(default_factory=list)


@dataclass(slots=True)
class ProposedPerson:
    """A person by all their names, with the heads that are they."""

    names: Counter[str] = field(default_factory=Counter)
    members: list[Member] = field(default_factory=list)
    party: str | None = None


def propose_rounds(told: Sequence[Told]) -> tuple[list[ProposedMechanism], list[ProposedRound]]:
    """Return mechanisms and rounds: mentions of one number, or else one day, of one mechanism are one round."""
    mechanisms: dict[str, int] = {}
    proposed: list[ProposedMechanism] = []
    rounds: dict[tuple[object, ...], ProposedRound] = {}
    for one in told:
        m = one.mention
        index = None
        if m.mechanism:
            key = fold_name(m.acronym or m.mechanism)
            index = mechanisms.setdefault(key, len(proposed))
            if index == len(proposed):
                proposed.append(ProposedMechanism())
            mechanism = proposed[index]
            mechanism.names[m.mechanism] += 1
            mechanism.parties[m.parties] += 1
            if m.acronym:
                mechanism.acronyms[m.acronym] += 1
        where: tuple[object, ...]
        if index is not None and m.number is not None:
            where, why = (index, m.number), "the same number of the same mechanism"
        elif index is not None and m.start and len(m.start) == 10:
            where, why = (index, m.start), "the same day of the same mechanism"
        elif m.standing == "subject":
            where, why = (one.id,), "told by one document"
        else:
            continue
        entry = rounds.setdefault(where, ProposedRound(index))
        entry.members.append(Member(one.id, 1.0, (why,)))
    return proposed, list(rounds.values())


def propose_persons(heads: Iterable[tuple[int, str, str | None]]) -> list[ProposedPerson]:
    """Return persons: heads of one name and party."""
    found: dict[tuple[str, str | None], ProposedPerson] = defaultdict(ProposedPerson)
    for number, name, party in heads:
        person = found[(fold_name(name), party)]
        person.names[name] += 1
        person.party = party
        person.members.append(Member(number, 1.0, ("the same name", "the same party")))
    return list(found.values())
