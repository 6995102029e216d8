"""Sessions to come whose heads and day the next sentences tell."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

FOC = "RIGA, May 12, 2024 (HNA) - Latvia and Peru are set to hold the third Foreign Office Consultation (FOC). "
HOST = "Peru will host the fourth Joint Commission on Ferries with Kenya on May 20. "


def read(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2024-05-14", publisher="Harbour News Agency").meetings  # a Tuesday
    return [m for m in found if m.kind != "visit"]


def test_a_session_takes_day_place_and_heads_from_the_meeting_told_of_it() -> None:
    who = "Peruvian Foreign Secretary Luz Rojas is to arrive in Riga on Friday for the FOC where she will meet her "
    (session,) = read(FOC + who + "Latvian counterpart Ivo Kalns.")
    assert (session.number, session.start, session.place) == (3, "2024-05-17", "Riga")
    assert [(h.name, h.role) for h in session.heads] == [("Luz Rojas", "head"), ("Ivo Kalns", "head")]


def test_what_is_to_come_is_not_on_the_day_of_writing() -> None:
    (session,) = read(FOC)
    assert (session.status, session.start) == ("scheduled", None)


def test_two_who_will_meet_are_the_heads_of_the_session_told_before() -> None:
    told = "The ministry said in a statement on Monday that Foreign Minister Luz Rojas of Peru will meet her Kenyan "
    (session,) = read(HOST + told + "counterpart Ann Otieno.")
    assert (session.number, session.start, [h.name for h in session.heads]) == (
        4,
        "2024-05-20",
        ["Luz Rojas", "Ann Otieno"],
    )


@pytest.mark.parametrize(
    "words",
    [
        "Foreign Minister Luz Rojas will also meet her Kenyan counterpart Ann Otieno in Cusco.",
        "On May 25, Foreign Minister Luz Rojas will meet her Kenyan counterpart Ann Otieno in Nairobi.",
        "Kenyan Foreign Minister Ann Otieno will meet President Luz Rojas of Peru.",
    ],
)
def test_another_meeting_to_come_stays_a_record_of_its_own(words: str) -> None:
    assert [m.kind for m in read(HOST + words)] == ["session", "meeting"]


def test_the_day_of_saying_in_a_statement_is_not_that_of_the_meeting() -> None:
    text = "Peru's foreign ministry said in a statement on Monday that Foreign Minister Luz Rojas will meet Kenyan "
    (meeting,) = read(text + "Foreign Minister Ann Otieno in Lima.")
    assert (meeting.status, meeting.start) == ("scheduled", None)
