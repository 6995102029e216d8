"""Sessions that an organ opens or ends, series of dialogue known by their matter, and letters behind a body's name."""

from __future__ import annotations

import pytest

from memcon import Document, MeetingMention, annotate


def meetings(text: str) -> list[MeetingMention]:
    record = annotate(Document(text=text, published="2024-05-08", publisher="Ministry of Foreign Affairs of Latvia"))
    return list(record.meetings)


@pytest.mark.parametrize(
    "told",
    [
        "The Human Rights Council concluded its 41st session in Geneva on 7 May 2024.",
        "The Human Rights Council (HRC) ends today its 41st session.",
        "The UN Human Rights Council today ended its 41st session in Geneva.",
        "The Human Rights Council opened its 41st session in Geneva on 7 May 2024.",
    ],
)
def test_an_organ_opens_and_ends_its_session(told: str) -> None:
    (found,) = meetings(told)
    assert (found.kind, found.number) == ("session", 41)
    assert "UN" in found.parties


@pytest.mark.parametrize("told", ["concluded its report on wool", "today ended its support for the fair"])
def test_an_organ_that_ends_something_else_does_not_sit(told: str) -> None:
    assert meetings(f"The Human Rights Council {told}.") == []


@pytest.mark.parametrize("verb", ["held a", "resumed their", "launched a"])
@pytest.mark.parametrize("matter", ["financial", "migration", "energy"])
def test_a_dialogue_known_by_its_matter_is_a_session(verb: str, matter: str) -> None:
    (found,) = meetings(f"Latvia and Peru {verb} {matter} dialogue in Riga on 4 May 2024.")
    assert (found.kind, found.mechanism, found.start) == ("session", f"{matter} dialogue", "2024-05-04")


def test_dialogue_at_large_is_no_session() -> None:
    assert meetings("Latvia and Peru value financial dialogue and open trade.") == []


@pytest.mark.parametrize("letters", ["", " ILO", " (ILO)"])
def test_letters_of_a_body_may_stand_behind_its_name(letters: str) -> None:
    (found,) = meetings(
        f"Minister Juris Ozols met the director general of the International Labour Organization{letters}, Guy Moreau, "
        "in Riga on 7 May 2024."
    )
    assert [(h.name, h.party) for h in found.heads] == [("Juris Ozols", "LV"), ("Guy Moreau", "ILO")]


@pytest.mark.parametrize("verb", ["held its third meeting", "met for the third time", "held its third edition"])
def test_a_body_of_two_states_holds_one_session(verb: str) -> None:
    text = f"The Reef Dialogue between Peru and Latvia {verb} in Riga on 3 March 2015."
    (session,) = annotate(text, published="2015-03-05").meetings
    assert (session.kind, session.mechanism, session.number) == ("session", "Reef Dialogue", 3)
    assert (session.parties, session.place) == (("LV", "PE"), "Riga")


def test_a_session_of_both_countries_is_of_the_only_two_named() -> None:
    text = "Peru trades with Latvia. The two countries held their third Reef Dialogue in Riga on 3 March 2015."
    sessions = annotate(text, published="2015-03-05", publisher="Government of Peru").meetings
    assert [(m.number, m.parties) for m in sessions] == [(3, ("LV", "PE"))]
    more = text.replace("with Latvia", "with Latvia and Chile")
    assert [m.parties for m in annotate(more, published="2015-03-05", publisher="Government of Peru").meetings] == [
        ("PE",)
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The OSCE Ministerial Council meeting will take place in Riga on 25 May.",
        "The OSCE Ministerial Council meeting is scheduled for 25 May in Riga.",
        "The OSCE Permanent Council is scheduled to take place in Riga on 25 May.",
        "The ASEAN Regional Forum meeting is due to be held in Riga on 25 May.",
    ],
)
def test_a_meeting_behind_the_name_of_an_organ_is_its_session(told: str) -> None:
    (found,) = meetings(told)
    assert (found.kind, found.status, found.start, found.place) == ("session", "scheduled", "2024-05-25", "Riga")


def test_the_meetings_of_an_organ_at_large_are_no_session() -> None:
    assert meetings("The papers of all OSCE Ministerial Council meetings are kept in Peru.") == []


def test_a_session_first_told_in_passing_keeps_its_day() -> None:
    found = meetings(
        "Minister Ivo Kalns of Latvia took part in preparations for the Harbour Security Summit in Oslo on 4 May 2024. "
        "During the Harbour Security Summit, Minister Luz Rojas of Peru spoke on ports."
    )
    assert [(m.kind, m.start, m.place) for m in found] == [("session", "2024-05-04", "Oslo")]


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("The minister will be in New York in September for the UN General Assembly.", "2024-09"),
        (
            "The minister spoke with Foreign Minister Luz Rojas at the UN General Assembly in New York in February.",
            "2024-02",
        ),
        ("The UN General Assembly opens on 9 September.", "2024-09-09"),
    ],
)
def test_who_speaks_at_an_assembly_or_travels_there_comes_to_its_session(told: str, start: str) -> None:
    record = annotate(f"{_LEAD_MET} {told}", published="2024-05-14", publisher="Ministry of Foreign Affairs of Latvia")
    assert [(m.mechanism, m.start) for m in record.meetings if m.kind == "session"] == [("UN General Assembly", start)]


@pytest.mark.parametrize(
    "told",
    [
        "She spoke of the coming vote at the UN General Assembly.",
        "A resolution of the UN General Assembly was welcomed.",
        "The matter lies with the UN General Assembly.",
    ],
)
def test_what_an_assembly_decides_tells_no_session(told: str) -> None:
    record = annotate(f"{_LEAD_MET} {told}", published="2024-05-14", publisher="Ministry of Foreign Affairs of Latvia")
    assert not [m for m in record.meetings if m.kind == "session"]


_LEAD_MET = "Foreign Minister Ivo Ozols of Latvia met Foreign Minister Luz Rojas of Peru in Riga on 3 May 2024."
