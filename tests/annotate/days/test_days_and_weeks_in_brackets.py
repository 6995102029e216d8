"""Days told with an article, with the time of day between weekday and date, and two weekdays of one week."""

from datetime import date

import pytest

from memcon import annotate
from memcon.annotate.days.dates import Calendar, find_dates

TUESDAY = date(2024, 4, 30)


def first_and_last(text: str, tense: str = "future") -> list[tuple[str | None, str | None]]:
    return [(m.first, m.last) for m in find_dates(text, 0, len(text), Calendar(TUESDAY, tense))]


@pytest.mark.parametrize(
    "days",
    [
        "from the 1st to the 3rd of May",
        "between the 1st and the 3rd May",
        "from 1st to the 3rd May",
        "from Wednesday 1st to Friday the 3rd of May",
    ],
)
def test_an_article_may_stand_before_either_day(days: str) -> None:
    assert first_and_last(f"will visit Peru {days}.") == [("2024-05-01", "2024-05-03")]


def test_such_days_are_those_of_a_visit() -> None:
    (visit,) = annotate(
        "I will visit Peru from the 1st to the 3rd of May.",
        published=TUESDAY.isoformat(),
        publisher="Prime Minister of Latvia",
    ).meetings
    assert (visit.start, visit.end) == ("2024-05-01", "2024-05-03")


@pytest.mark.parametrize(
    "day",
    [
        "on Thursday morning, 9th May",
        "on Thursday evening, the 9 May",
        "on Thursday night (9 May)",
        "on Thursday, 9 May",
    ],
)
def test_a_time_of_day_may_stand_between_weekday_and_date(day: str) -> None:
    assert first_and_last(f"will arrive {day}.") == [("2024-05-09", None)]


def test_a_weekday_in_another_clause_stays() -> None:
    assert len(first_and_last("will arrive on Thursday morning and leave on 9 May.")) == 2


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("on Tuesday and Wednesday of next week", ("2024-05-07", "2024-05-08")),
        ("on Tuesday and Wednesday (7th and 8th) of next week", ("2024-05-07", "2024-05-08")),
        ("from Monday to Friday next week", ("2024-05-06", "2024-05-10")),
        ("on Tuesday and Wednesday last week", ("2024-04-23", "2024-04-24")),
        ("on Thursday and Friday", ("2024-05-02", "2024-05-03")),
    ],
)
def test_two_weekdays_are_of_the_week_told(days: str, expected: tuple[str, str]) -> None:
    assert first_and_last(f"will be held {days}.") == [expected]


@pytest.mark.parametrize(
    "stay", ["for three days from 6 May", "for three days beginning on 6 May", "for three days commencing 6 May"]
)
def test_a_visit_lasts_as_long_as_it_is_told_to(stay: str) -> None:
    (visit,) = annotate(
        f"I will visit Peru {stay}.", published=TUESDAY.isoformat(), publisher="Prime Minister of Latvia"
    ).meetings
    assert (visit.start, visit.end) == ("2024-05-06", "2024-05-08")
