"""Which acts of two rounds are one and the same undertaking: blocking, scoring, assignment; merged and split acts.

The score of two passages is a logistic sum over what they share, tuned on the tuning half of tests/gold/pairs.jsonl
(docs: how pairing works). Words weigh by what the lexicon says of them, and less the more acts of the two rounds hold
them. An embedding model may raise a score; none is used unless the caller gives one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nlargest

from memcon.compare.assign import assign
from memcon.compare.passages import Passage

Embed = Callable[[Sequence[str]], Sequence[Sequence[float]]]

THRESHOLD = 0.5
# From this score on a pair that was not made is worth a person's look.
NEAR, _NEAR_SHOWN = 0.3, 3
_HIGHEST, _STEP_A_DOUBLING = 0.7, 0.06
_BIAS, _DICE, _OVERLAP, _RAREST, _COUNT, _TOPICS, _NO_TOPIC, _CONFLICT = -3.2, 2.2, 3.1, 1.2, 0.8, 1.3, -1.2, -0.8
_AGAINST = frozenset({"=oppose", "=condemn", "=concern", "=regret"})
_STANCE, _DEED = -0.8, -1.0
_THIN, _LITTLE, _CHANCE = 0.4, 1.6, -1.2
_FEW = 12
_LEAST_RARITY = 0.15
_PLACE = 0.01
_BLOCK_WEIGHT = 0.3
_BLOCK_KEYS = 6
_BLOCK_LIMIT = 60
_BLOCK_SHARE = 20
_BLOCK_BEST = 10
_RARE = 0.5
_STEM_SHARE, _STEM_LEAST, _STEM_VALUE = 0.7, 4, 0.7
_CONTAINED = 0.6
_COSINE_LOW, _COSINE_HIGH = 0.35, 0.85


@dataclass(frozen=True, slots=True)
class Score:
    """How alike two passages are, 0 to 1, and the keys that they share and do not."""

    value: float
    shared: tuple[str, ...] = ()
    only_old: tuple[str, ...] = ()
    only_new: tuple[str, ...] = ()
    overlap: float = 0.0
    model: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One undertaking of a round, told by one passage or, in several accounts, by more; the first one leads."""

    passages: tuple[Passage, ...]

    @property
    def lead(self) -> Passage:
        return self.passages[0]


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """An earlier and a later item taken for one undertaking, and the two passages in them that come nearest."""

    old_item: Item
    new_item: Item
    old: Passage
    new: Passage
    score: Score


@dataclass(frozen=True, slots=True)
class Pairing:
    """The pairs of two lists of items, and what found no partner.

    `merged` are (earlier, pair) where the earlier item went into a later one that has another partner too; `split`
    are (later, pair) where the later item came out of an earlier one that has another partner too. `near` are the
    pairs with a later item that scored best and were not made, at most three an item.
    """

    pairs: tuple[Pair, ...] = ()
    merged: tuple[tuple[Item, Pair], ...] = ()
    split: tuple[tuple[Item, Pair], ...] = ()
    gone: tuple[Item, ...] = ()
    new: tuple[Item, ...] = ()
    near: tuple[Pair, ...] = ()


@dataclass(slots=True)
class Measure:
    """Scores two passages.

    `rarity` maps a key to a factor, less than 1 where many acts hold it; `wary` makes little in common count less,
    as it must where each passage has many others to be taken for.
    """

    rarity: Mapping[str, float] = field(default_factory=dict)
    wary: bool = False

    def weigh(self, passage: Passage) -> dict[str, float]:
        """Return the weights of a passage's keys within this measure."""
        rarity = self.rarity
        if not rarity:
            return dict(passage.weights)
        return {k: w * rarity.get(k, 1.0) for k, w in passage.weights.items()}

    def score(self, old: Passage, new: Passage) -> Score:
        """Return how alike two passages are."""
        return self.score_weights(old, new, self.weigh(old), self.weigh(new))

    def score_weights(self, old: Passage, new: Passage, a: Mapping[str, float], b: Mapping[str, float]) -> Score:
        """Return the score, the weights being at hand."""
        shared = [k for k in a if k in b]
        common = sum(min(a[k], b[k]) for k in shared)
        left, right = {k for k in a if k not in b}, {k for k in b if k not in a}
        alike = _match_stems(left, right)
        common += _STEM_VALUE * len(alike)
        for one, other in alike:
            left.discard(one)
            right.discard(other)
        rest_a, rest_b = sum(a[k] for k in left), sum(b[k] for k in right)
        overlap = common / (common + min(rest_a, rest_b) + 1e-9)
        subjects = [min(a[k], b[k]) for k in shared if k[0] not in "@#"]
        topics_old, topics_new = old.sectors, new.sectors
        both = topics_old & topics_new
        total = (
            _BIAS
            + _DICE * 2 * common / (2 * common + rest_a + rest_b + 1e-9)
            + _OVERLAP * overlap
            + _RAREST * max(subjects, default=0.0)
            + _COUNT * min(sum(w >= _RARE for w in subjects) + len(alike), 3) / 3
            + _CONFLICT * min(rest_a, rest_b, 3.0)
        )
        if both:
            total += _TOPICS * len(both) / len(topics_old | topics_new)
        elif topics_old and topics_new:
            total += _NO_TOPIC
        total += _clash(old, new)
        thin = 2 * common < _THIN * (2 * common + rest_a + rest_b) and common < _LITTLE
        if self.wary and thin and not (old.head and old.head == new.head):
            total += _CHANCE  # a few words, and not what both begin with, are found in a long passage by chance
        value = 1 / (1 + math.exp(-total)) if common > 0 else 0.0
        return Score(
            round(value, 4), (*sorted(shared, key=lambda k: -a[k]), *(o for o, _ in alike)),
            tuple(sorted(left)), tuple(sorted(right)), round(overlap, 4),
        )  # fmt: skip


