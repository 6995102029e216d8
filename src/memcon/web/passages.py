"""A document's text with what was read from it: pieces to be highlighted, and what is told at one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from memcon.model import Act, AnnotatedDocument, Head, MeetingMention, Note, Quotation, Span
from memcon.render.marks import cut, find_marks
from memcon.render.phrases import ACT_KINDS, STRENGTHS, clean, one_line, say_amount, say_day, say_meeting
from memcon.web.parties import name_party
from memcon.web.scripts import guess_language

Facts = tuple[tuple[str, str], ...]
LEGEND = ("meeting", "head", *ACT_KINDS, "quotation", "framework", "instrument", "formula")


@dataclass(frozen=True, slots=True)
class Passage:
    """Something read from a document: its kind and place in the record, its span, and what to `tell` of it."""

    kind: str
    position: int
    span: Span
    label: str
    rule: str
    tell: Callable[[], Facts] = tuple
    value: Act | Quotation | None = None

    @property
    def facts(self) -> Facts:
        """Return what is told of it, put into words when it is asked for: a page shows that of few passages."""
        return self.tell()


def find_passages(record: AnnotatedDocument) -> list[Passage]:
    """Return all that was read from a document, in text order."""
    found = [*_meetings(record), *_acts(record), *_others(record)]
    return sorted(found, key=lambda p: (p.span.start, p.span.end, p.kind, p.position))


def passages_at(passages: Iterable[Passage], offset: int) -> list[Passage]:
    """Return the passages that cover an offset, the narrowest first."""
    covering = [p for p in passages if p.span.start <= offset < p.span.end]
    return sorted(covering, key=lambda p: (p.span.end - p.span.start, p.kind))


def render_text(record: AnnotatedDocument, path: str | None = None, at: int | None = None) -> SafeString:
    """Return the text with nested marks; with the page's `path`, each marked piece links to what is told there."""
    parts: list[str] = []
    text = clean(record.text)  # one for one, so that offsets hold
    for piece in cut(find_marks(record), len(text)):
        start, end = piece.start, piece.end
        words = escape(text[start:end])
        if piece.marks:
            parts += [f'<mark class="m-{mark.label}">' for mark in piece.marks]
            if path is not None:
                chosen = ' aria-current="true"' if at is not None and start <= at < end else ""
                words = f'<a id="c{start}" href="{path}?at={start}#c{start}"{chosen}>{words}</a>'
            words += "</mark>" * len(piece.marks)
        parts.append(words)
    return mark_safe("".join(parts))


def _facts(*pairs: tuple[str, object]) -> Facts:
    return tuple((name, one_line(str(value))) for name, value in pairs if value not in (None, "", ()))


def _meetings(record: AnnotatedDocument) -> Iterator[Passage]:
    head = 0
    for i, m in enumerate(record.meetings):
        for span in m.evidence:
            yield Passage("meeting", i, span, "meeting", m.rule, partial(_tell_meeting, m))
        for h in m.heads:
            yield Passage("head", head, h.span, "head", "", partial(_tell_head, h))
            head += 1


def _tell_meeting(m: MeetingMention) -> Facts:
    return _facts(
        ("meeting", say_meeting(m)),
        ("standing", m.standing),
        ("status", m.status),
        ("day", say_day(m.start)),
        ("place", m.place),
        ("parties", ", ".join(map(name_party, m.parties))),
        *((f"no {n.about}", n.reason) for n in m.notes),
    )


def _tell_head(h: Head) -> Facts:
    return _facts(
        ("name", h.name), ("office", h.office), ("for", name_party(h.party or "")), ("as", h.role.replace("_", "-"))
    )


def _acts(record: AnnotatedDocument) -> Iterator[Passage]:
    for i, a in enumerate(record.acts):
        yield Passage("act", i, a.span, a.kind, a.rule, partial(_tell_act, a), a)


def _tell_act(a: Act) -> Facts:
    return _facts(
        ("by", ", ".join(map(name_party, a.actors))),
        ("strength", STRENGTHS.get(a.strength or 0, "")),
        ("topics", ", ".join(a.topics)),
        ("event code", a.plover),
    )


def _others(record: AnnotatedDocument) -> Iterator[Passage]:
    for i, q in enumerate(record.quotations):
        yield Passage("quotation", i, q.span, "quotation", q.rule, partial(_facts, ("speaker", q.speaker)), q)
    for i, f in enumerate(record.frameworks):
        tell = partial(_facts, ("name", f.name), ("parts", ", ".join(f.members)))
        yield Passage("framework", i, f.span, "framework", f.rule, tell)
    for i, n in enumerate(record.instruments):
        tell = partial(_facts, ("kind", n.kind), ("name", n.name), ("sum", say_amount(n)))
        yield Passage("instrument", i, n.span, "instrument", n.rule, tell)
    for i, p in enumerate(record.formulae):
        tell = partial(_facts, ("set phrase", p.name), ("used by", ", ".join(map(name_party, p.users))))
        yield Passage("formula", i, p.span, "formula", p.rule, tell)


def is_foreign(text: str, notes: Sequence[Note]) -> bool:
    """Tell whether a text is not in English, by its letters or by what was noted when it was read."""
    return guess_language(text) != "en" or any(n.about == "language" for n in notes)


def describe_record(record: AnnotatedDocument) -> dict[str, Any]:
    """Return what a preview shows of a record: its meetings in words, and how many of each kind were found."""
    kinds = {kind: sum(a.kind == kind for a in record.acts) for kind in ACT_KINDS}
    return {
        "document": record.document,
        "genre": record.genre,
        "meetings": record.meetings,
        "kinds": {kind: number for kind, number in kinds.items() if number},
        "text": render_text(record),
        "language": guess_language(record.text),
        "foreign": is_foreign(record.text, record.notes),
        "notes": record.notes,
    }
