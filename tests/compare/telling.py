"""Accounts, rounds and chains told in a few sentences."""

from __future__ import annotations

from dataclasses import replace

from passage_reading import LEXICON, MEETING

from memcon import annotate
from memcon.model import Document
from memcon.resolve import Account, Chain, Mechanism, Round, build_accounts


def tell(*sentences: str, ident: str = "a", side: str | None = None, **meeting: object) -> Account:
    """Return the account of one meeting that holds these sentences."""
    text = MEETING + " ".join(sentences)
    record = annotate(Document(text=text, id=ident, published="2024-05-03"), lexicon=LEXICON)
    account = build_accounts(record, side=side)[0]
    return replace(account, meeting=replace(account.meeting, **meeting))


def build_chain(*rounds: tuple[Account, ...], first: int = 1) -> Chain:
    """Return a chain of rounds that are told by these accounts, numbered from `first`, a year apart."""
    told = tuple(
        Round(f"r{n}", n, f"{2010 + n}-05-03", place="Lorca", accounts=accounts, parties=("BR", "CN"))
        for n, accounts in enumerate(rounds, first)
    )
    return Chain(Mechanism("m", "Brazil-China Pear Commission", "PC", (), ("BR", "CN")), told)
