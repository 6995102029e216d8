"""A record as rows, ready to be written: made beside the reading, in whatever program reads."""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

import orjson
from django.db import models

from memcon.lexicon import Lexicon
from memcon.model import AnnotatedDocument
from memcon.register.models import Head, MeetingMention
from memcon.register.models.documents import PASSAGES, ROWS_PER_DOCUMENT, Document, Row
from memcon.register.publishers import find_side
from memcon.resolve import build_accounts

TABLES: tuple[type[models.Model], ...] = (MeetingMention, Head, *PASSAGES)
_MEETINGS = 0


class Rows(NamedTuple):
    """One record's rows, still without its document's number: `parts` holds those of each table of `TABLES`.

    `sums` are the SHA-256 of the text and of the whole record.
    """

    key: str
    document: Row
    parts: tuple[list[Row], ...]
    sums: tuple[str, str]

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
    """Return the rows of a record, each passage under the meeting that it belongs to."""
    side, official = find_side(record, lexicon)
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


def _owners(record: AnnotatedDocument) -> dict[int, int]:
    """Return the place of the meeting that each passage belongs to, by the passage's identity."""
    told = [i for i, m in enumerate(record.meetings) if m.standing == "subject"]
    owner: dict[int, int] = {}
    for i, account in zip(told, build_accounts(record), strict=True):
        for part in (account.acts, account.quotations, account.frameworks, account.instruments, account.formulae):
            owner.update((id(value), i) for value in part)
    return owner
