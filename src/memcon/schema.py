"""The JSON Schema of a record, written by hand so that it can say what each field means."""

from __future__ import annotations

from typing import Any

_DAY = {"type": ["string", "null"], "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}
_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_OFFSETS = {"start": {"$ref": "#/$defs/offset"}, "end": {"$ref": "#/$defs/offset"}}


def build_schema() -> dict[str, Any]:
    """Return the schema (draft 2020-12) of what `AnnotatedDocument.to_dict()` gives.

    Further fields may be added in later versions; none is taken away within a major version.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Memcon record",
        "description": "What was read from one document. Offsets are Unicode code points of its text, half-open.",
        **_record(
            {
                "id": _TEXT,
                "title": _TEXT_OR_NULL,
                "published": _DAY,
                "publisher": _TEXT_OR_NULL,
                "url": _TEXT_OR_NULL,
                "genre": _one_of(
                    "joint_statement",
                    "readout",
                    "press_release",
                    "communique",
                    "news",
                    "transcript",
                    "fact_sheet",
                    "other",
                ),
                "meetings": _list("meeting"),
                "acts": _list("act"),
                "quotations": _list("quotation"),
                "frameworks": _list("framework"),
                "instruments": _list("instrument"),
                "forums": _list("forum"),
                "formulae": _list("formula"),
                "notes": _list("note"),
                "pages": _list("span"),
                "paragraphs": _list("paragraph"),
            }
        ),
        "$defs": _definitions(),
    }


def _record(properties: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a whole record, which holds the text that its offsets count where it was asked for."""
    text = {"type": "string", "description": "The text as it was read: of a page or PDF, the words found in it."}
    schema = _object(properties)
    return {**schema, "properties": {**properties, "text": text}}


def _definitions() -> dict[str, Any]:
    return {
        "offset": {"type": "integer", "minimum": 0},
        "span": _object(_OFFSETS),
        "note": _object(
            {
                "about": {"type": "string", "description": "The field it is about."},
                "reason": {"type": "string", "description": "Why the field is empty or doubtful."},
                "start": {"type": ["integer", "null"]},
                "end": {"type": ["integer", "null"]},
            }
        ),
        "head": _object(
            {
                "name": _TEXT,
                "office": _TEXT_OR_NULL,
                "party": _TEXT_OR_NULL,
                "role": _one_of("co_chair", "head", "chair", "principal"),
                "span": {"$ref": "#/$defs/span"},
            }
        ),
        "meeting": _meeting(),
        "act": _act(),
        "quotation": _object({**_OFFSETS, "speaker": _TEXT}),
        "framework": _object({"name": _TEXT, "members": {"type": "array", "items": _TEXT}, **_OFFSETS}),
        "instrument": _object(
            {
                "kind": _TEXT,
                "name": _TEXT,
                "amount": {"type": ["number", "null"], "description": "In whole units of the currency."},
                "currency": {"type": ["string", "null"], "description": "ISO 4217."},
                **_OFFSETS,
            }
        ),
        "paragraph": _object({"number": {"type": "integer", "minimum": 0}, **_OFFSETS}),
        "forum": _object({"name": _TEXT, **_OFFSETS}),
        "formula": _object({"name": _TEXT, "users": {"type": "array", "items": _TEXT}, **_OFFSETS}),
    }


def _meeting() -> dict[str, Any]:
    return _object(
        {
            "kind": _one_of("session", "meeting", "call", "visit"),
            "standing": _one_of("subject", "previous", "next", "mentioned"),
            "status": _one_of("held", "scheduled", "agreed", "postponed", "cancelled"),
            "mechanism": _TEXT_OR_NULL,
            "acronym": _TEXT_OR_NULL,
            "number": {"type": ["integer", "null"], "minimum": 0},
            "start": _DAY,
            "end": _DAY,
            "place": _TEXT_OR_NULL,
            "country": {"type": ["string", "null"], "description": "ISO 3166 alpha-2."},
            "mode": {"enum": ["in_person", "virtual", "hybrid", None]},
            "parties": {"type": "array", "items": _TEXT, "description": "ISO 3166 alpha-2, or a body's code."},
            "heads": _list("head"),
            "evidence": _list("span"),
            "sources": {"type": "object", "additionalProperties": {"$ref": "#/$defs/span"}},
            "notes": _list("note"),
        }
    )


def _act() -> dict[str, Any]:
    return _object(
        {
            "kind": _one_of(
                "commitment", "delivery", "review", "discussion", "position", "assessment", "request", "statement"
            ),
            "actors": {"type": "array", "items": _TEXT, "description": '["all"] for every party of the meeting.'},
            "strength": {"enum": [1, 2, 3, None], "description": "3 binding, 2 intent, 1 soft; commitments only."},
            **_OFFSETS,
            "topics": {"type": "array", "items": _TEXT},
            "plover": _TEXT_OR_NULL,
            "rule": _TEXT,
        }
    )


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _list(name: str) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}


def _one_of(*values: str) -> dict[str, Any]:
    return {"enum": list(values)}
