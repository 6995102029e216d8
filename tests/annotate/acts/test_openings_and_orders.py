"""Meetings told by an opening with whom one met, sessions of talks, talks to come, and orders to negotiate."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str, publisher: str = "Ministry of Foreign Affairs of Norway") -> list[MeetingMention]:
    return list(annotate(Document(text=text, published="2014-05-06", publisher=publisher)).meetings)


@pytest.mark.parametrize("dateline", ["", "RIGA – "])
def test_who_acts_behind_an_opening_met_whom_it_names(dateline: str) -> None:
    text = (
        f"{dateline}Meeting with Finland's new Foreign Minister Elina Virta on Thursday, Latvian Minister Juris "
        "Ozols said that ferries matter."
    )
    (meeting,) = read(text, "The Baltic Times")
    assert (meeting.parties, meeting.start, meeting.standing) == (("FI", "LV"), "2014-05-01", "subject")
    assert {h.name for h in meeting.heads} == {"Elina Virta", "Juris Ozols"}


def test_an_opening_with_own_people_tells_no_meeting() -> None:
    assert not read("Meeting with Norwegian fishermen on Thursday, Minister Ann Holm said that ferries matter.")


def test_a_session_of_talks_is_a_meeting() -> None:
    text = "Minister Ann Holm and Peruvian Foreign Minister Luz Rojas held an official session of talks in Lima."
    assert [(m.kind, m.parties, m.place) for m in read(text)] == [("meeting", ("NO", "PE"), "Lima")]


def test_with_whom_somebody_will_talk_he_will_meet() -> None:
    text = (
        "Minister Ann Holm will travel to Rabat on 8 May. She will also talk with the Moroccan premier, Abdel Benani."
    )
    assert [(m.kind, m.status) for m in read(text)] == [("visit", "scheduled"), ("meeting", "scheduled")]


def test_an_order_to_start_negotiations_is_no_meeting() -> None:
    assert not read("The government has instructed the Customs Office to start negotiations with Peru on customs.")
    assert read("The government started negotiations with Peru on customs in Oslo on 4 May.")


@pytest.mark.parametrize(
    "told",
    [
        "From 23 - 26 June 2014 Minister Ann Holm will travel to Peru.",
        "From 23 to 26 June 2014 Minister Ann Holm will travel to Peru.",
        "Between 23 and 26 June 2014 Minister Ann Holm will travel to Peru.",
    ],
)
def test_days_that_open_a_sentence_are_no_part_of_the_office_behind(told: str) -> None:
    assert [(m.start, m.end) for m in read(told)] == [("2014-06-23", "2014-06-26")]
