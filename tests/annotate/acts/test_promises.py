"""Clauses of intent and of the future: which of them promise something."""

from __future__ import annotations

import pytest

from annotate.acts.test_find import acts_of, only_act
from memcon import annotate


@pytest.mark.parametrize(
    "sentence",
    [
        "The summit will bring together sixty divers.",
        "The talks will continue in Bonn.",
        "The talks are continuing.",
        "China is not going to get into the ferry fares.",
        "China will not speculate on the ferry fares.",
        "Ms. Silva is going to Brazil with a new plan.",
        "China continues to unjustly detain the divers.",
        "China continued to fight along the coast.",
        "Ms. Silva continues her three-day tour of the ports.",
        "Ms. Silva plans to visit the port on Friday.",
        "We look forward to your questions.",
        "We look forward to hearing your views.",
        "We look forward to our conversation.",
        "We expect to see a new pier.",
        "China continues to receive ferries.",
        "Ms. Silva offered few details of the plan.",
        "The fair promises to be lively.",
        "Ms. Silva chose to live by the sea.",
        "The new pier adds to the burden of the port.",
        "We wanted to start with the ferry.",
    ],
)
def test_a_clause_that_leaves_nothing_to_be_kept_is_no_act(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "strength"),
    [
        ("The summit will continue to raise funds for divers.", 3),
        ("China will not close the ferry line.", 3),
        ("Ms. Silva is going to build a new pier.", 3),
        ("China continues to build the pier.", 2),
        ("China is continuing its work on the pier.", 2),
        ("Ms. Silva plans to open the port on Friday.", 2),
        ("Ms. Silva intends to meet the divers every year.", 2),
        ("We look forward to working with the divers.", 1),
        ("Ms. Silva said they look forward to working with the divers.", 1),
        ("Ms. Silva offered to train the divers.", 1),
        ("Both sides chose to share the pier.", 3),
    ],
)
def test_an_own_action_ahead_stays_a_promise(sentence: str, strength: int) -> None:
    assert only_act(sentence)[1:] == ("commitment", strength)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The talks will include an exchange on ferry fares.", "discussion"),
        ("The meeting will also assess the new ferry line.", "review"),
        ("China wanted to keep the old ferry line.", "position"),
        ("China continues to condemn the raid.", "position"),
        ("China sought to calm the divers.", "statement"),
        ("China had hoped to open the port.", "statement"),
    ],
)
def test_what_was_tried_wanted_or_is_to_be_weighed_is_no_promise(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize("verb", ["pledged that", "vowed that", "promised", "pledged"])
def test_whatever_will_be_done_is_promised_by_who_pledges_it(verb: str) -> None:
    assert only_act(f"Ms. Silva {verb} her country would widen the strait.")[1] == "commitment"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva agreed that peace would bring growth.", "position"),
        ("Ms. Silva agreed that cooperation will be vital to the divers.", "position"),
        ("Ms. Silva agreed all parties must go on with the work.", "position"),
        ("Ms. Silva agreed this could be a step to peace.", "position"),
        ("Ms. Silva agreed that a council will be opened.", "commitment"),
        ("Ms. Silva promised they could keep the strait.", "commitment"),
    ],
)
def test_what_is_agreed_to_be_so_is_not_promised(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize("aim", ["deepen the ties of both ports", "deepen their ties and discuss ferry fares"])
def test_who_met_to_deepen_ties_met_to_talk(aim: str) -> None:
    text = "Foreign Minister Ana Silva of Peru {} Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024 to {}."
    assert [a.kind for a in annotate(text.format("met", aim)).acts] == ["discussion"]


def test_who_hosted_somebody_to_deepen_ties_did_no_more() -> None:
    text = "Foreign Minister Ana Silva of Peru hosted Foreign Minister Jan Dahl of Norway in Lima to deepen their ties."
    assert not annotate(text).acts


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva will be heading to Santos with the divers.",
        "Ms. Silva will be co-chairing the ferry council on Monday.",
        "Ms. Silva will take the opportunity to hold a number of meetings with ferry owners.",
    ],
)
def test_a_schedule_under_way_promises_nothing(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_an_opportunity_taken_for_a_deed_is_a_promise() -> None:
    found = only_act("Ms. Silva will take the opportunity to open a school of divers.")
    assert found[1:] == ("commitment", 3)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("China will also urge a halt to the fishing of eels.", "request"),
        ("Ms. Silva will call for a new report on the reef.", "request"),
        ("China will ask that the reef be mapped.", "request"),
        ("China will invite the divers to a regatta.", "commitment"),
        ("China will meet this target by planting reeds.", "commitment"),
        ("Brazil will meet its obligations under the treaty.", "commitment"),
        ("Ms. Silva told Mr. Li that, if asked, Brazil would send divers.", "commitment"),
        ("Ms. Silva told Mr. Li that if need be, Brazil would send divers.", "commitment"),
    ],
)
def test_what_is_demanded_met_or_done_if_asked(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


def test_whom_one_will_meet_is_no_promise() -> None:
    assert acts_of("China will meet this envoy by the reeds.") == []


def test_what_is_extended_by_a_time_is_prolonged() -> None:
    assert only_act("The two sides extended the mandate of the divers by two years.")[1] == "delivery"
    assert only_act("The two sides extended their support to the divers.")[1] == "position"


def test_what_one_enquires_about_is_talked_about() -> None:
    assert only_act("Ms. Silva enquired in particular about the state of the reef.")[1] == "discussion"


@pytest.mark.parametrize(
    "sentence",
    [
        "The framework agreement will form the basis of the trade in eels.",
        "The free trade agreement will promote the trade in eels.",
        "The visit will contribute to deepening the ties between the two countries.",
    ],
)
def test_papers_and_visits_promise_what_will_come_of_them(sentence: str) -> None:
    assert only_act(sentence)[1:] == ("commitment", 3)


def test_it_may_be_a_paper_that_promises() -> None:
    paper = "The new agreement will protect the eels. It "
    assert [a[0] for a in acts_of(f"{paper}will also open the ports.")] == [
        "will protect the eels",
        "will also open the ports",
    ]
    assert [a[0] for a in acts_of(f"{paper}continues to please the anglers.")] == ["will protect the eels"]


def test_what_one_is_clear_about_is_a_stand() -> None:
    assert only_act("The two sides were very clear that the strait must stay open.")[1] == "position"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva said that ten boats would be provided.", "commitment"),
        ("Ms. Silva said the old pier will be rebuilt by May.", "commitment"),
        ("Ms. Silva said that the old pier would be missed.", "statement"),
        ("The two sides are expected to renew the pact on eels.", "commitment"),
    ],
)
def test_what_is_told_to_be_done_yet_is_promised(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Both sides underlined the high quality of the trade in eels.", "assessment"),
        ("Both sides stressed the excellent state of their ties.", "assessment"),
        ("Both sides underlined the importance of the quality of the eels.", "position"),
        ("Both sides stressed the close ties of the two states.", "position"),
        ("China recalled its ambassador.", "delivery"),
        ("China recalled the words of the ambassador's father.", "statement"),
        ("China teamed up with Brazil to train divers.", "delivery"),
    ],
)
def test_what_is_underlined_and_who_is_recalled_decide(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize("words", ["be taking part in a fair", "also be conducting bilateral talks"])
def test_a_schedule_told_as_going_on_is_no_promise(words: str) -> None:
    met = "Foreign Minister Ana Silva of Peru met Foreign Minister Jan Dahl of Norway in Lima on 3 May 2024. "
    assert annotate(f"{met}Ms. Silva will {words} in Oslo.", published="2024-05-04").acts == ()
    (act,) = annotate(f"{met}Ms. Silva will be helping the divers.", published="2024-05-04").acts
    assert act.kind == "commitment"
