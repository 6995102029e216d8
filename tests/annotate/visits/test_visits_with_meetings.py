"""Visits that a text speaks of as known, whose meetings it reports."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

MET = "Minister Anna Ozola met Peruvian Minister Luis Rojas in Lima on 14 May. "


def visits(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Latvia").meetings
    return [m for m in found if m.kind == "visit"]


@pytest.mark.parametrize(
    "told",
    [
        "Minister Ozola also used her stay in Lima to open a fair.",
        "Ports were a topic throughout Ms Ozola's visit to Lima.",
        "During her official visit to Peru, Ms Ozola opened a fair.",
    ],
)
def test_a_visit_is_reported_with_the_meetings_on_it(told: str) -> None:
    (visit,) = visits(MET + told)
    assert (visit.standing, visit.start, visit.country) == ("subject", "2024-05-14", "PE")


@pytest.mark.parametrize(
    "told",
    [
        "A treaty on ports was signed during her visit to Lima.",
        "They praised Ms Ozola's previous visit to Lima.",
        "They spoke of Premier Ivo Kalns's visit to Lima.",
    ],
)
def test_a_visit_that_dates_something_else_is_mentioned(told: str) -> None:
    assert [v.standing for v in visits(MET + told)] == ["mentioned"]


def test_talks_beside_a_visit_do_not_tell_where_it_goes() -> None:
    text = (
        "On 19 April Minister Luz Rojas of Peru will fly to Riga for a three-day working visit and a series of talks "
        "with officials of Norway."
    )
    visits = [m for m in annotate(text, published="2024-04-13").meetings if m.kind == "visit"]
    assert [(m.country, m.start, m.end) for m in visits] == [("LV", "2024-04-19", "2024-04-21")]
