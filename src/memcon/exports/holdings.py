"""What an export is made of: the shared values, not a database's rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from memcon.resolve import Account, Chain, Mechanism, Person, Round
from memcon.resolve.commitments import Commitment

_KINDS = {"call": "Call", "visit": "Visit"}


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A commitment as one document words it, with its round and the status that a person gave it.

    `key` is the ledger's, shared by every telling of one commitment ("" outside a ledger); `score` is -1, 0 or +1
    (None where there is none) and `reason` says why.
    """

    commitment: Commitment
    round: str
    key: str = ""
    status: str = "open"
    score: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything that one export holds.

    `others` are rounds outside any mechanism; `names` gives the name of a party by its code.
    """

    chains: tuple[Chain, ...] = ()
    others: tuple[Round, ...] = ()
    ledger: tuple[LedgerRow, ...] = ()
    persons: tuple[Person, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    def rounds(self) -> Iterator[tuple[Mechanism | None, Round]]:
        """Yield every round with its mechanism, chains first."""
        for chain in self.chains:
            for item in chain.rounds:
                yield chain.mechanism, item
        for item in self.others:
            yield None, item

    def accounts(self) -> Iterator[tuple[Round, Account]]:
        """Yield every account with its round."""
        for _, item in self.rounds():
            for account in item.accounts:
                yield item, account

    def name_of(self, party: str) -> str:
        """Return a party's name, its code where none is known."""
        return self.names.get(party, party)


def title_of(mechanism: Mechanism | None, item: Round) -> str:
    """Return a title for a round: "Norway-Kenya Political Consultations, round 3"."""
    if mechanism is None:
        who = ", ".join(h.name for h in item.heads) or " – ".join(item.parties)
        kind = _KINDS.get(item.accounts[0].meeting.kind if item.accounts else "", "Meeting")
        return f"{kind} of {who}" if who else kind
    return mechanism.name if item.number is None else f"{mechanism.name}, round {item.number}"
