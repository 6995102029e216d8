"""Two sides' agreement: each side confirms a round's record as it stands; any later change shows.

The canonical record holds what the register says of the round and what its documents undertake, as JSON with sorted
names; its SHA-256 is what a side puts its name to.
"""

from __future__ import annotations

import difflib
import hashlib
from typing import Any

import orjson

from memcon.errors import JudgementRefused
from memcon.register import models
from memcon.register.asking import ask_records
from memcon.register.connect import place_name
from memcon.register.log import Entry, write_log
from memcon.register.queries.chains import load_round
from memcon.register.queries.describe import describe_head
from memcon.register.writing import now, writing
from memcon.resolve import Round


def build_canonical(row: Any, loaded: Round | None = None) -> str:
    """Return a round's canonical record; `loaded` is the round with its accounts, where the caller has it already."""
    r = loaded or load_round(row)
    record = {
        "mechanism": row.mechanism.name if row.mechanism else None,
        "number": r.number, "start": r.start, "end": r.end, "place": r.place, "country": r.country, "mode": r.mode,
        "status": r.status, "parties": list(r.parties), "heads": [describe_head(h) for h in r.heads],
        "accounts": [
            {
                "document": a.document.id,
                "text_sha256": hashlib.sha256(a.document.text.encode()).hexdigest(),
                "acts": [
                    {"kind": x.kind, "actors": list(x.actors), "strength": x.strength, "words": a.quote(x.span)}
                    for x in a.acts
                ],
            }
            for a in r.accounts
        ],
    }  # fmt: skip
    return orjson.dumps(record, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2).decode()


def sum_record(record: str) -> str:
    """Return the SHA-256 of a canonical record."""
    return hashlib.sha256(record.encode()).hexdigest()


def confirm(row: models.Round, side: str, *, by: str, sha256: str | None = None) -> models.Confirmation:
    """Confirm a round's record for one of its parties; `sha256` is that of the record that the person read.

    Raises JudgementRefused for a side that was not there, or a record that is another by now.
    """
    side = side.upper()
    with writing():
        row = models.Round.objects.get(pk=row.pk)
        if side not in row.parties:
            raise JudgementRefused(
                place_name(), f"{side} is no party of {row.key}.", f"Its parties: {', '.join(row.parties) or 'none'}."
            )
        record = build_canonical(row)
        if sha256 is not None and not sum_record(record).startswith(sha256):
            raise JudgementRefused(place_name(), f"{row.key} has changed since you read it.", "Read it again.")
        at = now()
        made = models.Confirmation(at=at, by=by, round=row.key, side=side, sha256=sum_record(record), record=record)
        made.save()
        write_log(at, by, [Entry("confirmed", row.key, {"side": side, "sha256": made.sha256})])
    return made


def list_confirmations(row: Any, loaded: Round | None = None) -> dict[str, Any]:
    """Return a round's sum, each side's latest confirmation, and what has changed since it; `loaded` as above."""
    record = build_canonical(row, loaded)
    latest = {made.side: made for made in ask_records(_confirmed, row.key)}
    return {
        "round": row.key,
        "sha256": (sha256 := sum_record(record)),
        "missing": [side for side in row.parties if side not in latest],
        "agreed": bool(row.parties) and all(s in latest and latest[s].sha256 == sha256 for s in row.parties),
        "sides": [
            {
                "side": side,
                "by": made.by,
                "at": made.at,
                "sha256": made.sha256,
                "changed": made.sha256 != sha256,
                "difference": _differ(made, record),
            }
            for side, made in sorted(latest.items())
        ],
    }  # fmt: skip


def _confirmed(key: str) -> Any:
    own = ("side", "by", "at", "sha256", "record")
    return models.Confirmation.objects.filter(round=key).order_by("id").values(*own)


def _differ(made: Any, record: str) -> list[str]:
    before, after = made.record.splitlines(), record.splitlines()
    return list(difflib.unified_diff(before, after, f"confirmed by {made.side} at {made.at}", "now", "", "", 1, ""))
