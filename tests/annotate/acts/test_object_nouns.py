"""Nouns that tell the kind of act behind empty and general verbs."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


def verdicts(sentence: str) -> list[tuple[str, int | None]]:
    acts = annotate(MEETING + sentence).acts
    return [(a.kind, a.strength) for a in acts if a.span.start >= len(MEETING)]


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("Mr. Li gave a long and detailed presentation on flood maps.", "statement", None),
        ("Mr. Li paid glowing tribute to the divers.", "assessment", None),
        ("Mr. Li placed particular emphasis on dredging.", "position", None),
        ("Mr. Li showed keen interest in using the port.", "commitment", 1),
        ("Mr. Li gave firm assurances that the port would stay open.", "commitment", 3),
        ("Mr. Li made a fresh appeal for tents.", "request", None),
        ("The two sides made a generous contribution to the fund.", "delivery", None),
    ],
)
def test_an_empty_verb_takes_its_kind_from_its_noun(sentence: str, kind: str, strength: int | None) -> None:
    assert verdicts(sentence) == [(kind, strength)]


@pytest.mark.parametrize(
    "sentence", ["Mr. Li gave way to a cyclist.", "Mr. Li paid a visit to the fort.", "Mr. Li took the night train."]
)
def test_an_empty_verb_with_another_object_is_no_act(sentence: str) -> None:
    assert verdicts(sentence) == []


def test_any_infinitive_with_an_object_shows_an_action() -> None:
    assert verdicts("Both sides reaffirmed their resolve to translate the plan into piers.") == [("commitment", 2)]
    assert verdicts("Both sides reaffirmed their commitment to peace and justice.") == [("position", None)]


def test_a_wish_to_act_is_soft_and_a_good_wish_is_none() -> None:
    assert verdicts("Both sides expressed the wish to strengthen their exchanges.") == [("commitment", 1)]
    assert verdicts("Mr. Li conveyed his best wishes for the harvest.") == [("assessment", None)]


def test_a_commitment_to_a_deed_is_one_to_act() -> None:
    assert verdicts("Mr. Li reaffirmed China's commitment to the full implementation of the treaty.") == [
        ("commitment", 2)
    ]
    assert verdicts("Mr. Li reaffirmed China's commitment to the treaty.") == [("position", None)]


def test_a_desire_for_peace_is_a_stand() -> None:
    assert verdicts("Mr. Li underscored China's desire for peace in the strait.") == [("position", None)]
    assert verdicts("Mr. Li expressed a desire for further exchanges of pupils.") == [("commitment", 1)]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("The two sides signed a pact on ports and initialled a treaty on rail.", [("delivery", None)] * 2),
        ("Mr. Li evinced keen interest in buying ferries.", [("commitment", 1)]),
        ("Mr. Li thanked the divers and desired that tolls be lowered.", [("assessment", None), ("request", None)]),
        ("They took note with satisfaction of the growth of trade.", [("assessment", None)]),
        ("They took note with concern of the rise of piracy.", [("position", None)]),
        ("Ms. Silva apprised her guest that Brazil would send two ferries.", [("commitment", 3)]),
        ("Brazil extended a grant of two million to China for the reef.", [("delivery", None)]),
        ("Brazil extended its sympathy to the islanders.", [("assessment", None)]),
        ("Mr. Li availed himself of the opportunity to thank the divers.", [("assessment", None)]),
        ("They agreed on the imperative of orderly fishing.", [("position", None)]),
    ],
)
def test_verbs_of_official_prose(sentence: str, kinds: list[tuple[str, int | None]]) -> None:
    assert verdicts(sentence) == kinds


def test_an_opportunity_that_a_meeting_gives_is_what_it_is_for() -> None:
    assert verdicts("The meeting afforded both ministers an opportunity to review the state of the port.") == [
        ("review", None)
    ]
    assert verdicts("The visit provided the ministers with an opportunity to discuss tides.") == [("discussion", None)]
    assert verdicts("China provided ships, and an opportunity arose to discuss tides.") == [("delivery", None)]


def test_an_infinitive_goes_on_with_a_word_that_could_be_a_verb() -> None:
    assert verdicts("They asked the two ministers to report back in May.") == [("request", None)]
    assert verdicts("They back the plan.") == [("position", None)]


@pytest.mark.parametrize(
    "qualities", ["frank", "candid, frank and open", "wide-ranging, open, and frank", "frank, in-depth and open"]
)
def test_talks_with_a_row_of_qualities_are_a_discussion(qualities: str) -> None:
    text = "Foreign Minister Anne Holm of Norway met Foreign Minister Luz Rojas of Peru in Oslo. "
    found = annotate(f"{text}They had {qualities} discussions on fish.", published="2024-05-06")
    assert [(a.kind, a.span.start) for a in found.acts] == [("discussion", len(text) + 5)]
    assert len(found.meetings) == 1


@pytest.mark.parametrize("thing", ["the enduring, frank friendship", "the lasting and broad friendship"])
def test_what_one_is_committed_to_is_no_action_where_its_quality_ends_like_one(thing: str) -> None:
    assert verdicts(f"The two ministers reaffirmed their commitment to {thing} of Brazil and China.") == [
        ("position", None)
    ]
    assert verdicts("The two ministers reaffirmed their commitment to the widening of the canal.") == [
        ("commitment", 2)
    ]


@pytest.mark.parametrize(
    ("objects", "kind"),
    [
        ("the value of the canal and Brazil's willingness to widen it", "commitment"),
        ("Brazil's support for the canal and commitment to widening it", "commitment"),
        ("the value of the canal and the willingness to widen it", "position"),
        ("Brazil's support for the canal and a show of willingness", "position"),
    ],
)
def test_a_further_object_that_binds_decides(objects: str, kind: str) -> None:
    assert [k for k, _ in verdicts(f"The two ministers stressed {objects}.")] == [kind]


@pytest.mark.parametrize("aim", ["intention of building two piers", "long-term goal of fully dredging the bay"])
def test_what_one_aims_at_doing_is_promised(aim: str) -> None:
    assert verdicts(f"Mr. Li confirmed China's {aim}.") == [("commitment", 2)]


@pytest.mark.parametrize("aim", ["goal of peace in the strait", "plan of King Omar"])
def test_a_goal_without_a_deed_is_not(aim: str) -> None:
    assert [kind for kind, _ in verdicts(f"Mr. Li confirmed China's {aim}.")] != ["commitment"]
