"""The ledger of commitments as a list: filters, what people said of each one's status, and the table to take along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from memcon.register import models
from memcon.register.asking import ask_records
from memcon.register.folding import fold_name
from memcon.register.passages import PassageMark, load_marks
from memcon.register.queries import describe_commitments
from memcon.register.writing import chunk
from memcon.resolve.commitments import STATUSES
from memcon.web.cursors import LATEST, Part, Question, cut_rows
from memcon.web.lists import clean_code, day_of, holds

LEDGER_ROWS = 25  # each with more to tell than those of other lists
FILTERS = ("mechanism", "party", "topic", "status", "strength", "deadline", "words")


def select_commitments(given: Mapping[str, str], today: str) -> Question:
    """Return the question for the commitments that fit.

    Filters: mechanism (a key, or words of a name), party, topic, status, strength, deadline, words. `deadline` is `any`
    for those that have one, `past` for those whose day is over; `status` counts what people said last, and what nobody
    judged is open.
    """
    values: dict[str, Any] = {"words": given["words"]} if given.get("words") else {}
    choices = []
    if mechanism := given.get("mechanism"):
        is_key = mechanism[:1] == "s" and mechanism[1:].isdigit()
        values.update({"mechanism": mechanism} if is_key else {"named": fold_name(mechanism)})
    if party := given.get("party"):
        values["party"] = clean_code(party.lower() if party.lower() == "all" else party.upper())
    if given.get("topic"):
        values["topic"] = clean_code(given["topic"])
    if given.get("strength") in ("1", "2", "3"):
        values["strength"] = int(given["strength"])
    if given.get("deadline") == "past":
        values["before"] = today
    elif given.get("deadline"):
        choices.append("deadline")
    if given.get("status") in STATUSES:
        judged = _judged(today)
        if given["status"] != "open":
            values["only"] = [key for key, status in judged.items() if status == given["status"]] or [""]
        else:
            values["without"] = [key for key, status in judged.items() if status != "open"] or [""]
    return Question(_commitments, values, tuple(choices))


def _commitments(given: Mapping[str, Any], choices: Sequence[str]) -> Any:
    # Whatever is undertaken is undertaken at a meeting: an inner join lets the database walk meetings by day.
    rows = models.Commitment.objects.filter(round__status__gte="").annotate(day=day_of("round__start"))
    conditions = {
        "mechanism": "mechanism__key", "strength": "strength", "words": "words__icontains", "before": "deadline__lt",
        "only": "key__in",
    }  # fmt: skip
    rows = rows.filter(**{field: given[name] for name, field in conditions.items() if name in given})
    if "named" in given:
        names = models.MechanismName.objects.filter(folded__contains=given["named"])
        rows = rows.filter(mechanism__in=names.values("mechanism"))
    if "party" in given:
        rows = rows.filter(holds("actors", given["party"]))
    if "topic" in given:
        rows = rows.filter(holds("topics", given["topic"]))
    if "deadline" in choices:
        rows = rows.exclude(deadline=None)
    if "without" in given:
        rows = rows.exclude(key__in=given["without"])
    return rows.values("id", "day")


def _judged(today: str) -> dict[str, str]:
    """Return the status of every commitment that somebody judged, by key."""
    subjects = models.Judgement.objects.filter(action="status").values("subject")
    rows = list(models.Commitment.objects.filter(key__in=subjects).select_related("mechanism", "round"))
    return {c["key"]: c["status"] for c in describe_commitments(rows, today)} if rows else {}


def list_commitments(given: Mapping[str, str], today: str, cursor: str | None = None, size: int = LEDGER_ROWS) -> Part:
    """Return part of the ledger, the latest rounds first, each row with what is known of it in `told`."""
    part = cut_rows(select_commitments(given, today), LATEST, cursor, size)
    return Part(_load([row.id for row in part.rows], today), part.after)


def _load(numbers: list[int], today: str) -> list[Any]:
    """Return commitments in the order of their numbers, with what is known of each: sorting them whole would cost."""
    # Asked for even where there is none, so that the number of questions tells nothing of the register.
    whole = {row.id: row for row in ask_records(_whole, numbers or [0])}
    rows = [whole[number] for number in numbers if number in whole]
    for row, told in zip(rows, describe_commitments(rows, today), strict=True):
        row.told = told
    marks = load_marks({t["document"] for row in rows for t in row.told["told"]} or {""})
    judged = {(key, *mark.place): mark for key, found in marks.items() for mark in found}
    for row in rows:
        row.judged = _find_mark(row, judged)
    return rows


def _whole(numbers: list[int]) -> Any:
    own = [name for name in models.Commitment.COLUMNS if name != "digest"]
    return models.Commitment.objects.filter(id__in=numbers).values(
        *own, "mechanism__id", "mechanism__key", "mechanism__name", "mechanism__acronym", "round__id", "round__key",
        "round__kind", "round__number", "round__start", "first__document_id", "first__span_start",
        "first__document__key",
    )  # fmt: skip


def _find_mark(row: Any, judged: Mapping[tuple[str, str, int, int], PassageMark]) -> PassageMark | None:
    """Return what people said of a passage in which a commitment was made or restated, the first in time."""
    places = ((t["document"], "act", t["span"]["start"], t["span"]["end"]) for t in row.told["told"])
    return next((judged[place] for place in places if place in judged), None)


def table_rows(given: Mapping[str, str], today: str) -> list[list[Any]]:
    """Return what is shown as rows of a table, all parts of it, its head first."""
    head = [
        "key", "words", "by", "strength", "topics", "mechanism", "round", "meeting day", "deadline", "amount",
        "currency", "status", "score", "score reason", "evidence", "status by", "status at", "document",
        "passage judged", "passage judged by",
    ]  # fmt: skip
    question = select_commitments(given, today)
    numbers = list(
        question.build(question.values, question.choices).order_by("-day", "-id").values_list("id", flat=True)
    )
    rows = [row for part in chunk(numbers) for row in _load(part, today)]
    return [head, *(_line(row) for row in rows)]


def _line(row: Any) -> list[Any]:
    said = row.told["history"][0] if row.told["history"] else {}
    return [
        row.key, row.words, " ".join(row.actors), row.strength, " ".join(row.topics),
        row.mechanism.name if row.mechanism else "", row.round.number if row.round else "",
        row.round.start if row.round else "", row.deadline,
        row.amount, row.currency, row.told["status"], row.told["score"], row.told["score_reason"],
        said.get("evidence", ""), said.get("by", ""), said.get("at", ""), row.first__document.key,
        row.judged.action if row.judged else "", row.judged.by if row.judged else "",
    ]  # fmt: skip
