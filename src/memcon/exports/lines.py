"""JSON lines: one object a round, with its accounts and every value's evidence."""

from __future__ import annotations

from typing import Any

import orjson

from memcon.exports.holdings import Holdings, title_of
from memcon.model import Head
from memcon.resolve import Account, Mechanism, Round


def render_jsonl(holdings: Holdings) -> dict[str, bytes]:
    """Return rounds.jsonl; the fields are those of `Round` and `Account`, in this order on every line."""
    ledger: dict[str, list[dict[str, Any]]] = {}
    for row in holdings.ledger:
        ledger.setdefault(row.round, []).append(
            {
                "commitment": row.key,
                "document": row.commitment.document,
                "start": row.commitment.span.start,
                "end": row.commitment.span.end,
                "words": row.commitment.words,
                "actors": row.commitment.actors,
                "strength": row.commitment.strength,
                "deadline": row.commitment.deadline.day if row.commitment.deadline else None,
                "status": row.status,
                "score": row.score,
            }
        )
    lines = [
        orjson.dumps(_round(mechanism, item, ledger.get(item.key, [])), option=orjson.OPT_APPEND_NEWLINE)
        for mechanism, item in holdings.rounds()
    ]
    return {"rounds.jsonl": b"".join(lines)}


def _round(mechanism: Mechanism | None, item: Round, ledger: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "key": item.key,
        "title": title_of(mechanism, item),
        "mechanism": None if mechanism is None else {"key": mechanism.key, "name": mechanism.name},
        "number": item.number,
        "start": item.start,
        "end": item.end,
        "place": item.place,
        "country": item.country,
        "mode": item.mode,
        "status": item.status,
        "parties": item.parties,
        "heads": [_head(h) for h in item.heads],
        "accounts": [_account(a) for a in item.accounts],
        "commitments": ledger,
    }


def _head(head: Head) -> dict[str, Any]:
    return {"name": head.name, "office": head.office, "party": head.party, "role": head.role}


def _account(account: Account) -> dict[str, Any]:
    document, meeting = account.document, account.meeting
    return {
        "document": document.id,
        "title": document.title,
        "published": document.published,
        "publisher": document.publisher,
        "url": document.url,
        "side": account.side,
        "official": account.official,
        "number": meeting.number,
        "start": meeting.start,
        "end": meeting.end,
        "place": meeting.place,
        "heads": [_head(h) for h in meeting.heads],
        "evidence": [{"start": s.start, "end": s.end, "quote": account.quote(s)} for s in meeting.evidence],
        "sources": {name: {"start": s.start, "end": s.end, "quote": account.quote(s)} for name, s in meeting.sources},
    }
