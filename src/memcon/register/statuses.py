"""What became of commitments, as people found: a status with the words or address that shows it and its day.

A status is a judgement: it is kept with who and when, outranked by a later one, and can be undone. Delivery is scored
by the rule of the research groups on G7 and G20 compliance, in the window from the round to the next one.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from memcon.register import models
from memcon.register.asking import ask_records
from memcon.register.judgements import as_references, keep_standing, select_judged
from memcon.resolve import Reference
from memcon.resolve.commitments import Score, Window, score_delivery


class Statuses:
    """The standing statuses, found by any act of a commitment; load once (one statement), ask for many."""

    def __init__(self) -> None:
        self._by_reference: dict[Reference, list[Any]] = defaultdict(list)
        for row in keep_standing(ask_records(_said)):
            if row.action == "status":
                for reference in as_references(row.anchors.get("one", [])):
                    self._by_reference[reference].append(row)

    def of(self, references: list[Reference]) -> list[Any]:
        """Return what people said of the commitment with these acts, latest first."""
        rows = {row.id: row for r in references for row in self._by_reference.get(r, ())}
        return [rows[number] for number in sorted(rows, reverse=True)]


def _said() -> Any:
    return select_judged(models.Judgement.objects.filter(action__in=("status", "undo")))


def references_of(commitments: list[int]) -> dict[int, list[Reference]]:
    """Return the acts of commitments (by number) as lasting references: document's id and start."""
    found: dict[int, list[Reference]] = defaultdict(list)
    rows = models.CommitmentLink.objects.filter(commitment__in=commitments).order_by("act")
    for number, key, start in rows.values_list("commitment_id", "act__document__key", "act__span_start"):
        found[number].append((key, start))
    return found


def describe_status(row: Any) -> dict[str, Any]:
    """Return one status as plain values."""
    value: dict[str, Any] = row.value
    return {"status": value["status"], "evidence": value["evidence"], "on": value["on"], "by": row.by, "at": row.at,
            "judgement": row.id, "reason": row.reason}  # fmt: skip


def score(status: str, window: Window, on: str | None, today: str) -> Score:
    """Return the score of a status on a day."""
    return score_delivery(status, window, on=on, today=today)
