"""What people judged of single passages of a document: confirmed, rejected, corrected, or missed by the machine.

A judgement names its passage by kind and offsets, so that it holds after the document was read again; the machine's
own reading stays as it is, and `apply_marks` gives the record as people see it. Judgements are only added: the last
one on a passage holds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Exists, OuterRef, Value
from django.db.models.functions import Concat

from memcon.errors import JudgementRefused
from memcon.model import Act, AnnotatedDocument, Quotation, Span
from memcon.register import models
from memcon.register.anchoring import LOST, apply_places
from memcon.register.connect import place_name
from memcon.register.log import Entry, write_log
from memcon.register.writing import now, read_in, writing
from memcon.render.phrases import ACT_KINDS

PARTS = ("meeting", "head", "act", "quotation", "framework", "instrument", "formula")
ACTIONS = ("confirm", "reject", "correct", "add", "undo")
RULE = "person"
_STRENGTHS = (None, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class PassageMark:
    """One judgement of a passage: `value` holds what a correction or an addition says of it."""

    action: str
    part: str
    span: Span
    value: dict[str, Any]
    by: str
    at: str
    reason: str = ""

    @property
    def place(self) -> tuple[str, int, int]:
        """Which passage it is about."""
        return (self.part, self.span.start, self.span.end)


def mark_passage(
    document: models.Document,
    mark: tuple[str, str, Span],
    by: str,
    value: dict[str, Any] | None = None,
    reason: str = "",
) -> None:
    """Add a judgement of a passage; `mark` is the action, the part of the record, and the span.

    Raises JudgementRefused where the span lies outside the text or the value does not fit.
    """
    action, part, span = mark
    value = value or {}
    problem = _find_problem(document.text, action, part, span) or _find_wrong_value(action, part, value)
    if problem:
        raise JudgementRefused(place_name(), problem, "Load the page again and choose the passage anew.")
    anchors = [[document.key, span.start, span.end]]
    subject = f"document:{document.key}"
    with writing():
        at = now()
        models.Judgement(
            at=at,
            by=by,
            action=action,
            subject=subject,
            field=part,
            value=value,
            anchors={"passage": anchors},
            reason=reason,
        ).save()
        words = span.of(document.text)
        detail = {
            "part": part,
            "start": span.start,
            "end": span.end,
            "words": words[:500],
            "value": value,
            "reason": reason,
        }
        write_log(at, by, [Entry(f"passage {action}", subject, detail)])


def list_marks(document: models.Document) -> list[PassageMark]:
    """Return the judgement that holds for each passage of a document that people judged."""
    return load_marks([document.key]).get(document.key, [])


def load_marks(keys: Collection[str]) -> dict[str, list[PassageMark]]:
    """Return the judgements that hold, by the id of the document; documents without any are left out."""
    found = models.Judgement.objects.order_by("id")
    made = sorted(read_in(found, "subject__in", {f"document:{key}" for key in keys}), key=lambda row: row.pk)
    undone: set[int] = set()
    for row in reversed(made):
        if row.undoes_id is not None and row.pk not in undone:
            undone.add(row.undoes_id)
    rows = [row for row in made if row.field in PARTS and row.pk not in undone]
    if rows:
        apply_places(rows)
    last: dict[str, dict[tuple[str, int, int], PassageMark]] = defaultdict(dict)
    for row in rows:
        _, start, end = row.anchors["passage"][0]
        if start <= LOST:
            continue
        mark = PassageMark(row.action, row.field, Span(start, end), row.value or {}, row.by, row.at, row.reason)
        marks = last[row.subject.removeprefix("document:")]
        marks.pop(mark.place, None)
        if row.action != "undo":
            marks[mark.place] = mark
    return {key: list(marks.values()) for key, marks in last.items()}


def is_judged(key: str) -> Exists:
    """Return the condition that people judged passages of the document whose id the field `key` holds.

    Most documents have no such judgement: a list that asks along with its rows need not look for any.
    """
    subject = Concat(Value("document:"), OuterRef(key))
    return Exists(models.Judgement.objects.filter(subject=subject, field__in=PARTS))


def apply_marks(record: AnnotatedDocument, marks: Sequence[PassageMark]) -> AnnotatedDocument:
    """Return the record as people judged it: rejected passages left out, corrected ones changed, missed ones added."""
    judged = {m.place: m for m in marks}

    def kept(part: str, span: Span) -> bool:
        found = judged.get((part, span.start, span.end))
        return found is None or found.action != "reject"

    acts = [_correct_act(a, judged.get(("act", a.span.start, a.span.end))) for a in record.acts if kept("act", a.span)]
    quotations = [
        _correct_quotation(q, judged.get(("quotation", q.span.start, q.span.end)))
        for q in record.quotations
        if kept("quotation", q.span)
    ]
    for m in marks:
        if m.action == "add" and m.part == "act":
            acts.append(_correct_act(Act("statement", (), m.span, rule=RULE), m))
        elif m.action == "add" and m.part == "quotation":
            quotations.append(Quotation(m.span, str(m.value.get("speaker", "")), RULE))
    meetings = [
        replace(m, heads=tuple(h for h in m.heads if kept("head", h.span)))
        for m in record.meetings
        if all(kept("meeting", s) for s in m.evidence[:1])
    ]
    return replace(
        record,
        meetings=tuple(meetings),
        acts=tuple(sorted(acts, key=lambda a: a.span)),
        quotations=tuple(sorted(quotations, key=lambda q: q.span)),
        frameworks=tuple(f for f in record.frameworks if kept("framework", f.span)),
        instruments=tuple(i for i in record.instruments if kept("instrument", i.span)),
        formulae=tuple(f for f in record.formulae if kept("formula", f.span)),
    )


def _correct_act(act: Act, mark: PassageMark | None) -> Act:
    if mark is None or mark.action not in ("correct", "add"):
        return act
    kind = str(mark.value.get("kind", act.kind))
    strength = mark.value.get("strength", act.strength) if kind == "commitment" else None
    return replace(act, kind=kind, actors=tuple(mark.value.get("actors", act.actors)), strength=strength)


def _correct_quotation(quotation: Quotation, mark: PassageMark | None) -> Quotation:
    if mark is None or mark.action != "correct":
        return quotation
    return replace(quotation, speaker=str(mark.value.get("speaker", quotation.speaker)))


def _find_problem(text: str, action: str, part: str, span: Span) -> str | None:
    if action not in ACTIONS or part not in PARTS:
        return f"'{action}' of '{part}' is no judgement of a passage."
    if not 0 <= span.start < span.end <= len(text):
        return "the passage lies outside the text."
    if action in ("correct", "add") and part not in ("act", "quotation"):
        return f"a {part} is corrected at its meeting, not in the text."
    return None


def _find_wrong_value(action: str, part: str, value: dict[str, Any]) -> str | None:
    if action not in ("correct", "add"):
        return None
    if part == "quotation":
        return None if str(value.get("speaker", "")).strip() else "a quotation needs a speaker."
    if value.get("kind") not in ACT_KINDS:
        return f"'{value.get('kind')}' is no kind of act."
    if value.get("strength") not in _STRENGTHS:
        return "the strength of a commitment is 1, 2 or 3."
    actors = value.get("actors", [])
    if not isinstance(actors, list) or not all(isinstance(a, str) and 0 < len(a) <= 16 for a in actors):
        return "actors are party codes."
    return None
