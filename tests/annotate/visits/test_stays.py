"""Days of a visit that no date tells: its length, its country, the month of what was held on a day untold."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str, published: str = "2024-05-20", publisher: str | None = None) -> list[MeetingMention]:
    return list(annotate(text, published=published, publisher=publisher).meetings)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Peru's Minister Luz Rojas arrived in Riga on 6 May 2024 on a two-day visit.", "2024-05-06", "2024-05-07"),
        ("Peru's Minister Luz Rojas paid a three-day visit to Latvia on 6 May 2024.", "2024-05-06", "2024-05-08"),
        (
            "Peru's Minister Luz Rojas arrived in Riga on 6 May 2024 for a two-day State Visit.",
            "2024-05-06",
            "2024-05-07",
        ),
        (
            "Peru's Minister Luz Rojas arrived in Riga on 18 May 2024, for a visit from 18 to 19 May 2024.",
            "2024-05-18",
            "2024-05-19",
        ),
        ("Peru's Minister Luz Rojas concluded a three-day visit to Latvia on 8 May 2024.", "2024-05-06", "2024-05-08"),
        (
            "Peru's Minister Luz Rojas will pay an official visit to Latvia on 6 June 2024. During the two-day trip, "
            "she will tour a port.",
            "2024-06-06",
            "2024-06-07",
        ),
        ("Peru's Minister Luz Rojas arrived in Riga on 6 May 2024 on a one-day visit.", "2024-05-06", None),
        (
            "Peru's Minister Luz Rojas arrived in Riga on 6 May 2024. She came from a three-day visit to Oslo.",
            "2024-05-06",
            None,
        ),
    ],
)
def test_a_visit_lasts_as_many_days_as_are_told(text: str, start: str, end: str | None) -> None:
    visit = next(m for m in meetings(text) if m.kind == "visit")
    assert (visit.start, visit.end) == (start, end)


def test_no_day_is_guessed_for_a_meeting_told_without_one() -> None:
    text = "Minister Silva of Peru met Minister Otieno of Kenya in Lima, on her visit to Peru."
    assert [(m.kind, m.start) for m in meetings(text)] == [("meeting", "2024-05"), ("visit", None)]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Peru's Minister Luz Rojas called on Latvian President Ilze Ozola on 14 May 2024.", "LV"),
        ("Peru's Minister Luz Rojas received Latvian Minister Ilze Ozola on 14 May 2024.", "PE"),
        ("Peru's Minister Luz Rojas was received by Latvian President Ilze Ozola on 14 May 2024.", "LV"),
        ("Peru's Minister Luz Rojas was received in audience by King Juris of Latvia on 14 May 2024.", "LV"),
        ("Peru's Minister Luz Rojas met Latvian President Ilze Ozola on 14 May 2024.", None),
        (
            "On the sidelines of the Summit, Peru's Minister Luz Rojas called on Latvian President Ilze Ozola on "
            "14 May 2024.",
            None,
        ),
    ],
)
def test_guests_go_to_their_hosts(text: str, country: str | None) -> None:
    meeting = next(m for m in meetings(text) if m.kind == "meeting")
    assert meeting.country == country


def test_meetings_of_one_day_are_in_one_place() -> None:
    text = (
        "Peru's Minister Luz Rojas met Latvian President Ilze Ozola in Riga on 14 May 2024. On 14 May 2024, {} "
        "also met Latvian Minister Juris Kalns."
    )
    assert [m.place for m in meetings(text.format("Minister Rojas"))] == ["Riga", "Riga"]
    assert [m.place for m in meetings(text.format("Kenyan Minister Jane Otieno"))] == ["Riga", None]


def test_a_session_is_where_they_met_on_its_margins() -> None:
    text = (
        "Peru's Minister Luz Rojas met Latvian Minister Juris Kalns in Oslo on 14 May 2024 on the sidelines of "
        "the Lake Energy Dialogue."
    )
    assert {m.kind: m.place for m in meetings(text)} == {"meeting": "Oslo", "session": "Oslo"}


def test_what_was_said_at_a_meeting_that_opens_a_sentence_reports_it() -> None:
    text = (
        "Peru's Minister Luz Rojas met Latvian President Ilze Ozola in Riga on 14 May 2024. During the meeting with "
        "Estonian Minister Juhan Kask, Minister Rojas praised trade. She told of the meeting with Kenyan Minister Jane "
        "Otieno."
    )
    found = {m.parties: m.standing for m in meetings(text)}
    assert (found["LV", "PE"], found["EE", "PE"], found.get(("KE", "PE"), "mentioned")) == (
        "subject",
        "subject",
        "mentioned",
    )


def test_a_session_attended_is_reported_with_the_day_that_opens_the_sentence() -> None:
    text = "On 6 and 7 May 2024, Peru's Minister Luz Rojas {} the Lake Energy Dialogue in Oslo."
    (session,) = meetings(text.format("attended"))
    assert (session.standing, session.start, session.end, session.place) == (
        "subject",
        "2024-05-06",
        "2024-05-07",
        "Oslo",
    )
    beside = meetings(text.format("met Minister Otieno of Kenya ahead of"))[-1]
    assert (beside.kind, beside.standing) == ("session", "mentioned")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("during her official visit to Latvia", "visit"),
        ("in the framework of her official visit to Latvia", "visit"),
        ("on the sidelines of the Lake Energy Dialogue", "session"),
    ],
)
def test_what_lasts_longer_than_a_meeting_has_its_month(words: str, kind: str) -> None:
    text = f"Peru's Minister Luz Rojas met Latvian Minister Juris Kalns in Riga on 14 May 2024 {words}."
    assert {m.kind: m.start for m in meetings(text)} == {"meeting": "2024-05-14", kind: "2024-05"}


def test_talks_that_are_expected_to_turn_to_a_matter_are_to_come() -> None:
    text = "The talks between Peru's Minister Luz Rojas and Latvian Minister Juris Kalns {} trade."
    assert [m.status for m in meetings(text.format("are expected to cover"))] == ["scheduled"]
    assert [m.status for m in meetings(text.format("covered"))] == ["held"]


def test_a_site_is_in_the_country_of_the_host() -> None:
    text = "Peru's Minister Luz Rojas {} Latvian President Ilze Ozola at the President's Office on 14 May 2024."
    (called,) = meetings(text.format("called on"))
    assert (called.place, called.country) == ("President's Office", "LV")
    at_hotel = text.replace("President's Office", "Harbour Hotel")
    assert meetings(at_hotel.format("met"))[0].country is None


def test_a_meeting_told_right_behind_a_visit_is_a_part_of_it() -> None:
    text = (
        "Kenyan Minister Jane Otieno told of trade with Norway on her visit to Latvia. {} met President Ilze Ozola of "
        "Latvia."
    )
    assert [m.country for m in meetings(text.format("Minister Otieno")) if m.kind == "meeting"] == ["LV"]


def test_here_is_the_city_of_the_dateline() -> None:
    text = "OSLO -- Peru's Minister Luz Rojas met here {} Latvian President Ilze Ozola."
    assert [m.place for m in meetings(text.format("separately with"), publisher="Peru Daily")] == ["Oslo"]
    assert [m.place for m in meetings(text.format("Wednesday with"), publisher="Peru Daily")] == ["Oslo"]


def test_talks_of_a_journey_on_one_day_are_on_that_day() -> None:
    text = "Peru's Minister Luz Rojas will {} to Latvia on 6 June 2024. She will meet Latvian President Ilze Ozola."
    assert [m.start for m in meetings(text.format("travel"))] == ["2024-06-06", "2024-06-06"]
    assert [m.start for m in meetings(text.format("depart"))][1:] == ["2024-06"]
    longer = text.format("travel") + " Ms Rojas's two-day trip to {} will be short."
    assert [m.start for m in meetings(longer.format("Latvia"))] == ["2024-06-06", "2024-06"]
    assert [m.end for m in meetings(longer.format("Latvia"))] == ["2024-06-07", None]
    assert [m.start for m in meetings(longer.format("Kenya")) if "LV" in m.parties] == ["2024-06-06", "2024-06-06"]


def test_a_day_right_behind_a_visit_is_its_own() -> None:
    text = (
        "Peru's Minister Luz Rojas met Latvian President Ilze Ozola during her visit to Latvia on Monday, 6 May 2024."
    )
    assert [m.start for m in meetings(text) if m.kind == "visit"] == ["2024-05-06"]
    early = "On 6 May 2024 Peru's Minister Luz Rojas met Latvian President Ilze Ozola during her visit to Latvia."
    assert [m.start for m in meetings(early) if m.kind == "visit"] == ["2024-05"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Minister Luz Rojas of Peru, currently in Riga to attend the 8th Lake Summit, met {} on 14 May.", "2024-05"),
        ("On the occasion of the 8th Lake Summit in Riga, Minister Luz Rojas of Peru met {} on 14 May.", "2024-05"),
        ("Minister Luz Rojas of Peru will leave for Riga on 24 May to attend the 8th Lake Summit with {}.", "2024-05"),
        ("On 14 May Minister Luz Rojas of Peru took part in the 8th Lake Summit in Riga with {}.", "2024-05-14"),
        ("Minister Luz Rojas of Peru will attend the 8th Lake Summit in Riga on 24 May with {}.", "2024-05-24"),
    ],
)
def test_the_day_of_a_meeting_or_a_departure_is_not_that_of_the_session(text: str, start: str) -> None:
    found = meetings(text.format("Latvian President Ilze Ozola"))
    (session,) = (m for m in found if m.kind == "session")
    assert session.start == start
    assert session.standing == ("mentioned" if " met " in text else "subject")


def test_a_session_that_somebody_came_from_is_not_reported() -> None:
    text = "Minister Luz Rojas of Peru, following her visit to Norway to attend the 8th Lake Summit, has left for Riga."
    assert [(m.kind, m.standing) for m in meetings(text) if m.kind == "session"] == [("session", "mentioned")]


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Minister Luz Rojas of Peru, currently on a state visit to Latvia, met President Ilze Ozola.", "mentioned"),
        ("Minister Luz Rojas of Peru, currently on a state visit to Latvia, was welcomed with honours.", "subject"),
        ("Minister Luz Rojas of Peru is currently on a state visit to Latvia.", "subject"),
    ],
)
def test_a_visit_that_tells_where_somebody_was_is_not_reported(text: str, standing: str) -> None:
    (visit,) = (m for m in meetings(text) if m.kind == "visit")
    assert visit.standing == standing


def test_where_somebody_will_then_be_is_a_stay_with_its_days() -> None:
    text = "Minister Luz Rojas of Peru will visit Riga from 2 to 3 June. She will then be in Oslo, Norway, "
    text += "from 4 to 5 June."
    found = annotate(text, published="2024-05-08", publisher="Presidency of Peru").meetings
    assert [(m.place, m.start, m.end) for m in found][-1] == ("Oslo", "2024-06-04", "2024-06-05")
