"""Offices that one state alone has: their holders are of it, whomever they stand beside."""

from __future__ import annotations

import pytest

from memcon import Document, MeetingMention, annotate


def meetings(text: str) -> list[MeetingMention]:
    record = annotate(
        Document(text=text, published="2024-05-07", publisher="Federal Department of Foreign Affairs, Switzerland")
    )
    return [m for m in record.meetings if m.kind == "meeting"]


def sides(meeting: MeetingMention) -> dict[str, str | None]:
    return {h.name: h.party for h in meeting.heads}


@pytest.mark.parametrize(
    "told",
    [
        "During the talks with the Peruvian health minister, Federal Councillor Ann Frei praised the harbours.",
        "In the talks with Luz Rojas, Secretary-General of the OSCE, Federal Councillor Ann Frei praised the harbours.",
        "During a meeting with Peruvian President Luz Rojas, Federal Councillor Ann Frei praised the harbours.",
    ],
)
def test_a_federal_councillor_behind_anothers_office_is_swiss(told: str) -> None:
    for met in meetings(f"Federal Councillor Ann Frei was in Lima on Monday. {told}"):
        assert sides(met).get("Ann Frei", "CH") == "CH"
        assert "CH" in met.parties


def test_in_a_row_of_those_met_she_keeps_her_own_state() -> None:
    text = "Peruvian Foreign Minister Luz Rojas met Danish Minister Jan Dahl and Federal Councillor Ann Frei in Oslo."
    (met,) = meetings(text)
    assert sides(met) == {"Luz Rojas": "PE", "Jan Dahl": "DK", "Ann Frei": "CH"}


def test_an_office_that_others_have_is_of_the_row() -> None:
    text = "Federal Councillor Ann Frei met Danish Foreign Minister Jan Dahl and Trade Minister Eva Lund in Oslo."
    assert {p for m in meetings(text) for p in sides(m).items()} >= {("Jan Dahl", "DK"), ("Eva Lund", "DK")}


def test_an_envoy_of_a_body_beside_her_is_of_the_body() -> None:
    text = (
        "Federal Councillor Ann Frei met the UN Special Envoy for Yemen, Jan Dahl, in Bern. "
        "Federal Councillor Ann Frei and UN Special Envoy for Yemen Jan Dahl praised the harbours."
    )
    (met,) = meetings(text)
    assert sides(met) == {"Ann Frei": "CH", "Jan Dahl": "UN"}
