"""Same story, many outlets: which documents tell the same text, and what a copy changed in it."""

from __future__ import annotations

import struct
from base64 import b64decode
from collections import defaultdict
from typing import Any

from django.db.models import Q

from memcon.register import models
from memcon.register.queries.documents import load_record
from memcon.register.writing import chunk, delete_rows, insert_rows
from memcon.resolve.duplicates import Copy, compare_texts, find_changes, group_copies


def find_new_copies() -> None:
    """Compare the documents that came in since the last time with all others, inside the writer's turn.

    Bands of shingles propose; the texts themselves decide (`memcon.resolve.duplicates`).
    """
    fresh = set(models.Document.objects.filter(compared=False).values_list("id", flat=True))
    if not fresh:
        return
    candidates = _candidates(fresh)
    keys: dict[int, str] = {}
    texts: dict[int, str] = {}
    for part in chunk(sorted({n for pair in candidates for n in pair})):
        for number, key, text in models.Document.objects.filter(id__in=part).values_list("id", "key", "text"):
            keys[number], texts[number] = key, text
    rows = []
    for one, other in sorted(candidates):
        first, second = sorted((one, other), key=lambda n: keys[n])
        found = compare_texts(keys[first], texts[first], keys[second], texts[second])
        if found is not None:
            rows.append((first, second, found.likeness, found.contained))
    delete_rows(models.Copy, "first_id", fresh)
    delete_rows(models.Copy, "second_id", fresh)
    insert_rows(models.Copy, models.Copy.COLUMNS, rows)
    models.Document.objects.filter(compared=False).update(compared=True)


def _candidates(fresh: set[int]) -> set[tuple[int, int]]:
    """Return the pairs of documents, one of them fresh at least, that share a band at one place."""
    buckets: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, packed in models.Document.objects.exclude(bands="").values_list("id", "bands").iterator():
        raw = b64decode(packed)
        for band in enumerate(struct.unpack(f"<{len(raw) // 8}Q", raw)):
            buckets[band].append(number)
    return {
        (min(a, b), max(a, b))
        for numbers in buckets.values()
        if len(numbers) > 1
        for a in fresh.intersection(numbers)
        for b in numbers
        if a != b
    }


def load_groups() -> dict[str, str]:
    """Return the group of each document that has a copy, by the documents' ids."""
    rows = models.Copy.objects.values_list("first__key", "second__key", "likeness", "contained")
    return group_copies(Copy(*row) for row in rows)


def list_copies(document: models.Document) -> list[dict[str, Any]]:
    """Return the documents that tell the same text, the likest first, with what each changed.

    The earlier published of two is taken for the original; spans of a change are those of its own document.
    """
    pairs = models.Copy.objects.filter(Q(first=document) | Q(second=document)).select_related("first", "second")
    found = []
    for pair in pairs:
        other = pair.second if pair.first_id == document.pk else pair.first
        original, copy = sorted((document, other), key=lambda d: (d.published or "9999", d.key))
        found.append(
            {
                "document": other.key,
                "publisher": other.publisher,
                "published": other.published,
                "original": original.key,
                "likeness": pair.likeness,
                "contained": pair.contained,
                "changes": _describe_changes(original, copy),
            }
        )
    return sorted(found, key=lambda f: (-f["likeness"], f["document"]))


def _describe_changes(original: models.Document, copy: models.Document) -> list[dict[str, Any]]:
    def words(document: models.Document, span: Any) -> str | None:
        return None if span is None else span.of(document.text)

    changes = find_changes(load_record(original), load_record(copy))
    return [
        {
            "kind": c.kind,
            "original": words(original, c.original),
            "copy": words(copy, c.copy),
            "likeness": c.likeness,
        }
        for c in changes
    ]
