"""Members of one body meeting, sessions under a host's verb, and listed bodies of three states."""

from __future__ import annotations

import pytest

import memcon
from memcon import annotate
from memcon.model import Document


@pytest.mark.parametrize(
    ("text", "parties", "place"),
    [
        ("G7 foreign ministers met in Toronto on Sunday.", ("G7",), "Toronto"),
        ("EU leaders will meet in Brussels on Thursday to discuss the lake levy.", ("EU",), "Brussels"),
        ("Leaders of the Group of 20 concluded a two-day meeting in Rome on Sunday.", ("G20",), "Rome"),
        ("NATO defence ministers gathered in Riga on Thursday.", ("NATO",), "Riga"),
    ],
)
def test_members_of_one_body_meet_among_themselves(text: str, parties: tuple[str, ...], place: str) -> None:
    meeting = memcon.annotate(text, published="2024-05-27").meetings[0]
    assert (meeting.parties, meeting.place) == (parties, place)


@pytest.mark.parametrize(
    "text",
    [
        "EU officials met in Brussels on Thursday.",
        "UN experts met the press in Geneva on Thursday.",
        "The ministers of Norway met in Oslo on Thursday.",
    ],
)
def test_staff_of_a_body_or_one_government_do_not(text: str) -> None:
    assert not memcon.annotate(text, published="2024-05-27").meetings


def test_a_host_for_a_session_is_a_head_of_it() -> None:
    text = (
        "Vice President Hale hosted Prime Minister Nuri Sabah of Iraq at the White House for the third meeting of the "
        "U.S.-Iraq Higher Coordinating Committee on January 9. The next meeting will be held in Baghdad in early 2013."
    )
    record = memcon.annotate(text, published="2012-01-10", publisher="The White House")
    held, coming = record.meetings
    assert (held.kind, held.mechanism, held.number, held.start) == (
        "session", "U.S.-Iraq Higher Coordinating Committee", 3, "2012-01-09",
    )  # fmt: skip
    assert [(h.name, h.party) for h in held.heads] == [("Hale", "US"), ("Nuri Sabah", "IQ")]
    assert (coming.standing, coming.start, coming.place) == ("next", "2013", "Baghdad")


def test_a_meeting_at_an_event_stays_apart_from_it() -> None:
    text = "Prime Minister Nuri Sabah of Iraq met President Ann Lee of Kenya at the third meeting of the Lake Forum."
    assert "meeting" in {m.kind for m in memcon.annotate(text, published="2012-01-10").meetings}


def test_a_listed_body_of_three_states_has_all_of_them() -> None:
    text = "The 9th Japan-China-ROK Trilateral Summit Meeting was held in Seoul on 27 May."
    assert memcon.annotate(text, published="2024-05-28").meetings[0].parties == ("CN", "JP", "KR")


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("took part in the European Council in Riga", ("EU", "LV")),
        ("spoke at the European Council in Riga on 6 May", ("EU", "LV")),
        ("said at the meeting of the Foreign Affairs Council in Riga on 6 May that trade grew", ("EU", "LV")),
        ("spoke of the European Council", None),
        ("announced a pause in its participation in the Arctic Council", None),
    ],
)
def test_an_organ_sits_where_somebody_takes_part(words: str, parties: tuple[str, ...] | None) -> None:
    found = memcon.annotate(f"Latvian Minister Anna Ozola {words}.", published="2024-05-08").meetings
    assert [m.parties for m in found if m.kind == "session"] == ([parties] if parties else [])


def test_a_mere_group_of_states_is_told_by_its_members() -> None:
    (meeting,) = memcon.annotate("The NB8 foreign ministers met in Oslo on Monday.", published="2024-05-08").meetings
    assert meeting.parties == ("DK", "EE", "FI", "IS", "LT", "LV", "NO", "SE")


@pytest.mark.parametrize(
    "text",
    [
        "Minister Luz Rojas of Peru met the Director of the Office of the Harbour Commission of Latvia in Riga.",
        "Minister Luz Rojas of Peru spoke with Dr Ilze Ozola, Chair of Latvia's Harbour Commission on 3 May 2024.",
        "Latvia's High Commission in Nairobi said that Minister Luz Rojas of Peru was well.",
        "Minister Luz Rojas of Peru opened a fair at the Riga Memorial Conference Hall in Latvia on 3 May 2024.",
    ],
)
def test_a_body_in_an_office_a_mission_and_a_hall_hold_no_session(text: str) -> None:
    assert all(m.kind != "session" for m in annotate(text, published="2024-05-03").meetings)


def test_an_office_in_the_title_gives_no_session() -> None:
    title = "Readout of the Meeting with the Director of the Office of the Harbour Affairs Commission"
    text = (
        "Minister Luz Rojas of Peru met today with Latvia's Director of the Office of the Harbour Affairs Commission "
        "Ilze Ozola in Riga."
    )
    assert [m.kind for m in annotate(Document(text, title=title, published="2024-05-03")).meetings] == ["meeting"]
