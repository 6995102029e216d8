"""Officials told by office alone whom somebody met on a visit, and visits and sessions dated by what stands beside."""

from __future__ import annotations

import pytest

from memcon import annotate
from memcon.model import MeetingMention

FDFA = "Federal Department of Foreign Affairs, Switzerland"
BERZINA = ("Anna Berzina", "LV")
WILL = "Federal Councillor Urs Amstad will travel to Latvia on 13 May."
WAS = "Federal Councillor Urs Amstad was in Riga on 7 May for a visit."


def read(text: str, publisher: str = FDFA) -> tuple[MeetingMention, ...]:
    return tuple(annotate(text, published="2024-05-08", publisher=publisher).meetings)


@pytest.mark.parametrize(
    "text",
    [
        f"{WILL} Talks are also planned with the Minister of Economics, Anna Berzina.",
        f"{WILL} The programme includes a courtesy visit to Minister of Economics Anna Berzina.",
        f"{WAS} He exchanged views with Minister of Economics Anna Berzina.",
        "In Latvia, Federal Councillor Urs Amstad toured a port. He also met Minister of Economics Anna Berzina.",
        "Federal Councillor Urs Amstad was in Peru. His next stop was Latvia, where he met Minister Anna Berzina.",
    ],
)
def test_whom_a_guest_meets_is_of_the_country_visited(text: str) -> None:
    assert BERZINA in {(h.name, h.party) for m in read(text) for h in m.heads}


def test_a_matter_of_another_state_is_no_place_of_a_visit() -> None:
    text = f"{WAS} At home, he discussed the unrest in Kenya with Secretary Anna Berzina."
    assert ("Anna Berzina", "KE") not in {(h.name, h.party) for m in read(text) for h in m.heads}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "From 13 to 15 May, a team led by Director Urs Amstad will attend the Riga Reef Summit. "
            "The trip to Riga follows an invitation.",
            ("2024-05-13", "2024-05-15", "scheduled"),
        ),
        (
            "On 7 May, President Amstad met President Ivo Ozols of Latvia in Riga. They spoke of eels. "
            "It was the first visit to Latvia by a Swiss president.",
            ("2024-05-07", None, "held"),
        ),
        (
            "Director Urs Amstad will tour Latvia and Estonia from 13 to 15 May.",
            ("2024-05-13", "2024-05-15", "scheduled"),
        ),
    ],
)
def test_a_visit_has_the_days_of_what_it_is_made_for(text: str, days: tuple[str, str | None, str]) -> None:
    visit = next(m for m in read(text) if m.kind == "visit")
    assert (visit.start, visit.end, visit.status) == days


def test_a_session_to_come_on_a_tour_is_held_in_its_month() -> None:
    text = (
        "A delegation headed by State Secretary Urs Amstad will tour Latvia and Estonia from 13 to 17 May. "
        "The delegation will attend the second session of the Assembly of the Eel Agency in Riga."
    )
    assert [(m.start, m.status) for m in read(text) if m.kind == "session"] == [("2024-05", "scheduled")]


@pytest.mark.parametrize(
    ("what", "status"),
    [
        (
            "Peruvian President Luz Rojas faces a tough meeting with Latvian President Ivo Ozols in Riga next week.",
            "scheduled",
        ),
        ("Latvian President Ivo Ozols's visit to Peru next week comes amid tensions.", "scheduled"),
        (
            "Peruvian President Luz Rojas faced a tough meeting with Latvian President Ivo Ozols in Riga last week.",
            "held",
        ),
    ],
)
def test_talks_of_next_week_are_to_come(what: str, status: str) -> None:
    assert [m.status for m in read(what, "The Reef Gazette")] == [status]


@pytest.mark.parametrize(
    ("where", "country"),
    [
        ("in Oman to discuss eels", "OM"),
        ("in Oman ahead of a summit", "OM"),
        ("in Oman as part of efforts to end the war", "OM"),
        ("on the transition in Oman to free trade", None),
    ],
)
def test_a_state_may_be_where_they_met_though_the_sentence_goes_on(where: str, country: str | None) -> None:
    text = f"Adviser Ann Marlow of the United States met with Prime Minister Ivo Ozols of Latvia {where}."
    assert read(text, "The White House")[0].country == country


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"{WAS} He spoke with Latvian Minister of Economics Anna Berzina about eels.", ["visit", "meeting"]),
        (f"{WILL} Mr Amstad will speak with Latvian Minister of Economics Anna Berzina.", ["visit", "meeting"]),
        (f"{WAS} He spoke with Latvian Minister of Economics Anna Berzina by telephone.", ["visit", "call"]),
        ("Federal Councillor Urs Amstad spoke with Latvian Minister of Economics Anna Berzina.", ["call"]),
    ],
)
def test_who_talks_with_somebody_on_a_visit_meets_him(text: str, kinds: list[str]) -> None:
    assert [m.kind for m in read(text)] == kinds
