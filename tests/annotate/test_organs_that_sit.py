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
