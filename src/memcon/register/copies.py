"""Same story, many outlets: which documents tell the same text, and what a copy changed in it."""

from __future__ import annotations

import struct
from base64 import b64decode
from collections import defaultdict
from typing import Any

from django.db.models import Q

from memcon.register import models
from memcon.register.queries.documents import load_record
from memcon.register.writing import delete_rows, insert_rows, read_in
from memcon.resolve.duplicates import Copy, compare_texts, find_changes, group_copies


def find_new_copies(fresh: set[int]) -> set[int]:
    """Compare documents that came in since the last time with all others, inside the writer's turn.

    Bands of shingles propose; the texts themselves decide (`memcon.resolve.duplicates`). Returns the other documents
    that are in a group of copies with one of them, or were.
    """
    if not fresh:
        return set()
    before = _mates(fresh)
    candidates = _candidates(fresh)
    keys: dict[int, str] = {}
    texts: dict[int, str] = {}
    wanted = {n for pair in candidates for n in pair}
    for number, key, text in read_in(models.Document.objects.values_list("id", "key", "text"), "id__in", wanted):
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
    return (before | _mates(fresh)) - fresh


def _mates(documents: set[int]) -> set[int]:
    """Return all that are in a group of copies with one of the documents."""
    pairs = models.Copy.objects.values_list("first_id", "second_id", "likeness", "contained")
    groups = group_copies(Copy(str(a), str(b), likeness, contained) for a, b, likeness, contained in pairs)
    wanted = {groups[key] for n in documents if (key := str(n)) in groups}
    return {int(key) for key, group in groups.items() if group in wanted}


def _candidates(fresh: set[int]) -> set[tuple[int, int]]:
    """Return the pairs of documents, one of them fresh at least, that share a band at one place."""
    rows = models.Document.objects.exclude(bands="").values_list("id", "bands")
    buckets: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, packed in read_in(rows, "id__in", fresh):
        for band in enumerate(_unpack(packed)):
            buckets[band].append(number)
    found: set[tuple[int, int]] = set()
    for number, packed in rows.iterator():
        for band in enumerate(_unpack(packed)):
            if band in buckets:
                found.update((min(number, n), max(number, n)) for n in buckets[band] if n != number)
    return found


def _unpack(packed: str) -> tuple[int, ...]:
    raw = b64decode(packed)
    return struct.unpack(f"<{len(raw) // 8}Q", raw)


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
