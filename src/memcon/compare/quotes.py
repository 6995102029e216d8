"""Exact quotations, and results as plain values in which every quotation can be traced."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from memcon.compare.passages import Passage
from memcon.model import Act, Document, Span
from memcon.resolve import Account


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a document: `text` is `document.text[start:end]`, `source` says whose telling it is."""

    document: str
    start: int
    end: int
    text: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class ActQuote:
    """An act with its exact words and what the reader made of it."""

    quote: Quote
    kind: str
    actors: tuple[str, ...]
    strength: int | None
    topics: tuple[str, ...]


def source_of(account: Account) -> str:
    """Return how a telling is named: its publisher, else its side, else its document's title or id."""
    document = account.document
    return document.publisher or account.side or document.title or document.id


def quote_span(account: Account, span: Span) -> Quote:
    """Return the words of an account's document at `span`."""
    return Quote(account.document.id, span.start, span.end, account.quote(span), source_of(account))


def quote_document(document: Document, span: Span, source: str = "") -> Quote:
    """Return the words of a document at `span`."""
    return Quote(document.id, span.start, span.end, span.of(document.text), source or document.publisher or "")


def quote_act(account: Account, act: Act) -> ActQuote:
    """Return an act of an account with its words."""
    return ActQuote(quote_span(account, act.span), act.kind, act.actors, act.strength, act.topics)


def quote_passage(passage: Passage) -> ActQuote:
    """Return the act of a passage with its words."""
    return quote_act(passage.account, passage.act)


def to_plain(value: Any) -> Any:
    """Return a result as plain values, ready for JSON."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, dict):
        return {str(k): to_plain(v) for k, v in value.items()}
    if isinstance(value, (tuple, list)):
        return [to_plain(v) for v in value]
    return value
