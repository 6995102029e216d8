"""Assignment, merging and splitting, and the pull of an embedding model."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st
from passage_reading import read_sentence

from memcon.compare.assign import assign
from memcon.compare.pairing import Item, Measure, build_measure, find_threshold, pair_passages

GRIDS = st.dictionaries(
    st.integers(0, 4), st.dictionaries(st.integers(0, 4), st.floats(0.05, 1.0), min_size=1), min_size=1
)


def total(edges: dict[int, dict[int, float]], partner: dict[int, int]) -> float:
    return sum(edges[left][right] for left, right in partner.items())


def best_total(edges: dict[int, dict[int, float]]) -> float:
    lefts = sorted(edges)
    return max(
        sum(edges[left].get(right, 0.0) for left, right in zip(lefts, order, strict=False))
        for order in permutations(range(10), len(lefts))
        if all(r < 5 or r - 5 == i for i, r in enumerate(order))
    )


@settings(max_examples=60, deadline=None)
@given(GRIDS)
def test_assignment_is_optimal_and_uses_each_side_once(edges: dict[int, dict[int, float]]) -> None:
    partner = assign(edges)
    assert len(set(partner.values())) == len(partner)
    assert abs(total(edges, partner) - best_total(edges)) < 1e-9


def test_the_nearer_partner_wins_and_the_rest_is_new_or_gone() -> None:
    old = [read_sentence("The two sides agreed to build a dam on the Turia."), read_sentence("They discussed piracy.")]
    new = [
        read_sentence("The two sides agreed to repair the dam at Lorca."),
        read_sentence("The two sides decided to construct a dam on the Turia."),
    ]
    found = pair_passages(old, new)
    assert [(p.old, p.new) for p in found.pairs] == [(old[0], new[1])]
    assert [i.lead for i in found.gone] == [old[1]]
    assert [i.lead for i in found.new] == [new[0]]


def test_two_undertakings_in_one_later_clause_are_merged_and_the_reverse_is_split() -> None:
    apart = [
        read_sentence("The two sides agreed to deepen media cooperation."),
        read_sentence("The two sides agreed to expand links between think tanks."),
    ]
    together = [read_sentence("They decided to deepen cooperation between media and between think tanks.")]
    merged = pair_passages(apart, together)
    assert len(merged.pairs) == 1
    assert [i.lead for i, _ in merged.merged] == [p for p in apart if p is not merged.pairs[0].old]
    split = pair_passages(together, apart)
    assert len(split.split) == 1
    assert not split.new
    assert not split.gone


def test_a_shared_name_or_number_alone_makes_no_pair() -> None:
    a = read_sentence("Germany pledged 35 million euros for the Amazon Fund.")
    b = read_sentence("Germany pledged 35 million euros for a new theatre.")
    assert Measure().score(a, b).value < 0.5


def stand_in(texts: Sequence[str]) -> list[list[float]]:
    """A model of two meanings: moving freely at sea, and everything else."""
    free = ("navigation", "ships", "aircraft", "overflight")
    return [[1.0, 0.0] if any(w in t for w in free) else [0.0, 1.0] for t in texts]


def test_an_embedding_model_finds_a_paraphrase_without_shared_words_and_is_off_by_default() -> None:
    old = [read_sentence("The two sides affirmed freedom of navigation and overflight.")]
    new = [
        read_sentence("Both sides reiterated that aircraft must be free to pass."),
        read_sentence("The two sides affirmed the value of schools."),
    ]
    assert not pair_passages(old, new).pairs
    with_model = pair_passages(old, new, embed=stand_in)
    assert [(p.old, p.new) for p in with_model.pairs] == [(old[0], new[0])]
    assert with_model.pairs[0].score.model == 1.0


def test_words_that_many_acts_hold_weigh_less() -> None:
    many = [read_sentence(f"The two sides agreed to discuss zebras in {n}.") for n in ("Lorca", "Turia", "Elche")]
    measure = build_measure([Item((p,)) for p in many * 3], [Item((p,)) for p in many * 3])
    passage = many[0]
    assert measure.weigh(passage)["zebra"] < passage.weights["zebra"]


def test_more_is_asked_of_a_pair_where_there_are_many_to_choose_from() -> None:
    item = Item((read_sentence("They discussed locusts."),))
    few, many = find_threshold([item] * 5, [item] * 9), find_threshold([item] * 5, [item] * 90)
    assert few == 0.5
    assert 0.6 < many <= 0.7


def test_a_word_within_a_long_passage_makes_no_pair_where_acts_are_many() -> None:
    short = read_sentence("The two sides praised the Turia dam.")
    long = read_sentence(
        "They agreed to plant palm trees, mend roads, train nurses, count locusts and paint the bridge by the dam."
    )
    assert Measure(wary=True).score(short, long).value < Measure().score(short, long).value
