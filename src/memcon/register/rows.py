"""A record as rows, ready to be written: made beside the reading, in whatever program reads."""

from __future__ import annotations

import hashlib
import struct
from base64 import b64encode
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import orjson
from django.db import models

from memcon.lexicon import Lexicon
from memcon.model import AnnotatedDocument
from memcon.register.models import Head, MeetingMention
from memcon.register.models.documents import PASSAGES, ROWS_PER_DOCUMENT, Document, Row, to_json
from memcon.register.publishers import find_side
from memcon.resolve import build_accounts
from memcon.resolve.commitments import Commitment, CommitmentReader
from memcon.resolve.duplicates import bands_of, shingles_of
from memcon.resolve.records import Account
from memcon.resolve.renaming import find_renamings

TABLES: tuple[type[models.Model], ...] = (MeetingMention, Head, *PASSAGES)
_MEETINGS = 0
_readers: WeakKeyDictionary[Lexicon, CommitmentReader] = WeakKeyDictionary()


class Rows(NamedTuple):
    """One record's rows, still without its document's number: `parts` holds those of each table of `TABLES`.

    `sums` are the SHA-256 of the text and of the whole record, `bands` those of the text's shingles, `renamings` the
    JSON of the bodies' old and new names that the text tells, None where it tells none.
    """

    key: str
    document: Row
    parts: tuple[list[Row], ...]
    sums: tuple[str, str]
    bands: str = ""
    renamings: str | None = None

    def number(self, table: int, document: int) -> list[Row]:
        """Return the rows of a table with the numbers that they have under the document's number."""
        base = document * ROWS_PER_DOCUMENT
        if table == _MEETINGS:
            return [(base + row[0], document, *row) for row in self.parts[table]]
        return [
            (base + row[0], document, row[0], None if row[1] is None else base + row[1], *row[2:])
            for row in self.parts[table]
        ]


def build_rows(record: AnnotatedDocument, lexicon: Lexicon) -> Rows:
    """Return the rows of a record, with the details of its commitments and the bands of its text."""
    side, official = find_side(record, lexicon)
    accounts = build_accounts(record, side=side, official=official)
    rows = shape_rows(record, side, official)
    details = _read_details(record, accounts, lexicon)
    acts = [(*row[:-1], details.get(row[0])) for row in rows.parts[TABLES.index(PASSAGES[0])]]
    parts = tuple(acts if table is PASSAGES[0] else part for table, part in zip(TABLES, rows.parts, strict=True))
    renamings = find_renamings(record.text)
    told = to_json([list(pair) for pair in renamings]) if renamings else None
    return rows._replace(parts=parts, bands=pack_bands(record.text), renamings=told)


def shape_rows(record: AnnotatedDocument, side: str | None, official: bool) -> Rows:
    """Return the rows of what was read, and their sums, each passage under the meeting that it belongs to."""
    owner = _owners(record)
    text = record.text
    meetings = [MeetingMention.row(m, i) for i, m in enumerate(record.meetings)]
    heads: list[Row] = []
    for i, meeting in enumerate(record.meetings):
        heads += [Head.row(h, len(heads) + n, i) for n, h in enumerate(meeting.heads)]
    values: tuple[tuple[Any, ...], ...] = (
        record.acts, record.quotations, record.frameworks, record.instruments, record.formulae,
    )  # fmt: skip
    passages = [
        [table.row(value, i, owner.get(id(value)), text) for i, value in enumerate(found)]
        for table, found in zip(PASSAGES, values, strict=True)
    ]
    document = Document.row(record, side, official)
    parts = (meetings, heads, *passages)
    whole = hashlib.sha256(orjson.dumps([document, parts])).hexdigest()
    return Rows(record.document.id, document, parts, (hashlib.sha256(text.encode()).hexdigest(), whole))


def pack_bands(text: str) -> str:
    """Return the bands of a text's shingles as text; "" where there is nothing to compare."""
    shingles = shingles_of(text)
    if not shingles:
        return ""
    bands = [(band ^ band >> 64) & 0xFFFFFFFFFFFFFFFF for band in bands_of(shingles)]
    return b64encode(struct.pack(f"<{len(bands)}Q", *bands)).decode()


def _owners(record: AnnotatedDocument) -> dict[int, int]:
    """Return the place of the meeting that each passage belongs to, by the passage's identity."""
    told = [i for i, m in enumerate(record.meetings) if m.standing == "subject"]
    owner: dict[int, int] = {}
    for i, account in zip(told, build_accounts(record), strict=True):
        for part in (account.acts, account.quotations, account.frameworks, account.instruments, account.formulae):
            owner.update((id(value), i) for value in part)
    return owner


def _read_details(record: AnnotatedDocument, accounts: tuple[Account, ...], lexicon: Lexicon) -> dict[int, str]:
    """Return the details of each commitment made at a reported meeting, as JSON by the act's place in the record."""
    if not any(a.kind == "commitment" for account in accounts for a in account.acts):
        return {}
    reader = _readers.get(lexicon)
    if reader is None:
        reader = _readers[lexicon] = CommitmentReader(lexicon)
    place = {id(act): i for i, act in enumerate(record.acts)}
    return {
        place[id(act)]: to_json(_pack(reader.read_act(account, act, account.instruments)))
        for account in accounts
        for act in account.acts
        if act.kind == "commitment"
    }


def _pack(c: Commitment) -> dict[str, Any]:
    return {
        "deadline": None if c.deadline is None else {"day": c.deadline.day, "words": c.deadline.words},
        "amounts": [[i.amount, i.currency] for i in c.amounts],
        "catalysts": [[k.kind, k.words] for k in c.catalysts],
        "ambition": {"level": c.ambition.level, "reasons": c.ambition.reasons},
    }
