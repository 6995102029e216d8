"""Frozen values: what a document is and what was read from it.

Offsets are Unicode code points in `Document.text`, half-open. Days are ISO 8601 strings as precise as the
text allows ("2024", "2024-01", "2024-01-21"). States are ISO 3166 alpha-2 codes, bodies the codes of the
codebook ("EU", "ASEAN"). Every value that was read carries the span it was read from.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_T = TypeVar("_T")
_start = attrgetter("start")


@dataclass_transform(frozen_default=True)
def light_value(cls: type[_T]) -> type[_T]:
    """Make a frozen value of which thousands are built on the way: the type checker alone sees that none is changed.

    A dataclass that is frozen when the program runs takes several times as long to build.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A half-open range of code points."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        _set_start(self, start)
        _set_end(self, end)

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def to_dict(self) -> dict[str, int]:
        return {"start": self.start, "end": self.end}


# Half the time that a frozen value takes to set its own fields: a hundred spans are made for each page.
_set_start: Callable[[Span, int], None] = Span.__dict__["start"].__set__
_set_end: Callable[[Span, int], None] = Span.__dict__["end"].__set__


@dataclass(frozen=True, slots=True)
class Document:
    """A published text with what is known of its publication.

    `published` is an ISO day; `parties` are codes of parties given by the caller where the text lacks them; `pages`
    are the printed pages in their order, where the document was printed.
    """

    text: str
    id: str = ""
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    parties: tuple[str, ...] = ()
    pages: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A numbered paragraph; `number` as printed, the span from its number to the next paragraph's."""

    number: int
    span: Span


