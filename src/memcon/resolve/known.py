"""Frozen values of resolution: what is known already, what a person has judged, and the links that are made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from memcon.model import AnnotatedDocument, MeetingMention
from memcon.resolve.occasions import Telling
from memcon.resolve.persons import Person
from memcon.resolve.records import Mechanism

# A meeting mention for good: the document's id, and where the mention's first evidence starts. It survives a second
# reading, in which the mentions may come in another order.
Reference = tuple[str, int]


def reference_of(record: AnnotatedDocument, meeting: MeetingMention) -> Reference:
    """Return the lasting reference of a meeting mention."""
    return record.document.id, min((s.start for s in meeting.evidence[:1]), default=-1)


@dataclass(frozen=True, slots=True)
class KnownRound:
    """A meeting by everything that documents tell of it; `mechanism` is the key of its mechanism, None outside any."""

    key: str
    mechanism: str | None = None
    tellings: tuple[Telling, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What a register holds before a document comes in."""

    mechanisms: tuple[Mechanism, ...] = ()
    rounds: tuple[KnownRound, ...] = ()
    persons: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgements:
    """What persons have decided; it binds every later resolution.

    `confirmed` fixes the round of a mention and `rejected` rules one out; `mechanisms` fixes the mechanism (key) of
    of mechanisms that are two.
    """

    confirmed: Mapping[Reference, str] = field(default_factory=dict)
    rejected: frozenset[tuple[Reference, str]] = frozenset()
    mechanisms: Mapping[str, str] = field(default_factory=dict)
    persons: Mapping[tuple[str, str | None], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link:
    """One link to a mechanism, round or person (`target`, its key) with its score and reasons.

    `status`: `new` where the mention founds its target, `accepted` at or above the threshold (`ACCEPT`), `proposed`
    below it, for a person to decide, `confirmed` where a person has decided.
    """

    target: str
    score: float
    status: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """What a name stands for in every document: a mechanism or person (`target`), None where it alone does not tell.

    `status` as in `Link`. `proposed` are what else it may be, the likeliest first; `learns` tells whether the target
    takes the name for one of its own.
    """

    target: str | None = None
    score: float = 0.0
    status: str = ""
    reasons: tuple[str, ...] = ()
    proposed: tuple[Link, ...] = ()
    learns: bool = True

    @property
    def targets(self) -> tuple[str | None, ...]:
        """Return the target in a row of one."""
        return (self.target,)

    def link(self) -> Link:
        """Return the link of the name where it was settled."""
        assert self.target is not None
        return Link(self.target, self.score, self.status, self.reasons)

    def again(self) -> Link:
        """Return the link of the name where it comes again."""
        if self.status == "new":
            return Link(self.target or "", 1.0, "accepted", ("the same name",))
        return self.link()


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """How one meeting mention (`index` in `record.meetings`) was resolved.

    `mechanism` and `round` are None where the words do not tell which; `proposed` are other rounds that it may be.
    `of` is the key of the subject round for whose account a previous or next meeting is told.
    """

    index: int
    reference: Reference
    telling: Telling
    mechanism: Link | None = None
    round: Link | None = None
    proposed: tuple[Link, ...] = ()
    of: str | None = None


@dataclass(frozen=True, slots=True)
class PersonLink:
    """How one head (`head` in `record.meetings[meeting].heads`) was resolved; `person` is None for a bare surname."""

    meeting: int
    head: int
    person: Link | None = None
    proposed: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """Everything that one document was linked to, and what of the known it founded or changed."""

    document: str
    meetings: tuple[MeetingLink, ...] = ()
    heads: tuple[PersonLink, ...] = ()
    mechanisms: tuple[Mechanism, ...] = ()
    rounds: tuple[KnownRound, ...] = ()
    persons: tuple[Person, ...] = ()
