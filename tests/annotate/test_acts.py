"""Acts: which clauses count, how far they reach, of what kind they are (codebook, section 2)."""

from __future__ import annotations

import pytest

from memcon import Act, annotate

MEETING = (
    "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024 "
    "for the fourth meeting of the Joint Commission on Trade. "
)


def acts_of(sentence: str) -> list[tuple[str, str, int | None]]:
    text = MEETING + sentence
    record = annotate(text, published="2024-05-04")
    return [(record.quote(a.span), a.kind, a.strength) for a in record.acts if a.span.start >= len(MEETING)]


def only_act(sentence: str) -> tuple[str, str, int | None]:
    found = acts_of(sentence)
    assert len(found) == 1, found
    return found[0]


def test_a_coordinated_predicate_holds_two_acts() -> None:
    assert acts_of("The two sides reviewed progress and agreed to expand trade.") == [
        ("reviewed progress", "review", None),
        ("agreed to expand trade", "commitment", 3),
    ]


def test_a_list_of_objects_is_one_act() -> None:
    assert only_act("The two sides discussed ports, rail and air links.")[0] == "discussed ports, rail and air links"


def test_adverbs_and_auxiliaries_belong_to_the_span() -> None:
    assert only_act("Both sides also agreed to open a new crossing.")[0] == "also agreed to open a new crossing"
    assert only_act("Both sides will further deepen the partnership.") == (
        "will further deepen the partnership",
        "commitment",
        3,
    )


@pytest.mark.parametrize(
    ("sentence", "kind", "strength"),
    [
        ("The two sides agreed to explore a joint fund.", "commitment", 1),
        ("The two sides agreed on the importance of open seas.", "position", None),
        ("The two sides agreed that they would meet every year.", "commitment", 3),
        ("The two sides agreed that trade had grown.", "position", None),
        ("The two sides reaffirmed their commitment to deepen trade.", "commitment", 2),
        ("The two sides reaffirmed their commitment to democracy.", "position", None),
        ("The two sides expressed their readiness to share data.", "commitment", 1),
        ("The two sides expressed concern about piracy.", "position", None),
        ("The two sides expressed appreciation for the host's hospitality.", "assessment", None),
        ("The two sides underscored the need to strengthen coordination.", "position", None),
        ("The two sides discussed trade.", "discussion", None),
        ("The two sides called on all parties to end the violence.", "request", None),
        ("The two sides signed a memorandum of understanding.", "delivery", None),
        ("The two sides welcomed the new consulate.", "assessment", None),
    ],
)
def test_the_complement_decides_the_kind(sentence: str, kind: str, strength: int | None) -> None:
    _, got_kind, got_strength = only_act(sentence)
    assert (got_kind, got_strength) == (kind, strength)


def test_an_own_future_action_under_a_verb_of_saying_is_a_commitment() -> None:
    assert only_act("The Chinese side said that it will provide 200 scholarships.")[1:] == ("commitment", 3)
    assert only_act("The Chinese side said that prices would fall.")[1] == "statement"


def test_a_schedule_is_no_act() -> None:
    assert acts_of("Foreign Minister Li Wei will travel to Lima on Monday.") == []


def test_third_parties_and_abstractions_are_not_coded() -> None:
    assert acts_of("Elections must be held soon, and prices agreed last year have risen.") == []
    assert acts_of("A local scholar welcomed the talks.") == []


def test_a_clause_behind_that_is_no_act_of_its_own() -> None:
    assert len(acts_of("The two sides noted that the ministers discussed fisheries last year.")) == 1


def test_both_parties_together_are_all_and_one_side_is_itself() -> None:
    text = MEETING + "They agreed to expand trade. The Brazilian side thanked China."
    record = annotate(text, published="2024-05-04")
    actors: dict[str, Act] = {a.kind: a for a in record.acts}
    assert actors["commitment"].actors == ("all",)
    assert actors["assessment"].actors == ("BR",)


def test_a_headline_holds_no_act() -> None:
    assert annotate("Ministers Agree Trade Plan, Welcome New Treaty\n\nNothing more is known.").acts == ()


def test_an_impersonal_agreement_is_taken_whole() -> None:
    assert only_act("It was agreed that the fifth meeting would be held in Shanghai.") == (
        "It was agreed that the fifth meeting would be held in Shanghai",
        "commitment",
        3,
    )


def test_a_verb_within_a_name_is_no_act() -> None:
    assert acts_of("Officials of the Planning Commission of China were there.") == []
