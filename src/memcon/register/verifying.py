"""Checks that a register is what it says: the log's sums, texts and records by theirs, spans, links, confirmations."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from django.db import connection

from memcon.register import models
from memcon.register.comparisons import check_comparisons
from memcon.register.confirmations import sum_record
from memcon.register.connect import place_name
from memcon.register.failures import naming
from memcon.register.log import check_log
from memcon.register.queries.documents import load_record
from memcon.register.rows import shape_rows
from memcon.register.summaries import check_summaries


def verify() -> Iterator[str]:
    """Yield a sentence for everything that is not as it was written; nothing where all is well.

    Raises RegisterDamaged where the database cannot even be read.
    """
    with naming(place_name()):
        yield from _check_file()
        yield from check_log()
        for document in models.Document.objects.order_by("id").iterator(chunk_size=100):
            yield from _check_document(document)
        for made in models.Confirmation.objects.order_by("id"):
            if sum_record(made.record) != made.sha256:
                yield f"confirmation {made.pk} of {made.round} by {made.side} does not fit its sum."
        yield from _check_links()
        yield from check_summaries()
        yield from check_comparisons()


def _check_file() -> Iterator[str]:
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA quick_check")
        for (line,) in cursor.fetchall():
            if line != "ok":
                yield f"the file is damaged: {line}."


def _check_document(document: models.Document) -> Iterator[str]:
    name = document.key
    if hashlib.sha256(document.text.encode()).hexdigest() != document.text_sha256:
        yield f"the text of {name} is not what came in."
        return
    record = load_record(document)
    if shape_rows(record, document.side, document.official).sums[1] != document.record_sha256:
        yield f"the record of {name} is not what was read."
    size = len(document.text)
    if any(not 0 <= s.start <= s.end <= size for s in record.spans()):
        yield f"a span of {name} lies outside its text."
    for act in document.acts.all():
        if act.span.of(document.text) != act.words:
            yield f"the words of an act of {name} are not those of its text."


def _check_links() -> Iterator[str]:
    checks = (
        (models.MeetingLink, "meeting", models.MeetingMention),
        (models.PersonLink, "head", models.Head),
        (models.CommitmentLink, "act", models.Act),
    )
    for table, field, target in checks:
        loose = table.objects.exclude(**{f"{field}__in": target.objects.values("pk")}).count()
        if loose:
            yield f"{loose} links of the table {table._meta.db_table} point at nothing: add the documents again."
