"""Documents and what was read from each: one row a core value, and the core value back from its row.

`row` gives the columns of a core value in the order of `COLUMNS`, for set-based writing; `to_core` gives the value
back without loss. Days are ISO 8601 text, offsets are code points of the document's text, lists are JSON.
A row's number is made of its document's number and its place in the record, so that no number has to be asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import orjson
from django.db import models

from memcon import model as core

ROWS_PER_DOCUMENT = 1 << 20
Row = tuple[Any, ...]


def to_json(value: object) -> str:
    """Return `value` as JSON text, for a JSON column written by set-based statements."""
    return orjson.dumps(value).decode()


def pack_spans(spans: Iterable[core.Span]) -> list[list[int]]:
    """Return spans as pairs of offsets."""
    return [[s.start, s.end] for s in spans]


def unpack_spans(pairs: Iterable[Sequence[int]]) -> tuple[core.Span, ...]:
    """Return pairs of offsets as spans."""
    return tuple(core.Span(start, end) for start, end in pairs)


def pack_notes(notes: Iterable[core.Note]) -> list[list[Any]]:
    """Return notes as lists, in the order of their fields."""
    return [[n.about, n.reason, n.start, n.end] for n in notes]


def pack_mentions(mentions: Iterable[core.Mention]) -> list[list[Any]]:
    """Return mentions as lists, in the order of their fields."""
    return [[m.start, m.end, m.label, m.value, m.rule, m.antecedent] for m in mentions]


class Document(models.Model):
    """A stored document with what was read from it as a whole.

    `key` is the document's id; `side` the party whose own publication it is; `reader` names the version of Memcon
    and of the lexicon; the two sums tell whether text and record are what they were. `bands` are those of the text's
    shingles, by which copies are found; `compared` tells whether copies and links were made since the text came in.
    `renamings` are pairs of an old and a new name of a body, as the text tells them.
    """

    id = models.BigAutoField(primary_key=True)
    key = models.TextField(unique=True)
    text = models.TextField()
    title = models.TextField(null=True)
    published = models.CharField(max_length=10, null=True, db_index=True)
    publisher = models.TextField(null=True)
    url = models.TextField(null=True)
    parties = models.JSONField(default=list)
    genre = models.CharField(max_length=32)
    side = models.CharField(max_length=16, null=True)
    official = models.BooleanField(default=True)
    sentences = models.JSONField(default=list)
    mentions = models.JSONField(default=list)
    forums = models.JSONField(default=list)
    notes = models.JSONField(default=list)
    text_sha256 = models.CharField(max_length=64)
    record_sha256 = models.CharField(max_length=64)
    reader = models.TextField()
    bands = models.TextField(default="")
    renamings = models.JSONField(null=True)
    compared = models.BooleanField(default=False)
    added_at = models.CharField(max_length=32)
    read_at = models.CharField(max_length=32)

    COLUMNS = (
        "key", "text", "title", "published", "publisher", "url", "parties", "genre", "side", "official",
        "sentences", "mentions", "forums", "notes",
    )  # fmt: skip

    class Meta:
        ordering = ("published", "key")

    def __str__(self) -> str:
        return self.key

    @classmethod
    def row(cls, record: core.AnnotatedDocument, side: str | None, official: bool) -> Row:
        """Return the columns of a record as a whole."""
        d = record.document
        return (
            d.id, d.text, d.title, d.published, d.publisher, d.url, to_json(d.parties), record.genre, side, official,
            to_json(pack_spans(record.sentences)), to_json(pack_mentions(record.mentions)),
            to_json(pack_mentions(record.forums)), to_json(pack_notes(record.notes)),
        )  # fmt: skip

    def to_core(self) -> core.Document:
        """Return the document as the core knows it."""
        return core.Document(
            text=self.text,
            id=self.key,
            title=self.title,
            published=self.published,
            publisher=self.publisher,
            url=self.url,
            parties=tuple(self.parties),
        )


class MeetingMention(models.Model):
    """What one document says of one meeting; the fields are those of the core's value of the same name."""

    id = models.BigIntegerField(primary_key=True)
    document = models.ForeignKey(Document, models.CASCADE, related_name="meetings")
    position = models.IntegerField()
    kind = models.CharField(max_length=16)
    standing = models.CharField(max_length=16)
    status = models.CharField(max_length=16)
    mechanism = models.TextField(null=True)
    acronym = models.TextField(null=True)
    number = models.IntegerField(null=True)
    start = models.CharField(max_length=10, null=True)
    end = models.CharField(max_length=10, null=True)
    place = models.TextField(null=True)
    country = models.CharField(max_length=16, null=True)
    mode = models.CharField(max_length=16, null=True)
    parties = models.JSONField(default=list)
    evidence = models.JSONField(default=list)
    sources = models.JSONField(default=list)
    notes = models.JSONField(default=list)
    rule = models.TextField()

    COLUMNS = (
        "id", "document_id", "position", "kind", "standing", "status", "mechanism", "acronym", "number", "start",
        "end", "place", "country", "mode", "parties", "evidence", "sources", "notes", "rule",
    )  # fmt: skip

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.document_id}: {self.mechanism or self.kind} {self.number or ''}".strip()

    @classmethod
    def row(cls, m: core.MeetingMention, position: int) -> Row:
        """Return the columns behind `position` of a meeting."""
        return (
            position, m.kind, m.standing, m.status, m.mechanism, m.acronym, m.number, m.start, m.end, m.place,
            m.country, m.mode, to_json(m.parties), to_json(pack_spans(m.evidence)),
            to_json([[name, s.start, s.end] for name, s in m.sources]), to_json(pack_notes(m.notes)), m.rule,
        )  # fmt: skip

    def to_core(self, heads: Iterable[Head]) -> core.MeetingMention:
        """Return the meeting as the core knows it, with its heads."""
        return core.MeetingMention(
            kind=self.kind,
            standing=self.standing,
            status=self.status,
            mechanism=self.mechanism,
            acronym=self.acronym,
            number=self.number,
            start=self.start,
            end=self.end,
            place=self.place,
            country=self.country,
            mode=self.mode,
            parties=tuple(self.parties),
            heads=tuple(h.to_core() for h in heads),
            evidence=unpack_spans(self.evidence),
            sources=tuple((name, core.Span(start, end)) for name, start, end in self.sources),
            notes=tuple(core.Note(*n) for n in self.notes),
            rule=self.rule,
        )


