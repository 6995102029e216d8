"""Rows of the register in the shapes that the API hands out."""

from __future__ import annotations

from typing import Any

from memcon.register.passages import PassageMark
from memcon.resolve import Round
from memcon.web.reports import find_evidence

_HEAD = ("name", "office", "party", "role")


def line_of(row: Any) -> dict[str, Any]:
    """Return a meeting as a line of a list."""
    return {
        "key": row.key,
        "mechanism": row.mechanism.key if row.mechanism else None,
        "kind": row.kind,
        "number": row.number,
        "start": row.start,
        "end": row.end,
        "place": row.place,
        "country": row.country,
        "mode": row.mode,
        "status": row.status,
        "parties": row.parties,
        "heads": [dict(zip(_HEAD, h, strict=False)) for h in row.heads],
        "conflicts": row.conflicts,
    }


def document_line(row: Any) -> dict[str, Any]:
    """Return a document as a line of a list."""
    return {**vars(row), "number": row.id}


def evidence_of(told: Round) -> dict[str, list[dict[str, Any]]]:
    """Return for each field the exact words that each account gives for it."""
    return {
        name: [
            {"document": e.quote.document, "start": e.quote.start, "end": e.quote.end, "text": e.quote.text}
            for _, _, e in rows
        ]
        for name, rows in find_evidence(told).items()
    }


def describe_mark(mark: PassageMark) -> dict[str, Any]:
    """Return what somebody said of a passage as plain values."""
    return {
        "action": mark.action,
        "part": mark.part,
        "start": mark.span.start,
        "end": mark.span.end,
        "value": mark.value,
        "by": mark.by,
        "at": mark.at,
        "reason": mark.reason,
    }


def commitment_line(row: Any) -> dict[str, Any]:
    """Return a commitment as a line of a list."""
    return {
        "key": row.key,
        "words": row.words,
        "actors": row.actors,
        "strength": row.strength,
        "topics": row.topics,
        "mechanism": row.mechanism.key if row.mechanism else None,
        "meeting": row.round.key if row.round else None,
        "document": row.first__document.key,
        "deadline": row.deadline,
        "amount": row.amount,
        "currency": row.currency,
        "status": row.told["status"],
        "score": row.told["score"],
        "score_reason": row.told["score_reason"],
        "history": row.told["history"],
        "told": row.told["told"],
        "catalysts": row.told["catalysts"],
        "ambition": row.ambition,
        "judged": describe_mark(row.judged) if row.judged else None,
    }
