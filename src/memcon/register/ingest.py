"""Documents → register: what is new is read and stored, what is known is left alone; whole documents or nothing.

Documents go in by batches, each one transaction, so that a stop at any instant leaves whole documents, and the same
call again completes the work. What documents tell of each other is linked at the end (`linking`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice, pairwise

from memcon.api import name_reader
from memcon.errors import InputError
from memcon.lexicon import Lexicon
from memcon.model import AnnotatedDocument, Document
from memcon.register import models
from memcon.register.anchoring import Edit, move_anchors
from memcon.register.judgements import count_outranked
from memcon.register.linking import link
from memcon.register.log import Entry, write_log
from memcon.register.reading import Reader
from memcon.register.rows import TABLES, Rows, build_rows
from memcon.register.summaries import keep_tallies
from memcon.register.writing import chunk, delete_rows, insert_rows, now, update_rows, writing

BATCH = 200
_HEAD_COLUMNS = (*models.Document.COLUMNS, "text_sha256", "record_sha256", "bands", "renamings", "reader", "compared")
_ALIKE = 0.4
OnError = Callable[[InputError], None]


@dataclass(slots=True)
class Outcome:
    """What came of an ingest: numbers of documents.

    `outranked` are those among the inserted and updated of which a person's judgement outranks at least one value.
    """

    inserted: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
    outranked: int = 0

    def to_dict(self) -> dict[str, int]:
        """Return the numbers by name."""
        return {name: getattr(self, name) for name in self.__slots__}


def _raise(error: InputError) -> None:
    raise error


def ingest(
    documents: Iterable[Document],
    lexicon: Lexicon,
    *,
    by: str,
    again: bool = False,
    processes: int = 1,
    on_error: OnError = _raise,
) -> Outcome:
    """Read documents with as many `processes` as given and store them; returns what came of them.

    A document is known by its id. The same text under the same id, read by the same Memcon and lexicon, is not read
    again unless `again` says so. A wholly different text under a known id goes to `on_error` and is not stored.
    """
    name = name_reader(lexicon)
    outcome = Outcome()
    touched: list[str] = []
    with Reader(lexicon, processes) as reader:
        fresh = _fresh(name_apart(map(_storable, documents)), name, again, outcome)
        for batch in _batches(reader.read(fresh)):
            touched += _store(batch, name, by, outcome, on_error)
    _finish(touched, by, lexicon, outcome)
    return outcome


def store(records: Iterable[AnnotatedDocument], lexicon: Lexicon, *, by: str, on_error: OnError = _raise) -> Outcome:
    """Store records that were read elsewhere with `lexicon`; otherwise as `ingest`."""
    name = name_reader(lexicon)
    outcome = Outcome()
    touched: list[str] = []
    for batch in _batches(build_rows(r, lexicon) for r in _records_apart(records)):
        touched += _store(batch, name, by, outcome, on_error)
    _finish(touched, by, lexicon, outcome)
    return outcome


def _storable(document: Document) -> Document:
    """Return the document with what no database takes (NUL, lone surrogates) replaced one for one."""
    changes = {}
    for field in ("text", "id", "title", "published", "publisher", "url"):
        value = getattr(document, field)
        if value is None or (value.isascii() and "\0" not in value):
            continue
        plain = value.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if plain != value and len(plain) == len(value):
            changes[field] = plain
        elif plain != value:
            changes[field] = "".join("\ufffd" if c == "\0" or "\ud800" <= c <= "\udfff" else c for c in value)
    return replace(document, **changes) if changes else document


def _fresh(documents: Iterable[Document], reader: str, again: bool, outcome: Outcome) -> Iterator[Document]:
    """Yield the documents that are not in the register as they are, by this reader."""
    source = iter(documents)
    while batch := list(islice(source, BATCH)):
        known = {} if again else _known([d.id for d in batch])
        for d in batch:
            stored = known.get(d.id)
            told: tuple[object, ...] = (d.title, d.published, d.publisher, d.url, list(d.parties))
            if stored and stored.reader == reader and stored.told == told and stored.text_sha256 == _sum(d.text):
                outcome.unchanged += 1
            else:
                yield d


def name_apart(documents: Iterable[Document]) -> Iterator[Document]:
    """Yield the documents, an id that belongs to a document of another address made its own ("id#" and a sum)."""
    urls: dict[str, str | None] = {}
    source = iter(documents)
    while batch := list(islice(source, BATCH)):
        for part in chunk([d.id for d in batch if d.url]):
            urls.update(models.Document.objects.filter(key__in=part).values_list("key", "url"))
        for d in batch:
            holder = urls.setdefault(d.id, d.url)
            yield replace(d, id=f"{d.id}#{_sum(d.url)[:8]}") if d.url and holder and holder != d.url else d


def _records_apart(records: Iterable[AnnotatedDocument]) -> Iterator[AnnotatedDocument]:
    """Yield records with documents named and made storable as `ingest` would."""
    source = iter(records)
    while batch := list(islice(source, BATCH)):
        documents = name_apart(_storable(r.document) for r in batch)
        yield from (replace(r, document=d) for r, d in zip(batch, documents, strict=True))


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class _Known:
    id: int
    reader: str
    text_sha256: str
    record_sha256: str
    told: tuple[object, ...]


def _known(keys: list[str]) -> dict[str, _Known]:
    found: dict[str, _Known] = {}
    for part in chunk(keys):
        rows = models.Document.objects.filter(key__in=part).values_list(
            "key", "id", "reader", "text_sha256", "record_sha256", "title", "published", "publisher", "url", "parties"
        )
        found.update((row[0], _Known(row[1], row[2], row[3], row[4], tuple(row[5:]))) for row in rows)
    return found


def _batches(rows: Iterable[Rows]) -> Iterator[list[Rows]]:
    """Yield rows in batches in which no document comes twice."""
    batch: dict[str, Rows] = {}
    for one in rows:
        if one.key in batch or len(batch) == BATCH:
            yield list(batch.values())
            batch = {}
        batch[one.key] = one
    if batch:
        yield list(batch.values())


def _store(batch: list[Rows], reader: str, by: str, outcome: Outcome, on_error: OnError) -> list[str]:
    """Write one batch in one transaction; returns the keys of the documents that are new or changed."""
    with writing():
        done = Outcome()
        changed: list[tuple[Rows, _Known]] = []
        renewed: list[tuple[Rows, _Known]] = []
        known = _known([rows.key for rows in batch])
        new = [rows for rows in batch if rows.key not in known]
        old = [(rows, known[rows.key]) for rows in batch if rows.key in known]
        at = now()
        done.inserted = len(new)
        _insert(new, reader, at)
        problems = []
        for rows, stored in old:
            if rows.sums == (stored.text_sha256, stored.record_sha256):
                done.unchanged += 1
                if stored.reader != reader:  # the same record, but what is derived from it may differ
                    renewed.append((rows, stored))
            elif _is_other_text(rows, stored):
                done.refused += 1
                problems.append(rows.key)
            else:
                done.updated += 1
                changed.append((rows, stored))
        entries = [Entry("added", f"document:{rows.key}", _detail(rows, reader)) for rows in new]
        entries += [Entry("updated", f"document:{r.key}", {**_detail(r, reader), **_before(r, k)}) for r, k in changed]
        entries += move_anchors([_edit(r, k) for r, k in changed if r.sums[0] != k.text_sha256], at, by)
        _update([*changed, *renewed], reader, at)
        write_log(at, by, entries)
        if new or changed or renewed:
            keep_tallies()
            models.State.objects.filter(id=1).update(unlinked=True)
    for name in ("inserted", "updated", "unchanged", "refused"):
        setattr(outcome, name, getattr(outcome, name) + getattr(done, name))
    for key in problems:
        on_error(
            InputError(key, "the register holds another text under this id.", "Give the document an id of its own.")
        )
    return [rows.key for rows in chain(new, (r for r, _ in changed))]


def _detail(rows: Rows, reader: str) -> dict[str, str]:
    return {"text": rows.sums[0], "record": rows.sums[1], "reader": reader}


def _edit(rows: Rows, stored: _Known) -> Edit:
    text = rows.document[models.Document.COLUMNS.index("text")]
    return Edit(stored.id, rows.key, models.Document.objects.values_list("text", flat=True).get(id=stored.id), text)


def _before(rows: Rows, stored: _Known) -> dict[str, str]:
    """Return what the log keeps of a document's former state: its sums, and its text where that changed."""
    kept = {"text_before": stored.text_sha256, "record_before": stored.record_sha256}
    if rows.sums[0] != stored.text_sha256:
        kept["former_text"] = models.Document.objects.values_list("text", flat=True).get(id=stored.id)
    return kept


