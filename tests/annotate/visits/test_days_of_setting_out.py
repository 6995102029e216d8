"""The days of a visit of which the day of leaving home, or of leaving the host again, is told."""

import pytest

from memcon import annotate

LIMA = "Ministry of Foreign Affairs of Peru"


def days(text: str) -> list[tuple[str | None, str | None]]:
    return [
        (v.start, v.end)
        for v in annotate(text, published="2025-01-13", publisher=LIMA).meetings
        if v.kind == "visit" and v.country == "LV"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Luz Rojas departed the country a short while ago to commence a four-day state visit to Latvia. "
            "The visit will take place from January 14 to January 17, 2025.",
            ("2025-01-14", "2025-01-17"),
        ),
        (
            "President Luz Rojas departed Peru yesterday (12) on a state visit to Latvia. "
            "She arrived at Riga International Airport this morning (13).",
            ("2025-01-13", None),
        ),
        (
            "President Luz Rojas left Lima on Sunday for Latvia. The President will arrive in Riga on Tuesday.",
            ("2025-01-14", None),
        ),
    ],
)
def test_a_visit_begins_with_the_arrival(text: str, expected: tuple[str | None, str | None]) -> None:
    assert days(text) == [expected]


def test_a_later_journey_of_another_is_not_the_arrival() -> None:
    text = "President Luz Rojas left Lima on Sunday for Latvia. The council met on Tuesday."
    assert days(text) == [("2025-01-12", None)]


@pytest.mark.parametrize(
    "told",
    [
        "left Lima this morning to begin a three-day visit to Latvia.",
        "left for Riga today (13) to commence a three-day official visit to Latvia.",
        "left the country today for Latvia on a three-day visit.",
        "left Lima in the early hours of Monday for Latvia on a three-day visit.",
    ],
)
def test_the_day_of_leaving_home_is_the_first(told: str) -> None:
    assert days(f"President Luz Rojas {told}") == [("2025-01-13", "2025-01-15")]


def test_the_day_of_leaving_the_host_is_the_last() -> None:
    assert days("President Luz Rojas left Riga today after a three-day official visit to Latvia.") == [
        ("2025-01-11", "2025-01-13")
    ]


@pytest.mark.parametrize(
    "told", ["departed Latvia today, concluding her visit.", "left Latvia today after an official visit."]
)
def test_of_a_visit_of_unknown_length_the_last_day_tells_the_month(told: str) -> None:
    assert days(f"President Luz Rojas {told}") == [("2025-01", None)]


def test_the_day_behind_tells_when_a_visit_began() -> None:
    text = "President Luz Rojas returned to Lima on Monday, concluding her visit to Latvia that began on 10 January."
    assert days(text) == [("2025-01-10", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On the second day of her three-day visit to Latvia, President Luz Rojas met Speaker Ivo Ozols today.",
            ("2025-01-12", "2025-01-14"),
        ),
        (
            "On the third day of her visit to Latvia, President Luz Rojas took part in several talks. A forum was held "
            "this morning (13). On the final day of her visit tomorrow (14), the President will tour a harbour.",
            ("2025-01-11", "2025-01-14"),
        ),
    ],
)
def test_a_visit_counts_from_the_day_that_is_told_to_be_its_second(
    text: str, expected: tuple[str | None, str | None]
) -> None:
    assert days(text) == [expected]


def test_whose_visit_stands_behind_a_comma_is_no_goal_of_it() -> None:
    text = "During her visit to the north coast, the President of Peru, Luz Rojas, met President Ivo Ozols of Latvia."
    assert [m.kind for m in annotate(text, published="2025-01-13").meetings] == ["meeting"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("is due to conclude her three-day visit to Latvia tomorrow", ("held", "2025-01-12", "2025-01-14")),
        ("will wrap up her state visit to Latvia today", ("held", "2025-01", None)),
        ("will conclude her visit to Latvia on 20 January 2025", ("scheduled", "2025-01-20", None)),
    ],
)
def test_a_visit_that_is_soon_to_end_is_under_way(told: str, expected: tuple[str, str | None, str | None]) -> None:
    record = annotate(f"President Luz Rojas of Peru {told}.", published="2025-01-13", publisher="Lake Times")
    assert [(v.status, v.start, v.end) for v in record.meetings] == [expected]
    assert not record.acts


def test_a_house_stands_behind_what_it_is() -> None:
    text = "President Luz Rojas of Peru met Indian Prime Minister Ravi Sen at his official residence, Hyderabad House."
    (met,) = annotate(text, published="2025-01-13", publisher=LIMA).meetings
    assert (met.place, met.country) == ("Hyderabad House", "IN")


def test_how_a_visit_will_end_is_its_programme() -> None:
    text = "President Luz Rojas of Peru will conclude her visit to Latvia with a press call."
    (visit,) = annotate(text, published="2025-01-13", publisher="Lake Times").meetings
    assert visit.status != "held"


@pytest.mark.parametrize(("what", "count"), [("on 5 May for Latvia", 1), ("Peru's 5 Bs for Latvia", 0)])
def test_a_plan_set_out_is_no_journey(what: str, count: int) -> None:
    assert len(days(f"President Luz Rojas set out {what}.")) == count
