"""Journeys of delegations that a government sends, who leads them told apart."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate

LEADS = " The Honourable Ann Holm, Minister of Trade, will lead the delegation."


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-07", publisher="Government of Norway").meetings)


@pytest.mark.parametrize(
    "words",
    [
        "The government named a delegation to attend the jubilee of President Luz Rojas on 9 May 2024 in Lima, Peru.",
        "The king announced the designation of a royal delegation to Lima, Peru, for the jubilee on 9 May 2024.",
        "A king of Peru has died. The delegation will visit Lima, Peru on Thursday, 9 May 2024.",
        "A Delegation to Peru\n\nThe king announced the designation of a delegation to Lima, Peru, on 9 May 2024.",
    ],
)
def test_a_delegation_sent_abroad_is_on_a_visit(words: str) -> None:
    (visit,) = read(words + LEADS)
    assert (visit.kind, visit.status, visit.parties, visit.place) == ("visit", "scheduled", ("NO", "PE"), "Lima")
    assert (visit.start, [h.name for h in visit.heads]) == ("2024-05-09", ["Ann Holm"])


@pytest.mark.parametrize(
    "words",
    [
        "The government named a delegation to attend the jubilee of the king on 9 May 2024 in Bergen, Norway.",
        "The government named a delegation to attend the jubilee.",
        "Peru named a delegation to attend the jubilee on 9 May 2024 in Nairobi, Kenya.",
    ],
)
def test_a_delegation_at_home_or_of_another_state_is_not(words: str) -> None:
    assert not read(words)


@pytest.mark.parametrize(
    "words",
    [
        "a recent visit to Kenya by a Peruvian delegation on the topic of tea",
        "the recent visit of a Peruvian delegation to Kenya",
        "the recent visit by a delegation from Peru to Kenya",
    ],
)
def test_a_delegation_told_behind_the_visit_made_it(words: str) -> None:
    read = annotate(f"The ministers praised {words}.", published="2024-05-07", publisher="Government of Chile")
    assert [(m.kind, m.country, m.parties) for m in read.meetings] == [("visit", "KE", ("KE", "PE"))]


def test_a_delegation_told_with_something_else_made_no_visit() -> None:
    read = annotate(
        "The ministers praised a guide to Kenya by a delegation from Peru.",
        published="2024-05-07",
        publisher="Government of Chile",
    )
    assert not read.meetings
