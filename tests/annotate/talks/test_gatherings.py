"""Meetings of many ministers that somebody attends, and meetings whose own verb says that they take place."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str, publisher: str = "Ministry of Foreign Affairs of Latvia") -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03", publisher=publisher).meetings)  # a Friday


@pytest.mark.parametrize("verb", ["attended", "took part in", "participated in"])
def test_who_attends_a_meeting_of_a_bodys_ministers_heads_a_delegation(verb: str) -> None:
    (meeting,) = read(f"On 2 May, Minister Juris Ozols {verb} the informal meeting of EU fishing ministers in Oslo.")
    assert (meeting.kind, meeting.standing, meeting.parties) == ("session", "subject", ("EU", "LV"))
    assert [(h.name, h.role) for h in meeting.heads] == [("Juris Ozols", "head")]


def test_who_attends_a_meeting_of_several_states_is_one_of_many() -> None:
    (meeting,) = read("Minister Juris Ozols will attend a meeting of fishing ministers from Peru and Norway in Oslo.")
    assert (meeting.kind, meeting.parties) == ("meeting", ("LV", "NO", "PE"))
    assert [(h.name, h.role) for h in meeting.heads] == [("Juris Ozols", "principal")]


def test_ministers_may_confer_by_video() -> None:
    text = "On 2 May, Minister Juris Ozols took part in the video conference of G20 finance ministers."
    (meeting,) = read(text)
    assert (meeting.kind, meeting.mode, meeting.start) == ("session", "virtual", "2024-05-02")


def test_a_press_conference_of_ministers_is_no_meeting() -> None:
    assert read("Minister Juris Ozols attended a press conference on fishing in Oslo.") == []


def test_a_meeting_told_late_whose_verb_says_that_it_takes_place_is_reported() -> None:
    text = (
        "Minister Juris Ozols will travel to Peru on 6 May. The country lies far away. He likes its capital. "
        "A meeting with the Peruvian Minister for Trade, Luz Rojas, will take place on 7 May in Lima."
    )
    meeting = next(m for m in read(text) if m.kind == "meeting")
    assert (meeting.standing, meeting.start, meeting.place) == ("subject", "2024-05-07", "Lima")


def test_a_meeting_may_be_told_by_whom_it_was_with() -> None:
    text = (
        "Minister Juris Ozols travelled to Peru. The country lies far away. He likes its capital. "
        "His first meeting in Lima was with the Prime Minister of Peru, Luz Rojas."
    )
    meeting = next(m for m in read(text) if m.kind == "meeting")
    assert (meeting.standing, meeting.parties) == ("subject", ("LV", "PE"))


def test_what_is_done_time_and_again_is_no_occasion() -> None:
    assert read("Latvia and Peru have been holding yearly fishing consultations since 2003.") == []


def test_a_day_may_part_a_verb_from_its_meeting() -> None:
    text = "Minister Juris Ozols had on Thursday bilateral consultations with the Minister of Trade of Peru, Luz Rojas."
    (meeting,) = read(text)
    assert (meeting.start, meeting.parties) == ("2024-05-02", ("LV", "PE"))


def test_what_somebody_talks_about_with_a_state_behind_it_is_no_call() -> None:
    assert read("Minister Juris Ozols talked about fishing and relations with Peru.") == []


def test_a_visit_that_opens_the_text_as_its_subject_is_reported() -> None:
    (visit,) = read("Today's visit of President Juris Ozols to Peru focused on fishing.")
    assert (visit.kind, visit.standing) == ("visit", "subject")
    (visit,) = read("At the end of his official visit to Peru, President Juris Ozols said that fish was dear.")
    assert (visit.kind, visit.standing) == ("visit", "subject")


@pytest.mark.parametrize(
    ("text", "parties", "place"),
    [
        ("He will attend an emergency summit of the Arab League in Cairo on Saturday.", ("LAS",), "Cairo"),
        ("EU foreign ministers will discuss it at a meeting in Oslo on Monday.", ("EU",), "Oslo"),
        ("She praised a two-day summit held in Lima.", (), "Lima"),
    ],
)
def test_a_summit_that_is_set_need_not_be_told_by_its_verb(
    text: str, parties: tuple[str, ...], place: str | None
) -> None:
    assert [(m.parties, m.place) for m in read(text, "Harbour News Agency")] == [(parties, place)]


def test_a_meeting_on_the_sidelines_is_not_the_summit() -> None:
    text = "A Latvian-Peruvian meeting in the sidelines of a summit of EU leaders failed on Monday."
    assert {m.parties for m in read(text, "Harbour News Agency")} == {("LV", "PE"), ("EU",)}


def test_a_meeting_in_progress_is_held() -> None:
    (meeting,) = read("A full meeting of the Group of Seven was in progress.", "Harbour News Agency")
    assert (meeting.parties, meeting.status) == (("G7",), "held")
