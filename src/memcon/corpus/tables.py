"""The tables of a dataset: columns with their types and meanings. The reference page is made from here.

Every table but `quarantine` carries `doc`, the number of the document within the dataset, so that tables join on it.
Offsets are code points of the document's text, half-open.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from memcon.errors import MissingExtra

if TYPE_CHECKING:
    import pyarrow as pa

# Raised when a column changes its name, type or meaning; new columns at a table's end do not raise it.
SCHEMA_VERSION = 1

Column = tuple[str, str, str]
_DOC: Column = ("doc", "int64", "number of the document in this dataset")
_SPAN: tuple[Column, Column] = (
    ("span_start", "int32", "first character"),
    ("span_end", "int32", "end, not included"),
)

TABLES: dict[str, tuple[Column, ...]] = {
    "documents": (
        _DOC,
        ("id", "string", "the document's own id"),
        ("source", "string", "the input that it was read from"),
        ("title", "string", "its title"),
        ("published", "date32", "day of publication"),
        ("publisher", "string", "who published it"),
        ("url", "string", "its address"),
        ("parties", "strings", "party codes given by the caller"),
        ("genre", "string", "codebook, section 1; empty where the gate let the document pass unread"),
        ("read", "bool", "false where the gate found that it can hold no meeting"),
        ("characters", "int32", "length of the text; of a web page that was not read, of all its words"),
        ("sha256", "string", "digest of that as UTF-8"),
        ("text", "string", "the text; empty where it was not read"),
        ("detail", "string", "JSON: frameworks, instruments, forums, formulae, notes, pages, paragraphs"),
    ),
    "meetings": (
        _DOC,
        ("meeting", "int16", "number of the meeting in its document, from 0"),
        ("kind", "string", "session, meeting, call or visit"),
        ("standing", "string", "subject, previous, next or mentioned"),
        ("status", "string", "held, scheduled, agreed, postponed or cancelled"),
        ("mechanism", "string", "name of the standing body or series"),
        ("acronym", "string", "its short name in the document"),
        ("number", "int32", "which session it is"),
        ("start_day", "string", "ISO 8601, as precise as the text allows"),
        ("end_day", "string", "likewise; empty for one day"),
        ("place", "string", "city or site"),
        ("country", "string", "ISO 3166 alpha-2"),
        ("mode", "string", "in_person, virtual or hybrid"),
        ("parties", "strings", "codes of those who met, sorted"),
        ("quote", "string", "the words that told of it"),
        *_SPAN,
        ("rule", "string", "what found them"),
        ("detail", "string", "JSON: all evidence, the sources of the fields, notes"),
    ),
    "heads": (
        _DOC,
        ("meeting", "int16", "number of the meeting in its document"),
        ("head", "int16", "number of the person at the meeting, from 0"),
        ("name", "string", "without honorific"),
        ("office", "string", "as written, country left out"),
        ("party", "string", "code of the party"),
        ("role", "string", "co_chair, head, chair or principal"),
        *_SPAN,
    ),
    "acts": (
        _DOC,
        ("act", "int32", "number of the act in its document, from 0"),
        ("kind", "string", "codebook, section 2"),
        ("actors", "strings", "party codes; 'all' for every party of the meeting"),
        ("strength", "int8", "of a commitment: 3 binding, 2 intent, 1 soft"),
        ("quote", "string", "the clause"),
        *_SPAN,
        ("subject_start", "int32", "first character of the clause's subject"),
        ("subject_end", "int32", "its end"),
        ("topics", "strings", "sector codes"),
        ("plover", "string", "PLOVER event code"),
        ("rule", "string", "the verb's lexicon entry"),
        ("address", "string", "page and numbered paragraph, as people cite them"),
    ),
    "quotations": (
        _DOC,
        ("quotation", "int32", "number of the quotation in its document, from 0"),
        ("speaker", "string", "a name, or a party code"),
        ("quote", "string", "the words inside the marks"),
        *_SPAN,
        ("rule", "string", "what found them"),
    ),
    "mentions": (
        _DOC,
        ("mention", "int32", "number of the mention in its document, from 0"),
        ("label", "string", "party or person"),
        ("value", "string", "the code, or the name"),
        *_SPAN,
        ("antecedent", "int32", "first character of the mention it refers back to"),
        ("rule", "string", "what found it"),
    ),
    "quarantine": (
        ("unit", "int32", "number of the unit of work"),
        ("source", "string", "the input, with the line or member where known"),
        ("kind", "string", "class of the error"),
        ("problem", "string", "what is wrong"),
        ("cure", "string", "what to do about it"),
    ),
}


@cache
def build_schema(table: str) -> pa.Schema:
    """Return the Arrow schema of a table. Raises MissingExtra."""
    try:
        import pyarrow as pa
    except ImportError:
        raise MissingExtra("corpus", "A dataset in Parquet") from None
    types = {
        "int64": pa.int64(), "int32": pa.int32(), "int16": pa.int16(), "int8": pa.int8(), "bool": pa.bool_(),
        "string": pa.string(), "strings": pa.list_(pa.string()), "date32": pa.date32(),
    }  # fmt: skip
    fields = [pa.field(name, types[kind], metadata={"about": about}) for name, kind, about in TABLES[table]]
    return pa.schema(fields, metadata={"memcon_schema": str(SCHEMA_VERSION), "memcon_table": table})


def describe_tables() -> str:
    """Return the tables as Markdown, for the reference."""
    parts = []
    for table, columns in TABLES.items():
        parts.append(f"## {table}\n\n| column | type | meaning |\n|---|---|---|")
        parts += [f"| `{name}` | {kind} | {about} |" for name, kind, about in columns]
        parts.append("")
    return "\n".join(parts)
