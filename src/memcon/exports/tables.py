"""CSV and Parquet: the holdings as tables with fixed columns (docs/how-to/export.md lists them)."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from memcon.errors import MissingExtra
from memcon.exports.holdings import Holdings, LedgerRow, title_of
from memcon.resolve import Account, Mechanism, Round

# Column types: text, int, bool, float, list (of text).
COLUMNS: Mapping[str, Mapping[str, str]] = {
    "mechanisms": {"key": "text", "name": "text", "acronym": "text", "parties": "list", "aliases": "list"},
    "rounds": {
        "key": "text", "mechanism": "text", "title": "text", "number": "int", "start": "text", "end": "text",
        "place": "text", "country": "text", "mode": "text", "status": "text", "parties": "list", "accounts": "int",
    },
    "heads": {"round": "text", "name": "text", "office": "text", "party": "text", "role": "text"},
    "accounts": {
        "round": "text", "document": "text", "title": "text", "published": "text", "publisher": "text", "url": "text",
        "side": "text", "official": "bool", "number": "int", "start": "text", "end": "text", "place": "text",
        "status": "text",
    },
    "acts": {
        "round": "text", "document": "text", "span_start": "int", "span_end": "int", "kind": "text",
        "strength": "int", "actors": "list", "topics": "list", "plover": "text", "rule": "text", "words": "text",
    },
    "claims": {
        "round": "text", "document": "text", "standing": "text", "number": "int", "start": "text", "place": "text",
    },
    "commitments": {
        "commitment": "text", "round": "text", "document": "text", "span_start": "int", "span_end": "int",
        "words": "text",
        "actors": "list", "strength": "int", "topics": "list", "deadline": "text", "deadline_event": "text",
        "amount": "float", "currency": "text", "catalysts": "list", "ambition": "int", "status": "text",
        "score": "int", "reason": "text",
    },
}  # fmt: skip

Row = tuple[Any, ...]


def build_tables(holdings: Holdings) -> dict[str, list[Row]]:
    """Return the rows of every table, in the order of `COLUMNS`."""
    rounds, accounts = list(holdings.rounds()), list(holdings.accounts())
    return {
        "mechanisms": [
            (c.mechanism.key, c.mechanism.name, c.mechanism.acronym, c.mechanism.parties, c.mechanism.aliases)
            for c in holdings.chains
        ],
        "rounds": [_round(mechanism, item) for mechanism, item in rounds],
        "heads": [(r.key, h.name, h.office, h.party, h.role) for _, r in rounds for h in r.heads],
        "accounts": [_account(item, account) for item, account in accounts],
        "acts": [row for item, account in accounts for row in _acts(item, account)],
        "claims": [row for _, item in rounds for row in _claims(item)],
        "commitments": [_commitment(row) for row in holdings.ledger],
    }


def _round(mechanism: Mechanism | None, item: Round) -> Row:
    return (
        item.key, mechanism.key if mechanism else None, title_of(mechanism, item), item.number, item.start, item.end,
        item.place, item.country, item.mode, item.status, item.parties, len(item.accounts),
    )  # fmt: skip


def _account(item: Round, account: Account) -> Row:
    document, meeting = account.document, account.meeting
    return (
        item.key, document.id, document.title, document.published, document.publisher, document.url, account.side,
        account.official, meeting.number, meeting.start, meeting.end, meeting.place, meeting.status,
    )  # fmt: skip


def _acts(item: Round, account: Account) -> Iterator[Row]:
    for act in account.acts:
        yield (
            item.key, account.document.id, act.span.start, act.span.end, act.kind, act.strength, act.actors,
            act.topics, act.plover, act.rule, account.quote(act.span),
        )  # fmt: skip


def _claims(item: Round) -> Iterator[Row]:
    for document, mention in (*item.previous, *item.upcoming):
        yield item.key, document, mention.standing, mention.number, mention.start, mention.place


def _commitment(row: LedgerRow) -> Row:
    told = row.commitment
    amount = told.amounts[0] if told.amounts else None
    return (
        row.key, row.round, told.document, told.span.start, told.span.end, told.words, told.actors, told.strength,
        told.topics,
        told.deadline.day if told.deadline else None, told.deadline.event if told.deadline else None,
        amount.amount if amount else None, amount.currency if amount else None,
        tuple(dict.fromkeys(c.kind for c in told.catalysts)), told.ambition.level, row.status, row.score, row.reason,
    )  # fmt: skip


def render_csv(holdings: Holdings) -> dict[str, bytes]:
    """Return one CSV file a table (RFC 4180, UTF-8), lists joined by "; ".

    A cell that a spreadsheet would take for a formula gets an apostrophe in front.
    """
    files = {}
    for name, rows in build_tables(holdings).items():
        out = io.StringIO(newline="")
        writer = csv.writer(out)
        writer.writerow(COLUMNS[name])
        writer.writerows([_cell(v) for v in row] for row in rows)
        files[f"{name}.csv"] = out.getvalue().encode()
    return files


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        value = "; ".join(value)
    text = str(value)
    return "'" + text if isinstance(value, str) and text[:1] in "=+-@\t\r" and text else text


def render_parquet(holdings: Holdings) -> dict[str, bytes]:
    """Return one Parquet file a table; lists are lists, absent values null. Raises MissingExtra without pyarrow."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingExtra("exports", "Writing Parquet") from None
    types: dict[str, Callable[[], Any]] = {
        "text": pa.string, "int": pa.int64, "bool": pa.bool_, "float": pa.float64,
        "list": lambda: pa.list_(pa.string()),
    }  # fmt: skip
    files = {}
    for name, rows in build_tables(holdings).items():
        schema = pa.schema([(column, types[kind]()) for column, kind in COLUMNS[name].items()])
        columns = [[list(row[i]) if isinstance(row[i], tuple) else row[i] for row in rows] for i in range(len(schema))]
        table = pa.table([pa.array(c, f.type) for c, f in zip(columns, schema, strict=True)], schema=schema)
        out = pa.BufferOutputStream()
        pq.write_table(table, out, compression="zstd")
        files[f"{name}.parquet"] = out.getvalue().to_pybytes()
    return files
