"""Whom somebody met on a journey: officials told without their state, in rows, beside a delegation."""

from __future__ import annotations

import pytest

from memcon import annotate

VISITED = "Federal Councillor Ann Holm visited Kenya on 3 May. "
BOTH = "Ann Holm, State Secretary of the Federal Department of Trade, paid visits to Peru and Kenya from 3 to 6 May. "


def heads(text: str) -> list[list[tuple[str, str | None]]]:
    found = annotate(text, published="2024-05-07", publisher="Federal Department of Trade, Switzerland").meetings
    return [[(h.name or "", h.party) for h in m.heads] for m in found if m.kind == "meeting"]


@pytest.mark.parametrize(
    "words",
    [
        "She held several discussions, including with Foreign Minister Juma Otieno.",
        "In Nairobi she had several meetings, including one with Foreign Minister Juma Otieno.",
        "Ms Holm had talks with a group from the Kenyan parliament and the minister for foreign affairs, Juma Otieno.",
    ],
)
def test_a_minister_met_on_a_visit_is_of_the_country_visited(words: str) -> None:
    assert heads(VISITED + words) == [[("Ann Holm", "CH"), ("Juma Otieno", "KE")]]


def test_a_minister_with_whom_talks_were_held_at_home_is_no_guest() -> None:
    assert not heads("Tea is dear. Federal Councillor Ann Holm held talks with Trade Minister Urs Keller on Monday.")


def test_where_a_row_of_talks_took_place_tells_whose_official_it_was() -> None:
    words = (
        "In Peru she held several talks, including with Deputy Minister Luz Rojas. Kenya is a partner, Kenya buys tea."
    )
    assert heads(BOTH + words) == [[("Ann Holm", "CH"), ("Luz Rojas", "PE")]]


def test_the_subject_behind_an_opening_phrase_does_not_hold_the_office_in_it() -> None:
    words = "Together with the Kenyan finance minister, Ms Holm opened a fair. Ms Holm met Peruvian Minister Luz Rojas."
    assert [("Ann Holm", "CH"), ("Luz Rojas", "PE")] in heads(BOTH + words)
    words = "The Swiss state secretary, Ms Holm, met Peruvian Minister Luz Rojas."
    assert [("Ann Holm", "CH"), ("Luz Rojas", "PE")] in heads(BOTH + words)


@pytest.mark.parametrize("verb", ["also call on other leaders, including", "meet several officials, among them"])
def test_several_named_among_those_called_on_are_of_the_country_visited(verb: str) -> None:
    words = f"She will {verb} Trade Minister Juma Otieno and Speaker Amina Korir."
    assert heads(VISITED + words) == [
        [("Ann Holm", "CH"), ("Juma Otieno", "KE")],
        [("Ann Holm", "CH"), ("Amina Korir", "KE")],
    ]


def test_leaders_called_on_to_act_are_not_met() -> None:
    words = "She called on other leaders, including Prime Minister Juma Otieno, to open the port."
    assert not heads(VISITED + words)


def test_who_stands_beside_an_official_of_the_own_state_is_no_stranger() -> None:
    words = "Ms Holm met State Secretary Urs Keller and Max Frei, director of the Swiss Fisheries Agency, on Monday."
    assert not heads(VISITED + words)


@pytest.mark.parametrize(
    "words",
    [
        "She will also make a courtesy visit to Kenyan Vice President Juma Otieno.",
        "She received a courtesy visit from the head of the Kenyan delegation, Vice President Juma Otieno.",
        "Talks will also be held with Kenyan Vice President Juma Otieno.",
    ],
)
def test_courtesy_visits_and_talks_still_to_be_held_are_meetings(words: str) -> None:
    assert heads(VISITED + words) == [[("Ann Holm", "CH"), ("Juma Otieno", "KE")]]
    read = annotate(VISITED + words, published="2024-05-07", publisher="Federal Department of Trade, Switzerland")
    assert [m.status for m in read.meetings if m.kind == "meeting"] == ["scheduled" if " will " in words else "held"]


def test_the_head_of_a_mission_of_whom_something_is_said_is_not_met() -> None:
    assert not heads(VISITED + "She received news of the head of the Kenyan delegation, Vice President Juma Otieno.")


@pytest.mark.parametrize("verb", ["is expected to pay a visit to", "paid a visit to", "visited"])
def test_a_person_paid_a_visit_was_met(verb: str) -> None:
    words = f"She {verb} Kenyan President Juma Otieno."
    assert heads(VISITED + words) == [[("Ann Holm", "CH"), ("Juma Otieno", "KE")]]


def test_what_belongs_to_a_person_is_seen_without_him() -> None:
    assert not heads(VISITED + "She paid a visit to Kenyan President Juma Otieno's farm.")
