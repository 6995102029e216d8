"""Records → rows of the tables, and rows → records again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import orjson

from memcon.corpus.tables import TABLES
from memcon.model import (
    Act,
    AnnotatedDocument,
    Document,
    Formula,
    Framework,
    Head,
    Instrument,
    MeetingMention,
    Mention,
    Note,
    Paragraph,
    Quotation,
    Span,
)

Row = Mapping[str, Any]


class Rows:
    """Rows of all tables, gathered until they are written."""

    def __init__(self) -> None:
        self.tables: dict[str, list[tuple[Any, ...]]] = {}
        self.clear()

    def clear(self) -> None:
        self.tables = {table: [] for table in TABLES}
        self.characters = 0

    def count(self, table: str) -> int:
        return len(self.tables[table])

    def _add(self, table: str, *values: Any) -> None:
        self.tables[table].append(values)

    def add_error(self, unit: int, source: str, kind: str, problem: str, cure: str) -> None:
        """Add a row of the quarantine."""
        self._add("quarantine", unit, source, kind, problem, cure)

    def add_unread(self, doc: int, document: Document, source: str) -> None:
        """Add a document that the gate let pass; its text is not kept."""
        self._add("documents", doc, *_about(document, source), None, False, *_sum(document.text), None, None)

    def add(self, doc: int, record: AnnotatedDocument, source: str) -> None:
        """Add a record."""
        text = record.text
        self.characters += len(text)
        self._add(
            "documents", doc, *_about(record.document, source), record.genre, True, *_sum(text), text, _detail(record)
        )
        for n, meeting in enumerate(record.meetings):
            self._add_meeting(doc, n, meeting, text)
        for n, a in enumerate(record.acts):
            s, on = a.span, a.subject
            self._add(
                "acts", doc, n, a.kind, a.actors, a.strength, text[s.start : s.end], s.start, s.end,
                on.start if on else None, on.end if on else None, a.topics, a.plover, a.rule, record.address(s),
            )  # fmt: skip
        for n, q in enumerate(record.quotations):
            s = q.span
            self._add("quotations", doc, n, q.speaker, text[s.start : s.end], s.start, s.end, q.rule)
        self.tables["mentions"] += [
            (doc, n, m.label, m.value, m.start, m.end, m.antecedent, m.rule) for n, m in enumerate(record.mentions)
        ]

    def _add_meeting(self, doc: int, n: int, m: MeetingMention, text: str) -> None:
        first = m.evidence[0] if m.evidence else Span(0, 0)
        detail = {
            "evidence": [[s.start, s.end] for s in m.evidence],
            "sources": [[name, s.start, s.end] for name, s in m.sources],
            "notes": [[x.about, x.reason, x.start, x.end] for x in m.notes],
        }
        self._add(
            "meetings", doc, n, m.kind, m.standing, m.status, m.mechanism, m.acronym, m.number, m.start, m.end, m.place,
            m.country, m.mode, m.parties, first.of(text), first.start, first.end, m.rule, _json(detail),
        )  # fmt: skip
        for k, h in enumerate(m.heads):
            self._add("heads", doc, n, k, h.name, h.office, h.party, h.role, h.span.start, h.span.end)


def _json(value: Any) -> str:
    return orjson.dumps(value).decode()


def _about(document: Document, source: str) -> tuple[Any, ...]:
    day = date.fromisoformat(document.published) if document.published else None
    return document.id, source, document.title, day, document.publisher, document.url, document.parties


def _sum(text: str) -> tuple[int, str]:
    return len(text), hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()


def _detail(r: AnnotatedDocument) -> str:
    return _json(
        {
            "frameworks": [
                [f.name, f.members, f.span.start, f.span.end, [[s.start, s.end] for s in f.member_spans], f.rule]
                for f in r.frameworks
            ],
            "instruments": [
                [i.kind, i.name, i.span.start, i.span.end, i.amount, i.currency, i.rule] for i in r.instruments
            ],
            "forums": [[m.start, m.end, m.label, m.value, m.rule, m.antecedent] for m in r.forums],
            "formulae": [[f.name, f.span.start, f.span.end, f.users, f.rule] for f in r.formulae],
            "notes": [[n.about, n.reason, n.start, n.end] for n in r.notes],
            "pages": [[s.start, s.end] for s in r.document.pages],
            "paragraphs": [[p.number, p.span.start, p.span.end] for p in r.paragraphs],
        }
    )


def build_record(row: Row, parts: Mapping[str, Sequence[Row]]) -> AnnotatedDocument:
    """Return the record of a row of `documents` and of the rows of the other tables that belong to it.

    Sentences are not kept in a dataset, so the record has none.
    """
    detail = orjson.loads(row["detail"])
    document = Document(
        text=row["text"],
        id=row["id"],
        title=row["title"],
        published=row["published"].isoformat() if row["published"] else None,
        publisher=row["publisher"],
        url=row["url"],
        parties=tuple(row["parties"]),
        pages=tuple(Span(*s) for s in detail["pages"]),
    )
    heads: dict[int, list[Head]] = {}
    for h in parts["heads"]:
        heads.setdefault(h["meeting"], []).append(Head(h["name"], h["office"], h["party"], h["role"], _span(h)))
    return AnnotatedDocument(
        document=document,
        genre=row["genre"],
        meetings=tuple(_build_meeting(m, heads.get(m["meeting"], [])) for m in parts["meetings"]),
        acts=tuple(map(_build_act, parts["acts"])),
        quotations=tuple(Quotation(_span(q), q["speaker"], q["rule"]) for q in parts["quotations"]),
        frameworks=tuple(
            Framework(name, tuple(members), Span(a, b), tuple(Span(*s) for s in spans), rule)
            for name, members, a, b, spans, rule in detail["frameworks"]
        ),
        instruments=tuple(
            Instrument(kind, name, Span(a, b), amount, currency, rule)
            for kind, name, a, b, amount, currency, rule in detail["instruments"]
        ),
        forums=tuple(Mention(*m) for m in detail["forums"]),
        formulae=tuple(Formula(name, Span(a, b), tuple(users), rule) for name, a, b, users, rule in detail["formulae"]),
        mentions=tuple(
            Mention(m["span_start"], m["span_end"], m["label"], m["value"], m["rule"], m["antecedent"])
            for m in parts["mentions"]
        ),
        notes=tuple(Note(*n) for n in detail["notes"]),
        paragraphs=tuple(Paragraph(number, Span(a, b)) for number, a, b in detail["paragraphs"]),
    )


def _span(row: Row) -> Span:
    return Span(row["span_start"], row["span_end"])


def _build_meeting(row: Row, heads: Sequence[Head]) -> MeetingMention:
    detail = orjson.loads(row["detail"])
    return MeetingMention(
        kind=row["kind"],
        standing=row["standing"],
        status=row["status"],
        mechanism=row["mechanism"],
        acronym=row["acronym"],
        number=row["number"],
        start=row["start_day"],
        end=row["end_day"],
        place=row["place"],
        country=row["country"],
        mode=row["mode"],
        parties=tuple(row["parties"]),
        heads=tuple(heads),
        evidence=tuple(Span(*s) for s in detail["evidence"]),
        sources=tuple((name, Span(a, b)) for name, a, b in detail["sources"]),
        notes=tuple(Note(*n) for n in detail["notes"]),
        rule=row["rule"],
    )


def _build_act(row: Row) -> Act:
    on = None if row["subject_start"] is None else Span(row["subject_start"], row["subject_end"])
    return Act(
        kind=row["kind"],
        actors=tuple(row["actors"]),
        span=_span(row),
        strength=row["strength"],
        rule=row["rule"],
        plover=row["plover"],
        topics=tuple(row["topics"]),
        subject=on,
    )
