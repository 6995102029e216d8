"""Days in text are resolved against a reference day, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.annotate.days.dates import NO_REFERENCE, Calendar, find_dateline, find_dates

SUNDAY = date(2025, 1, 12)


def read(
    text: str, reference: date | None = SUNDAY, tense: str | None = None, day_first: bool = True
) -> list[tuple[str | None, str | None]]:
    found = find_dates(text, 0, len(text), Calendar(reference, tense, day_first))
    return [(m.first, m.last) for m in found]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("opened on 10 January 2025 in Riga", "2025-01-10", None),
        ("opened on January 10, 2025", "2025-01-10", None),
        ("held on 17-18 March 2024", "2024-03-17", "2024-03-18"),
        ("on March 29-30, 2023,", "2023-03-29", "2023-03-30"),
        ("from 30 January to 2 February 2025", "2025-01-30", "2025-02-02"),
        ("from 30 December to 2 January", "2024-12-30", "2025-01-02"),
        ("on Feb. 7-8", "2025-02-07", "2025-02-08"),
        ("on Sat 11 Jan", "2025-01-11", None),
        ("on Friday, 10 January", "2025-01-10", None),
        ("held on 9. January 2025", "2025-01-09", None),
        ("from 7. to 9. January", "2025-01-07", "2025-01-09"),
        ("back in January 2024", "2024-01", None),
        ("back in October", "2024-10", None),
        ("at the beginning of December", "2024-12", None),
        ("the team left at the end of October", "2024-10", None),
        ("their summit two years ago", "2023", None),
        ("their summit 12 years ago", "2013", None),
        ("met four months ago", "2024-09", None),
        ("the round of December 2019", "2019-12", None),
        ("held in May of this year", "2025-05", None),
        ("held in November last year", "2024-11", None),
        ("on the 3rd of March 2025", "2025-03-03", None),
        ("on 2025-01-09", "2025-01-09", None),
        ("the envoy came yesterday", "2025-01-11", None),
        ("opens tomorrow", "2025-01-13", None),
        ("met on Saturday", "2025-01-11", None),
        ("will meet next Tuesday", "2025-01-14", None),
        ("met today (10) at the palace", "2025-01-10", None),
        ("later this year", "2025", None),
        ("next year", "2026", None),
        ("before the end of 2022", "2022", None),
        ("last month", "2024-12", None),
        ("from Monday, January 6 through Wednesday, January 8", "2025-01-06", "2025-01-08"),
        ("on January 6, 7 and 8", "2025-01-06", "2025-01-08"),
        ("on 6, 7 and 8 January 2025", "2025-01-06", "2025-01-08"),
        ("on 6/7 January", "2025-01-06", "2025-01-07"),
        ("came over the weekend (11)", "2025-01-11", None),
        ("on Friday last week", "2025-01-03", None),
        ("next week on Tuesday", "2025-01-14", None),
        ("met two weeks ago", "2024-12", None),
    ],
)
def test_day_is_as_precise_as_the_words(words: str, first: str, last: str | None) -> None:
    assert read(words) == [(first, last)]


def test_missing_year_follows_the_tense() -> None:
    assert read("on 20 November", tense="past") == [("2024-11-20", None)]
    assert read("on 20 November", tense="future") == [("2025-11-20", None)]
    assert read("on 20 January", date(2024, 12, 28)) == [("2025-01-20", None)]


def test_figures_are_read_by_the_publishers_order() -> None:
    assert read("on 2/7/2024") == [("2024-07-02", None)]
    assert read("on 2/7/2024", day_first=False) == [("2024-02-07", None)]
    assert read("on 13/7/2024", day_first=False) == [("2024-07-13", None)]


def test_week_keeps_what_all_its_days_share() -> None:
    assert read("this week", date(2021, 7, 15)) == [("2021-07", None)]
    assert read("this week", date(2022, 3, 3)) == [("2022", None)]
    assert read("last week", date(1992, 1, 8)) == [(None, None)]


def test_days_are_counted_from_another() -> None:
    told = "to Lima on 14 May and to Quito the following day, three days ago"
    assert read(told, date(2024, 5, 20)) == [("2024-05-14", None), ("2024-05-15", None), ("2024-05-17", None)]
    assert read("two days earlier than planned", date(2024, 5, 20)) == []
    assert read("a day later in Lima", date(2024, 5, 20)) == [(None, None)]


def test_relative_day_without_a_reference_gives_a_reason() -> None:
    found = find_dates("They met yesterday.", 0, 19, Calendar(None))
    assert (found[0].first, found[0].reason) == (None, NO_REFERENCE)


@pytest.mark.parametrize(
    "words", ["Sun Weidong spoke", "troops march north", "they may agree", "on 35 February 2024", "Resolution 2254"]
)
def test_what_is_no_day_is_left_alone(words: str) -> None:
    assert read(words) == []


def test_dateline_without_a_year_takes_the_nearest() -> None:
    assert find_dateline("OSLO, Dec. 30 (Agency) -- The ministers met.", date(2025, 1, 2)) == date(2024, 12, 30)
    assert find_dateline("The ministers met.", date(2025, 1, 2)) is None


@pytest.mark.parametrize(
    ("text", "tense", "first"),
    [
        ("in spring 2025", "future", "2025"),
        ("in the autumn.", "future", "2024"),
        ("in the spring.", "future", "2025"),
        ("last winter,", "past", "2023"),
        ("next spring.", "future", "2025"),
        ("in the second half of 2026", "future", "2026"),
        ("before the end of the year", "future", "2024"),
        ("in the first quarter of next year", "future", "2025"),
    ],
)
def test_a_season_or_part_of_a_year_is_as_precise_as_its_year(text: str, tense: str, first: str) -> None:
    calendar = Calendar(date(2024, 7, 16), tense)
    assert [m.first for m in find_dates(text, 0, len(text), calendar)] == [first]


def test_the_half_of_a_match_and_the_end_of_talks_are_no_dates() -> None:
    calendar = Calendar(date(2024, 7, 16), "past")
    for text in ("in the second half of the match", "at the end of the talks", "the winter session"):
        assert find_dates(text, 0, len(text), calendar) == []


def test_two_weekdays_are_a_range() -> None:
    calendar = Calendar(date(2023, 1, 12), "past")
    text = "held on Tuesday and Wednesday"
    assert [(m.first, m.last) for m in find_dates(text, 0, len(text), calendar)] == [("2023-01-10", "2023-01-11")]


def test_a_weekday_that_owns_talks_is_their_day() -> None:
    calendar = Calendar(date(2015, 3, 6), "past")
    for text, days in (("Tuesday's talks", ["2015-03-03"]), ("Tuesday's paper", [])):
        assert [m.first for m in find_dates(text, 0, len(text), calendar)] == days


@pytest.mark.parametrize(
    ("words", "tense", "reference", "days"),
    [
        ("will meet this weekend", "future", date(2025, 1, 8), ("2025-01-11", "2025-01-12")),
        ("met this weekend", "past", date(2025, 1, 12), ("2025-01-11", "2025-01-12")),
        ("before hosting a meeting this weekend", "past", date(2025, 1, 9), ("2025-01-11", "2025-01-12")),
        ("met this weekend", "past", date(2025, 1, 13), ("2025-01-11", "2025-01-12")),
        ("met last weekend", "past", date(2025, 1, 13), ("2025-01-11", "2025-01-12")),
        ("met last weekend", "past", date(2025, 1, 12), ("2025-01-04", "2025-01-05")),
        ("ended a weekend meeting", "past", date(2025, 1, 13), ("2025-01-11", "2025-01-12")),
        ("will meet next weekend", "future", date(2025, 1, 8), ("2025-01", None)),
        ("will meet next weekend", "future", date(2025, 1, 22), (None, None)),
        ("met this weekend", "past", None, (None, None)),
    ],
)
def test_a_weekend_is_saturday_and_sunday(
    words: str, tense: str, reference: date | None, days: tuple[str | None, str | None]
) -> None:
    assert read(words, reference, tense) == [days]


def test_a_weekend_of_something_is_no_day() -> None:
    assert read("at the weekend of prayer") == []


def test_the_last_and_next_of_a_month_are_in_another_year_than_this_one() -> None:
    assert read("in last February", tense="future") == [("2024-02", None)]
    assert read("said last January", tense="future") == [("2024-01", None)]
    assert read("set for next January", tense="past") == [("2026-01", None)]
    assert read("set for next March", tense="past") == [("2025-03", None)]
    assert read("in February", tense="past") == [("2025-02", None)]


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("convenes the day after tomorrow", "2025-01-10"),
        ("met the day before yesterday", "2025-01-06"),
        ("took place as far back as 2016", "2016"),
        ("met as recently as January", "2025-01"),
        ("was held at the end of January", "2025-01"),
        ("in the first semester of 2026", "2026"),
        ("in Q4 2026", "2026"),
    ],
)
def test_a_day_told_by_another_and_parts_of_months_and_years(words: str, start: str) -> None:
    assert read(words, date(2025, 1, 8)) == [(start, None)]


def test_what_only_begins_like_a_day_told_by_another_is_none() -> None:
    assert read("the day after the storm, as far back as the sea wall") == []


@pytest.mark.parametrize(
    "words", ["some two years ago", "ten years ago", "20 years ago", "more than three months ago", "the end of Mayhem"]
)
def test_a_rough_count_or_another_end_is_no_day(words: str) -> None:
    assert read(words) == []
