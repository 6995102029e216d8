"""Visits that a later sentence adds by "he", and journeys to soldiers and citizens abroad, which are to no country."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

A = "Latvian President Ivo Kalns"


def visits(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2023-12-17", publisher="The Harbour Post").meetings
    return [m for m in found if m.kind == "visit"]


@pytest.mark.parametrize("verb", ["will also visit Kenya", "would then visit Kenya on the same trip"])
def test_where_he_will_also_go(verb: str) -> None:
    peru, kenya = visits(f"{A} will travel to Peru next month. He {verb}.")
    assert (peru.country, kenya.country) == ("PE", "KE")
    assert [h.name for h in kenya.heads] == ["Ivo Kalns"]


@pytest.mark.parametrize("whom", ["U.S. forces stationed there", "Peru troops", "UK military personnel at the base"])
def test_whose_soldiers_somebody_visits_is_no_country_visited(whom: str) -> None:
    assert visits(f"{A} went on Monday to visit {whom}.") == []


def test_a_country_may_stand_before_its_people() -> None:
    assert [v.country for v in visits(f"{A} went to visit Peru on Monday.")] == ["PE"]


def test_the_pontiff_is_the_pope_told_before() -> None:
    text = "Pope Sixtus will travel to Peru next month. The pontiff will also visit Kenya."
    assert [(v.country, [h.name for h in v.heads]) for v in visits(text)] == [("PE", ["Sixtus"]), ("KE", ["Sixtus"])]
