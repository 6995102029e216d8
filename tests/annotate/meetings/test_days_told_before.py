"""Days of a visit or meeting that words tell beside a figure, by their order or by an earlier sentence."""

from __future__ import annotations

import pytest

from memcon import annotate

PUBLISHED = "2024-05-08"  # a Wednesday
WHO = "President Luz Rojas of Peru"


def read_days(text: str, kind: str) -> tuple[str | None, str | None, str]:
    record = annotate(text, published=PUBLISHED, publisher="The Reef Gazette")
    found = [m for m in record.meetings if m.kind == kind]
    return found[-1].start, found[-1].end, found[-1].status


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "returned home on Tuesday after completing her three-day visit to Latvia",
            ("2024-05-05", "2024-05-07", "held"),
        ),
        ("returned home on Tuesday after completing her visit to Latvia", ("2024-05", None, "held")),
        ("left for Latvia last night for a three-day visit", ("2024-05-07", "2024-05-09", "held")),
        ("left Lima on Tuesday on a three-day visit to Latvia", ("2024-05-07", "2024-05-09", "held")),
        ("left Riga on Tuesday, concluding a three-day visit to Latvia", ("2024-05-05", "2024-05-07", "held")),
        ("heads to Latvia on Friday for a two-day visit", ("2024-05-10", "2024-05-11", "scheduled")),
        ("is arriving in Riga on Friday for a two-day visit", ("2024-05-10", "2024-05-11", "scheduled")),
        ("is flying to Riga on Friday", ("2024-05-10", None, "scheduled")),
        ("is visiting Latvia on Friday", ("2024-05-10", None, "scheduled")),
        ("is leaving on Friday on a three-day visit to Latvia", ("2024-05-10", "2024-05-12", "scheduled")),
        ("begins a three-day visit to Latvia on Friday", ("2024-05-10", "2024-05-12", "scheduled")),
        ("began a three-day visit to Latvia on Friday", ("2024-05-03", "2024-05-05", "held")),
        ("will visit Latvia from the 12th to the 14th of this month", ("2024-05-12", "2024-05-14", "scheduled")),
        ("will visit Latvia from 12 to 14 of next month", ("2024-06-12", "2024-06-14", "scheduled")),
        ("will visit Latvia on the 12th and 13th", ("2024-05-12", "2024-05-13", "scheduled")),
        ("visited Latvia on 2024.05.06", ("2024-05-06", None, "held")),
        ("visited Latvia on the 6th instant", ("2024-05-06", None, "held")),
        ("visited Latvia in the last week of April", ("2024-04", None, "held")),
        ("visited Latvia last week", ("2024", None, "held")),
        ("will visit Latvia on the 12th of this month", ("2024-05-12", None, "scheduled")),
        ("visited Latvia from the 2nd to the 4th of this month", ("2024-05-02", "2024-05-04", "held")),
        ("will visit Latvia from Friday (10) to Sunday (12)", ("2024-05-10", "2024-05-12", "scheduled")),
        ("will visit Latvia on Friday (17)", ("2024-05-17", None, "scheduled")),
    ],
)
def test_a_visit_has_the_days_of_its_way_there_and_back(text: str, days: tuple[str, str | None, str]) -> None:
    assert read_days(f"{WHO} {text}.", "visit") == days


VISIT = f"{WHO} paid an official visit to Latvia on 5-7 May 2024."
FORUM = "The Reef Forum of Latvia and Peru was held in Riga on 5-7 May 2024."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{VISIT} On the first day of the visit, she met President Ivo Ozols of Latvia.", "2024-05-05"),
        (f"{VISIT} On the second day of her trip, she met President Ivo Ozols of Latvia.", "2024-05-06"),
        (f"{VISIT} She met President Ivo Ozols of Latvia on the final day.", "2024-05-07"),
        (f"{VISIT} On the fifth day of the visit, she met President Ivo Ozols of Latvia.", "2024-05"),
        (f"{FORUM} On its closing day, President Ivo Ozols of Latvia met {WHO}.", "2024-05-07"),
        (
            f"On the opening day of the Reef Forum, held in Riga on 5-7 May, President Ivo Ozols of Latvia met {WHO}.",
            "2024-05-05",
        ),
        (f"{WHO} arrived in Riga on Monday. The next day, she met President Ivo Ozols of Latvia.", "2024-05-07"),
    ],
)
def test_a_meeting_is_held_on_the_day_counted_within_a_visit_or_session(text: str, day: str) -> None:
    assert read_days(text, "meeting")[:2] == (day, None)


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ("which opened in Riga on Monday, ended on Tuesday", "2024-05-07"),
        ("which opened in Riga on Monday, said on Tuesday that eels are rare", None),
    ],
)
def test_what_opened_on_one_day_and_ended_on_another_lasts_from_one_to_the_other(told: str, end: str | None) -> None:
    assert read_days(f"The Latvia-Peru Joint Reef Commission, {told}.", "session")[:2] == ("2024-05-06", end)


@pytest.mark.parametrize(
    ("where", "met"),
    [("near Riga", True), ("amid a storm", True), ("despite the storm", True), ("goals of their pact", False)],
)
def test_two_who_met_need_nobody_behind_the_verb(where: str, met: bool) -> None:
    text = f"{WHO} and President Ivo Ozols of Latvia met {where} on Tuesday."
    assert any(m.kind == "meeting" for m in annotate(text, published=PUBLISHED).meetings) is met


def test_forces_that_gather_near_a_border_hold_no_meeting() -> None:
    text = "Latvia and Peru urged calm as Estonian and Chilean forces gathered near the border on Tuesday."
    assert not annotate(text, published=PUBLISHED).meetings


@pytest.mark.parametrize(
    "opening",
    [
        "Later in the day, she met",
        "In the evening, President Rojas met",
        "Following this, President Rojas held talks with",
        "Subsequently, the President met",
        "The day ended with a meeting between President Rojas and",
        "After the reception, she had a meeting with",
    ],
)
def test_what_goes_on_in_a_day_has_its_day(opening: str) -> None:
    text = (
        "President Luz Rojas of Peru is on a state visit to Latvia. "
        "The President opened an exhibition in Riga this morning (16). "
        f"{opening} Prime Minister Anna Liepa of Latvia."
    )
    found = annotate(text, published="2025-01-17", publisher="Ministry of Foreign Affairs of Peru").meetings
    assert [m.start for m in found if m.kind == "meeting"] == ["2025-01-16"]


def test_a_day_long_past_is_not_gone_on_with() -> None:
    text = (
        "President Luz Rojas of Peru is on a state visit to Latvia. The bridge was opened on 3 May 2020. "
        "In the evening, President Rojas met Prime Minister Anna Liepa of Latvia."
    )
    found = annotate(text, published="2025-01-17", publisher="Ministry of Foreign Affairs of Peru").meetings
    assert [m.start for m in found if m.kind == "meeting"] == ["2025-01"]


def test_what_goes_on_in_a_day_of_a_visit_is_in_its_country() -> None:
    text = (
        "On the third day of her state visit to Latvia, President Luz Rojas took part in several talks. "
        "A forum was held this morning (16). Following this, President Rojas met Speaker Ivo Ozols. "
        "On the final day of her state visit tomorrow (17), the President is set to tour a harbour."
    )
    found = annotate(text, published="2025-01-17", publisher="Ministry of Foreign Affairs of Peru").meetings
    assert [(m.start, m.country) for m in found if m.kind == "meeting"] == [("2025-01-16", "LV")]
