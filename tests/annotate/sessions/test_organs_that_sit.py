"""Organs of bodies that are told to sit: no meeting of the publisher with them."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-07", publisher="Ministry of Foreign Affairs, Kenya").meetings)


@pytest.mark.parametrize(
    "words",
    ["(UNGA) convened a one-day debate on lakes", "convened a special session on lakes", "held a debate on lakes"],
)
def test_a_debate_that_an_organ_convened_is_its_session(words: str) -> None:
    (session,) = read(f"On 9 February 2024, the UN General Assembly {words}.")
    assert (session.kind, session.parties, session.start) == ("session", ("UN",), "2024-02-09")


def test_an_organ_that_convened_its_experts_is_told_of_in_no_session() -> None:
    assert not read("On 9 February 2024, the UN General Assembly convened the experts on lakes.")


def test_delegations_at_a_body_that_meet_each_other_do_not_meet_the_publisher() -> None:
    assert not read("Many delegations sit at the UN for whole days of bilateral meetings.")


@pytest.mark.parametrize("when", ["in December 2023", "at the end of January", "in 2023", "last year"])
def test_an_organ_somebody_was_at_in_a_month_was_in_session(when: str) -> None:
    (session,) = read(f"The panel on lakes was set up at the OSCE Ministerial Council in Lima {when}.")
    assert (session.mechanism, session.place, session.status) == ("OSCE Ministerial Council", "Lima", "held")


@pytest.mark.parametrize("words", ["approved as an observer to", "elected to"])
def test_an_organ_somebody_joined_in_a_month_is_no_session(words: str) -> None:
    assert not read(f"Kenya was {words} the OSCE Ministerial Council in May 2023.")


@pytest.mark.parametrize(
    "set_",
    [
        "that will take place in Lima in July",
        ", which is to be held in Lima in July",
        "due to take place in Lima in July",
        "set to be held in Lima in July",
        "at the United Nations, which will take place in Lima in July",
    ],
)
def test_a_clause_on_when_it_takes_place_makes_a_name_an_occasion(set_: str) -> None:
    text = f"Kenya is preparing for the World Lake Forum {set_}.".replace(" ,", ",")
    (session,) = read(text)
    assert (session.mechanism, session.place, session.start) == ("World Lake Forum", "Lima", "2024-07")


def test_a_clause_on_what_a_body_does_makes_none() -> None:
    assert not read("Kenya writes to the World Lake Forum that will print its book in July.")


@pytest.mark.parametrize(
    ("when", "day"), [("last year", "2023"), ("in March", "2024-03"), ("last November", "2023-11")]
)
def test_the_time_right_before_at_is_that_of_the_session(when: str, day: str) -> None:
    (session,) = read(f"The panel was launched {when} at the World Lake Forum in Lima.")
    assert (session.mechanism, session.start) == ("World Lake Forum", day)
