"""Visits of former years, apart from the one reported."""

import pytest

from memcon import annotate

RIGA = "Ministry of Foreign Affairs of Latvia"


def visits(text: str, publisher: str = RIGA) -> list[tuple[str, str | None, str]]:
    found = annotate(text, published="2024-05-03", publisher=publisher).meetings
    return sorted((m.standing, m.start, "".join(m.country or "")) for m in found if m.kind == "visit")


@pytest.mark.parametrize(
    ("former", "day"),
    [
        ("In 2020, Mr Ozols paid an official visit to Peru.", "2020"),
        ("Mr Ozols had travelled to Lima in August 2023.", "2023-08"),
        ("Ties were sealed during his visit to Peru in 2016.", "2016"),
        ("The last visit of a Latvian minister to Peru took place in 2018.", "2018"),
        ("Mr Ozols visited Peru last year.", "2023"),
    ],
)
def test_a_visit_of_a_former_year_is_another(former: str, day: str) -> None:
    told = visits(f"Minister Juris Ozols will travel to Peru on 6 May. {former}")
    assert told == [("mentioned", day, "PE"), ("subject", "2024-05-06", "PE")]


def test_a_visit_told_with_the_month_under_way_is_the_same() -> None:
    text = "Minister Juris Ozols will travel to Peru on 6 May. Mr Ozols will visit Peru in May as a guest of state."
    assert visits(text) == [("subject", "2024-05-06", "PE")]


def test_two_former_years_are_two_visits() -> None:
    text = "Minister Juris Ozols visited Peru in 2016. Mr Ozols visited Peru again in 2019. "
    text += "He will travel to Peru on 6 May."
    assert sorted(day or "" for _, day, _ in visits(text)) == ["2016", "2019", "2024-05-06"]


def test_a_year_behind_another_clause_is_not_that_of_the_visit() -> None:
    text = "Minister Juris Ozols will travel to Peru on 6 May. Mr Ozols visits Peru and recalls the treaty of 2016."
    assert visits(text) == [("subject", "2024-05-06", "PE")]


def test_a_guest_named_is_none_of_a_former_year() -> None:
    text = (
        "The last visit by a Peruvian minister to Latvia was in 1999. Minister Luz Rojas of Peru arrived in Riga today."
    )
    assert sorted(day or "" for _, day, _ in visits(text)) == ["1999", "2024-05-03"]


@pytest.mark.parametrize("since", ["A little over a year after", "Two years after", "A few months after"])
def test_a_visit_of_years_before_has_not_the_day_of_what_came_next(since: str) -> None:
    text = (
        f"{since} an official visit by Peruvian President Luz Rojas to Riga, Minister Juris Ozols met Trade Minister "
    )
    found = annotate(
        text + "Ana Soto of Peru in Lima today.",
        published="2024-05-03",
        publisher="Ministry of Foreign Affairs of Latvia",
    ).meetings
    assert [(m.standing, m.start) for m in found if m.kind == "visit"] == [("mentioned", None)]


def test_the_day_of_a_visit_is_not_that_of_all_that_was_done() -> None:
    text = (
        "Minister Tom Rowe of Kenya met Minister Luz Rojas of Peru on 5 July 2021. They praised steps of the first "
        "half of 2021, including the official visit to Peru by Kenyan President Ann Sole in February."
    )
    visit = next(m for m in annotate(text, published="2021-07-06").meetings if m.kind == "visit")
    assert (visit.start, visit.standing) == ("2021-02", "mentioned")
