"""Frozen values: what is known across documents, each tied to the documents it was read from.

A `Mechanism` is a standing body or series; a `Round` is one of its meetings (or a meeting outside any), told by one
or more `Account`s; a `Chain` is a mechanism with its rounds in order. An account holds what one document says of
one meeting, with its own acts, set phrases and frameworks, so that two accounts can be laid beside each other
without the rest of their documents.
"""

from __future__ import annotations

from dataclasses import dataclass

from memcon.model import Act, Document, Formula, Framework, Head, Instrument, MeetingMention, Quotation, Span


@dataclass(frozen=True, slots=True)
class Account:
    """One document's telling of one meeting.

    `side` is the party whose own publication it is, None for an outlet or where that is not known; `official` tells
    whether a government or body published it. Acts and the rest are those of the document that belong to this
    meeting, in text order; all spans lie in `document.text`.
    """

    document: Document
    meeting: MeetingMention
    acts: tuple[Act, ...] = ()
    formulae: tuple[Formula, ...] = ()
    frameworks: tuple[Framework, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    side: str | None = None
    official: bool = True

    def quote(self, span: Span) -> str:
        """Return the document's exact words at `span`."""
        return span.of(self.document.text)


@dataclass(frozen=True, slots=True)
class Round:
    """One meeting as known from all its accounts; fields as in `MeetingMention`, by the register's preferred values.

    `key` is stable within one register. `previous` and `upcoming` are what accounts of this round say of the
    earlier and the coming session of the same mechanism, with the id of the document that says so.
    """

    key: str
    number: int | None = None
    start: str | None = None
    end: str | None = None
    place: str | None = None
    country: str | None = None
    mode: str | None = None
    status: str = "held"
    parties: tuple[str, ...] = ()
    heads: tuple[Head, ...] = ()
    accounts: tuple[Account, ...] = ()
    previous: tuple[tuple[str, MeetingMention], ...] = ()
    upcoming: tuple[tuple[str, MeetingMention], ...] = ()


@dataclass(frozen=True, slots=True)
class Mechanism:
    """A standing body or series of meetings, with every name it was called by."""

    key: str
    name: str
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chain:
    """A mechanism with its rounds, by number and then by day."""

    mechanism: Mechanism
    rounds: tuple[Round, ...] = ()
