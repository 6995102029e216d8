"""Delegations of a state with which somebody is told to discuss something: their government was met."""

import pytest

from memcon import annotate

WHO = "State Secretary Anna Holm"


@pytest.mark.parametrize(
    "told",
    [
        "will discuss beforehand various matters with a Peruvian delegation.",
        "discussed trade with a visiting Peruvian delegation.",
        "discussed trade with a delegation from Peru in Helsinki today.",
        "exchanged views with the Peruvian delegation.",
    ],
)
def test_what_is_discussed_with_a_delegation_is_a_meeting(told: str) -> None:
    (met,) = annotate(
        f"{WHO} {told}", published="2024-05-14", publisher="Ministry for Foreign Affairs of Finland"
    ).meetings
    assert (met.standing, met.parties, [h.name for h in met.heads]) == ("subject", ("FI", "PE"), ["Anna Holm"])


@pytest.mark.parametrize(
    "told", ["discussed trade with a Peruvian hotel chain.", "discussed trade with a delegation of Peruvian farmers."]
)
def test_others_of_that_state_are_no_government(told: str) -> None:
    found = annotate(f"{WHO} {told}", published="2024-05-14", publisher="Ministry for Foreign Affairs of Finland")
    assert not found.meetings