class Head(models.Model):
    """A person who led at a meeting, as one document names them."""

    id = models.BigIntegerField(primary_key=True)
    document = models.ForeignKey(Document, models.CASCADE, related_name="heads")
    position = models.IntegerField()
    meeting = models.ForeignKey(MeetingMention, models.CASCADE, related_name="heads")
    name = models.TextField()
    office = models.TextField(null=True)
    party = models.CharField(max_length=16, null=True)
    role = models.CharField(max_length=16)
    span_start = models.IntegerField()
    span_end = models.IntegerField()

    COLUMNS = (
        "id", "document_id", "position", "meeting_id", "name", "office", "party", "role", "span_start", "span_end",
    )  # fmt: skip

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return self.name

    @classmethod
    def row(cls, h: core.Head, position: int, meeting: int) -> Row:
        """Return the columns behind `position`; `meeting` is the meeting's place in the record."""
        return (position, meeting, h.name, h.office, h.party, h.role, h.span.start, h.span.end)

    def to_core(self) -> core.Head:
        """Return the head as the core knows it."""
        return core.Head(self.name, self.office, self.party, self.role, core.Span(self.span_start, self.span_end))


class Passage(models.Model):
    """What acts, quotations, frameworks, instruments and set phrases share: their place, and whose meeting it is.

    `meeting` is the reported meeting that the passage belongs to, None in a document that reports none.
    """

    id = models.BigIntegerField(primary_key=True)
    position = models.IntegerField()
    meeting = models.ForeignKey(MeetingMention, models.CASCADE, null=True, related_name="%(class)ss")
    span_start = models.IntegerField()
    span_end = models.IntegerField()
    rule = models.TextField()

    PLACE = ("id", "document_id", "position", "meeting_id", "span_start", "span_end", "rule")
    COLUMNS: tuple[str, ...] = PLACE

    class Meta:
        abstract = True
        ordering = ("id",)

    @property
    def span(self) -> core.Span:
        return core.Span(self.span_start, self.span_end)