@dataclass(frozen=True, slots=True)
class Mention:
    """Something named in the text.

    `label` is the class (state, office, person, mechanism, ordinal, date, …), `value` its normal form, `rule`
    the lexicon entry or rule that found it, `antecedent` the start offset of the mention it refers back to.
    """

    start: int
    end: int
    label: str
    value: str
    rule: str
    antecedent: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Why a field stayed empty or is doubtful: `about` names the field, `reason` is a sentence."""

    about: str
    reason: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """A person who led: role is co_chair, head, chair or principal (codebook, section 1)."""

    name: str
    office: str | None
    party: str | None
    role: str
    span: Span


@dataclass(frozen=True, slots=True)
class MeetingMention:
    """One occasion that the document names or describes (codebook, section 1).

    `evidence` holds the trigger first; `sources` maps a field to the span it was read from, where that lies
    outside the trigger; `notes` say why fields are empty or doubtful; `rule` names what found the trigger.
    """

    kind: str
    standing: str
    status: str
    mechanism: str | None = None
    acronym: str | None = None
    number: int | None = None
    start: str | None = None
    end: str | None = None
    place: str | None = None
    country: str | None = None
    mode: str | None = None
    parties: tuple[str, ...] = ()
    heads: tuple[Head, ...] = ()
    evidence: tuple[Span, ...] = ()
    sources: tuple[tuple[str, Span], ...] = ()
    notes: tuple[Note, ...] = ()
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """A clause in which a party does something in words or deeds (codebook, section 2).

    `strength` is 3, 2 or 1 for a commitment, else None; `plover` an event code; `topics` sector codes;
    `rule` the verb's lexicon entry; `subject` the span of the clause's subject where it has one.
    """

    kind: str
    actors: tuple[str, ...]
    span: Span
    strength: int | None = None
    rule: str = ""
    plover: str | None = None
    topics: tuple[str, ...] = ()
    subject: Span | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks with their speaker; the span lies inside the marks."""

    span: Span
    speaker: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Framework:
    """A named plan that lists its own parts."""

    name: str
    members: tuple[str, ...]
    span: Span
    member_spans: tuple[Span, ...] = ()
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Instrument:
    """A memorandum, agreement, fund or sum that the text names; `amount` in whole units of `currency`."""

    kind: str
    name: str
    span: Span
    amount: float | None = None
    currency: str | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Formula:
    """A set phrase and who used it (party codes, or "all")."""

    name: str
    span: Span
    users: tuple[str, ...] = ()
    rule: str = ""


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """Everything read from one document."""

    document: Document
    genre: str
    meetings: tuple[MeetingMention, ...] = ()
    acts: tuple[Act, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    frameworks: tuple[Framework, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    forums: tuple[Mention, ...] = ()
    formulae: tuple[Formula, ...] = ()
    mentions: tuple[Mention, ...] = ()
    notes: tuple[Note, ...] = ()
    sentences: tuple[Span, ...] = field(default=(), repr=False)
    paragraphs: tuple[Paragraph, ...] = ()

    @property
    def text(self) -> str:
        return self.document.text

    @property
    def commitments(self) -> tuple[Act, ...]:
        return tuple(a for a in self.acts if a.kind == "commitment")

    def quote(self, span: Span) -> str:
        """Return the document's exact words at `span`."""
        return span.of(self.document.text)

    def address(self, span: Span) -> str | None:
        """Return where the span starts, as people cite it: "p. 2, para. 12"; None where nothing is numbered."""
        page = bisect_right(self.document.pages, span.start, key=_start) if len(self.document.pages) > 1 else 0
        parts = [f"p. {page}"] if page else []
        at = bisect_right(self.paragraphs, span.start, key=lambda p: p.span.start) - 1
        if at >= 0 and span.start < self.paragraphs[at].span.end:
            parts.append(f"para. {self.paragraphs[at].number}")
        return ", ".join(parts) or None

    def spans(self) -> Iterator[Span]:
        """Yield every span of the record."""
        for m in self.meetings:
            yield from m.evidence
            for h in m.heads:
                yield h.span
            for _, s in m.sources:
                yield s
        for a in self.acts:
            yield a.span
            if a.subject is not None:
                yield a.subject
        for f in self.frameworks:
            yield f.span
            yield from f.member_spans
        for q in self.quotations:
            yield q.span
        for i in self.instruments:
            yield i.span
        for p in self.formulae:
            yield p.span
        for n in (*self.mentions, *self.forums):
            yield Span(n.start, n.end)
        yield from self.sentences
        yield from self.document.pages
        for g in self.paragraphs:
            yield g.span

    def to_dict(self) -> dict[str, Any]:
        """Return the record as plain values, in the shape that `memcon schema` describes."""
        return {
            "id": self.document.id,
            "title": self.document.title,
            "published": self.document.published,
            "publisher": self.document.publisher,
            "url": self.document.url,
            "genre": self.genre,
            "meetings": [_meeting(m) for m in self.meetings],
            "acts": [_act(a) for a in self.acts],
            "quotations": [{**q.span.to_dict(), "speaker": q.speaker} for q in self.quotations],
            "frameworks": [{"name": f.name, "members": list(f.members), **f.span.to_dict()} for f in self.frameworks],
            "instruments": [
                {"kind": i.kind, "name": i.name, "amount": i.amount, "currency": i.currency, **i.span.to_dict()}
                for i in self.instruments
            ],
            "forums": [{"name": m.value, "start": m.start, "end": m.end} for m in self.forums],
            "formulae": [{"name": f.name, "users": list(f.users), **f.span.to_dict()} for f in self.formulae],
            "notes": [_note(n) for n in self.notes],
            "pages": [s.to_dict() for s in self.document.pages],
            "paragraphs": [{"number": g.number, **g.span.to_dict()} for g in self.paragraphs],
        }


def _note(n: Note) -> dict[str, Any]:
    return {"about": n.about, "reason": n.reason, "start": n.start, "end": n.end}


def _meeting(m: MeetingMention) -> dict[str, Any]:
    return {
        "kind": m.kind,
        "standing": m.standing,
        "status": m.status,
        "mechanism": m.mechanism,
        "acronym": m.acronym,
        "number": m.number,
        "start": m.start,
        "end": m.end,
        "place": m.place,
        "country": m.country,
        "mode": m.mode,
        "parties": list(m.parties),
        "heads": [
            {"name": h.name, "office": h.office, "party": h.party, "role": h.role, "span": h.span.to_dict()}
            for h in m.heads
        ],
        "evidence": [s.to_dict() for s in m.evidence],
        "sources": {name: s.to_dict() for name, s in m.sources},
        "notes": [_note(n) for n in m.notes],
    }


def _act(a: Act) -> dict[str, Any]:
    return {
        "kind": a.kind,
        "actors": list(a.actors),
        "strength": a.strength,
        "start": a.span.start,
        "end": a.span.end,
        "topics": list(a.topics),
        "plover": a.plover,
        "rule": a.rule,
    }
