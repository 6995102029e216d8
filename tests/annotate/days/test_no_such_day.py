"""Days that the calendar does not have, and figures that may be read two ways."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

MET = "Foreign Minister Luz Rojas of Peru met Foreign Minister Juma Otieno of Kenya in Lima "


def read(text: str, published: str | None = None, publisher: str | None = None) -> list[MeetingMention]:
    return list(annotate(Document(text, published=published, publisher=publisher)).meetings)


def why(meeting: MeetingMention) -> list[str]:
    return [note.reason for note in meeting.notes if note.about == "start"]


@pytest.mark.parametrize("published", [None, "2023-07-20"])
@pytest.mark.parametrize(
    "day",
    [
        "31 June 2023",
        "June 31, 2023",
        "30 February",
        "29 February 2023",
        "31/06/2023",
        "2023-02-30",
        "31 June to 2 July 2023",
    ],
)
def test_a_day_that_the_calendar_lacks_stays_empty_and_is_named(day: str, published: str | None) -> None:
    (meeting,) = read(f"{MET}on {day}.", published)
    assert meeting.start is None
    assert why(meeting) == [f"there is no such day as “{day}”"]


def test_a_weekday_beside_a_day_that_is_none_dates_nothing() -> None:
    (meeting,) = read(f"{MET}on Friday, 31 June 2023.", "2023-07-20")
    assert (meeting.start, why(meeting)) == (None, ["there is no such day as “31 June 2023”"])


def test_a_day_that_is_none_is_not_made_good_by_that_of_another_meeting() -> None:
    other = "Foreign Minister Luz Rojas of Peru also met Foreign Minister Ivo Ozols of Latvia in Riga on 31 June 2023."
    assert [m.start for m in read(f"{MET}on 7 June 2023. {other}", "2023-07-20")] == ["2023-06-07", None]


@pytest.mark.parametrize("days", ["June 29-31", "29-31 June", "29 to 31 June 2023"])
def test_of_a_stretch_whose_last_day_is_none_the_first_holds(days: str) -> None:
    (meeting,) = read(f"{MET}on {days}.", "2023-07-20")
    assert (meeting.start, meeting.end) == ("2023-06-29", None)
    assert why(meeting) == [f"there is no such day as “{days}”"]


@pytest.mark.parametrize(("day", "start"), [("29 February 2024", "2024-02-29"), ("30 June 2023", "2023-06-30")])
def test_the_last_day_of_a_month_is_one(day: str, start: str) -> None:
    (meeting,) = read(f"{MET}on {day}.")
    assert (meeting.start, why(meeting)) == (start, [])


@pytest.mark.parametrize(
    ("publisher", "start"),
    [("Ministry of Foreign Affairs of Peru", "2023-06-04"), ("U.S. Department of State", "2023-04-06")],
)
def test_figures_of_which_either_may_be_the_month_are_doubtful(publisher: str, start: str) -> None:
    (meeting,) = read(f"{MET}on 04/06/2023.", publisher=publisher)
    assert (meeting.start, why(meeting)) == (start, ["day and month may be the other way round"])


@pytest.mark.parametrize("day", ["14/06/2023", "06/14/2023", "06/06/2023", "4.6.2023", "2023-06-04", "4 June 2023"])
def test_figures_of_which_one_alone_can_be_the_month_are_certain(day: str) -> None:
    (meeting,) = read(f"{MET}on {day}.")
    assert meeting.start is not None
    assert why(meeting) == []