def _clash(old: Passage, new: Passage) -> float:
    """Return what it costs that two clauses do things that do not go together."""
    against = [not _AGAINST.isdisjoint(p.weights) for p in (old, new)]
    cost = 0.0
    if against[0] != against[1] and {old.act.kind, new.act.kind} & {"commitment", "delivery"}:
        cost += _STANCE
    for one, other in ((old, new), (new, old)):
        if one.act.kind in ("position", "assessment") and other.act.kind == "delivery" and not one.outcome:
            cost += _DEED
    return cost


def _match_stems(left: set[str], right: set[str]) -> list[tuple[str, str]]:
    """Return pairs of unshared stems that begin alike ("digit", "digitis"); each is used once."""
    out = []
    free = sorted(k for k in right if k[0] not in "=@#")
    for one in sorted(k for k in left if k[0] not in "=@#"):
        for other in free:
            if one[:_STEM_LEAST] == other[:_STEM_LEAST]:
                size = 0
                while size < min(len(one), len(other)) and one[size] == other[size]:
                    size += 1
                if size >= _STEM_SHARE * max(len(one), len(other)):
                    out.append((one, other))
                    free.remove(other)
                    break
    return out


def build_measure(old: Sequence[Item], new: Sequence[Item]) -> Measure:
    """Return a measure whose words weigh less the more items of these rounds hold them."""
    total = len(old) + len(new)
    if total < _FEW:
        return Measure()
    counts: Counter[str] = Counter()
    for item in (*old, *new):
        counts.update({k for p in item.passages for k in p.weights})
    full = math.log(total / 2)
    # A word in two items, one a round, is as telling as can be; beyond that it fades.
    rarity = {k: math.log(total / n) / full for k, n in counts.items() if n > 2}
    return Measure({k: max(_LEAST_RARITY, value) for k, value in rarity.items()}, wary=True)


def find_threshold(old: Sequence[Item], new: Sequence[Item]) -> float:
    """Return the score that makes a pair: higher where there are many to choose from, for chance finds more there."""
    size = max(len(old), len(new), _FEW)
    return min(_HIGHEST, THRESHOLD + _STEP_A_DOUBLING * math.log2(size / _FEW))


def pair_passages(old: Sequence[Passage], new: Sequence[Passage], *, embed: Embed | None = None) -> Pairing:
    """Pair earlier with later passages, each of them an item of its own."""
    return pair_items([Item((p,)) for p in old], [Item((p,)) for p in new], embed=embed)


def pair_items(
    old: Sequence[Item], new: Sequence[Item], *, embed: Embed | None = None, measure: Measure | None = None
) -> Pairing:
    """Pair earlier with later items so that the total score is greatest; each stands in one pair at most.

    Two items are as alike as the nearest two of their passages.
    """
    scored = _score_items(old, new, embed, measure or build_measure(old, new))
    least = find_threshold(old, new)
    found = {key: pair for key, pair in scored.items() if pair.score.value >= least}
    edges: dict[int, dict[int, float]] = {}
    for (i, j), pair in sorted(found.items(), key=lambda kv: kv[0]):
        # Of two equal partners the one at the same relative place is the likelier.
        place = abs(i / len(old) - j / len(new))
        edges.setdefault(i, {})[j] = pair.score.value - _PLACE * place
    partner = assign(edges)
    pairs = {i: found[i, j] for i, j in sorted(partner.items())}
    by_new = {partner[i]: pair for i, pair in pairs.items()}
    merged, gone = _place_rest(old, pairs, found, by_new)
    split, fresh = _place_rest(new, by_new, {(j, i): pair for (i, j), pair in found.items()}, pairs)
    near = _find_near(scored, partner)
    return Pairing(tuple(pairs.values()), tuple(merged), tuple(split), tuple(gone), tuple(fresh), near)


