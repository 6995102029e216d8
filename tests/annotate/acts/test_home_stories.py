"""What a government does at home is no act of a newspaper's story, unless another state or body is named near."""

import pytest

from memcon import Document, annotate
from memcon.model import Act


def acts(text: str, title: str = "New harbour", publisher: str = "The Harbour Post") -> list[Act]:
    return list(annotate(Document(text, published="2024-03-06", title=title, publisher=publisher)).acts)


DECIDED = "President Luz Rojas of Peru has decided to build a harbour in Callao{}. “We need ferries,” she said."


def test_what_a_government_decides_and_says_at_home_is_no_act() -> None:
    assert not acts(DECIDED.format(""))


@pytest.mark.parametrize("other", [" with Kenya", " for Kenyan ships", " under a plan of the United Nations"])
def test_another_state_or_body_close_by_makes_it_one(other: str) -> None:
    assert [a.kind for a in acts(DECIDED.format(other))] == ["commitment", "position"]


def test_a_story_that_names_another_state_in_its_title_is_not_about_home() -> None:
    assert acts(DECIDED.format(""), title="Peru answers Kenya")


def test_another_state_far_away_in_the_story_does_not() -> None:
    far = " The old quays are made of stone and the boats lie behind them in a row." * 8
    assert not acts(DECIDED.format("") + far + " The painter was born in Kenya.")


def test_what_a_body_of_states_does_always_concerns_several() -> None:
    assert acts("The United Nations has decided to build a harbour.")


def test_a_government_s_own_releases_reach_further() -> None:
    far = " The old quays are made of stone and the boats lie behind them in a row." * 8
    text = DECIDED.format("") + far + " The painter was born in Kenya."
    assert acts(text, publisher="Ministry of Foreign Affairs of Peru")


GLASS = "Sri Lanka's trade with Norway is on the rise. {} Juan Soto thanked Norway for its glass."


@pytest.mark.parametrize("office", ["Managing Director", "Glass Works Chairman", "Clear Glass plc Executive Director"])
def test_who_heads_a_firm_acts_for_no_government(office: str) -> None:
    assert not acts(GLASS.format(office), publisher="dailyft.lk")


@pytest.mark.parametrize("office", ["Ports Authority Chairman", "Chairman of the Export Board", "Trade Minister"])
def test_who_heads_a_body_of_the_state_acts_for_it(office: str) -> None:
    assert [a.actors for a in acts(GLASS.format(office), publisher="dailyft.lk")] == [("LK",)]


def test_where_nobody_meets_they_are_nobody_known() -> None:
    text = "Glass sells well in Norway and Kenya. “We will build more works in Norway and Kenya,” they said."
    assert not acts(text)
    met = "Minister Luz Rojas of Peru met Minister Jan Dahl of Norway on Monday. "
    assert [a.kind for a in acts(met + text)] == ["commitment"]


def test_who_met_the_head_of_a_firm_met_no_government() -> None:
    text = "Sri Lanka's fair opened. The Norwegian envoy Jan Dahl met {} Juan Soto in Colombo on Monday."
    read = [
        [m.kind for m in annotate(Document(text.format(o), published="2024-03-06", publisher="dailyft.lk")).meetings]
        for o in ("Managing Director", "Trade Minister")
    ]
    assert read == [[], ["meeting"]]


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Senate Republicans must pass the bill", 0),
        ("he would not recuse himself", 0),
        ("the ferry must sail", 1),
        ("Senate Republicans must ratify the treaty with Latvia", 1),
    ],
)
def test_parties_and_assemblies_at_home_concern_no_other_state(said: str, count: int) -> None:
    story = f"U.S. President Barack Obama spoke of ferries to Latvia. In the evening he said {said}."
    record = annotate(story, published="2014-05-20", publisher="The Harbour Post")
    assert len([a for a in record.acts if a.span.start > story.index("evening")]) == count


@pytest.mark.parametrize(("whom", "count"), [("the Taliban", 1), ("the miners", 0)])
def test_what_is_said_of_armed_groups_abroad_is_no_affair_of_home(whom: str, count: int) -> None:
    text = f"U.S. President Barack Obama spoke at the harbour. He said {whom} must lay down their arms."
    record = annotate(text, published="2014-05-20", publisher="The Harbour Post")
    assert len([a for a in record.acts if a.kind == "position"]) == count


QUAYS = " The old quays are made of stone and the boats lie behind them in a row." * 24
TOLD = "Kenya will use the harbour." + " President Luz Rojas of Peru defended the new fares. Rojas told Kenya to wait."


def test_an_act_in_a_long_story_that_hardly_names_others_is_one_at_home() -> None:
    assert [a.kind for a in acts(TOLD)] == ["commitment", "position", "request"]
    assert [a.kind for a in acts(TOLD + QUAYS)] == ["request"]
    assert len(acts(TOLD + QUAYS + " Kenya, Chile and Ghana own boats." * 3)) == 3
