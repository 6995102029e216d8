"""Visits of officials of several states, and arrivals as newspapers tell them."""

import pytest

from memcon import Document, annotate

MET = "Peruvian Foreign Minister Ana Rojas met her Chilean counterpart Luis Soto in Lima on Thursday.\n\n"


def visits(told: str) -> list[tuple[str | None, str | None, tuple[str, ...]]]:
    record = annotate(Document(text=MET + told, published="2024-05-31", publisher="Daily Post"))
    return [(m.place, m.start, m.parties) for m in record.meetings if m.kind == "visit"]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("The foreign ministers of Bolivia, Ecuador and Kenya visited Santiago on Friday.", "2024-05-31"),
        ("The leaders of Bolivia, Ecuador and Kenya arrived in Santiago on Friday.", "2024-05-31"),
        ("Envoys from Bolivia, Ecuador and Kenya are due to visit Santiago on Saturday.", "2024-06-01"),
    ],
)
def test_every_state_of_a_group_visits(told: str, day: str) -> None:
    assert visits(told) == [("Santiago", day, ("BO", "CL", "EC", "KE"))]


def test_those_met_before_do_not_visit_with_the_minister() -> None:
    told = "Foreign Minister Ina Roe of Bolivia met the leaders of Kenya and Norway and visited Santiago on Friday."
    assert visits(told) == [("Santiago", "2024-05-31", ("BO", "CL"))]


def test_a_group_that_comes_for_the_talks_pays_no_visit() -> None:
    assert visits("The leaders of Bolivia, Ecuador and Kenya travelled to Santiago for the talks.") == []


@pytest.mark.parametrize("way", ["arrived today to Lima", "arrived to Lima on Friday", "landed today in Lima"])
def test_an_arrival_may_be_told_with_to(way: str) -> None:
    assert visits(f"Bolivian President Eva Paz {way}.") == [("Lima", "2024-05-31", ("BO", "PE"))]


def test_who_arrives_at_a_view_goes_nowhere() -> None:
    assert visits("Bolivian President Eva Paz arrived today to a warm welcome.") == []
