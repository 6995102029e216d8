"""What one round says of an earlier one, held against the record: "since the fourth meeting (Islamabad, …)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from memcon.compare.quotes import Quote, quote_document
from memcon.model import MeetingMention
from memcon.resolve import Account, Chain, Round
from memcon.resolve.chains import compare_mention, find_target

FIELDS = ("number", "start", "place", "mode")


@dataclass(frozen=True, slots=True)
class Claim:
    """One value that an account of `told_in` gives for another round.

    `about` is that round's number, `about_day` its day where it is known. `verdict` is agrees, differs, or unknown
    (the record has no such value, or no such round); `recorded` is what the record has.
    """

    told_in: int | None
    about: int | None
    field: str
    claimed: str
    recorded: str | None
    verdict: str
    quote: Quote
    about_day: str | None = None


def check_claims(chain: Chain, told: Round) -> list[Claim]:
    """Return what the accounts of a round say of the earlier one, each value with a verdict."""
    out = []
    for account, mention in _find_mentions(told):
        record = find_target(told, mention, chain.rounds)
        number, day = (record.number, record.start) if record is not None else (mention.number, None)
        spans = {"number": mention.evidence[0], **dict(mention.sources)}
        quotes = {f: quote_document(account.document, spans.get(f, mention.evidence[0])) for f in FIELDS}
        if mention.number is not None:
            verdict = "agrees" if record is not None else "unknown"
            recorded = str(record.number) if record is not None else None
            out.append(Claim(told.number, number, "number", str(number), recorded, verdict, quotes["number"], day))
        for field, claimed, known, agrees in compare_mention(mention, record):
            verdict = "unknown" if agrees is None else "agrees" if agrees else "differs"
            out.append(Claim(told.number, number, field, claimed, known, verdict, quotes[field], day))
    return out


def _find_mentions(told: Round) -> Iterator[tuple[Account, MeetingMention]]:
    accounts = {a.document.id: a for a in told.accounts}
    for document, mention in told.previous:
        account = accounts.get(document)
        if account is not None and mention.evidence:
            yield account, mention
