"""Days and cities that a journey's timetable tells, and the days of a visit that a later sentence tells."""

from __future__ import annotations

import pytest

from memcon import annotate

TALKS = "State Secretary Kari Berg will visit Peru and Kenya. {} She will meet Peruvian Prime Minister Luz Rojas. "
TALKS += "She will also meet Kenyan Prime Minister Juma Otieno."


@pytest.mark.parametrize(
    ("told", "days", "cities"),
    [
        (
            "Talks in Lima (Peru) are to be on Thursday, 23 May, and those in Nairobi (Kenya) on Friday, 24 May.",
            ["2024-05-23", "2024-05-24"],
            ["Lima", "Nairobi"],
        ),
        ("She will be in Peru on 23 May and in Kenya on 24 May.", ["2024-05-23", "2024-05-24"], [None, None]),
        ("She will be in Lima on 23 May and in Cusco on 24 May.", None, [None, None]),
        ("She will be in Lima from 23 May and in Nairobi after 25 May.", None, [None, None]),
    ],
)
def test_meetings_are_held_as_the_timetable_tells(told: str, days: list[str] | None, cities: list[str | None]) -> None:
    found = annotate(TALKS.format(told), published="2024-05-16", publisher="Government of Norway").meetings
    meetings = [m for m in found if m.kind == "meeting" and len(m.heads) > 1]
    assert [m.place for m in meetings] == cities or days is None
    assert not any("-24" in (m.start or "") for m in meetings) if days is None else [m.start for m in meetings] == days


@pytest.mark.parametrize(
    ("then", "days"),
    [
        ("The two-day visit will start on 23 May.", ("2024-05-23", "2024-05-24")),
        ("The programme of the visit begins on Thursday, 23 May.", ("2024-05-23", None)),
        ("It will take place on 23 and 24 May.", ("2024-05-23", "2024-05-24")),
        ("It is due to be closed on 23 May.", ("2024-05", None)),
    ],
)
def test_a_later_sentence_tells_the_days_of_a_visit(then: str, days: tuple[str, str | None]) -> None:
    text = f"State Secretary Kari Berg will visit Peru this month. {then}"
    (visit,) = annotate(text, published="2024-05-16", publisher="Government of Norway").meetings
    assert (visit.start, visit.end) == days


def test_a_weekday_behind_the_first_day_of_a_visit_is_of_it() -> None:
    text = (
        "Prime Minister Kari Berg will receive Prime Minister Luz Rojas of Peru for a state visit to Norway in June. "
    )
    text += "The visit begins on Sunday, 9 June. Talks between the Norwegian and Peruvian delegations are planned for "
    text += "Monday."
    found = annotate(text, published="2024-05-24", publisher="Government of Norway").meetings
    assert [m.start for m in found if m.kind == "meeting"] == ["2024-06-10"]
