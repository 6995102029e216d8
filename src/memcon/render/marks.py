"""Which characters are highlighted as what, with overlaps cut at their boundaries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from memcon.model import AnnotatedDocument


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A highlighted range: `label` is a class of the legend, `about` one line on what it says."""

    start: int
    end: int
    label: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A range of text under the same marks throughout, the widest mark first."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def _place(mark: Mark) -> tuple[int, int, str, str]:
    return (mark.start, mark.end, mark.label, mark.about)


def _width(mark: Mark) -> tuple[int, tuple[int, int, str, str]]:
    return (mark.start - mark.end, _place(mark))


def find_marks(annotated: AnnotatedDocument) -> list[Mark]:
    """Return the record's spans as marks, sorted."""
    marks = []
    for meeting in annotated.meetings:
        about = f"{meeting.kind}, {meeting.standing}"
        marks += [Mark(s.start, s.end, "meeting", about) for s in meeting.evidence]
        marks += [Mark(h.span.start, h.span.end, "head", f"{h.role} {h.party or ''}".strip()) for h in meeting.heads]
    for act in annotated.acts:
        marks.append(Mark(act.span.start, act.span.end, act.kind, f"{act.kind}: {', '.join(act.actors)}"))
    marks += [Mark(q.span.start, q.span.end, "quotation", f"quotation: {q.speaker}") for q in annotated.quotations]
    marks += [Mark(f.span.start, f.span.end, "framework", f"framework: {f.name}") for f in annotated.frameworks]
    marks += [Mark(i.span.start, i.span.end, "instrument", i.kind) for i in annotated.instruments]
    marks += [Mark(f.span.start, f.span.end, "formula", f"formula: {f.name}") for f in annotated.formulae]
    return sorted({m for m in marks if m.start < m.end}, key=_place)


def cut(marks: Iterable[Mark], length: int) -> Iterator[Piece]:
    """Yield pieces that cover `length` characters without gap or overlap."""
    openings: dict[int, list[Mark]] = {}
    edges = {0, length}
    for mark in marks:
        end = min(mark.end, length)
        if mark.start >= end:
            continue
        openings.setdefault(mark.start, []).append(mark)
        edges.update((mark.start, end))
    points = sorted(edges)
    active: list[Mark] = []
    for start, end in pairwise(points):
        active = [m for m in active if m.end > start]
        if start in openings:
            active = sorted([*active, *openings[start]], key=_width)
        yield Piece(start, end, tuple(active))
