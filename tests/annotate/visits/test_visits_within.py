"""Visits told by the journey they are part of: how it begins or ends, whom it leads where, where it stops."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

LATVIA = "Ministry of Foreign Affairs of Latvia"


def visits(text: str, title: str = "") -> list[MeetingMention]:
    record = annotate(f"{title}\n\n{text}" if title else text, published="2024-05-03", publisher=LATVIA)
    return [m for m in record.meetings if m.kind == "visit"]


def told(text: str, title: str = "") -> list[tuple[tuple[str, ...], str | None, str | None]]:
    return [(v.parties, v.country, v.start) for v in visits(text, title)]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Juris Ozols will conclude his tour of South America with a visit to Lima.",
        "Minister Juris Ozols rounded off the trip on Friday by paying a brief visit to Peru.",
        "Minister Ozols thanked the crews. He will begin his journey with a visit to Peru.",
        "Minister Juris Ozols continued his journey to Lima, where he opened a fair.",
        "Minister Juris Ozols is undertaking a mission to Peru this week.",
        "Minister Juris Ozols will make a stopover in Lima on 6 May.",
    ],
)
def test_a_journey_begins_or_ends_with_a_visit(text: str) -> None:
    (visit,) = visits(text)
    assert (visit.parties, visit.country) == (("LV", "PE"), "PE")
    assert [h.name for h in visit.heads] in (["Juris Ozols"], ["Ozols"])


def test_a_stay_within_a_visit_to_the_same_state_is_no_visit_of_its_own() -> None:
    text = "Minister Juris Ozols began his visit to Peru with a visit to the school of Callao."
    assert told(text) == [(("LV", "PE"), "PE", None)]


def test_a_journey_leads_somebody_somewhere() -> None:
    text = "His next trip from 6 to 9 May will lead Minister Juris Ozols to Peru and Chile."
    (visit,) = visits(text)
    assert (visit.parties, visit.status, visit.start) == (("CL", "LV", "PE"), "scheduled", "2024-05-06")
    assert [h.name for h in visit.heads] == ["Juris Ozols"]
    assert told("The visit of Minister Ozols took the opportunity to a new height.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Minister Ozols of Latvia visited Chile on 1 May. The second stop of his trip was Peru.", ["CL", "PE"]),
        ("Minister Ozols of Latvia visited Chile on 1 May. His next stop will be in Lima, Peru.", ["CL", "PE"]),
        ("Minister Ozols of Latvia visited Chile on 1 May. The next stop of the bus is Lima Square.", ["CL"]),
    ],
)
def test_a_stop_of_a_journey_is_a_visit(text: str, found: list[str]) -> None:
    assert [country for _, country, _ in told(text)] == found


def test_a_trip_told_again_by_its_stops_is_no_further_visit() -> None:
    text = (
        "Minister Juris Ozols of Latvia will visit Peru on 6 May. He will visit Chile on 8 May. "
        "Minister Juris Ozols has scheduled stops in Peru and Chile."
    )
    assert [country for _, country, _ in told(text)] == ["PE", "CL"]


def test_from_one_state_to_another_leads_to_the_second() -> None:
    text = "Minister Juris Ozols will travel on from Peru to Chile on 8 May."
    assert told(text) == [(("CL", "LV"), "CL", "2024-05-08")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Before travelling to Peru, Minister Ozols opened a fair in Riga.", ["PE"]),
        ("Before travelling to Peru, Minister Ozols visited Chile, where he opened a clinic.", ["CL", "PE"]),
        ("Before travelling to Peru, citizens should ask their doctors.", []),
    ],
)
def test_what_was_before_a_journey_tells_who_makes_it(text: str, found: list[str]) -> None:
    assert sorted(country or "" for _, country, _ in told(text)) == found


def test_a_visit_after_what_will_be_done_is_scheduled() -> None:
    text = "Before visiting Peru on Monday, Minister Ozols will open a fair in Riga."
    (visit,) = visits(text)
    assert (visit.status, visit.start) == ("scheduled", "2024-05-06")


@pytest.mark.parametrize(
    ("title", "found"), [("Minister Ozols on a visit to South America", ["PE"]), ("Rivers under review", [])]
)
def test_who_was_in_a_place_visited_it_where_the_text_is_of_a_visit(title: str, found: list[str]) -> None:
    text = "Minister Juris Ozols praised the pact. While in Lima, Minister Ozols also met the harbour master."
    assert [country for _, country, _ in told(text, title)] == found


def test_a_presidential_visit_is_the_president_s_own() -> None:
    text = "President Ilze Kalna thanked the crews. After the presidential visit to Peru in March, ferries ran again."
    (visit,) = visits(text)
    assert (visit.parties, visit.start, [h.name for h in visit.heads]) == (("LV", "PE"), "2024-03", ["Ilze Kalna"])
    assert told("After the presidential race in Peru in March, ferries ran again.") == []


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Eight members of the Peruvian parliament will visit Riga next week.", "LV"),
        ("Senior representatives of the Peruvian government arrived in Riga on Thursday.", "LV"),
        ("A delegation led by the Ministry of Foreign Affairs travelled to Peru on Monday.", "PE"),
        ("A delegation from the Peruvian Ministry of Ports, headed by Minister Luz Rojas, will visit Latvia.", "LV"),
        ("A delegation of representatives from Peru's ports is in Latvia today and tomorrow.", "LV"),
    ],
)
def test_members_of_a_state_s_body_make_its_visit(text: str, country: str) -> None:
    (visit,) = visits(text)
    assert (visit.parties, visit.country) == (("LV", "PE"), country)


def test_members_of_a_club_make_none() -> None:
    assert told("Members of the Peruvian Chess Club will visit Riga next week.") == []
    assert told("Members from Peru will visit Riga next week.") == []


def test_how_often_one_came_tells_a_visit() -> None:
    assert told("This is my third visit to Kenya.") == [(("KE", "LV"), "KE", None)]
    assert told("This is my third drawing of Kenya.") == []


@pytest.mark.parametrize(
    ("purpose", "found"), [("funeral of President Rojas", ["visit"]), ("Lake Summit", ["session"])]
)
def test_a_ceremony_does_not_tell_the_visit_to_it(purpose: str, found: list[str]) -> None:
    text = f"Minister Juris Ozols will travel to Peru on 6 May to attend the {purpose}."
    assert [m.kind for m in annotate(text, published="2024-05-03", publisher=LATVIA).meetings] == found


def test_a_dialogue_with_somebody_is_no_session_that_tells_a_visit() -> None:
    text = "On 6 May, Minister Ozols will be in Lima for a political dialogue with Peru's Foreign Minister Luz Rojas."
    assert (("LV", "PE"), "PE", "2024-05-06") in told(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Minister Ozols will spend two days in Peru next week.", [(("LV", "PE"), "PE", "2024-05")]),
        ("President Luz Rojas of Peru comes to Riga on 6 May for a state visit.", [(("LV", "PE"), "LV", "2024-05-06")]),
        ("Minister Ozols spent two million in Peru last week.", []),
    ],
)
def test_days_spent_in_a_state_are_a_visit(text: str, found: list[tuple[tuple[str, ...], str, str]]) -> None:
    assert told(text) == found


def test_the_day_of_a_return_is_not_that_of_the_visit() -> None:
    text = "Minister Ozols, who returned from Lima on 2 May, thanked the crews in Riga."
    (visit,) = visits(text)
    assert (visit.country, visit.start) == ("PE", "2024-05")


@pytest.mark.parametrize(("title", "found"), [("President Kalna to visit Peru", 1), ("Lake Summit in May", 0)])
def test_a_visit_to_an_event_is_one_where_the_title_calls_it_so(title: str, found: int) -> None:
    text = "President Ilze Kalna will travel to Lima on 6 May to attend the Lake Summit."
    assert len(visits(text, title)) == found


def test_a_stay_in_two_states_for_talks_is_a_visit() -> None:
    text = "Minister Ozols is in Peru and Chile for an official visit from 2 to 4 May."
    assert [v.start for v in visits(text)] == ["2024-05-02"]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ozols praised the pact. He will pay a visit to Peru in June.",
        "Minister Ozols will tour Peru in June.",
        "The visit to Peru in June will give Minister Ozols an opportunity to open a fair.",
        "The tour will also include a stop in Peru in June, where Minister Ozols will open a fair.",
        "Minister Ozols will stay in Peru for talks in June.",
    ],
)
def test_who_makes_a_visit_may_stand_apart(text: str) -> None:
    assert told(text) == [(("LV", "PE"), "PE", "2024-06")]


def test_a_tour_of_something_in_a_state_is_no_visit() -> None:
    assert told("Minister Ozols toured a harbour in Peru last week.") == []
