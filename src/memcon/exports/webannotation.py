"""W3C Web Annotation: every value and every act on the exact words that it was read from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import orjson

from memcon.exports.holdings import Holdings
from memcon.model import Document, Span
from memcon.resolve import Account, Round

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32
_FIELDS = ("number", "start", "end", "place", "country", "mode", "status", "parties")


def render_webannotation(holdings: Holdings) -> dict[str, bytes]:
    """Return annotations.jsonld, an AnnotationPage.

    Each target names the document (its address, else a URN) and has two selectors: TextPositionSelector with
    offsets in code points, and TextQuoteSelector with the exact words and 32 characters around them. Identifiers
    are made from the content, so that the same holdings give the same file.
    """
    items = [a for item, account in holdings.accounts() for a in _annotations(item, account)]
    page = {"@context": _CONTEXT, "id": _urn("page"), "type": "AnnotationPage", "items": items}
    return {"annotations.jsonld": orjson.dumps(page, option=orjson.OPT_APPEND_NEWLINE)}


def _annotations(item: Round, account: Account) -> Iterator[dict[str, Any]]:
    meeting, sources = account.meeting, dict(account.meeting.sources)
    for span in meeting.evidence:
        yield _annotation(account.document, span, "meeting", {"round": item.key, "kind": meeting.kind})
    for name in _FIELDS:
        if name in sources and getattr(meeting, name) not in (None, ()):
            yield _annotation(
                account.document, sources[name], name, {"round": item.key, "value": getattr(meeting, name)}
            )
    for head in meeting.heads:
        value: dict[str, Any] = {"name": head.name, "office": head.office, "party": head.party, "role": head.role}
        yield _annotation(account.document, head.span, "head", {"round": item.key, "value": value})
    for act in account.acts:
        value = {"kind": act.kind, "actors": act.actors, "strength": act.strength, "rule": act.rule}
        yield _annotation(account.document, act.span, "act", {"round": item.key, "value": value})


def _annotation(document: Document, span: Span, field: str, body: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": _urn(f"{document.id}/{field}/{span.start}-{span.end}/{body['round']}"),
        "type": "Annotation",
        "motivation": "identifying" if field != "act" else "classifying",
        "body": {"type": "Dataset", "field": field, **body},
        "target": {"source": document.url or _urn(document.id), "selector": selectors(document.text, span)},
    }


def selectors(text: str, span: Span) -> list[dict[str, Any]]:
    """Return the two selectors of a span."""
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - _AROUND) : span.start],
            "suffix": text[span.end : span.end + _AROUND],
        },
    ]


def _urn(name: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, 'memcon:' + name)}"
