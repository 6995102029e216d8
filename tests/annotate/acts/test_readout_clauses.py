"""Clauses of readouts: a further subject behind a row, company before what is told, journeys that are called off."""

import pytest

from memcon import annotate

MET = "Minister Luz Rojas of Peru met Foreign Minister Grace Otieno of Kenya in Nairobi on 3 May. "


def acts(text: str, met: str = MET) -> list[tuple[str, int | None, tuple[str, ...], str]]:
    found = annotate(met + text, published="2024-05-04", publisher="Ministry of Foreign Affairs of Peru").acts
    return [(a.kind, a.strength, a.actors, (met + text)[a.span.start : a.span.end]) for a in found]


def test_who_acts_behind_a_row_of_states_begins_a_clause() -> None:
    text = "They discussed the fires, including in Ghana and Latvia, and the Minister thanked Kenya for its help."
    assert acts(text) == [
        ("discussion", None, ("all",), "discussed the fires, including in Ghana and Latvia"),
        ("assessment", None, ("PE",), "thanked Kenya for its help"),
    ]


def test_states_in_a_row_act_together() -> None:
    assert acts("Ghana, Latvia, and Peru signed a treaty on reefs.") == [
        ("delivery", None, ("GH", "LV", "PE"), "signed a treaty on reefs")
    ]


@pytest.mark.parametrize("company", ["along with its partners", "together with Ghana", "alongside its friends"])
def test_the_company_before_what_is_told_changes_nothing(company: str) -> None:
    (act,) = acts(f"Minister Rojas underscored that, {company}, Peru will continue to send ships.")
    assert act[:3] == ("commitment", 3, ("PE",))


@pytest.mark.parametrize(
    "text",
    [
        "Minister Rojas will no longer travel to Ghana on 10 May.",
        "Minister Rojas will engage with pupils and teachers.",
    ],
)
def test_a_journey_called_off_and_people_to_be_seen_are_no_promise(text: str) -> None:
    assert acts(text) == []


def test_to_engage_with_others_to_do_something_is_a_promise() -> None:
    (act,) = acts("Minister Rojas will engage with other governments to clear the reefs.")
    assert act[:3] == ("commitment", 3, ("PE",))


TWO = "Minister Luz Rojas and State Secretary Ana Paz of Peru met Foreign Minister Grace Otieno of Kenya on 3 May. "


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Minister Rojas and Secretary Paz shared their joy. They reaffirmed support for Kenya.", ("PE",)),
        ("They reaffirmed support for Kenya.", ("all",)),
        ("Minister Rojas and Minister Otieno shared their joy. They reaffirmed support for Ghana.", ("all",)),
    ],
)
def test_they_are_two_persons_of_one_side_where_these_acted_last(text: str, actors: tuple[str, ...]) -> None:
    assert acts(text, TWO)[-1][2] == actors
