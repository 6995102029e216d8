"""Rounds → items: one undertaking told by several accounts of a round is one item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memcon.compare.pairing import Embed, Item, pair_items
from memcon.compare.passages import Passage, read_passages
from memcon.compare.wording import Wording
from memcon.resolve import Account, Round
from memcon.resolve.occasions import day_range

_SOON = 90  # days


@dataclass(frozen=True, slots=True)
class Reading:
    """How much was read of a round: accounts, their words, and the acts found in them.

    `late` are documents that look back on it from long after, whose acts are not counted as told in it.
    """

    accounts: int
    words: int
    acts: int
    longest: int
    late: int = 0

    @property
    def sentence(self) -> str:
        """Say it in a sentence."""
        if not self.accounts:
            return "no account of this round was read"
        many = "account" if self.accounts == 1 else "accounts"
        acts = "act" if self.acts == 1 else "acts"
        text = f"{self.accounts} {many} read, {self.words} words in all, {self.acts} {acts} found"
        if self.late:
            one = self.late == 1
            text += f" ({self.late} later document{'' if one else 's'} look{'s' if one else ''} back on it and"
            text += f" {'is' if one else 'are'} left out)"
        return text


def measure_reading(told: Round) -> Reading:
    """Return how much was read of a round."""
    accounts = list_reports(told)
    return measure_accounts(accounts, sum(a.meeting.status == "held" for a in told.accounts) - len(accounts))


def measure_accounts(accounts: Sequence[Account], late: int = 0) -> Reading:
    """Return how much was read in accounts; `late` are those left out."""
    sizes = [len(a.document.text.split()) for a in accounts]
    return Reading(len(accounts), sum(sizes), sum(len(a.acts) for a in accounts), max(sizes, default=0), late)


def list_reports(told: Round) -> list[Account]:
    """Return the accounts that report the round as held.

    An announcement says what is to come, not what was said. Where some accounts were published within three months
    of the round, one from long after looks back on it, and tells what came since.
    """
    reports = [a for a in told.accounts if a.meeting.status == "held"]
    late = [a for a in reports if _is_late(told, a)]
    return reports if len(late) == len(reports) else [a for a in reports if a not in late]


def _is_late(told: Round, account: Account) -> bool:
    held, published = day_range(told.start, told.end), day_range(account.document.published)
    return held is not None and published is not None and (published[0] - held[1]).days > _SOON


def is_next_round(told: Round, passage: Passage) -> bool:
    """Tell whether an act is the promise to hold the next round: the chain tells what became of that."""
    spans = [
        s for document, mention in told.upcoming if document == passage.account.document.id for s in mention.evidence
    ]
    return any(passage.span.start <= s.start < passage.span.end for s in spans)


def rank_accounts(accounts: Sequence[Account]) -> list[Account]:
    """Return the accounts, official ones first, then the longer ones, then by document id."""
    return sorted(accounts, key=lambda a: (not a.official, -len(a.acts), a.document.id))


def fold_round(found: Round, wording: Wording, embed: Embed | None = None) -> list[Item]:
    """Return the items of a round in the order of its first account; what only later ones tell stands behind."""
    return fold_items([read_passages(a, wording) for a in rank_accounts(list_reports(found))], embed)


def fold_items(accounts: Sequence[Sequence[Passage]], embed: Embed | None = None) -> list[Item]:
    """Return the items that a round's accounts tell: one undertaking told by several of them is one item."""
    items: list[Item] = []
    for passages in accounts:
        if not items:
            items = [Item((p,)) for p in passages]
            continue
        pairing = pair_items(items, [Item((p,)) for p in passages], embed=embed)
        joined = {pair.old_item: pair.new_item for pair in pairing.pairs}
        inside = {pair.old_item: item for item, pair in pairing.split}
        items = [
            Item((*item.passages, *joined[item].passages, *(inside[item].passages if item in inside else ())))
            if item in joined
            else item
            for item in items
        ]
        items += pairing.new
    return items
