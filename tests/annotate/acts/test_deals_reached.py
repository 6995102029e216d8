"""Deals reached, tariffs raised, envoys recalled, help under way: deliveries by their object (codebook, section 2)."""

import pytest

from annotate.acts.test_find import acts_of, only_act


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Brazil and China have reached a ferry deal.", "delivery"),
        ("Both sides struck two fare agreements.", "delivery"),
        ("The two ministers forged a lasting accord on fish.", "delivery"),
        ("China raised its tariffs on pears.", "delivery"),
        ("China raised the matter of pears.", "discussion"),
        ("China recalled its ambassador from Brasília.", "delivery"),
        ("China recalled the storm of 2009.", "statement"),
        ("China assumed the rotating presidency of the council.", "delivery"),
    ],
)
def test_the_object_decides(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize(
    "sentence", ["China reached the final.", "China assumed the worst.", "China is involved in the work of the canal."]
)
def test_other_objects_make_no_act(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("China is supporting Brazil on its way to the reef union.", "delivery"),
        ("China is helping Brazil to rebuild its schools.", "delivery"),
        ("China has been active in Brazil since 2011.", "delivery"),
        ("China is supporting the initiative of Brazil.", "position"),
        ("China supports the plan of Brazil.", "position"),
    ],
)
def test_help_under_way_is_given_and_a_plan_is_stood_for(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


def test_a_consensus_to_act_binds_as_an_agreement_does() -> None:
    assert only_act("The two sides reached a consensus to open a port.")[1:] == ("commitment", 3)
    assert only_act("The two sides reached a consensus on herring.")[1] == "delivery"
    assert only_act("The two sides reached agreement that trade must grow.")[1] == "position"
