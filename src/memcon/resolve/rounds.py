"""Accounts → rounds → chains: each field by the preferred value, with every value and its sources beside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from memcon.model import Head, MeetingMention
from memcon.resolve.matching import ACCEPT
from memcon.resolve.persons import PersonName, match_persons
from memcon.resolve.prefer import Claim, Preference, Source, prefer
from memcon.resolve.reader import NameReader
from memcon.resolve.records import Account, Chain, Mechanism, Round
from memcon.resolve.vocabulary import plain, words_of

FIELDS = ("number", "start", "end", "place", "country", "mode", "status", "parties")
_STATUS = {"held": 0, "cancelled": 1, "postponed": 2, "scheduled": 3, "agreed": 4}


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A meeting as told by a document that does not report it, with where it was told."""

    meeting: MeetingMention
    source: Source


@dataclass(frozen=True, slots=True)
class RoundParts:
    """Everything that a round is built from.

    `accounts` report it, `mentions` speak of it elsewhere (as a previous meeting, say), `previous` and `upcoming`
    are what its accounts tell of other sessions. `pins` are values that a person set, by field; `copies` the group
    of near duplicates by document id.
    """

    key: str
    accounts: tuple[Account, ...] = ()
    mentions: tuple[Mentioned, ...] = ()
    previous: tuple[tuple[str, MeetingMention], ...] = ()
    upcoming: tuple[tuple[str, MeetingMention], ...] = ()
    pins: Mapping[str, Any] = field(default_factory=dict)
    copies: Mapping[str, str] = field(default_factory=dict)


def source_of(account: Account, copies: Mapping[str, str] | None = None) -> Source:
    """Return an account as a source of values."""
    document = account.document
    group = (copies or {}).get(document.id)
    return Source(document.id, document.published, account.side, account.official, group)


def weigh_round(parts: RoundParts, reader: NameReader) -> dict[str, Preference[Any]]:
    """Return the preference of every field that somebody tells, with all values: what a conflict view shows.

    Fields are those of `Round`; heads are weighed for each party as "heads:PK", a tuple of `Head`.
    """
    told = [(a.meeting, source_of(a, parts.copies)) for a in parts.accounts]
    told += [(m.meeting, m.source) for m in parts.mentions]
    told.sort(key=lambda pair: (pair[1].published or "9999", pair[1].document))
    found: dict[str, Preference[Any]] = {}
    for name in FIELDS:
        claims = [Claim(v, s) for m, s in told if (v := getattr(m, name)) not in (None, ())]
        if name == "status":
            claims = _latest_status(claims)
        if name == "place":
            claims = _one_spelling(claims)
        preference = prefer(claims, pinned=parts.pins.get(name))
        if preference is not None:
            found[name] = preference
    start = found.get("start")
    if start is not None and "end" in found and "end" not in parts.pins:
        _drop_stray_end(found, told, start)
    found.update(_weigh_heads(told, parts.pins, reader))
    return found


def _latest_status(claims: list[Claim[Any]]) -> list[Claim[Any]]:
    """Keep the claims of the status that came last: that a meeting was held outdates that it was scheduled."""
    best = min((_STATUS.get(c.value, 9) for c in claims), default=9)
    return [c for c in claims if _STATUS.get(c.value, 9) == best]


def _one_spelling(claims: list[Claim[Any]]) -> list[Claim[Any]]:
    """Give places that differ in accents or a suffix ("Washington, D.C.") one spelling, the first told."""
    first: dict[str, str] = {}
    ordered = sorted(claims, key=lambda c: (c.source.published or "9999", c.source.document))
    for claim in ordered:
        first.setdefault(plain(claim.value).split(",")[0], claim.value)
    return [Claim(first[plain(c.value).split(",")[0]], c.source) for c in claims]


def _drop_stray_end(
    found: dict[str, Preference[Any]], told: list[tuple[MeetingMention, Source]], start: Preference[Any]
) -> None:
    """Leave an end out unless a source gives it with the preferred start."""
    ends = [Claim(m.end, s) for m, s in told if m.end and m.start == start.value]
    preference = prefer(ends)
    if preference is None:
        del found["end"]
    else:
        found["end"] = preference


def _weigh_heads(
    told: list[tuple[MeetingMention, Source]], pins: Mapping[str, Any], reader: NameReader
) -> dict[str, Preference[Any]]:
    """Weigh who led each party.

    Spellings of one person are one value, for which the fullest stands. Two persons told by one source for one party
    are both heads if their offices differ (foreign and defence minister); of one office, the first is meant.
    """
    faces = _faces([h for m, _ in told for h in m.heads], reader)
    claims: dict[str | None, list[Claim[tuple[Head, ...]]]] = {}
    for meeting, source in told:
        for party in dict.fromkeys(h.party for h in meeting.heads):
            own: dict[str, Head] = {}
            for head in meeting.heads:
                if head.party == party:
                    own.setdefault(" ".join(words_of(head.office or "")), faces[head])
            claims.setdefault(party, []).append(Claim(tuple(dict.fromkeys(own.values())), source))
    found: dict[str, Preference[Any]] = {}
    for party in sorted(claims, key=lambda p: p or ""):
        if party is None and len(claims) > 1:
            continue
        name = f"heads:{party or ''}"
        preference = prefer(claims[party], party=party, pinned=pins.get(name))
        if preference is not None:
            found[name] = preference
    return found


def _faces(heads: list[Head], reader: NameReader) -> dict[Head, Head]:
    """Return for each head as told the head that stands for the person: the fullest name, told first."""
    order = {head: i for i, head in reversed(list(enumerate(heads)))}
    faces: list[Head] = []
    found: dict[Head, Head] = {}
    for head in sorted(order, key=lambda h: (-len(h.name), order[h])):
        name = PersonName(head.name, head.office, head.party)
        for face in faces:
            if match_persons(PersonName(face.name, face.office, face.party), name, reader).score >= ACCEPT:
                found[head] = face
                break
        else:
            faces.append(head)
            found[head] = head
    return found


def build_round(parts: RoundParts, reader: NameReader) -> Round:
    """Build a round from its accounts and mentions, every field by the preferred value (`memcon.resolve.prefer`)."""
    weighed = weigh_round(parts, reader)

    def best(name: str) -> Any:
        found = weighed.get(name)
        return None if found is None else found.value

    heads = tuple(h for name, p in sorted(weighed.items()) if name.startswith("heads:") for h in p.value)
    return Round(
        key=parts.key,
        number=best("number"),
        start=best("start"),
        end=best("end"),
        place=best("place"),
        country=best("country"),
        mode=best("mode"),
        status=best("status") or "held",
        parties=best("parties") or (),
        heads=heads,
        accounts=tuple(sorted(parts.accounts, key=lambda a: (a.document.published or "9999", a.document.id))),
        previous=parts.previous,
        upcoming=parts.upcoming,
    )


def build_chain(mechanism: Mechanism, rounds: Iterable[Round]) -> Chain:
    """Return a mechanism with its rounds by day where they have one, else by number, unplaced ones last."""
    return Chain(mechanism, tuple(order_rounds(list(rounds))))


def order_rounds(rounds: Sequence[Round]) -> list[Round]:
    """Return rounds in order: numbered ones by number, the others put among them by their day."""
    numbered = sorted((r for r in rounds if r.number is not None), key=lambda r: (r.number or 0, r.start or "", r.key))
    out = list(numbered)
    for item in sorted((r for r in rounds if r.number is None), key=lambda r: (r.start or "9999", r.key)):
        at = next((i for i, r in enumerate(out) if item.start and r.start and r.start > item.start), len(out))
        out.insert(at, item)
    return out
