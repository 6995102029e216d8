"""The known rounds, found by mechanism with number or month, and by party with day for meetings outside any."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from memcon.resolve.keys import KeyMaker, hash_clues, slug
from memcon.resolve.known import KnownRound, Link
from memcon.resolve.matching import ACCEPT, PROPOSE, Match, match
from memcon.resolve.occasions import Telling, leads_differ, match_meetings, when
from memcon.resolve.reader import NameReader

_SAME = match(1.0, "the same mechanism")


class RoundIndex:
    """Holds rounds and finds those that a telling may tell of, without comparing it to all."""

    def __init__(self, reader: NameReader, known: Iterable[KnownRound]) -> None:
        self._reader = reader
        self._keys = KeyMaker()
        self._by_key: dict[str, KnownRound] = {}
        self._blocks: dict[tuple[str | int | None, ...], dict[str, None]] = {}
        self._turn: dict[str, int] = {}
        self._under: dict[str, set[_Block]] = {}
        self.changed: dict[str, None] = {}
        for item in known:
            self._keys.take(item.key)
            self._put(item, item.tellings)
        self.changed.clear()

    def __getitem__(self, key: str) -> KnownRound:
        return self._by_key[key]

    def __contains__(self, key: str) -> bool:
        return key in self._by_key

    def __iter__(self) -> Iterator[KnownRound]:
        return iter(self._by_key.values())

    def rank(self, telling: Telling, mechanism: str | None, barred: frozenset[str] = frozenset()) -> list[Link]:
        """Return the rounds that a telling may tell of, the likeliest first."""
        found = []
        for key in self._candidates(telling, mechanism):
            if key in barred:
                continue
            result = self._match(telling, mechanism, self._by_key[key])
            if result.score >= PROPOSE:
                found.append(Link(key, result.score, "proposed", result.reasons))
        return sorted(found, key=lambda link: (-link.score, self._turn[link.target]))

    def _match(self, telling: Telling, mechanism: str | None, known: KnownRound) -> Match:
        """Compare a telling to a round by the telling of it that fits best; a number that none of them has bars it."""
        given = _SAME if mechanism is not None and mechanism == known.mechanism else None
        numbers = {t.number for t in known.tellings if t.number is not None}
        best = match(0.0)
        for other in known.tellings:
            found = match_meetings(telling, other, self._reader, given)
            if found.score > best.score:
                best = found
        if telling.number is not None and numbers and telling.number not in numbers and best.score >= ACCEPT:
            return match(0.6, f"told as number {telling.number}, known as {min(numbers)}", *best.reasons)
        if given is None and best.score >= ACCEPT:
            # A schedule may tell of several meetings as one, and must not draw them together.
            for other in known.tellings:
                if len(other.heads) < 3 and leads_differ(telling, other, self._reader):
                    return match(0.6, "other persons than another document tells of it", *best.reasons)
        return best

    def may_be(self, telling: Telling, mechanism: str | None, keys: Collection[str]) -> bool:
        """Tell whether a telling comes near one of these rounds."""
        known = (self._by_key[key] for key in keys if key in self._by_key)
        return any(self._match(telling, mechanism, item).score >= PROPOSE for item in known)

    def join(self, key: str, telling: Telling, mechanism: str | None = None) -> None:
        """Add a telling to a round; a round that had no mechanism takes the telling's."""
        known = self._by_key[key]
        bare = replace(telling, published=None) if telling.start else telling
        if known.mechanism is None and mechanism is not None:
            self._put(replace(known, mechanism=mechanism), known.tellings)
            known = self._by_key[key]
        if bare not in known.tellings:
            self._put(replace(known, tellings=(*known.tellings, bare)), (bare,))

    def found(self, telling: Telling, mechanism: str | None, key: str | None = None) -> str:
        """Make a new round of a telling and return its key; one is made of what is told unless `key` is given."""
        if key is None:
            key = self._keys.make(self._base(telling, mechanism))
        bare = replace(telling, published=None) if telling.start else telling
        self._put(KnownRound(key, mechanism, (bare,)), (bare,))
        return key

    def _base(self, telling: Telling, mechanism: str | None) -> str:
        if mechanism is not None:
            return f"{mechanism}-{telling.number or telling.start or telling.published or 'undated'}"
        who = "-".join(telling.parties[:3]) or "meeting"
        return slug(f"{who}-{telling.kind}-{telling.start or telling.published or 'undated'}")

    def clues_kept(self, key: str) -> frozenset[int]:
        """Return numbers of the keys under which a round is kept."""
        return hash_clues(self._under.get(key, ()))

    @staticmethod
    def clues_asked(telling: Telling, mechanism: str | None) -> frozenset[int]:
        """Return numbers of the keys under which a telling looks for rounds."""
        return hash_clues(_looked_under(telling, mechanism))

    def _put(self, item: KnownRound, fresh: Iterable[Telling]) -> None:
        self._by_key[item.key] = item
        self._turn.setdefault(item.key, len(self._turn))
        self.changed[item.key] = None
        under = self._under.setdefault(item.key, set())
        for telling in fresh:
            for block in _kept_under(telling, item.mechanism):
                under.add(block)
                self._blocks.setdefault(block, {})[item.key] = None

    def _candidates(self, telling: Telling, mechanism: str | None) -> list[str]:
        found: dict[str, None] = {}
        for block in _looked_under(telling, mechanism):
            found.update(self._blocks.get(block, {}))
        return list(found)


