"""Frameworks laid over acts."""

from __future__ import annotations

import pytest
from passage_reading import LEXICON, WORDING
from telling import build_chain, tell

from memcon.compare.frameworks import build_sdgs, cross_plans, find_plan, find_plans, lay_over, parse_plan
from memcon.errors import CompareError
from memcon.resolve import Chain

PLAN = """
name = "Harbour plan"
[[part]]
name = "Ships"
words = ["ship", "harbour"]
[[part]]
name = "Trees"
[[part]]
name = "Trade"
topics = ["trade"]
"""
CHAIN = build_chain(
    (tell("China will build a port in Lorca.", "They agreed to plant trees.", "They discussed tariffs and trees."),)
)


def test_a_matrix_tells_who_speaks_to_which_part() -> None:
    matrix = lay_over(parse_plan(PLAN, "plan.toml"), CHAIN, WORDING)
    counts = {(c.part, c.heading): len(c.acts) for c in matrix.cells}
    assert counts == {("Ships", "CN"): 1, ("Trees", "all"): 2, ("Trade", "all"): 1}
    assert matrix.unheld == 0


def test_two_frameworks_are_crossed() -> None:
    plan = parse_plan(PLAN, "plan.toml")
    matrix = cross_plans(plan, build_sdgs(LEXICON), CHAIN, WORDING)
    assert [a.quote.text for a in matrix.at("Trees", "8 Decent work and growth")] == ["discussed tariffs and trees"]


def test_by_round_the_rounds_stand_across() -> None:
    assert lay_over(parse_plan(PLAN, "plan.toml"), CHAIN, WORDING, by="round").headings == ("round 1",)


def test_the_frameworks_of_the_example_are_found_and_an_act_that_lists_them_speaks_to_the_whole(chain: Chain) -> None:
    plans = find_plans(chain)
    assert [p.name for p in plans] == ["five corridors", "5 Es"]
    matrix = cross_plans(plans[0], plans[1], chain, WORDING)
    assert any("five corridors" in a.quote.text for a in matrix.named)
    assert not matrix.cells


def test_the_goals_are_told_by_topics() -> None:
    plan = build_sdgs(LEXICON)
    assert len(plan.parts) == 17
    matrix = lay_over(plan, CHAIN, WORDING)
    assert matrix.at("8 Decent work and growth", "all")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name = ", "not valid TOML"),
        ('name = "x"', "missing"),
        ('name = "x"\n[[part]]\nwords = ["a"]', "part 1 has no name"),
        ('name = "x"\n[[part]]\nname = "y"\nwords = "a"', "lists of strings"),
    ],
)
def test_a_wrong_plan_is_told_with_what_is_wrong(text: str, said: str) -> None:
    with pytest.raises(CompareError, match=said):
        parse_plan(text, "plan.toml")


def test_an_unknown_plan_is_told_with_the_known_ones() -> None:
    with pytest.raises(CompareError, match="SDGs"):
        find_plan("pillars", [build_sdgs(LEXICON)])
