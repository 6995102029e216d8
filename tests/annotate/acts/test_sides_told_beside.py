"""Sides beside each other, a guest behind his visit, a counterpart with an office, and days within a verb."""

from __future__ import annotations

import pytest

from memcon import Document, MeetingMention, annotate


def meetings(text: str) -> list[MeetingMention]:
    record = annotate(Document(text=text, published="2024-05-08", publisher="Ministry of Foreign Affairs of Latvia"))
    return list(record.meetings)


@pytest.mark.parametrize("who", ["Representatives of Latvia and the", "Officials from Latvia and the"])
def test_a_body_beside_a_state_meets_that_state(who: str) -> None:
    (found,) = meetings(f"{who} European Commission met today in Riga to discuss ferry fares.")
    assert (found.kind, found.parties, found.start) == ("meeting", ("EU", "LV"), "2024-05-08")


def test_a_body_that_meets_alone_sits() -> None:
    assert not any(m.kind == "meeting" for m in meetings("The European Commission met today in Riga."))


@pytest.mark.parametrize("office", ["", ", Vice Minister of Ports", ", Minister of Health"])
def test_a_counterpart_keeps_his_state_beside_an_office_of_his_own(office: str) -> None:
    comma = "," if office else ""
    (found,) = meetings(f"Minister Ilze Kalna met her Peruvian counterpart Luis Vega{office}{comma} for talks today.")
    assert found.parties == ("LV", "PE")


@pytest.mark.parametrize("words", ["a visit from", "a courtesy call from", "a first visit by"])
def test_who_receives_a_visit_meets_the_guest(words: str) -> None:
    text = f"Minister Juris Ozols received {words} Luis Vega, Deputy Minister of Finance of Peru, on 7 May 2024."
    found = next(m for m in meetings(text) if m.kind == "meeting")
    assert [h.name for h in found.heads] == ["Juris Ozols", "Luis Vega"]


def test_a_visit_yet_to_be_agreed_is_no_reception() -> None:
    assert not any(
        m.kind == "meeting" and m.status == "held"
        for m in meetings("Minister Juris Ozols received the proposed visit of Minister Luis Vega of Peru warmly.")
    )


@pytest.mark.parametrize("day", ["", "on Sunday ", "tomorrow "])
def test_a_day_may_stand_within_taking_part(day: str) -> None:
    text = f"Minister Juris Ozols will take part {day}in the Lima Conference on Wool."
    assert [m.mechanism for m in meetings(text)] == ["Lima Conference on Wool"]
