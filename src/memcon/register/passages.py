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

from memcon.model import Act, AnnotatedDocument, Quotation, Span
from memcon.register import models
from memcon.register.anchoring import LOST
from memcon.register.asking import ask_records
from memcon.register.judgements import keep_standing, select_judged
from memcon.register.writing import chunk

PARTS = ("meeting", "head", "act", "quotation", "framework", "instrument", "formula")
ACTIONS = ("confirm", "reject", "correct", "add", "undo")
RULE = "person"


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


def list_marks(document: Any) -> list[PassageMark]:
    """Return the judgement that holds for each passage of a document that people judged."""
    return load_marks([document.key]).get(document.key, [])


def load_marks(keys: Collection[str]) -> dict[str, list[PassageMark]]:
    """Return the judgements that hold, by the id of the document; documents without any are left out: one statement."""
    found = [row for part in chunk(sorted(f"document:{key}" for key in keys)) for row in ask_records(_of, part)]
    last: dict[str, dict[tuple[str, int, int], PassageMark]] = defaultdict(dict)
    for row in keep_standing(found):
        if row.field not in PARTS:
            continue
        _, start, end = row.anchors["passage"][0]
        if start <= LOST:
            continue
        mark = PassageMark(row.action, row.field, Span(start, end), row.value or {}, row.by, row.at, row.reason)
        marks = last[row.subject.removeprefix("document:")]
        marks.pop(mark.place, None)
        if row.action != "undo":
            marks[mark.place] = mark
    return {key: list(marks.values()) for key, marks in last.items()}


def _of(subjects: list[str]) -> Any:
    return select_judged(models.Judgement.objects.filter(subject__in=subjects))


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
