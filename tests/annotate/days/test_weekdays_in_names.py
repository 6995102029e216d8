"""Weekdays that are part of the name of a feast, a pact or a deed."""

import pytest

from memcon import annotate

_MET = "Minister Luz Rojas of Peru met with Minister Ivo Ozols of Latvia"


@pytest.mark.parametrize("about", ["the Good Friday Agreement", "the Easter Sunday fires", "a Black Friday sale"])
def test_a_weekday_in_a_name_is_no_day(about: str) -> None:
    (found,) = annotate(
        f"{_MET} and spoke of {about}.", published="2024-05-22", publisher="Presidency of Peru"
    ).meetings
    assert found.start == "2024-05"  # the month of the release


@pytest.mark.parametrize("day", ["on Good Friday", "on Friday"])
def test_the_day_of_a_feast_is_a_day(day: str) -> None:
    (found,) = annotate(f"{_MET} {day}.", published="2024-05-22", publisher="Presidency of Peru").meetings
    assert found.start == "2024-05-17"
