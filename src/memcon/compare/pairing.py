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

from memcon.compare.assign import assign
from memcon.compare.passages import Passage

Embed = Callable[[Sequence[str]], Sequence[Sequence[float]]]

THRESHOLD = 0.5
_BIAS, _DICE, _OVERLAP, _RAREST, _COUNT, _TOPICS, _NO_TOPIC, _CONFLICT = -3.2, 2.2, 3.1, 1.2, 0.8, 1.3, -1.2, -0.8
_FEW = 12
_BLOCK_WEIGHT = 0.3
_BLOCK_KEYS = 6
_BLOCK_LIMIT = 40
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


@dataclass(frozen=True, slots=True)
class Pair:
    """An earlier and a later passage taken for one undertaking."""

    old: Passage
    new: Passage
    score: Score


@dataclass(frozen=True, slots=True)
class Pairing:
    """The pairs of two lists of passages, and what found no partner.

    `merged` are (earlier, pair) where the earlier passage went into the later one of a pair that has another
    partner; `split` are (later, pair) where a later passage came out of the pair's earlier one.
    """

    pairs: tuple[Pair, ...] = ()
    merged: tuple[tuple[Passage, Pair], ...] = ()
    split: tuple[tuple[Passage, Pair], ...] = ()
    gone: tuple[Passage, ...] = ()
    new: tuple[Passage, ...] = ()


@dataclass(slots=True)
class Measure:
    """Scores two passages; `rarity` maps a key to a factor, less than 1 where many acts hold it."""

    rarity: Mapping[str, float] = field(default_factory=dict)

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
        topics_old, topics_new = set(old.act.topics), set(new.act.topics)
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
        value = 1 / (1 + math.exp(-total)) if common > 0 else 0.0
        return Score(
            round(value, 4), (*sorted(shared, key=lambda k: -a[k]), *(o for o, _ in alike)),
            tuple(sorted(left)), tuple(sorted(right)), round(overlap, 4),
        )  # fmt: skip


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


def build_measure(old: Sequence[Passage], new: Sequence[Passage]) -> Measure:
    """Return a measure whose words weigh less the more acts of these rounds hold them."""
    total = len(old) + len(new)
    if total < _FEW:
        return Measure()
    counts = Counter(k for p in (*old, *new) for k in p.weights)
    full = math.log(total)
    # A word in two acts, one a round, is as telling as can be; beyond that it fades.
    return Measure({k: max(0.15, 1 - math.log(n / 2) / full) for k, n in counts.items() if n > 2})


def pair_passages(
    old: Sequence[Passage], new: Sequence[Passage], *, embed: Embed | None = None, measure: Measure | None = None
) -> Pairing:
    """Pair earlier with later passages so that the total score is greatest; each stands in one pair at most."""
    measure = measure or build_measure(old, new)
    weights_old, weights_new = [measure.weigh(p) for p in old], [measure.weigh(p) for p in new]
    cosines = _cosines(old, new, embed) if embed is not None else {}
    candidates = _block(weights_old, weights_new) | {c for c, v in cosines.items() if v > _COSINE_LOW}
    scores: dict[tuple[int, int], Score] = {}
    for i, j in candidates:
        score = measure.score_weights(old[i], new[j], weights_old[i], weights_new[j])
        if (i, j) in cosines:
            score = _raise_score(score, cosines[i, j])
        scores[i, j] = score
    edges: dict[int, dict[int, float]] = {}
    for (i, j), score in sorted(scores.items()):
        if score.value >= THRESHOLD:
            # Of two equal partners the one at the same relative place is the likelier.
            place = abs(i / len(old) - j / len(new))
            edges.setdefault(i, {})[j] = score.value - 0.01 * place
    partner = assign(edges)
    pairs = {i: Pair(old[i], new[j], scores[i, j]) for i, j in sorted(partner.items())}
    by_new = {partner[i]: pair for i, pair in pairs.items()}
    merged, gone = _place_rest(old, pairs, {(i, j): s for (i, j), s in scores.items()}, by_new)
    turned = {(j, i): s for (i, j), s in scores.items()}
    split, fresh = _place_rest(new, by_new, turned, pairs)
    return Pairing(tuple(pairs.values()), tuple(merged), tuple(split), tuple(gone), tuple(fresh))


def _place_rest(
    passages: Sequence[Passage],
    paired: Mapping[int, Pair],
    scores: Mapping[tuple[int, int], Score],
    others: Mapping[int, Pair],
) -> tuple[list[tuple[Passage, Pair]], list[Passage]]:
    """Return the unpaired passages that lie within a paired one of the other round, and those that do not."""
    best: dict[int, tuple[float, int]] = {}
    for (i, j), score in scores.items():
        if i not in paired and j in others and score.value >= THRESHOLD and score.overlap >= _CONTAINED:
            best[i] = max(best.get(i, (0.0, -1)), (score.value, j))
    inside = [(passages[i], others[j]) for i, (_, j) in sorted(best.items())]
    rest = [p for i, p in enumerate(passages) if i not in paired and i not in best]
    return inside, rest


def _block(old: Sequence[Mapping[str, float]], new: Sequence[Mapping[str, float]]) -> set[tuple[int, int]]:
    """Return the pairs worth scoring: those that share one of their most telling words."""
    index: dict[str, list[int]] = {}
    for j, weights in enumerate(new):
        for key in _telling(weights):
            index.setdefault(key, []).append(j)
    out: set[tuple[int, int]] = set()
    for i, weights in enumerate(old):
        for key in _telling(weights):
            found = index.get(key, ())
            if len(found) <= _BLOCK_LIMIT:
                out.update((i, j) for j in found)
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
