"""Acts, quotations, frameworks, instruments and set phrases by one statement, whatever number of tables they are in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from types import SimpleNamespace
from typing import Any, Literal

import orjson
from django.db import connection
from django.db import models as db

from memcon import model as core
from memcon.register import models

PARTS = {
    models.Act: "acts",
    models.Formula: "formulae",
    models.Framework: "frameworks",
    models.Instrument: "instruments",
    models.Quotation: "quotations",
}
_TABLES = tuple(PARTS)
Owner = Literal["meeting_id", "document_id"]


def load_passages(owner: Owner, numbers: Sequence[int]) -> dict[int, dict[str, list[Any]]]:
    """Return the core values that belong to each meeting or document, by part of the record, in text order."""
    found: dict[int, dict[str, list[Any]]] = defaultdict(lambda: {part: [] for part in PARTS.values()})
    if not numbers:
        return found
    statement = _statement(owner, connection.vendor).replace("{}", ", ".join(str(int(n)) for n in numbers))
    with connection.cursor() as cursor:
        cursor.execute(statement)
        for place, number, row, amount, _ in cursor.fetchall():
            table = _TABLES[place]
            values = orjson.loads(row)
            if table is models.Instrument:
                values["amount"] = amount
            found[number][PARTS[table]].append(_to_core(table, values))
    return found


def _to_core(table: Any, columns: dict[str, Any]) -> Any:
    """Return the core value of a row without making a row of it, which would cost several times as much."""
    span = core.Span(columns["span_start"], columns["span_end"])
    return table.to_core(SimpleNamespace(**columns, span=span))


@lru_cache(maxsize=8)
def _statement(owner: Owner, vendor: str) -> str:
    """Return the statement for a database; an amount goes beside the JSON, which may round it."""
    selects = []
    for place, table in enumerate(_TABLES):
        columns = ", ".join(f"'{c}', {_column(table, c, vendor)}" for c in table.COLUMNS if c != "amount")
        built = f"json_object({columns})" if vendor == "sqlite" else f"json_build_object({columns})::text"
        amount = "amount" if table is models.Instrument else "CAST(NULL AS double precision)"
        name = table._meta.db_table
        source = f"FROM {name} WHERE {owner} IN ({{}})"
        selects.append(f"SELECT {place} AS part, {owner}, {built} AS columns, {amount} AS amount, id AS place {source}")
    return " UNION ALL ".join(selects) + " ORDER BY 5"


def _column(table: type[db.Model], name: str, vendor: str) -> str:
    field = next(f for f in table._meta.concrete_fields if f.attname == name)
    return f"json({name})" if vendor == "sqlite" and isinstance(field, db.JSONField) else name
