"""What documents tell of meetings, as linking takes it from the register and gives it back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from memcon.model import AnnotatedDocument, Document, MeetingMention
from memcon.register import models
from memcon.register.models.documents import ROWS_PER_DOCUMENT
from memcon.register.writing import chunk
from memcon.resolve import MechanismName, PersonName
from memcon.resolve.known import Reference, reference_of
from memcon.resolve.occasions import Telling, build_telling
from memcon.resolve.resolver import rename

_ALL = 4000


@dataclass(frozen=True, slots=True)
class Told:
    """One document as far as it tells of meetings; `id` and the others are the numbers of their rows.

    `copy_of` names the group of near duplicates that the document belongs to.
    """

    id: int
    key: str
    published: str | None
    side: str | None
    official: bool
    genre: str
    meetings: tuple[MeetingMention, ...]
    meeting_ids: tuple[int, ...]
    head_ids: tuple[tuple[int, ...], ...]
    renamings: tuple[tuple[str, str], ...] = ()
    copy_of: str | None = None

    @property
    def place(self) -> tuple[str, str]:
        """Return the place of the document in the order in which documents are linked."""
        return (self.published or "9999", self.key)

    def to_record(self) -> AnnotatedDocument:
        """Return what resolution needs of the record."""
        return AnnotatedDocument(Document("", self.key, published=self.published), self.genre, self.meetings)

    def tellings(self) -> tuple[Telling, ...]:
        """Return what the document tells of each meeting."""
        return tuple(rename(build_telling(m, self.published), self.renamings) for m in self.meetings)

    def references(self) -> tuple[Reference, ...]:
        """Return the lasting references of the meetings."""
        record = self.to_record()
        return tuple(reference_of(record, m) for m in self.meetings)


def load_told(documents: Collection[int] | None = None, copies: dict[str, str] | None = None) -> list[Told]:
    """Return every document (or those of the numbers given) that tells of a meeting, in the order of their keys."""
    if documents is None:
        return _load({}, copies or {})
    parts: list[list[Any]] = list(chunk(sorted(documents)))
    return sorted((t for part in parts for t in _load({"document__in": part}, copies or {})), key=lambda t: t.key)


def _load(some: dict[str, Any], copies: dict[str, str]) -> list[Told]:
    heads: dict[int, list[models.Head]] = defaultdict(list)
    for head in models.Head.objects.filter(**some).order_by("id").iterator(_ALL):
        heads[head.meeting_id].append(head)
    mentions: dict[int, list[models.MeetingMention]] = defaultdict(list)
    for mention in models.MeetingMention.objects.filter(**some).order_by("id").iterator(_ALL):
        mentions[mention.document_id].append(mention)
    columns = ("id", "key", "published", "side", "official", "genre", "renamings")
    found = models.Document.objects.order_by("key")
    if some:
        found = found.filter(id__in=list(mentions))
    return [
        Told(
            **{**row, "renamings": tuple((old, new) for old, new in row["renamings"] or ())},
            meetings=tuple(m.to_core(heads[m.pk]) for m in mentions[row["id"]]),
            meeting_ids=tuple(m.pk for m in mentions[row["id"]]),
            head_ids=tuple(tuple(h.pk for h in heads[m.pk]) for m in mentions[row["id"]]),
            copy_of=copies.get(row["key"]),
        )
        for row in found.values(*columns)
        if row["id"] in mentions
    ]


@dataclass(frozen=True, slots=True)
class Sketch:
    """One document as far as it links meetings: what it tells of each, without where it tells it."""

    id: int
    place: tuple[str, str]
    meeting_ids: tuple[int, ...]
    tellings: tuple[Telling, ...]
    references: tuple[Reference, ...]


_SKETCHED = (
    "id", "document_id", "kind", "status", "mechanism", "acronym", "number", "start", "end", "place", "country",
    "mode", "parties", "standing", "evidence",
)  # fmt: skip


def load_sketches(documents: Collection[int] | None = None) -> list[Sketch]:
    """Return every document (or those of the numbers given) that tells of a meeting."""
    if documents is None:
        return _sketch({})
    return [one for part in chunk(sorted(documents)) for one in _sketch({"document__in": part})]


def _sketch(some: dict[str, Any]) -> list[Sketch]:
    heads: dict[int, list[PersonName]] = defaultdict(list)
    told_heads = models.Head.objects.filter(**some).order_by("id")
    for meeting, name, office, party in told_heads.values_list("meeting_id", "name", "office", "party"):
        heads[meeting].append(PersonName(name, office, party))
    mentions: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
    for row in models.MeetingMention.objects.filter(**some).order_by("id").values_list(*_SKETCHED):
        mentions[row[1]].append(row)
    found = models.Document.objects.filter(id__in=list(mentions)) if some else models.Document.objects.all()
    return [
        _build_sketch(number, key, published, renamings, mentions[number], heads)
        for number, key, published, renamings in found.values_list("id", "key", "published", "renamings")
        if number in mentions
    ]


def _build_sketch(
    number: int, key: str, published: str | None, renamings: Any, rows: list[tuple[Any, ...]],
    heads: dict[int, list[PersonName]],
) -> Sketch:  # fmt: skip
    changed = tuple((old, new) for old, new in renamings or ())
    tellings = []
    for row in rows:
        kind, status, mechanism, acronym, count, start, end, place, country, mode, parties, standing = row[2:14]
        name = MechanismName(mechanism, acronym, tuple(parties)) if mechanism else None
        telling = Telling(kind, status, name, count, start, end, place, country, mode, tuple(parties),
                          tuple(heads[row[0]]), standing, published)  # fmt: skip
        tellings.append(rename(telling, changed))
    references = tuple((key, row[14][0][0] if row[14] else -1) for row in rows)
    return Sketch(number, (published or "9999", key), tuple(row[0] for row in rows), tuple(tellings), references)


def document_of(row: int) -> int:
    """Return the number of the document that a row of a record belongs to."""
    return row // ROWS_PER_DOCUMENT
