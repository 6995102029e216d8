"""PLOVER event records: meetings as CONSULT events, and every act that has an event code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from memcon.exports.countries import ALPHA3
from memcon.exports.holdings import Holdings
from memcon.model import Act, Span
from memcon.resolve import Account, Round

_MODES = {"visit": "visit", "call": "phone"}


def render_plover(holdings: Holdings) -> dict[str, bytes]:
    """Return events.plover.jsonl.

    Each record has `id`, `date` (ISO, as precise as known), `event` (type) and `mode` where the scheme has one,
    `source` and `target` as lists of actors (ISO 3166 alpha-3 for states, the body's code else, sector GOV or IGO),
    `place`, `country`, and `text` with the document and the span of the words. An act of all parties has them all
    as source, and no target but each other.
    """
    lines = []
    for item, account in holdings.accounts():
        lines += [orjson.dumps(e, option=orjson.OPT_APPEND_NEWLINE) for e in _events(item, account)]
    return {"events.plover.jsonl": b"".join(lines)}


def _events(item: Round, account: Account) -> Iterator[dict[str, Any]]:
    meeting = account.meeting
    parties = meeting.parties or item.parties
    if meeting.status == "held" and meeting.evidence:
        mode = _MODES.get(meeting.kind) or ("multilateral" if len(parties) > 2 else None)
        yield _record(item, account, "CONSULT", meeting.evidence[0], (parties, parties)) | {"mode": mode}
    for act in account.acts:
        if act.plover is not None:
            yield _record(item, account, act.plover, act.span, _sides(act, parties)) | {
                "mode": None,
                "act": act.kind,
                "strength": act.strength,
                "contexts": act.topics,
            }


def _sides(act: Act, parties: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who acts and towards whom: the other parties of the meeting."""
    if "all" in act.actors:
        return parties, parties
    return act.actors, tuple(p for p in parties if p not in act.actors)


def _record(
    item: Round, account: Account, event: str, span: Span, sides: tuple[tuple[str, ...], tuple[str, ...]]
) -> dict[str, Any]:
    document, meeting = account.document, account.meeting
    source, target = sides
    return {
        "id": f"{document.id}:{span.start}-{span.end}:{event}",
        "date": meeting.start or item.start,
        "event": event,
        "source": [_actor(p) for p in source],
        "target": [_actor(p) for p in target],
        "place": meeting.place or item.place,
        "country": ALPHA3.get(meeting.country or item.country or ""),
        "round": item.key,
        "publisher": document.publisher,
        "published": document.published,
        "text": {"document": document.id, "start": span.start, "end": span.end, "quote": span.of(document.text)},
    }


def _actor(party: str) -> dict[str, str]:
    code = ALPHA3.get(party)
    return {"code": party, "sector": "IGO"} if code is None else {"code": code, "sector": "GOV"}
