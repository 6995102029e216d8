"""The ledger of commitments as a list: filters, what people said of each one's status, and the table to take along."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from memcon.register import models
from memcon.register.passages import PassageMark, is_judged, load_marks
from memcon.register.queries import describe_commitments
from memcon.register.writing import chunk
from memcon.resolve.commitments import STATUSES
from memcon.web.cursors import LATEST, PAGE_ROWS, Part, cut_rows
from memcon.web.lists import day_of, holds

FILTERS = ("mechanism", "party", "topic", "status", "strength", "deadline", "words")
_LEAVE_OF_ROUND = ("values", "digest", "heads", "parties", "conflicts")
_LEAVE = ("text", "sentences", "mentions", "forums", "notes")


def select_commitments(given: Mapping[str, str], today: str) -> QuerySet[Any]:
    """Return the commitments that fit; filters: mechanism (key), party, topic, status, strength, deadline, words.

    `deadline` is `any` for those that have one, `past` for those whose day is over; `status` counts what people said
    last, and what nobody judged is open.
    """
    # Whatever is undertaken is undertaken at a meeting: an inner join lets the database walk meetings by day.
    rows = models.Commitment.objects.filter(round__status__gte="").annotate(day=day_of("round__start"))
    if given.get("mechanism"):
        rows = rows.filter(mechanism__key=given["mechanism"])
    if given.get("party"):
        party = given["party"]
        rows = rows.filter(holds("actors", party.lower() if party.lower() == "all" else party.upper()))
    if given.get("topic"):
        rows = rows.filter(holds("topics", given["topic"]))
    if given.get("strength") in ("1", "2", "3"):
        rows = rows.filter(strength=int(given["strength"]))
    if given.get("words"):
        rows = rows.filter(words__icontains=given["words"])
    if given.get("deadline") == "past":
        rows = rows.filter(deadline__lt=today)
    elif given.get("deadline"):
        rows = rows.exclude(deadline=None)
    if given.get("status") in STATUSES:
        judged = _judged(today)
        wanted = [key for key, status in judged.items() if status == given["status"]]
        others = [key for key, status in judged.items() if status != "open"]
        rows = rows.exclude(key__in=others) if given["status"] == "open" else rows.filter(key__in=wanted)
    return rows


def _judged(today: str) -> dict[str, str]:
    """Return the status of every commitment that somebody judged, by key."""
    subjects = models.Judgement.objects.filter(action="status").values("subject")
    rows = list(models.Commitment.objects.filter(key__in=subjects).select_related("mechanism", "round"))
    return {c["key"]: c["status"] for c in describe_commitments(rows, today)} if rows else {}


def list_commitments(given: Mapping[str, str], today: str, cursor: str | None = None, size: int = PAGE_ROWS) -> Part:
    """Return part of the ledger, the latest rounds first, each row with what is known of it in `told`."""
    narrow = select_commitments(given, today).values("id", "day")
    part = cut_rows(narrow, LATEST, cursor, size)
    return Part(_load([row["id"] for row in part.rows], today), part.after)


def _load(numbers: list[int], today: str) -> list[Any]:
    """Return commitments in the order of their numbers, with what is known of each: sorting them whole would cost."""
    told = models.CommitmentLink.objects.filter(commitment=OuterRef("pk"))
    whole = (
        models.Commitment.objects.select_related("mechanism", "round", "first__document")
        .defer(*(f"first__document__{name}" for name in _LEAVE), *(f"round__{name}" for name in _LEAVE_OF_ROUND))
        .annotate(touched=Exists(told.filter(is_judged("act__document__key"))))
        .in_bulk(numbers)
    )
    rows = [whole[number] for number in numbers if number in whole]
    _tell(rows, today)
    touched = [row for row in rows if row.touched]
    marks = load_marks({t["document"] for row in touched for t in row.told["told"]})
    judged = {(key, *mark.place): mark for key, found in marks.items() for mark in found}
    for row in rows:
        row.judged = _find_mark(row, judged)
    return rows


def _find_mark(row: Any, judged: Mapping[tuple[str, str, int, int], PassageMark]) -> PassageMark | None:
    """Return what people said of a passage in which a commitment was made or restated, the first in time."""
    places = ((t["document"], "act", t["span"]["start"], t["span"]["end"]) for t in row.told["told"])
    return next((judged[place] for place in places if place in judged), None)


def _tell(rows: list[Any], today: str) -> None:
    for row, told in zip(rows, describe_commitments(rows, today), strict=True):
        row.told = told


def table_rows(given: Mapping[str, str], today: str) -> list[list[Any]]:
    """Return what is shown as rows of a table, all parts of it, its head first."""
    head = [
        "key", "words", "by", "strength", "topics", "mechanism", "round", "meeting day", "deadline", "amount",
        "currency", "status", "score", "score reason", "evidence", "status by", "status at", "document",
        "passage judged", "passage judged by",
    ]  # fmt: skip
    numbers = list(select_commitments(given, today).order_by("-day", "-id").values_list("id", flat=True))
    rows = [row for part in chunk(numbers) for row in _load(part, today)]
    return [head, *(_line(row) for row in rows)]


def _line(row: Any) -> list[Any]:
    said = row.told["history"][0] if row.told["history"] else {}
    return [
        row.key, row.words, " ".join(row.actors), row.strength, " ".join(row.topics),
        row.mechanism.name if row.mechanism else "", row.round.number if row.round else "",
        row.round.start if row.round else "", row.deadline,
        row.amount, row.currency, row.told["status"], row.told["score"], row.told["score_reason"],
        said.get("evidence", ""), said.get("by", ""), said.get("at", ""), row.first.document.key,
        row.judged.action if row.judged else "", row.judged.by if row.judged else "",
    ]  # fmt: skip
