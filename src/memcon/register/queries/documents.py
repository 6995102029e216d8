"""Documents with their records, as the core knows them, without loss."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from memcon import model as core
from memcon.errors import UnknownName
from memcon.register import models
from memcon.register.asking import ask_records
from memcon.register.connect import place_name
from memcon.register.models.documents import unpack_spans
from memcon.register.queries.passages import load_passages


def find_document(name: str) -> models.Document:
    """Return the document with this id or address. Raises UnknownName."""
    found = models.Document.objects.filter(key=name).first() or models.Document.objects.filter(url=name).first()
    if found is None:
        raise UnknownName(place_name(), f"no document has the id '{name}'.", "'memcon find' finds documents by words.")
    return found


def load_record(document: Any) -> core.AnnotatedDocument:
    """Return everything that was read from a document, as it was when it was read: three statements.

    `document` has the columns of a document as attributes.
    """
    heads: dict[int, list[Any]] = defaultdict(list)
    for head in ask_records(_heads_of, document.id):
        heads[head.meeting_id].append(head)
    passages = {part: tuple(found) for part, found in load_passages("document_id", [document.id])[document.id].items()}
    return core.AnnotatedDocument(
        document=models.Document.to_core(document),
        genre=document.genre,
        meetings=tuple(to_mention(row, heads[row.id]) for row in ask_records(_meetings_of, document.id)),
        **passages,
        forums=tuple(core.Mention(*m) for m in document.forums),
        mentions=tuple(core.Mention(*m) for m in document.mentions),
        notes=tuple(core.Note(*n) for n in document.notes),
        sentences=unpack_spans(document.sentences),
    )


def to_mention(row: Any, heads: Sequence[Any]) -> core.MeetingMention:
    """Return a meeting as the core knows it; the rows have the columns of their tables as attributes."""
    # They stand in for the tables' own objects, which would cost several times as much to make.
    mention = models.MeetingMention.to_core(row, ())
    return replace(mention, heads=tuple(models.Head.to_core(h) for h in heads)) if heads else mention


def _meetings_of(document: int) -> Any:
    return models.MeetingMention.objects.filter(document=document).order_by("id").values(*models.MeetingMention.COLUMNS)


def _heads_of(document: int) -> Any:
    return models.Head.objects.filter(document=document).order_by("id").values(*models.Head.COLUMNS)
