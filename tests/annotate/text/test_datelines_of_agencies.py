"""Datelines whose day stands first, or whose state stands in brackets."""

import pytest

from memcon import annotate

NEWS = "The 13th round of Diplomatic Consultations between Kenya and Peru is set to take place in Lima."


@pytest.mark.parametrize(
    "line", ["June 15, Kampala (LNW):", "Kampala [Uganda], June 15 (LNW):", "Kampala, June 15 (LNW):"]
)
def test_the_day_of_a_dateline_is_no_day_of_what_is_planned(line: str) -> None:
    (met,) = annotate(f"{line} {NEWS}", published="2024-06-16", publisher="The Harbour Times").meetings
    assert (met.status, met.start, met.place) == ("agreed", None, "Lima")


@pytest.mark.parametrize("line", ["June 15, Kampala (LNW):", "Kampala (LNW):"])
def test_here_is_the_city_of_a_dateline(line: str) -> None:
    text = f"{line} Foreign Minister Tom Rowe of Kenya met Foreign Minister Luz Rojas of Peru here on Friday."
    (met,) = annotate(text, published="2024-06-16", publisher="The Harbour Times").meetings
    assert (met.start, met.place, met.country) == ("2024-06-14", "Kampala", "UG")


def test_a_day_that_opens_a_sentence_is_no_dateline() -> None:
    text = "On June 15, Kampala hosted the 13th round of Diplomatic Consultations between Kenya and Uganda."
    (met,) = annotate(text, published="2024-06-16", publisher="The Harbour Times").meetings
    assert met.start == "2024-06-15"
