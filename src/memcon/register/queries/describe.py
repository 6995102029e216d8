"""Chains, rounds and people as plain values: what `--json` prints and the web interface hands out."""

from __future__ import annotations

from typing import Any

from memcon import model as core
from memcon import resolve
from memcon.register import models
from memcon.register.queries.chains import load_round, to_mechanism
from memcon.resolve.chains import when_due


def describe_head(head: core.Head) -> dict[str, Any]:
    """Return a head as plain values."""
    return {"name": head.name, "office": head.office, "party": head.party, "role": head.role}


def describe_account(account: resolve.Account) -> dict[str, Any]:
    """Return what identifies an account, with the words it rests on and the numbers of what it holds."""
    meeting = account.meeting
    return {
        "document": account.document.id,
        "title": account.document.title,
        "publisher": account.document.publisher,
        "published": account.document.published,
        "url": account.document.url,
        "side": account.side,
        "official": account.official,
        "words": account.quote(meeting.evidence[0]) if meeting.evidence else None,
        "acts": len(account.acts),
        "commitments": sum(a.kind == "commitment" for a in account.acts),
    }


def describe_round(r: resolve.Round, row: models.Round) -> dict[str, Any]:
    """Return a round by its preferred values, with every value told, the conflicts and the accounts."""
    return {
        "key": r.key,
        "kind": row.kind,
        "number": r.number,
        "start": r.start,
        "end": r.end,
        "place": r.place,
        "country": r.country,
        "mode": r.mode,
        "status": r.status,
        "parties": list(r.parties),
        "heads": [describe_head(h) for h in r.heads],
        "digest": row.digest,
        "conflicts": row.conflicts,
        "values": row.values,
        "accounts": [describe_account(a) for a in r.accounts],
    }


def describe_mechanism(m: resolve.Mechanism) -> dict[str, Any]:
    """Return a mechanism with all its names."""
    return {
        "key": m.key, "name": m.name, "acronym": m.acronym, "aliases": list(m.aliases), "parties": list(m.parties),
    }  # fmt: skip


def describe_chain(chain: resolve.Chain) -> dict[str, Any]:
    """Return a mechanism with its rounds in order, numbers that are missing, and when the next round is due."""
    numbers = {r.number for r in chain.rounds if r.number is not None}
    due = when_due(chain.rounds)
    rows = models.Round.objects.in_bulk([r.key for r in chain.rounds], field_name="key")
    return {
        "mechanism": describe_mechanism(chain.mechanism),
        "rounds": [describe_round(r, rows[r.key]) for r in chain.rounds],
        "missing": [n for n in range(1, max(numbers, default=0)) if n not in numbers],
        "due": None if due is None else {"day": due.day, "basis": due.basis},
    }


def describe_single_round(row: models.Round) -> dict[str, Any]:
    """Return one round with its mechanism."""
    mechanism = describe_mechanism(to_mechanism(row.mechanism)) if row.mechanism else None
    return {"mechanism": mechanism, **describe_round(load_round(row), row)}
