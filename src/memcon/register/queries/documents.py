"""Documents with their records, as the core knows them, without loss."""

from __future__ import annotations

from collections import defaultdict

from memcon import model as core
from memcon.errors import UnknownName
from memcon.register import models
from memcon.register.connect import place_name
from memcon.register.models.documents import unpack_spans
from memcon.register.queries.passages import load_passages


def find_document(name: str) -> models.Document:
    """Return the document with this id or address. Raises UnknownName."""
    found = models.Document.objects.filter(key=name).first() or models.Document.objects.filter(url=name).first()
    if found is None:
        raise UnknownName(place_name(), f"no document has the id '{name}'.", "'memcon find' finds documents by words.")
    return found


def load_record(document: models.Document) -> core.AnnotatedDocument:
    """Return everything that was read from a document, as it was when it was read."""
    heads: dict[int, list[models.Head]] = defaultdict(list)
    for head in document.heads.order_by("id"):
        heads[head.meeting_id].append(head)

    passages = {part: tuple(found) for part, found in load_passages("document_id", [document.pk])[document.pk].items()}
    return core.AnnotatedDocument(
        document=document.to_core(),
        genre=document.genre,
        meetings=tuple(m.to_core(heads[m.pk]) for m in document.meetings.order_by("id")),
        **passages,
        forums=tuple(core.Mention(*m) for m in document.forums),
        mentions=tuple(core.Mention(*m) for m in document.mentions),
        notes=tuple(core.Note(*n) for n in document.notes),
        sentences=unpack_spans(document.sentences),
    )
