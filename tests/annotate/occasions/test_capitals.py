"""Capitals told by their state alone."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-05-15", publisher="Harbour Herald").meetings


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Foreign Minister Luz Rojas travelled to the Latvian capital on Monday.",
        "Peruvian Foreign Minister Luz Rojas arrived on Monday in the Latvian capital.",
        "Peruvian Foreign Minister Luz Rojas will fly to Latvia's capital on Monday.",
        "Peruvian Foreign Minister Luz Rojas arrived in the Latvian capital Monday.",
        "Peruvian Foreign Minister Luz Rojas landed here in the Latvian capital Monday.",
    ],
)
def test_a_visit_goes_to_the_capital_of_a_state(text: str) -> None:
    (visit,) = read(text)
    assert (visit.kind, visit.place, visit.country, visit.parties) == ("visit", "Riga", "LV", ("LV", "PE"))


def test_a_meeting_is_in_the_capital_of_a_state() -> None:
    (met,) = read("Peruvian Foreign Minister Luz Rojas met President Janis Ozols of Latvia in the Kenyan capital.")
    assert (met.place, met.country) == ("Nairobi", "KE")


def test_the_city_behind_the_word_is_the_place() -> None:
    (visit,) = read("Peruvian Foreign Minister Luz Rojas travelled to the Latvian capital, Riga, on Monday.")
    assert (visit.place, visit.country) == ("Riga", "LV")


def test_capital_that_is_money_is_no_place() -> None:
    assert not read("Peruvian Foreign Minister Luz Rojas travelled to the Latvian capital markets fair on Monday.")
