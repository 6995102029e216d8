"""A round's values: every value that documents tell with its sources, the preferred one, and why it is preferred."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from memcon.model import Head, MeetingMention, Span
from memcon.register.proposing import Told
from memcon.resolve import Account, Mentioned, NameReader, Preference, RoundParts, Source, weigh_round

FIELDS = ("number", "start", "end", "place", "country", "mode", "status", "parties")


@dataclass(slots=True)
class Tellings:
    """What documents tell of one round: as its report, and in passing."""

    own: list[tuple[Told, MeetingMention]] = field(default_factory=list)
    asides: list[tuple[Told, MeetingMention]] = field(default_factory=list)

    def add(self, told: Told, mention: MeetingMention) -> None:
        """Take what one document tells."""
        (self.own if mention.standing == "subject" else self.asides).append((told, mention))


def weigh(key: str, tellings: Tellings, pins: Mapping[str, Any], reader: NameReader) -> dict[str, Any]:
    """Return the round's fields, heads, values and conflicts as plain values; `pins` are what a person set."""
    copies = {t.key: t.copy_of for t, _ in (*tellings.own, *tellings.asides) if t.copy_of is not None}
    parts = RoundParts(
        key=key,
        accounts=tuple(Account(t.to_record().document, m, side=t.side, official=t.official) for t, m in tellings.own),
        mentions=tuple(
            Mentioned(m, Source(t.key, t.published, t.side, t.official, t.copy_of)) for t, m in tellings.asides
        ),
        pins=_unpack_pins(pins, tellings),
        copies=copies,
    )
    weighed = weigh_round(parts, reader)
    heads = [pack_head(h) for name in sorted(weighed) if name.startswith("heads:") for h in weighed[name].value]
    row = {name: weighed[name].value if name in weighed else None for name in FIELDS}
    return {
        **row,
        "status": row["status"] or "held",
        "parties": list(row["parties"] or ()),
        "heads": heads,
        "values": {name: _describe(p, name) for name, p in sorted(weighed.items())},
        "conflicts": sorted(name for name, p in weighed.items() if p.conflict),
    }


def _describe(p: Preference[Any], name: str) -> dict[str, Any]:
    is_heads = name.startswith("heads:")
    return {
        "value": _plain(p.value, is_heads),
        "why": p.reason,
        "pinned": p.pinned,
        "told": [{"value": _plain(b.value, is_heads), "document": s.document} for b in p.values for s in b.sources],
    }


def _plain(value: Any, is_heads: bool) -> Any:
    if is_heads:
        return [pack_head(h) for h in value]
    return list(value) if isinstance(value, tuple) else value


def pack_head(head: Head) -> list[Any]:
    """Return a head as a list, in the order of its fields."""
    return [head.name, head.office, head.party, head.role, head.span.start, head.span.end]


def _unpack_pins(pins: Mapping[str, Any], tellings: Tellings) -> dict[str, Any]:
    """Return pinned values as resolution wants them; a pinned head takes office and place from where one is told."""
    told = [h for _, m in (*tellings.own, *tellings.asides) for h in m.heads]
    found: dict[str, Any] = {}
    for name, value in pins.items():
        if name.startswith("heads:"):
            party = name.removeprefix("heads:")
            found[name] = tuple(_find_head(person, office, party, told) for person, office in value)
        else:
            found[name] = tuple(value) if isinstance(value, list) else value
    return found


def _find_head(name: str, office: str | None, party: str, told: Iterable[Head]) -> Head:
    for head in told:
        if head.name == name and head.party == party and office in (None, head.office):
            return head
    return Head(name, office, party, "head", Span(0, 0))
