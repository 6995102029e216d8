"""Meetings of which only the number is told."""

import pytest

from memcon import annotate


@pytest.mark.parametrize("often", ["three times this year", "several times since", "with him at least 12 times"])
def test_a_number_of_meetings_is_no_occasion(often: str) -> None:
    who = "Minister Luz Rojas of Peru" + ("" if "him" in often else " and Minister Ivo Ozols of Latvia")
    text = f"{who} have met {often}."
    assert not annotate(text, published="2024-05-20", publisher="Foreign Ministry of Peru").meetings


def test_how_often_something_was_said_is_no_number_of_meetings() -> None:
    text = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia on 3 May and thanked him several times."
    (found,) = annotate(text, published="2024-05-20", publisher="Foreign Ministry of Peru").meetings
    assert found.start == "2024-05-03"
