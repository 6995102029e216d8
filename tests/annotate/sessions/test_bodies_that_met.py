"""Bodies that are told to have met: with words between them and the verb, by the times they met, of no told state."""

from __future__ import annotations

import pytest

import memcon


def sessions(text: str, publisher: str | None = None) -> list[tuple[str | None, int | None, str | None, str | None]]:
    read = memcon.annotate(text, published="2019-10-03", publisher=publisher)
    return [(m.mechanism, m.number, m.start, m.place) for m in read.meetings if m.kind == "session"]


@pytest.mark.parametrize(
    "told",
    [
        "The Peru-Latvia Contact Group, which was set up in May, met in Riga on 6 May 2019.",
        "The Peru-Latvia Contact Group (PLRG), which the two sides founded in 2015, met in Riga on 6 May 2019.",
    ],
)
def test_what_stands_between_a_body_and_its_verb_makes_no_other_meeting(told: str) -> None:
    read = memcon.annotate(told, published="2019-10-03")
    assert [(m.kind, m.mechanism, m.start, m.place) for m in read.meetings] == [
        ("session", "Peru-Latvia Contact Group", "2019-05-06", "Riga")
    ]


def test_a_body_that_is_meeting_for_the_third_time_holds_its_third_session() -> None:
    assert sessions("The Peru-Latvia Contact Group is meeting in Riga for the third time.") == [
        ("Peru-Latvia Contact Group", 3, None, "Riga")
    ]


def test_another_session_that_a_body_told_as_its_own_is_not_the_one_reported() -> None:
    text = (
        "Latvia will host the third meeting of the Amber Coast Contact Group on 14 October 2019 in Riga. "
        "The Amber Coast Contact Group, which the Polish Minister of Ports began, met for the first time in "
        "Gdansk on 6 May 2019. Its second meeting was held in Tallinn on 8 August."
    )
    assert sorted(sessions(text, "Ministry of Foreign Affairs of Latvia"), key=lambda s: s[1] or 0) == [
        ("Amber Coast Contact Group", 1, "2019-05-06", "Gdansk"),
        ("Amber Coast Contact Group", 2, "2019-08-08", "Tallinn"),
        ("Amber Coast Contact Group", 3, "2019-10-14", "Riga"),
    ]


def test_a_group_that_a_state_hosts_is_of_several_states() -> None:
    told = "{} the third meeting of the Amber Coast Working Group on 14 October 2019 in Riga."
    publisher = "Ministry of Foreign Affairs of Latvia"
    assert sessions(told.format("Latvia will host"), publisher) == [
        ("Amber Coast Working Group", 3, "2019-10-14", "Riga")
    ]
    assert sessions(told.format("The Ministry of Transport will hold"), publisher) == []


def test_a_body_that_meets_with_somebody_holds_no_session_by_that() -> None:
    text = "The Harbour Commission of Peru (HCP) met with the Ambassador of Latvia, Ilze Ozola, in Lima on 3 May 2019."
    assert sessions(text) == []


def test_the_next_conference_is_of_the_series_that_is_called_so() -> None:
    told = (
        "Peru and Latvia took part in the Lakes {} in Riga from 2 to 5 May 2019. The next conference will be in Lima."
    )
    named = memcon.annotate(told.format("Conference"), published="2019-05-07").meetings
    assert [(m.mechanism, m.standing) for m in named if m.standing == "next"] == [("Lakes Conference", "next")]
    other = memcon.annotate(told.format("Forum"), published="2019-05-07").meetings
    assert [m for m in other if m.standing == "next"] == []


def test_two_bodies_held_side_by_side_are_two_sessions() -> None:
    text = "The Peru-Kenya Joint Commission and the Peru-Kenya Ports Dialogue were held in Lima on 3 May 2024."
    found = [(m.mechanism, m.start, m.place) for m in memcon.annotate(text, published="2024-05-04").meetings]
    assert found == [
        ("Peru-Kenya Joint Commission", "2024-05-03", "Lima"),
        ("Peru-Kenya Ports Dialogue", "2024-05-03", "Lima"),
    ]
    text = "The Peru-Kenya Joint Commission and Peru's minister said that talks were held in Lima on 3 May 2024."
    assert all(
        m.mechanism != "Peru-Kenya Joint Commission" for m in memcon.annotate(text, published="2024-05-04").meetings
    )
