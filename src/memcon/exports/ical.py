"""iCalendar (RFC 5545): held, scheduled and due rounds as all-day events."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from memcon.exports.holdings import Holdings, title_of
from memcon.resolve import Chain, Mechanism, Round, when_due
from memcon.resolve.occasions import day_range

_STATUS = {
    "held": "CONFIRMED", "scheduled": "CONFIRMED", "agreed": "TENTATIVE", "postponed": "TENTATIVE",
    "cancelled": "CANCELLED",
}  # fmt: skip
_FOLD = 75
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def render_ics(holdings: Holdings) -> dict[str, bytes]:
    """Return rounds.ics.

    A round told by month or year only is an event over the whole of it that leaves the time free, and says so; a
    round without any day is left out. The next round that a series is due for is tentative. DTSTAMP is the day of
    the latest document, so that the same holdings give the same file.
    """
    published = max((a.document.published or "" for _, a in holdings.accounts()), default="")
    stamp = (published or "1970-01-01")[:10].replace("-", "") + "T000000Z"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Memcon//Rounds//EN", "CALSCALE:GREGORIAN"]
    lines += ["X-WR-CALNAME:Rounds"]
    for mechanism, item in holdings.rounds():
        lines += _event(mechanism, item, stamp)
    for chain in holdings.chains:
        lines += _due(chain, stamp)
    lines.append("END:VCALENDAR")
    return {"rounds.ics": b"".join(fold_line(line) for line in lines)}


def escape_text(text: str) -> str:
    """Return `text` as a TEXT value: backslash, comma, semicolon and line breaks escaped, control characters out."""
    plain = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for mark in ("\\", ",", ";"):
        plain = plain.replace(mark, "\\" + mark)
    return plain.replace("\n", "\\n")


def fold_line(line: str) -> bytes:
    """Return a content line in octets, folded at 75, never within a character, with its CRLF."""
    out, size = bytearray(), 0
    for char in line:
        octets = char.encode("utf-8", "replace")
        if size + len(octets) > _FOLD:
            out += b"\r\n "
            size = 1
        out += octets
        size += len(octets)
    return bytes(out + b"\r\n")


def _event(mechanism: Mechanism | None, item: Round, stamp: str) -> Iterator[str]:
    span = day_range(item.start, item.end)
    if span is None:
        return
    vague = len(item.start or "") < 10
    told = [f"Day told only as {item.start}."] if vague else []
    told += [f"{h.name} ({', '.join(filter(None, (h.office, h.party)))})" for h in item.heads]
    told += [f"Told by {a.document.publisher or a.document.id}" for a in item.accounts]
    yield "BEGIN:VEVENT"
    yield f"UID:{item.key}@memcon"
    yield f"DTSTAMP:{stamp}"
    yield from _days(*span)
    yield f"SUMMARY:{escape_text(title_of(mechanism, item))}"
    if item.place or item.mode == "virtual":
        yield f"LOCATION:{escape_text(item.place or 'online')}"
    if told:
        yield f"DESCRIPTION:{escape_text(chr(10).join(told))}"
    yield f"STATUS:{_STATUS.get(item.status, 'TENTATIVE')}"
    yield f"TRANSP:{'TRANSPARENT' if vague else 'OPAQUE'}"
    url = next((a.document.url for a in item.accounts if a.document.url), None)
    if url:
        yield f"URL:{_CONTROL.sub('', url)}"
    yield "END:VEVENT"


def _due(chain: Chain, stamp: str) -> Iterator[str]:
    due = when_due(chain.rounds)
    span = None if due is None else day_range(due.day)
    if due is None or span is None or any(r.status in ("scheduled", "agreed") for r in chain.rounds[-1:]):
        return
    numbers = [r.number for r in chain.rounds if r.number is not None]
    following = f", round {max(numbers) + 1}" if numbers else ", next round"
    yield "BEGIN:VEVENT"
    yield f"UID:{chain.mechanism.key}-due@memcon"
    yield f"DTSTAMP:{stamp}"
    yield from _days(*span)
    yield f"SUMMARY:{escape_text(chain.mechanism.name + following + ' due')}"
    yield f"DESCRIPTION:{escape_text(due.basis)}"
    yield "STATUS:TENTATIVE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _days(first: date, last: date) -> Iterator[str]:
    """Yield start and (exclusive) end of an event of whole days."""
    yield f"DTSTART;VALUE=DATE:{first:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}"