def _find_near(scored: Mapping[tuple[int, int], Pair], partner: Mapping[int, int]) -> tuple[Pair, ...]:
    """Return for each later item the pairs that came near and were not made, the best first."""
    by_new: dict[int, list[Pair]] = {}
    for (i, j), pair in sorted(scored.items(), key=lambda kv: (-kv[1].score.value, kv[0])):
        if pair.score.value >= NEAR and partner.get(i) != j and len(by_new.setdefault(j, [])) < _NEAR_SHOWN:
            by_new[j].append(pair)
    return tuple(pair for _, pairs in sorted(by_new.items()) for pair in pairs)


def _score_items(
    old: Sequence[Item], new: Sequence[Item], embed: Embed | None, measure: Measure
) -> dict[tuple[int, int], Pair]:
    """Return the best pair of passages for each two items worth scoring."""
    first = [(i, p) for i, item in enumerate(old) for p in item.passages]
    second = [(j, p) for j, item in enumerate(new) for p in item.passages]
    weights_old, weights_new = [measure.weigh(p) for _, p in first], [measure.weigh(p) for _, p in second]
    cosines = _cosines([p for _, p in first], [p for _, p in second], embed) if embed is not None else {}
    candidates = _block(weights_old, weights_new) | {c for c, v in cosines.items() if v > _COSINE_LOW}
    best: dict[tuple[int, int], Pair] = {}
    for a, b in sorted(candidates):
        (i, passage), (j, other) = first[a], second[b]
        score = measure.score_weights(passage, other, weights_old[a], weights_new[b])
        if (a, b) in cosines:
            score = _raise_score(score, cosines[a, b])
        known = best.get((i, j))
        if known is None or score.value > known.score.value:
            best[i, j] = Pair(old[i], new[j], passage, other, score)
    return best


def _place_rest(
    items: Sequence[Item],
    paired: Mapping[int, Pair],
    found: Mapping[tuple[int, int], Pair],
    others: Mapping[int, Pair],
) -> tuple[list[tuple[Item, Pair]], list[Item]]:
    """Return the unpaired items that lie within a paired one of the other round, and those that do not."""
    best: dict[int, tuple[float, int]] = {}
    for (i, j), pair in found.items():
        score = pair.score
        if i not in paired and j in others and score.overlap >= _CONTAINED:
            best[i] = max(best.get(i, (0.0, -1)), (score.value, j))
    inside = [(items[i], found[i, j]) for i, (_, j) in sorted(best.items())]
    rest = [p for i, p in enumerate(items) if i not in paired and i not in best]
    return inside, rest


def _block(old: Sequence[Mapping[str, float]], new: Sequence[Mapping[str, float]]) -> set[tuple[int, int]]:
    """Return the pairs worth scoring: for each passage of the shorter list, those that share most of what tells.

    The work grows with the number of passages and not with its square: words that very many hold are passed over,
    and only the best few by shared weight are kept.
    """
    if len(old) < len(new):
        return {(i, j) for j, i in _block(new, old)}
    index: dict[str, list[int]] = {}
    for i, weights in enumerate(old):
        for key in _telling(weights):
            index.setdefault(key, []).append(i)
    limit = max(_BLOCK_LIMIT, len(old) // _BLOCK_SHARE)
    out: set[tuple[int, int]] = set()
    for j, weights in enumerate(new):
        shared: dict[int, float] = {}
        for key in _telling(weights):
            found = index.get(key, ())
            if len(found) <= limit:
                weight = weights[key]
                for i in found:
                    shared[i] = shared.get(i, 0.0) + weight
        best = nlargest(_BLOCK_BEST, shared.items(), key=lambda kv: (kv[1], -kv[0])) if shared else ()
        out.update((i, j) for i, _ in best)
    return out


def _telling(weights: Mapping[str, float]) -> list[str]:
    ranked = sorted(weights.items(), key=lambda kv: (-kv[1], kv[0]))
    strong = [k for k, w in ranked[:_BLOCK_KEYS] if w >= _BLOCK_WEIGHT]
    return strong or [k for k, _ in ranked[:2]]


def _raise_score(score: Score, cosine: float) -> Score:
    """Return the score with a model's opinion: it can raise a score, never lower it."""
    scaled = min(1.0, max(0.0, (cosine - _COSINE_LOW) / (_COSINE_HIGH - _COSINE_LOW)))
    value = max(score.value, round((score.value + 2 * scaled) / 3, 4))
    return Score(value, score.shared, score.only_old, score.only_new, score.overlap, round(cosine, 4))


def _cosines(old: Sequence[Passage], new: Sequence[Passage], embed: Embed) -> dict[tuple[int, int], float]:
    vectors = [_unit(v) for v in embed([p.text for p in (*old, *new)])]
    left, right = vectors[: len(old)], vectors[len(old) :]
    return {
        (i, j): sum(x * y for x, y in zip(a, b, strict=True)) for i, a in enumerate(left) for j, b in enumerate(right)
    }


def _unit(vector: Sequence[float]) -> list[float]:
    size = math.sqrt(sum(x * x for x in vector)) or 1.0
    return [x / size for x in vector]