def _is_other_text(rows: Rows, stored: _Known) -> bool:
    """Tell whether a text is no version of the stored one: few shared words in a row, and no address in common."""
    if rows.sums[0] == stored.text_sha256:
        return False
    url = rows.document[models.Document.COLUMNS.index("url")]
    if url and url == stored.told[3]:
        return False
    text = rows.document[models.Document.COLUMNS.index("text")]
    one, two = _pairs(text), _pairs(models.Document.objects.values_list("text", flat=True).get(id=stored.id))
    return len(one & two) < _ALIKE * min(len(one), len(two))


def _pairs(text: str) -> set[tuple[str, str]]:
    words = text.lower().split()
    return set(pairwise(words)) or {(w, "") for w in words}


def _insert(new: list[Rows], reader: str, at: str) -> None:
    columns = (*_HEAD_COLUMNS, "added_at", "read_at")
    insert_rows(
        models.Document, columns, [(*r.document, *r.sums, r.bands, r.renamings, reader, False, at, at) for r in new]
    )
    numbers = dict(
        pair
        for part in chunk([rows.key for rows in new])
        for pair in models.Document.objects.filter(key__in=part).values_list("key", "id")
    )
    _write_parts([(rows, numbers[rows.key]) for rows in new])


def _update(changed: list[tuple[Rows, _Known]], reader: str, at: str) -> None:
    columns = ("id", *_HEAD_COLUMNS, "read_at")
    rows = [(stored.id, *r.document, *r.sums, r.bands, r.renamings, reader, False, at) for r, stored in changed]
    update_rows(models.Document, columns, rows)
    for table in reversed(TABLES):
        delete_rows(table, "document_id", [stored.id for _, stored in changed])
    _write_parts([(r, stored.id) for r, stored in changed])


def _write_parts(numbered: list[tuple[Rows, int]]) -> None:
    for i, table in enumerate(TABLES):
        insert_rows(table, table.COLUMNS, [row for rows, n in numbered for row in rows.number(i, n)])


def _finish(touched: list[str], by: str, lexicon: Lexicon, outcome: Outcome) -> None:
    link(by, lexicon)
    if touched:
        outcome.outranked = count_outranked(touched)


__all__ = ["Outcome", "ingest", "name_reader", "store"]
