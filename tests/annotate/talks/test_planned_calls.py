"""Calls and meetings of a programme, and those whose visit it is: bodies, delegations, officials of the host."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate

TRAVELS = "Federal Councillor Ann Holm will travel to Kenya next week. "


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-07", publisher="Federal Department of Trade, Switzerland").meetings)


@pytest.mark.parametrize(
    "words",
    [
        "Meetings are planned with Juma Otieno, Minister of Ports, and with Joy Mbugua, Minister of Lakes.",
        "Her programme includes two courtesy visits: one to Juma Otieno, Minister of Ports, and one to Joy Mbugua, "
        "Minister of Lakes.",
        "The trip includes courtesy calls on Juma Otieno, Minister of Ports, and Joy Mbugua, Minister of Lakes.",
    ],
)
def test_ministers_of_a_programme_are_of_the_country_travelled_to(words: str) -> None:
    found = [[(h.name, h.party) for h in m.heads] for m in read(TRAVELS + words) if m.kind == "meeting"]
    assert found == [[("Ann Holm", "CH"), ("Juma Otieno", "KE")], [("Ann Holm", "CH"), ("Joy Mbugua", "KE")]]


def test_the_programme_of_a_delegation_tells_whom_it_meets() -> None:
    (met,) = read(
        "The Kenyan delegation's programme also includes a meeting with Ann Holm, Head of the Department of Trade."
    )
    assert (met.parties, [h.name for h in met.heads]) == (("CH", "KE"), ["Ann Holm"])


def test_a_programme_of_sights_tells_no_call() -> None:
    assert all(m.kind == "visit" for m in read(TRAVELS + "The programme includes a visit to the Lake Ferry Museum."))


@pytest.mark.parametrize(
    "who",
    ["The Kenyan National Commission for Lakes", "A delegation of the Kenyan Parliament", "The Kenyan Water Authority"],
)
def test_a_body_of_another_state_may_come_on_a_study_visit(who: str) -> None:
    (visit,) = read(f"{who} is to pay a study visit to Switzerland between 11 and 15 June 2024.")
    assert (visit.kind, visit.parties, visit.end) == ("visit", ("CH", "KE"), "2024-06-15")


def test_students_on_a_study_visit_are_no_guests() -> None:
    assert not read("Forty students will make a study visit to Kenya from 11 to 15 June 2024.")