class Act(Passage):
    """A clause in which a party does something; `words` are its exact words.

    `details` of a commitment made at a reported meeting: deadline, amount, catalysts, ambition; else None.
    """

    document = models.ForeignKey(Document, models.CASCADE, related_name="acts")
    kind = models.CharField(max_length=16, db_index=True)
    actors = models.JSONField(default=list)
    strength = models.IntegerField(null=True)
    plover = models.TextField(null=True)
    topics = models.JSONField(default=list)
    subject_start = models.IntegerField(null=True)
    subject_end = models.IntegerField(null=True)
    words = models.TextField()
    details = models.JSONField(null=True)

    COLUMNS = (
        *Passage.PLACE, "kind", "actors", "strength", "plover", "topics", "subject_start", "subject_end", "words",
        "details",
    )  # fmt: skip

    def __str__(self) -> str:
        return f"{self.kind}: {self.words}"

    @classmethod
    def row(cls, a: core.Act, position: int, meeting: int | None, text: str) -> Row:
        """Return the columns behind the document's number."""
        subject = (a.subject.start, a.subject.end) if a.subject else (None, None)
        return (
            position, meeting, a.span.start, a.span.end, a.rule, a.kind, to_json(a.actors), a.strength, a.plover,
            to_json(a.topics), *subject, a.span.of(text), None,
        )  # fmt: skip

    def to_core(self) -> core.Act:
        """Return the act as the core knows it."""
        subject = core.Span(self.subject_start, self.subject_end) if self.subject_start is not None else None
        return core.Act(
            kind=self.kind,
            actors=tuple(self.actors),
            span=self.span,
            strength=self.strength,
            rule=self.rule,
            plover=self.plover,
            topics=tuple(self.topics),
            subject=subject,
        )


class Quotation(Passage):
    """Words in quotation marks with their speaker."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="quotations")
    speaker = models.TextField()

    COLUMNS = (*Passage.PLACE, "speaker")

    @classmethod
    def row(cls, q: core.Quotation, position: int, meeting: int | None, text: str) -> Row:
        """Return the columns behind the document's number."""
        return (position, meeting, q.span.start, q.span.end, q.rule, q.speaker)

    def to_core(self) -> core.Quotation:
        """Return the quotation as the core knows it."""
        return core.Quotation(self.span, self.speaker, self.rule)


class Framework(Passage):
    """A named plan that lists its own parts."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="frameworks")
    name = models.TextField()
    members = models.JSONField(default=list)
    member_spans = models.JSONField(default=list)

    COLUMNS = (*Passage.PLACE, "name", "members", "member_spans")

    @classmethod
    def row(cls, f: core.Framework, position: int, meeting: int | None, text: str) -> Row:
        """Return the columns behind the document's number."""
        members = (to_json(f.members), to_json(pack_spans(f.member_spans)))
        return (position, meeting, f.span.start, f.span.end, f.rule, f.name, *members)

    def to_core(self) -> core.Framework:
        """Return the framework as the core knows it."""
        return core.Framework(self.name, tuple(self.members), self.span, unpack_spans(self.member_spans), self.rule)


class Instrument(Passage):
    """A memorandum, agreement, fund or sum; `amount` in whole units of `currency`."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="instruments")
    kind = models.TextField()
    name = models.TextField()
    amount = models.FloatField(null=True)
    currency = models.CharField(max_length=8, null=True)

    COLUMNS = (*Passage.PLACE, "kind", "name", "amount", "currency")

    @classmethod
    def row(cls, i: core.Instrument, position: int, meeting: int | None, text: str) -> Row:
        """Return the columns behind the document's number."""
        return (position, meeting, i.span.start, i.span.end, i.rule, i.kind, i.name, i.amount, i.currency)

    def to_core(self) -> core.Instrument:
        """Return the instrument as the core knows it."""
        return core.Instrument(self.kind, self.name, self.span, self.amount, self.currency, self.rule)


class Formula(Passage):
    """A set phrase and who used it."""

    document = models.ForeignKey(Document, models.CASCADE, related_name="formulae")
    name = models.TextField()
    users = models.JSONField(default=list)

    COLUMNS = (*Passage.PLACE, "name", "users")

    @classmethod
    def row(cls, f: core.Formula, position: int, meeting: int | None, text: str) -> Row:
        """Return the columns behind the document's number."""
        return (position, meeting, f.span.start, f.span.end, f.rule, f.name, to_json(f.users))

    def to_core(self) -> core.Formula:
        """Return the set phrase as the core knows it."""
        return core.Formula(self.name, self.span, tuple(self.users), self.rule)


PASSAGES: tuple[type[Passage], ...] = (Act, Quotation, Framework, Instrument, Formula)
