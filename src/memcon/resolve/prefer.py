"""Which of several values is shown first, by a stated rule, with the reason in words; none is dropped.

The rule, each step deciding only where the one before leaves a tie: what a person pinned; a side's own text on its
own people; official texts over relayed ones; what most sources say, where copies of one text count once; the more
precise; the earliest. A vaguer value ("2024-01") speaks for a finer one within it ("2024-01-21") and is no conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

V = TypeVar("V", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value was read: the document's id, its day, the side that published it, and whether officially.

    `copy_of` names the group of near duplicates that the document belongs to; a group counts as one source.
    """

    document: str
    published: str | None = None
    side: str | None = None
    official: bool = True
    copy_of: str | None = None


@dataclass(frozen=True, slots=True)
class Claim(Generic[V]):
    """A value with one source of it."""

    value: V
    source: Source


@dataclass(frozen=True, slots=True)
class Backed(Generic[V]):
    """A value with all its sources."""

    value: V
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Preference(Generic[V]):
    """The value to show, why, and every value told, the preferred first; `conflict` where two cannot both hold."""

    value: V
    reason: str
    values: tuple[Backed[V], ...]
    conflict: bool = False
    pinned: bool = False


def is_part(vague: Hashable, fine: Hashable) -> bool:
    """Tell whether one value is a vaguer form of another: a month of a day, some parties of all."""
    if isinstance(vague, str) and isinstance(fine, str):
        return len(vague) < len(fine) and vague[:1].isdigit() and fine.startswith(vague + "-")
    if isinstance(vague, tuple) and isinstance(fine, tuple):
        return set(vague) < set(fine)
    return False


def prefer(
    claims: Sequence[Claim[V]],
    *,
    party: str | None = None,
    pinned: V | None = None,
    contains: Callable[[Hashable, Hashable], bool] = is_part,
) -> Preference[V] | None:
    """Choose among claimed values; None where there is none.

    `party` is the side whose own people the value is about (its head of delegation): its own text then comes first.
    `pinned` is the value that a person set, which wins. `contains` tells a vaguer value from a conflicting one.
    """
    backed = _gather(claims)
    if pinned is not None:
        rest = tuple(b for b in backed if b.value != pinned)
        own = next((b.sources for b in backed if b.value == pinned), ())
        return Preference(pinned, "set by a person", (Backed(pinned, own), *rest), bool(rest), True)
    if not backed:
        return None
    ranks = {b.value: _rank(b, backed, party, contains) for b in backed}
    ordered = sorted(backed, key=lambda b: ranks[b.value])  # stable: what was claimed first stays first
    best = ordered[0]
    rivals = [b for b in ordered[1:] if not contains(b.value, best.value) and not contains(best.value, b.value)]
    return Preference(best.value, _reason(best, rivals, backed, party, contains), tuple(ordered), bool(rivals))


def count_sources(sources: Iterable[Source]) -> int:
    """Return how many sources there are, with near duplicates counted once."""
    return len({s.copy_of or s.document for s in sources})


def _gather(claims: Sequence[Claim[V]]) -> list[Backed[V]]:
    found: dict[V, dict[Source, None]] = {}
    for claim in claims:
        found.setdefault(claim.value, {})[claim.source] = None
    return [Backed(v, tuple(sorted(s, key=lambda x: (x.published or "9999", x.document)))) for v, s in found.items()]


def _support(item: Backed[V], backed: list[Backed[V]], contains: Callable[[Hashable, Hashable], bool]) -> list[Source]:
    """Return the sources of a value and of vaguer forms of it."""
    return [s for b in backed if b.value == item.value or contains(b.value, item.value) for s in b.sources]


_Rank = tuple[int, int, int, int, str]


def _rank(
    item: Backed[V], backed: list[Backed[V]], party: str | None, contains: Callable[[Hashable, Hashable], bool]
) -> _Rank:
    support = _support(item, backed, contains)
    own = party is not None and any(s.side == party for s in item.sources)
    official = any(s.official for s in support)
    return (
        -int(own),
        -int(official),
        -count_sources(support),
        -_precision(item.value),
        min((s.published or "9999" for s in item.sources), default="9999"),
    )


def _precision(value: Hashable) -> int:
    return len(value) if isinstance(value, str | tuple) else 1


def _reason(
    best: Backed[V],
    rivals: list[Backed[V]],
    backed: list[Backed[V]],
    party: str | None,
    contains: Callable[[Hashable, Hashable], bool],
) -> str:
    """Say in words which step of the rule decided."""
    total = count_sources(_support(best, backed, contains))
    if not rivals:
        if len(backed) > 1:
            return f"the more precise of {len(backed)} that agree"
        return "the only source" if total == 1 else f"all {total} sources agree"
    names = ("own", "official", "count", "precision", "earliest")
    first, second = (_rank(b, backed, party, contains) for b in (best, rivals[0]))
    step = next((n for n, x, y in zip(names, first, second, strict=False) if x != y), "order")
    others = count_sources(s for r in rivals for s in r.sources)
    return {
        "own": f"{party}'s own text on its own people",
        "official": f"official over relayed ({total} against {others})",
        "count": f"told by {total} sources against {others}",
        "precision": "the more precise",
        "earliest": "the earliest source",
    }.get(step, "the first told; nothing else decides")


def preferred(values: Mapping[str, Preference[V]], field: str) -> V | None:
    """Return a field's preferred value, None where nothing tells it."""
    found = values.get(field)
    return None if found is None else found.value