_Block = tuple[str | int | None, ...]


def _months(telling: Telling, reach: int) -> list[int]:
    """Return the months (year × 12 + month) that a telling may fall in, with those within `reach` days."""
    span = when(telling)
    if span is None:
        return []
    first, last = span[0] - timedelta(days=reach), span[1] + timedelta(days=reach)
    low, high = first.year * 12 + first.month, last.year * 12 + last.month
    return list(range(low, min(high, low + 14) + 1))


def _days(telling: Telling, reach: int) -> list[int]:
    span = when(telling)
    if span is None or (span[1] - span[0]).days > 16:
        return []
    return list(range(span[0].toordinal() - reach, span[1].toordinal() + reach + 1))


def _kept_under(telling: Telling, mechanism: str | None) -> Iterator[_Block]:
    if mechanism is not None:
        if telling.number is not None:
            yield ("number", mechanism, telling.number)
        for month in _months(telling, 0):
            yield ("month", mechanism, month)
    parties = telling.parties[:8]
    groups: list[_Block] = [("with", p) for p in parties]
    groups += (
        [("pair", *parties)] if len(parties) == 2 else [("solo" if len(parties) == 1 else "many", p) for p in parties]
    )
    if len(parties) == 2 and telling.number is not None:
        yield ("pair number", *parties, telling.number)
    days = _days(telling, 0)
    for group in groups:
        for day in days:
            yield ("day", *group, day)
        for month in _months(telling, 0):
            yield ("any", *group, month)
            if not days:
                yield ("coarse", *group, month)


def _looked_under(telling: Telling, mechanism: str | None) -> Iterator[_Block]:
    """Yield where a telling's round may be kept: near days and the same month, under its parties or part of them."""
    if mechanism is not None:
        if telling.number is not None:
            yield ("number", mechanism, telling.number)
        for month in _months(telling, 4):
            yield ("month", mechanism, month)
    parties = telling.parties[:8]
    if len(parties) == 2:
        groups: list[_Block] = [("pair", *parties), *(("solo", p) for p in parties), ("many", parties[0])]
        if telling.number is not None:
            yield ("pair number", *parties, telling.number)
    else:
        groups = [("with", p) for p in parties[:1]] if len(parties) == 1 else [("many", p) for p in parties]
        groups += [("pair", *parties[i : i + 2]) for i in range(len(parties) - 1)]
    days = _days(telling, 1)
    for group in groups:
        for day in days:
            yield ("day", *group, day)
        for month in _months(telling, 1):
            yield ("coarse" if days else "any", *group, month)
