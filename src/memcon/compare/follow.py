"""A commitment's life: its first mention, and what every later round of the mechanism makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memcon.compare.direction import judge_change
from memcon.compare.items import Reading, fold_round, is_next_round, list_reports, measure_reading
from memcon.compare.pairing import Embed, Item, Pair, Pairing, pair_items
from memcon.compare.quotes import ActQuote, quote_passage
from memcon.compare.rounds import RoundName, name_change, name_round
from memcon.compare.wording import Wording
from memcon.errors import CompareError
from memcon.resolve import Chain, Round

MEMORY = 10


@dataclass(frozen=True, slots=True)
class Step:
    """What one round makes of an undertaking: `kind` as in a comparison of rounds, `first` or `back`.

    `round` is the place of the round in the history, from 0.
    """

    round: int
    kind: str
    act: ActQuote
    score: float | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """One undertaking through the rounds; `status` is its last known state.

    open (told in the last round), delivered, silent (not told in the last round that was read), held (a promise to meet
    again that was kept by a later round).
    """

    number: int
    steps: tuple[Step, ...]
    status: str
    topics: tuple[str, ...]

    @property
    def title(self) -> ActQuote:
        """The words it was first told in."""
        return self.steps[0].act

    def at(self, place: int) -> Step | None:
        """Return what a round makes of it, or None."""
        return next((s for s in self.steps if s.round == place), None)


@dataclass(frozen=True, slots=True)
class History:
    """All undertakings of a mechanism, in the order of their first mention; rounds without an account are marked."""

    mechanism: str
    rounds: tuple[RoundName, ...]
    read: tuple[Reading, ...]
    threads: tuple[Thread, ...]
    caution: str


@dataclass(frozen=True, slots=True)
class Taken:
    """That a round takes up an undertaking: `kind` is first, split, pair or merged; `pair` tells what it was paired by.

    `near` are pairs with earlier undertakings that were not made.
    """

    place: int
    kind: str
    item: Item
    pair: Pair | None = None
    near: tuple[Pair, ...] = ()


def follow_commitments(
    chain: Chain, wording: Wording, *, every_act: bool = False, memory: int = MEMORY, embed: Embed | None = None
) -> History:
    """Follow every commitment of a chain from its first mention on; `every_act` follows all other acts too.

    A thread that no round takes up for `memory` rounds is closed: what looks like it later counts as first told.
    Raises CompareError where no round has an account.
    """
    rounds = [r for r in chain.rounds if r.status == "held"]
    if not any(list_reports(r) for r in rounds):
        raise CompareError(f"No round of {chain.mechanism.name} has an account that was read.", "Add documents.")
    followed = follow_items([fold_round(r, wording, embed) for r in rounds], memory=memory, embed=embed)
    threads = [(_list_steps(taken), _promises_next(taken, rounds)) for taken in followed]
    kept = [t for t in threads if every_act or any(s.act.kind in ("commitment", "delivery") for s in t[0])]
    last = max(i for i, r in enumerate(rounds) if list_reports(r))
    reading = tuple(measure_reading(r) for r in rounds)
    return History(
        mechanism=chain.mechanism.acronym or chain.mechanism.name,
        rounds=tuple(name_round(r) for r in rounds),
        read=reading,
        threads=tuple(_close(n, steps, meets, last) for n, (steps, meets) in enumerate(kept, 1)),
        caution=_describe_gaps(rounds),
    )


def follow_items(
    rounds: Sequence[Sequence[Item]], *, memory: int = MEMORY, embed: Embed | None = None
) -> list[list[Taken]]:
    """Return each undertaking told in rounds' items by all that takes it up, in order: the one pairing of the house."""
    threads: list[list[Taken]] = []
    lead: list[Item] = []
    for place, items in enumerate(rounds):
        if not items:
            continue
        alive = [n for n, t in enumerate(threads) if place - t[-1].place <= memory]
        holder = {id(lead[n]): n for n in alive}
        pairing = pair_items([lead[n] for n in alive], items, embed=embed) if alive else Pairing(new=tuple(items))
        near: dict[int, list[Pair]] = {}
        for pair in pairing.near:
            near.setdefault(id(pair.new_item), []).append(pair)
        for pair in pairing.pairs:
            n = holder[id(pair.old_item)]
            threads[n].append(Taken(place, "pair", pair.new_item, pair, tuple(near.get(id(pair.new_item), ()))))
            lead[n] = pair.new_item
        for item, pair in pairing.merged:
            threads[holder[id(item)]].append(Taken(place, "merged", pair.new_item, pair))
        for kind, fresh in (("split", [item for item, _ in pairing.split]), ("first", pairing.new)):
            for item in fresh:
                threads.append([Taken(place, kind, item, None, tuple(near.get(id(item), ())))])
                lead.append(item)
    return threads


def _list_steps(taken: Sequence[Taken]) -> list[Step]:
    steps: list[Step] = []
    for one in taken:
        if one.kind == "pair" and one.pair is not None:
            steps.append(_step(one.place, one.pair, steps[-1].round))
        elif one.kind == "merged" and one.pair is not None:
            reasons = ("the later act takes in more than one earlier one",)
            steps.append(Step(one.place, "merged", quote_passage(one.pair.new), None, reasons))
        else:
            steps.append(Step(one.place, one.kind, quote_passage(one.item.lead)))
    return steps


def _promises_next(taken: Sequence[Taken], rounds: Sequence[Round]) -> bool:
    """Tell whether an undertaking was first told as the promise to hold the next round."""
    return taken[0].kind == "first" and is_next_round(rounds[taken[0].place], taken[0].item.lead)


def _step(place: int, pair: Pair, seen: int) -> Step:
    change = judge_change(pair.old, pair.new)
    kind = name_change(pair.old, pair.new, change)
    reasons = change.reasons
    if place - seen > 1:
        reasons = (f"not told in the {place - seen - 1} round(s) before", *reasons)
        kind = "back" if kind in ("repeated", "reworded") else kind
    return Step(place, kind, quote_passage(pair.new), pair.score.value, reasons)


def _close(number: int, steps: Sequence[Step], meets: bool, last: int) -> Thread:
    end = steps[-1]
    if any(s.kind == "delivered" or s.act.kind == "delivery" for s in steps):
        status = "delivered"
    elif meets and last > end.round:
        status = "held"
    else:
        status = "open" if end.round == last else "silent"
    topics = tuple(sorted({t for s in steps for t in s.act.topics}))
    return Thread(number, tuple(steps), status, topics)


def _describe_gaps(rounds: list[Round]) -> str:
    empty = [str(r.number) for r in rounds if not list_reports(r) and r.number is not None]
    if len(rounds) - len(empty) < 2:
        return "Only one round was read, so nothing can be followed yet."
    if empty:
        return f"No account was read of round {', '.join(empty)}: what was said there is not known."
    return "'Silent' means that no account of the last round comes near it, not that it was dropped."
