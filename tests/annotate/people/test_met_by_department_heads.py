"""Meetings with the head of a department, told by name behind it, with a list of ministers, with counterparts."""

from __future__ import annotations

import pytest

from memcon import Document, MeetingMention, annotate


def meetings(text: str, kind: str = "meeting") -> list[MeetingMention]:
    record = annotate(
        Document(text=text, published="2024-05-07", publisher="Federal Department of Foreign Affairs, Switzerland")
    )
    return [m for m in record.meetings if m.kind == kind]


def names(meeting: MeetingMention) -> list[str]:
    return sorted(h.name for h in meeting.heads)


@pytest.mark.parametrize(
    "told",
    [
        "was received on Monday in Bern by the head of Switzerland's Department of Ports, Federal Councillor Ann Frei",
        "held talks with the head of the Department of Ports (DOPS), Federal Councillor Ann Frei",
        "met the chief of the Department of Ports, Federal Councillor Ann Frei",
    ],
)
def test_the_head_of_a_department_is_named_behind_it(told: str) -> None:
    (met,) = meetings(f"Peruvian Foreign Minister Luz Rojas {told}.")
    assert (names(met), met.parties) == (["Ann Frei", "Luz Rojas"], ("CH", "PE"))


def test_the_head_of_a_hill_is_nobody() -> None:
    assert meetings("Peruvian Foreign Minister Luz Rojas met fog at the head of the Valley, above Lake Frei.") == []


@pytest.mark.parametrize("whom", ["the following foreign ministers: ", "foreign ministers: ", "foreign ministers "])
def test_a_list_of_ministers_with_their_states(whom: str) -> None:
    found = meetings(
        f"Federal Councillor Ann Frei met {whom}Luz Rojas (Peru), Juma Otieno (Kenya) and Jan Dahl (Norway)."
    )
    assert [m.parties for m in found] == [("CH", "PE"), ("CH", "KE"), ("CH", "NO")]
    assert [names(m) for m in found] == [["Ann Frei", n] for n in ("Luz Rojas", "Juma Otieno", "Jan Dahl")]


def test_ministers_listed_with_their_states_at_one_meeting_are_met_together() -> None:
    (met,) = meetings(
        "Federal Councillor Ann Frei had a meeting with foreign ministers Luz Rojas (Peru) and Jan Dahl (Norway)."
    )
    assert met.parties == ("CH", "NO", "PE")


def test_a_list_of_others_is_no_meeting() -> None:
    assert (
        meetings("Federal Councillor Ann Frei met the following goals: fewer boats (Peru), more reefs (Kenya).") == []
    )


@pytest.mark.parametrize("told", ["will meet her counterparts in Lima", "held talks with her counterpart in Lima"])
def test_counterparts_are_of_the_place_behind_them(told: str) -> None:
    (met,) = meetings(f"Federal Councillor Ann Frei {told}.")
    assert met.parties == ("CH", "PE")


def test_a_month_behind_counterparts_is_no_place() -> None:
    assert meetings("Federal Councillor Ann Frei will meet her counterparts in May.") == []


@pytest.mark.parametrize("how", ["on a state visit", "for an official three-day visit"])
def test_who_was_received_in_a_state_visited_it(how: str) -> None:
    (visit,) = meetings(f"In 2019, Swiss President Ann Frei was received in Peru {how}.", "visit")
    assert (visit.parties, visit.start, names(visit)) == (("CH", "PE"), "2019", ["Ann Frei"])


def test_talks_that_were_conducted() -> None:
    (met,) = meetings(
        "Federal Councillor Ann Frei flew to Lima on Monday. Talks were conducted with President Luz Rojas of Peru."
    )
    assert (met.status, names(met)) == ("held", ["Ann Frei", "Luz Rojas"])
