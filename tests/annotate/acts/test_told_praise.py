"""Praise, stands and promises in what is told: the told clause decides, not the verb of saying."""

from __future__ import annotations

import pytest

from annotate.acts.test_find import only_act


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva said that both peoples enjoy brotherly ties.", "assessment"),
        ("Ms. Silva said Brazil and Kenya enjoyed brotherly ties.", "assessment"),
        ("Ms. Silva said the divers had made a remarkable contribution.", "assessment"),
        ("Ms. Silva said that the accord had opened a new chapter for the fishermen.", "assessment"),
        ("Ms. Silva said the fleet had been transformed under the accord.", "assessment"),
        ("Ms. Silva said Kenya was one of the oldest friends of the islands.", "assessment"),
        ("Ms. Silva said her stay was a stepping stone for the fishermen.", "assessment"),
        ("Ms. Silva expressed that the divers had played a constructive role.", "assessment"),
        ("Ms. Silva said the accord has contributed greatly to the fleet.", "assessment"),
        ("Ms. Silva said the regatta helped deepen their cooperation.", "assessment"),
        ("Ms. Silva said the bridge brings the two peoples closer together.", "assessment"),
        ("Ms. Silva said Kenya holds a special place in the memory of divers.", "assessment"),
        ("Ms. Silva said that their friendship has been further strengthened over the years.", "assessment"),
        ("Ms. Silva said the accord gives their trade a boost and takes on a new dimension.", "assessment"),
        ("Ms. Silva noted that bilateral relations were excellent.", "assessment"),
        ("Ms. Silva said the regatta helped sink the boats.", "statement"),
        ("Ms. Silva said the bridge brings the nets to the market.", "statement"),
        ("Ms. Silva said Kenya holds a fair in the harbour.", "statement"),
        ("Ms. Silva said that the quay has been further strengthened over the years.", "statement"),
        ("Ms. Silva said that both peoples share a long coast.", "statement"),
        ("Ms. Silva said that both peoples could enjoy brotherly ties.", "statement"),
        ("Ms. Silva said the divers had made a remarkable noise.", "statement"),
        ("Ms. Silva said that the accord had opened a chapter on nets.", "statement"),
        ("Ms. Silva expressed that the line opened in May.", "statement"),
        ("Ms. Silva noted that both peoples enjoy brotherly ties.", "statement"),
        ("Ms. Silva said Brazil accorded high priority to its reefs.", "position"),
        ("Ms. Silva said that Brazil always gives importance to clean nets.", "position"),
        ("Ms. Silva said that Brazil always gives nets to the divers.", "statement"),
        ("Ms. Silva noted that Brazil and Kenya share a custom underlined by common songs.", "statement"),
        ("Ms. Silva said that the President expressed her thanks for the nets.", "assessment"),
        ("Ms. Silva said that the President expressed her views on nets.", "position"),
    ],
)
def test_a_told_clause_is_judged_by_its_own_verb_and_words(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1:] == (kind, None)


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Ms. Silva conveyed to him the invitation of the President to tour the reefs.", "request", None),
        ("Ms. Silva voiced her determination to defang and sink the raiders.", "commitment", 2),
        ("Ms. Silva voiced her determination on the nets.", "position", None),
        (
            "Ms. Silva said on Friday after a meal with her colleagues from Kenya, Chile and Norway that Brazil would "
            "mend the nets.",
            "commitment",
            3,
        ),
    ],
)
def test_what_is_conveyed_is_judged_by_its_noun(sentence: str, kind: str, strength: int | None) -> None:
    assert only_act(sentence)[1:] == (kind, strength)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva said they do not recognise the map.", "position"),
        ("Ms. Silva said Brazil is not seeking a quarrel.", "position"),
        ("Ms. Silva said that Brazil agrees with the plan for the reefs.", "position"),
        ("Ms. Silva stressed that this year, Brazil would host the regatta.", "commitment"),
        ("Ms. Silva proposed the creation of a reef fund.", "request"),
        ("Ms. Silva proposed a reef fund.", "commitment"),
        ("Ms. Silva said Mr. Costa reaffirmed the old bonds of both coasts.", "position"),
        ("Ms. Silva said Mr. Costa thanked China for the nets.", "assessment"),
        ("Ms. Silva said Mr. Costa had a meal.", "statement"),
        ("Ms. Silva said her country invested about 500 million dollars in nets.", "delivery"),
        ("Ms. Silva stressed that Brazil has provided 20 million dollars for nets.", "delivery"),
        ("Ms. Silva stressed that Brazil has provided shelter for whales.", "position"),
    ],
)
def test_what_is_told_of_oneself_and_others_has_its_own_kind(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


def test_values_are_no_verb() -> None:
    assert only_act("Ms. Silva highlighted U.S.-Kenya shared values through her songs.")[1] == "statement"


def test_the_name_of_a_state_is_no_verb() -> None:
    sentence = "Ms. Silva noted the United States’ continued support for attempts to mend the nets."
    assert only_act(sentence)[1:] == ("position", None)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva called Mr. Li to congratulate him and to reaffirm her support for the accord.", "position"),
        ("Ms. Silva called Mr. Li to congratulate him and to talk about the accord.", "assessment"),
    ],
)
def test_the_strongest_of_several_aims_decides(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Ms. Silva voiced her hope to keep receiving nets.", "commitment", 1),
        ("Ms. Silva voiced her hope to continue receiving nets.", "statement", None),
        ("Both shared the view that amid the floods, the reef office should assist the divers.", "position", None),
        ("Ms. Silva said the accord would increase trade.", "statement", None),
        ("Ms. Silva said the accord would cover nets.", "commitment", 3),
        ("Ms. Silva said she and her envoy were late for the planned regatta.", "statement", None),
        ("Ms. Silva said she planned the regatta.", "commitment", 2),
        ("Ms. Silva said “The catch was good. Will jointly mend the nets.”", "commitment", 3),
        ("Ms. Silva said that the trade has very bright prospects.", "statement", None),
        ("Ms. Silva said that the trade has very promising prospects.", "assessment", None),
    ],
)
def test_hopes_and_benefits_bind_nobody(sentence: str, kind: str, strength: int | None) -> None:
    assert only_act(sentence)[1:] == (kind, strength)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva said Brazil would never sell the reef.", "position"),
        ("Ms. Silva said there was a need for calm.", "position"),
        ("Ms. Silva said there was no need for calm.", "position"),
        ("Ms. Silva said there was a wish for calm.", "statement"),
        ("Ms. Silva said it was too early to speak of a truce.", "position"),
        ("Ms. Silva said she had asked Mr. Li to free the divers.", "request"),
        ("Ms. Silva said she would like to thank China.", "assessment"),
        ("Ms. Silva said she would like to see Rio.", "commitment"),
        ("Ms. Silva said China was their largest trade partner.", "statement"),
        ("Ms. Silva said China was their oldest partner.", "assessment"),
        ("Ms. Silva said the trade had grown stronger.", "assessment"),
        ("Ms. Silva said the trade had grown older.", "statement"),
        ("Ms. Silva said the raid violated the accord.", "position"),
        ("Ms. Silva said the raid followed the accord.", "statement"),
        ("Ms. Silva said an accord had been signed.", "delivery"),
        ("Ms. Silva said an accord had been mislaid.", "statement"),
        ("Ms. Silva said both sides agreed on the need for calm.", "position"),
        ("Ms. Silva said China has always stood by the divers.", "assessment"),
        ("Ms. Silva described the reefs of the south.", "statement"),
        ("Ms. Silva described the reefs of the south as a treasure.", "assessment"),
        ("Ms. Silva asked about the reefs of the south.", "discussion"),
        ("Ms. Silva voiced relief at the rescue.", "assessment"),
    ],
)
def test_what_is_told_of_things_has_its_own_kind(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva said the league must give divers a message that it is open.", "position"),
        ("Ms. Silva told a group of divers that the pier is open.", "statement"),
        ("Ms. Silva said Costa thanked China for the nets.", "assessment"),
        ("Ms. Silva said Costa lost the nets.", "statement"),
        ("Ms. Silva said Minister Costa thanked China for the nets.", "assessment"),
        ("Both agreed the need for calm.", "position"),
        ("Both agreed the price of nets.", "commitment"),
        ("Both agreed we must see calm.", "position"),
        ("Both agreed we would mend nets.", "commitment"),
        ("Ms. Silva said the two of them deliberated on nets.", "discussion"),
        ("Ms. Silva cautioned against haste.", "position"),
        ("Ms. Silva cautioned that the pier was old.", "statement"),
        ("Ms. Silva voiced the requirement of calm.", "position"),
        ("Ms. Silva took the opportunity to explain the chart and underscore the need for calm.", "position"),
        ("Ms. Silva took the opportunity to explain the chart and paint the pier.", "statement"),
    ],
)
def test_the_clause_told_is_found_behind_any_opening(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva said it was encouraging that both have continued to champion the reef.", "assessment"),
        ("Ms. Silva said it was ready to sign.", "commitment"),
        ("Ms. Silva said China and Brazil will deepen their trade.", "commitment"),
        ("Ms. Silva said China and Chile will deepen their trade.", "statement"),
        ("Ms. Silva said progress has already been made in many fields.", "assessment"),
        ("Ms. Silva said progress has not been made in many fields.", "statement"),
    ],
)
def test_who_or_what_a_told_clause_speaks_of(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind
