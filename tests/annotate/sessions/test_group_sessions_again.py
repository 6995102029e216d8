"""Meetings of the ministers of a group of states: who they are, and the same one told again."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2023-04-27", publisher="Ministry of Foreign Affairs, Liechtenstein").meetings)


FIRST = "The yearly meeting of foreign ministers from all five German-speaking countries was held today in Triesen."


@pytest.mark.parametrize(
    "words",
    ["German-speaking finance ministers", "finance ministers of all German-speaking countries"],
)
def test_the_german_speaking_countries_are_those_that_meet(words: str) -> None:
    (meeting,) = read(f"Minister Lena Frick of Liechtenstein attended the informal meeting of {words} in Lima today.")
    assert (meeting.kind, meeting.parties) == ("session", ("AT", "CH", "DE", "LI", "LU"))


def test_a_language_region_is_no_group_of_states() -> None:
    (meeting,) = read("Minister Lena Frick of Liechtenstein met Minister Luz Rojas of Peru in German-speaking Peru.")
    assert meeting.parties == ("LI", "PE")


@pytest.mark.parametrize("again", ["this year's meeting of", "the meeting of", "today's informal meeting of"])
def test_a_meeting_that_the_text_takes_for_known_is_the_one_told(again: str) -> None:
    text = f"{FIRST} Minister Lena Frick of Liechtenstein attended {again} German-speaking foreign ministers."
    (meeting,) = read(text)
    assert (meeting.standing, meeting.start) == ("subject", "2023-04-27")


@pytest.mark.parametrize(
    "other", ["this year's meeting of German-speaking finance ministers", "a meeting of German-speaking ministers"]
)
def test_other_ministers_met_at_another_one(other: str) -> None:
    assert len(read(f"{FIRST} Minister Lena Frick of Liechtenstein attended {other} in Lima.")) == 2


@pytest.mark.parametrize(
    "verb", ["will start in Lima on 4 May", "are set to resume in Lima on 4 May", "will be conducted in Lima on 4 May"]
)
def test_talks_whose_verb_is_to_come_are_scheduled(verb: str) -> None:
    (talks,) = read(f"Negotiations on a new tax pact between Liechtenstein and Peru {verb}.")
    assert (talks.status, talks.start) == ("scheduled", "2023-05-04")


def test_talks_that_have_started_are_held() -> None:
    (talks,) = read("Negotiations on a new tax pact between Liechtenstein and Peru started in Lima on 4 April.")
    assert (talks.status, talks.start) == ("held", "2023-04-04")


def test_todays_session_was_today() -> None:
    (session,) = read("At today's Harbour Security Conference in Lima, Minister Lena Frick of Liechtenstein spoke.")
    assert (session.mechanism, session.start) == ("Harbour Security Conference", "2023-04-27")
