"""The ledger as asked for: commitments with where they were made and restated, their status and score."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from memcon.register import models
from memcon.register.asking import ask
from memcon.register.folding import fold_name
from memcon.register.statuses import Statuses, describe_status, score
from memcon.register.writing import chunk, now
from memcon.resolve.commitments import Score, Window


def list_commitments(
    mechanism: models.Mechanism | None = None,
    *,
    status: str | None = None,
    actor: str | None = None,
    words: str | None = None,
    today: str | None = None,
) -> list[dict[str, Any]]:
    """Return commitments by the time they were first made; of one mechanism, status or actor, or holding `words`.

    `today` (ISO) is the day that scores are given for, by default the clock's.
    """
    rows = models.Commitment.objects.select_related("mechanism", "round", "first__document").defer(
        "first__document__text", "first__document__sentences", "first__document__mentions"
    )
    if mechanism is not None:
        rows = rows.filter(mechanism=mechanism)
    found = describe_commitments(list(rows.order_by("round__start", "id")), today or now()[:10])
    wanted = fold_name(words or "").split()
    return [
        c
        for c in found
        if (status is None or c["status"] == status)
        and (actor is None or actor.upper() in c["actors"])
        and all(w in fold_name(c["words"]) for w in wanted)
    ]


def describe_commitments(rows: Sequence[Any], today: str) -> list[dict[str, Any]]:
    """Return ledger entries as plain values, with every telling, the status history and the score: three statements.

    `rows` have the columns of commitments as attributes, with mechanism and round.
    """
    statuses = Statuses()
    told = _tellings([row.id for row in rows])
    starts = _starts({row.mechanism_id for row in rows if row.mechanism_id is not None})
    found = []
    for row in rows:
        references = [(t["document"], t["span"]["start"]) for t in told[row.id]]
        found.append(_describe(row, told[row.id], statuses.of(references), starts, today))
    return found


def _describe(
    row: Any,
    told: list[dict[str, Any]],
    history: list[Any],
    starts: dict[int, list[str]],
    today: str,
) -> dict[str, Any]:
    status = history[0].value["status"] if history else "open"
    window = _window(row, starts)
    # What nobody has looked into is open and has no score: that no evidence is known is no finding yet.
    scored = (
        score(status, window, history[0].value["on"], today) if history else Score(None, "nobody has judged it yet")
    )
    return {
        "key": row.key,
        "words": row.words,
        "actors": row.actors,
        "strength": row.strength,
        "topics": row.topics,
        "deadline": row.deadline,
        "amount": row.amount,
        "currency": row.currency,
        "catalysts": [{"kind": kind, "words": words} for kind, words in row.catalysts],
        "ambition": row.ambition,
        "mechanism": row.mechanism.name if row.mechanism else None,
        "round": row.round.key if row.round else None,
        "number": row.round.number if row.round else None,
        "start": row.round.start if row.round else None,
        "status": status,
        "score": scored.value,
        "score_reason": scored.reason,
        "window": {"start": window.start, "end": window.end},
        "history": [describe_status(h) for h in history],
        "told": told,
    }


def _window(row: Any, starts: dict[int, list[str]]) -> Window:
    """Return the time in which delivery counts: up to the next round of the mechanism, open where none is known."""
    start = (row.round.start if row.round else None) or ""
    later = starts.get(row.mechanism_id or 0, [])
    at = bisect_right(later, start)
    return Window(start, later[at] if start and at < len(later) else None)


def _starts(mechanisms: set[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    # Asked for even where there is none, so that the number of questions tells nothing of the register.
    for part in chunk(sorted(mechanisms) or [0]):
        for mechanism, start in ask(_held, part):
            found[mechanism].append(start)
    return found


def _held(mechanisms: list[int]) -> Any:
    rounds = models.Round.objects.filter(mechanism__in=mechanisms, status="held").exclude(start=None)
    return rounds.order_by("start").values_list("mechanism_id", "start")


def _tellings(numbers: list[int]) -> dict[int, list[dict[str, Any]]]:
    """Return where each commitment was made and restated, in order of time, with the exact words."""
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for part in chunk(numbers):
        links = ask(_links_of, part)
        for number, likeness, reasons, state, words, start, end, strength, document, key, day, published in links:
            found[number].append(
                {
                    "document": document, "round": key, "start": day, "published": published, "words": words,
                    "span": {"start": start, "end": end}, "strength": strength, "score": likeness, "reasons": reasons,
                    "state": state,
                }
            )  # fmt: skip
    for told in found.values():
        told.sort(key=lambda t: (t["start"] or "9999", t["published"] or "9999", t["document"]))
    return found


def _links_of(commitments: list[int]) -> Any:
    return models.CommitmentLink.objects.filter(commitment__in=commitments).values_list(
        "commitment_id", "score", "reasons", "state", "act__words", "act__span_start", "act__span_end",
        "act__strength", "act__document__key", "act__meeting__link__round__key", "act__meeting__link__round__start",
        "act__document__published",
    )  # fmt: skip
