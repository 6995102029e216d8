"""Visits to a region or a number of states: which states the words behind name."""

import pytest

from memcon import Document, annotate


def visits(text: str) -> list[tuple[str, ...]]:
    record = annotate(Document(text, published="2024-05-01", publisher="Ministry of Foreign Affairs of Peru"))
    return [m.parties for m in record.meetings if m.kind == "visit"]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Luz Rojas will visit West Africa on 3 May. The visit will take her to Mali and Ghana.",
        "Minister Luz Rojas will travel to West Africa on 3 May, which will take her first to Mali, then to Ghana.",
        "Minister Luz Rojas is travelling to Africa from 3 to 7 May. Her trip takes in Mali and Ghana.",
        "Minister Luz Rojas will visit two countries in West Africa next week: Mali and Ghana.",
        "Minister Luz Rojas left on a working visit to Africa, including Mali and Ghana.",
    ],
)
def test_the_states_of_a_region_are_listed_behind_it(text: str) -> None:
    assert visits(text) == [("GH", "ML", "PE")]


def test_one_state_listed_is_where_the_visit_goes() -> None:
    text = "Minister Luz Rojas will pay an official visit to West Africa on 3 May. The visit will take her to Bamako."
    record = annotate(Document(text, published="2024-05-01", publisher="Ministry of Foreign Affairs of Peru"))
    assert [(m.place, m.country, m.parties) for m in record.meetings] == [("Bamako", "ML", ("ML", "PE"))]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Luz Rojas will pay an official visit to West Africa on 3 May. Trade with Mali and Ghana has grown.",
        "Minister Luz Rojas will pay an official visit to the harbours on 3 May. The ferry will take her to Mali.",
    ],
)
def test_states_told_of_otherwise_are_not_visited(text: str) -> None:
    assert not visits(text)


def test_a_city_that_is_a_state_opens_a_row_of_states() -> None:
    text = "President Luz Rojas of Peru will travel to {} from 13 to 17 June."
    rows = (("Singapore, Latvia, and Kenya", ("KE", "LV", "PE", "SG")), ("Singapore, Singapore", ("PE", "SG")))
    for where, parties in rows:
        (found,) = annotate(text.format(where), published="2024-05-08", publisher="Presidency of Peru").meetings
        assert found.parties == parties
