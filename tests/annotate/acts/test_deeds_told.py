"""Deeds told as done or under way by verbs that are no acts elsewhere: "is fostering talks"."""

import pytest

from memcon import annotate

MET = "Federal Councillor Ann Stone met Tom Mboya, Foreign Minister of Kenya, in Bern today. "


def acts(text: str) -> list[tuple[str, tuple[str, ...], int | None, str]]:
    found = annotate(MET + text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    return [(a.kind, a.actors, a.strength, (MET + text)[a.span.start : a.span.end]) for a in found.acts]


@pytest.mark.parametrize(
    "deed",
    [
        "is fostering dialogue between Peru and Chile",
        "has long been funding a school for divers in Peru",
        "carried out a survey of eels in Peru",
        "has doubled its contribution to the port of Lima",
        "has made two planes available to Peru",
        "took several bold measures to open the port to Peru",
    ],
)
def test_what_a_state_is_told_to_do_for_others_is_a_deed(deed: str) -> None:
    assert acts(f"Kenya {deed}.") == [("delivery", ("KE",), None, deed)]


def test_who_pursues_a_goal_is_bound() -> None:
    ((kind, _, strength, _),) = acts("Kenya is pursuing the goal of clearing the mines in Peru.")
    assert (kind, strength) == ("commitment", 2)


@pytest.mark.parametrize(
    "clause",
    [
        "Kenya is developing rapidly.",
        "Kenya carried out attacks in Peru.",
        "Kenya carried the flag of Peru.",
        "Kenya is enjoying its talks with Peru.",
        "Kenya has made two planes unsafe.",
        "The meeting strengthened the friendship between Kenya and Peru.",
        "They have strengthened the bonds between Kenya and Peru.",
    ],
)
def test_what_befalls_somebody_or_does_harm_is_none(clause: str) -> None:
    assert acts(clause) == []


@pytest.mark.parametrize(
    "deed",
    [
        "gave Peru 5 million dollars",
        "is putting EUR 7 million towards the port of Lima",
        "pays Peru CHF 2 million a year",
        "has made available its experts to Peru",
        "built a school in Lima for Peru",
        "has taken in 5,000 refugees from Peru",
        "has been working for many years to clear the mines in Peru",
    ],
)
def test_spending_building_and_long_work_are_deeds(deed: str) -> None:
    assert acts(f"Kenya {deed}.") == [("delivery", ("KE",), None, deed)]


@pytest.mark.parametrize(
    "clause",
    [
        "Kenya is building on the success of Peru.",
        "Kenya gave Peru another look.",
        "Kenya has taken in the reefs of Peru.",
        "Kenya has not paid Peru 5 million dollars.",
    ],
)
def test_no_sum_and_nobody_taken_in_is_no_deed(clause: str) -> None:
    assert acts(clause) == []


def test_who_is_at_work_now_still_promises() -> None:
    ((kind, _, strength, _),) = acts("Kenya is working to clear the mines in Peru.")
    assert (kind, strength) == ("commitment", 2)
