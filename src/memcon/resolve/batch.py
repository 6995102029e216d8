"""Many records → chains, in memory: resolution without a register."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from memcon.model import AnnotatedDocument, MeetingMention
from memcon.resolve.accounts import build_accounts
from memcon.resolve.known import Judgements, Known, MeetingLink, Resolution
from memcon.resolve.prefer import Source
from memcon.resolve.reader import NameReader
from memcon.resolve.records import Account, Chain, Round
from memcon.resolve.resolver import Resolver
from memcon.resolve.rounds import Mentioned, RoundParts, build_chain, build_round


@dataclass(frozen=True, slots=True)
class Origin:
    """Who published a document: the party whose own text it is, None for an outlet, and whether it is official."""

    side: str | None = None
    official: bool = True


@dataclass(frozen=True, slots=True)
class Resolved:
    """A collection resolved: chains by mechanism, rounds outside any, every document's links, and all that is known."""

    chains: tuple[Chain, ...] = ()
    others: tuple[Round, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    known: Known = field(default_factory=Known)


class _Parts:
    """Gathers what a round is built from while documents go by."""

    def __init__(self) -> None:
        self.accounts: list[Account] = []
        self.mentions: list[Mentioned] = []
        self.previous: list[tuple[str, MeetingMention]] = []
        self.upcoming: list[tuple[str, MeetingMention]] = []


def resolve_records(
    records: Iterable[AnnotatedDocument],
    reader: NameReader,
    *,
    origins: Mapping[str, Origin] | None = None,
    copies: Mapping[str, str] | None = None,
    judgements: Judgements | None = None,
) -> Resolved:
    """Resolve records against each other into chains of rounds.

    `origins` gives each document's publisher by its id; without it, news is relayed and every other genre official,
    of no known side. `copies` gives the group of near duplicates by document id (`group_copies`). The result
    does not depend on the order of the records.
    """
    ordered = sorted(records, key=lambda r: (r.document.published or "9999", r.document.id))
    resolver = Resolver(reader, judgements=judgements)
    resolver.learn(ordered)
    resolutions = tuple(resolver.resolve(r) for r in ordered)
    gathered: dict[str, _Parts] = {}
    for record, resolution in zip(ordered, resolutions, strict=True):
        origin = (origins or {}).get(record.document.id) or Origin(official=record.genre != "news")
        _gather(gathered, record, resolution, origin, (copies or {}).get(record.document.id))
    by_mechanism: dict[str | None, list[Round]] = {}
    for known in resolver.rounds:
        parts = gathered.get(known.key)
        if parts is None:
            continue
        whole = RoundParts(
            known.key,
            tuple(parts.accounts),
            tuple(parts.mentions),
            tuple(parts.previous),
            tuple(parts.upcoming),
            copies=copies or {},
        )
        by_mechanism.setdefault(known.mechanism, []).append(build_round(whole, reader))
    chains = [build_chain(m, by_mechanism[m.key]) for m in resolver.mechanisms if m.key in by_mechanism]
    others = sorted(by_mechanism.get(None, ()), key=lambda r: (r.start or "9999", r.key))
    return Resolved(tuple(sorted(chains, key=lambda c: c.mechanism.key)), tuple(others), resolutions, resolver.known())


def _gather(
    gathered: dict[str, _Parts], record: AnnotatedDocument, resolution: Resolution, origin: Origin, copy: str | None
) -> None:
    """Give each link of a document to its round: an account of a subject meeting, or a mention of another."""
    accounts = iter(build_accounts(record, side=origin.side, official=origin.official))
    document = record.document
    source = Source(document.id, document.published, origin.side, origin.official, copy)
    for link in resolution.meetings:
        meeting = record.meetings[link.index]
        account = next(accounts) if meeting.standing == "subject" else None
        if link.round is not None:
            parts = gathered.setdefault(link.round.target, _Parts())
            if account is not None:
                parts.accounts.append(account)
            else:
                parts.mentions.append(Mentioned(meeting, source))
        _claim(gathered, link, meeting, document.id)


def _claim(gathered: dict[str, _Parts], link: MeetingLink, meeting: MeetingMention, document: str) -> None:
    if link.of is None:
        return
    parts = gathered.setdefault(link.of, _Parts())
    (parts.previous if meeting.standing == "previous" else parts.upcoming).append((document, meeting))
