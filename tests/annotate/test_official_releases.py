"""How ministries tell meetings in English that is translated: calls received, credentials, styles of states, bodies."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-03").meetings)  # a Friday


HOST = "President Ana Quispe of Peru"
GUEST = "Foreign Minister Juris Ozols of Latvia"


@pytest.mark.parametrize(
    "text",
    [
        f"{HOST} received a courtesy call from {GUEST}.",
        f"{HOST} received a courtesy visit by {GUEST}.",
        f"{HOST} received the credentials of the newly appointed Ambassador of Latvia, Juris Ozols.",
        f"Ambassador Juris Ozols of Latvia presented his letters of credence to {HOST}.",
        f"{HOST} hosted a reception for Latvian Ambassador Juris Ozols.",
        f"{HOST} received newly-accredited Ambassador of Latvia Juris Ozols.",
        f"{HOST} received the Foreign Minister of the brotherly Republic of Latvia, Juris Ozols.",
        f"{HOST} met with the Deputy Premier – Minister of Foreign Affairs of the Republic of Latvia Juris Ozols.",
        f"Latvian Ambassador Juris Ozols paid a courtesy call on {HOST}.",
    ],
)
def test_a_guest_who_is_received_meets_his_host(text: str) -> None:
    (meeting,) = read(text)
    assert (meeting.kind, meeting.parties) == ("meeting", ("LV", "PE"))
    assert {(h.name, h.party) for h in meeting.heads} == {("Ana Quispe", "PE"), ("Juris Ozols", "LV")}


@pytest.mark.parametrize(
    "text",
    ["President Ana Quispe of Peru received a courtesy gift.", "The ambassador presented credentials at a gate."],
)
def test_what_is_received_without_a_guest_is_no_meeting(text: str) -> None:
    assert read(text) == []


def test_two_offices_joined_by_a_dash_are_one_persons() -> None:
    text = f"{HOST} met with the Deputy Prime Minister – Minister of Foreign Affairs of Latvia Juris Ozols."
    (meeting,) = read(text)
    assert "Deputy Prime Minister – Minister of Foreign Affairs" in {h.office for h in meeting.heads}


@pytest.mark.parametrize(
    "words", ["ministers of Peru, Latvia and Ghana", "foreign ministers of Peru, Latvia and the Republic of Ghana"]
)
def test_a_meeting_of_ministers_is_of_the_states_listed_behind(words: str) -> None:
    (meeting,) = read(f"The third trilateral meeting of the {words} was held in Riga on May 2.")
    assert (meeting.parties, meeting.place) == (("GH", "LV", "PE"), "Riga")


@pytest.mark.parametrize("seat", ["Headquarters", "General Secretariat", "building"])
def test_where_a_body_has_its_seat_is_no_session(seat: str) -> None:
    text = f"{HOST} met {GUEST}. The talks took place at the Lake Rivers Commission {seat} in Riga."
    assert [m.kind for m in read(text)] == ["meeting"]


def test_two_summits_in_a_row_are_two_sessions() -> None:
    found = read(
        "Minister Ozols of Latvia congratulated Peru on holding the Harbour Summit and the G77 summit in Lima."
    )
    assert [m.mechanism for m in found] == ["Harbour Summit", "G77 summit"]
    found = read("Minister Ozols of Latvia congratulated Peru on holding the Harbour Summit and G77 summits in Lima.")
    assert [m.mechanism for m in found] == ["Harbour Summit", "G77 summits"]


@pytest.mark.parametrize(
    ("words", "mechanism", "number"),
    [
        ("the Sixth Joint Ministerial Meeting of the Lake Strategic Dialogue", "Lake Strategic Dialogue", 6),
        ("the fourth Harbour Union Heads of State Council meeting", "Harbour Union Heads of State Council", 4),
        ("the G20 foreign ministerial meeting", "G20 foreign ministerial meeting", None),
        ("the third Harbour Union Special Leaders Retreat", "Harbour Union Special Leaders Retreat", 3),
        ("the 32nd ASEAN Foreign Ministers' Retreat", "ASEAN Foreign Ministers' Retreat", 32),
    ],
)
def test_a_session_is_told_from_the_body_that_sits(words: str, mechanism: str, number: int | None) -> None:
    (meeting,) = read(f"Minister Ozols of Latvia attended {words} in Riga on Thursday.")
    assert (meeting.kind, meeting.mechanism, meeting.number) == ("session", mechanism, number)


def test_a_series_told_as_such_is_no_session() -> None:
    assert read("The annual ASEAN ministers' meeting is a central part of their work.") == []
