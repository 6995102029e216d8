"""A commitment's life: its first mention, and what every later round of the mechanism makes of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from memcon.compare.direction import judge_change
from memcon.compare.items import Reading, fold_round, is_next_round, list_reports, measure_reading
from memcon.compare.pairing import Embed, Item, Pair, pair_items
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


@dataclass(slots=True)
class _Open:
    """A thread in the making, with the item it was last seen as."""

    last: Item
    seen: int
    meets: bool = False
    steps: list[Step] = field(default_factory=list)


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
    threads: list[_Open] = []
    for place, told in enumerate(rounds):
        _take_up(threads, place, told, wording, memory, embed)
    kept = [t for t in threads if every_act or any(s.act.kind in ("commitment", "delivery") for s in t.steps)]
    last = max(i for i, r in enumerate(rounds) if list_reports(r))
    reading = tuple(measure_reading(list_reports(r)) for r in rounds)
    return History(
        mechanism=chain.mechanism.acronym or chain.mechanism.name,
        rounds=tuple(name_round(r) for r in rounds),
        read=reading,
        threads=tuple(_close(n, t, last) for n, t in enumerate(kept, 1)),
        caution=_describe_gaps(rounds),
    )


def _take_up(threads: list[_Open], place: int, told: Round, wording: Wording, memory: int, embed: Embed | None) -> None:
    """Add one round to the threads."""
    items = fold_round(told, wording, embed)
    if not items:
        return
    alive = [t for t in threads if place - t.seen <= memory]
    holder = {id(t.last): t for t in alive}
    pairing = pair_items([t.last for t in alive], items, embed=embed) if alive else None
    for pair in pairing.pairs if pairing else ():
        thread = holder[id(pair.old_item)]
        thread.steps.append(_step(place, pair, thread.seen))
        thread.last, thread.seen = pair.new_item, place
    for item, pair in pairing.merged if pairing else ():
        thread = holder[id(item)]
        act = quote_passage(pair.new)
        thread.steps.append(Step(place, "merged", act, None, ("the later act takes in more than one earlier one",)))
        thread.seen = place
    for item, _ in pairing.split if pairing else ():
        threads.append(_open(item, place, "split"))
    for item in pairing.new if pairing else items:
        threads.append(_open(item, place, "first"))
        threads[-1].meets = is_next_round(told, item.lead)


def _open(item: Item, place: int, kind: str) -> _Open:
    return _Open(item, place, False, [Step(place, kind, quote_passage(item.lead))])


def _step(place: int, pair: Pair, seen: int) -> Step:
    change = judge_change(pair.old, pair.new)
    kind = name_change(pair.old, pair.new, change)
    reasons = change.reasons
    if place - seen > 1:
        reasons = (f"not told in the {place - seen - 1} round(s) before", *reasons)
        kind = "back" if kind in ("repeated", "reworded") else kind
    return Step(place, kind, quote_passage(pair.new), pair.score.value, reasons)


def _close(number: int, thread: _Open, last: int) -> Thread:
    end = thread.steps[-1]
    if any(s.kind == "delivered" or s.act.kind == "delivery" for s in thread.steps):
        status = "delivered"
    elif thread.meets and last > end.round:
        status = "held"
    else:
        status = "open" if end.round == last else "silent"
    topics = tuple(sorted({t for s in thread.steps for t in s.act.topics}))
    return Thread(number, tuple(thread.steps), status, topics)


def _describe_gaps(rounds: list[Round]) -> str:
    empty = [str(r.number) for r in rounds if not list_reports(r) and r.number is not None]
    if len(rounds) - len(empty) < 2:
        return "Only one round was read, so nothing can be followed yet."
    if empty:
        return f"No account was read of round {', '.join(empty)}: what was said there is not known."
    return "'Silent' means that no account of the last round comes near it, not that it was dropped."
