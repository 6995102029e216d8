"""Countries that a verb of going lists."""

import pytest

from memcon import annotate

RIGA = "Ministry of Foreign Affairs of Latvia"


def visits(text: str, publisher: str = RIGA) -> list[tuple[str, str | None, str | None, tuple[str, ...]]]:
    found = annotate(text, published="2024-07-08", publisher=publisher).meetings
    return [(m.standing, m.start, m.end, m.parties) for m in found if m.kind == "visit"]


def test_two_countries_visited_are_two_visits_each_with_its_day() -> None:
    assert visits("Minister Juris Ozols visited Peru and Chile on 5 and 6 July.") == [
        ("subject", "2024-07-05", None, ("LV", "PE")),
        ("subject", "2024-07-06", None, ("CL", "LV")),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Juris Ozols made a working visit to Peru and Chile in July.",
        "Minister Juris Ozols will depart on 9 July for a visit to Peru and Chile.",
        "Minister Juris Ozols will travel to Peru, Chile and Kenya in July.",
        "Minister Juris Ozols will travel to Peru and Chile from 9 to 12 July.",
    ],
)
def test_one_noun_or_a_longer_list_tells_one_journey(text: str) -> None:
    assert len(visits(text)) == 1


def test_of_a_longer_list_the_visit_to_the_newspaper_s_country_is_reported() -> None:
    text = "U.S. Deputy Secretary of State Ann Hale will travel to Sri Lanka, Peru and Kenya from 9 to 12 July."
    assert [(standing, parties) for standing, _, _, parties in visits(text, "Daily Mirror Sri Lanka")] == [
        ("subject", ("LK", "US")),
        ("mentioned", ("PE", "US")),
        ("mentioned", ("KE", "US")),
    ]
