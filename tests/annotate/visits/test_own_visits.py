"""Visits that a document tells beside what it reports: of one's own government in the same month, or of others."""

from __future__ import annotations

import pytest

import memcon


def standings(text: str) -> list[tuple[str, str]]:
    read = memcon.annotate(text, published="2024-05-13", publisher="Ministry of Foreign Affairs of Latvia")
    return [(m.kind, m.standing) for m in read.meetings]


@pytest.mark.parametrize(
    ("when", "standing"),
    [("on 12 May 2024", "subject"), ("on 12 April 2023", "mentioned")],
)
def test_a_visit_beside_its_talks_is_reported_in_its_month_alone(when: str, standing: str) -> None:
    text = (
        f"Latvian Minister Ilze Ozola received Peruvian Minister Luz Rojas in Riga on Monday, 13 May. Ms Rojas had "
        f"thanked Latvia after her official visit to Latvia {when}."
    )
    assert [s for k, s in standings(text) if k == "visit"] == [standing]


def test_a_visit_of_others_in_the_month_is_only_mentioned() -> None:
    text = (
        "Latvian Minister Ilze Ozola received Peruvian Minister Luz Rojas in Riga on Monday, 13 May. They spoke about "
        "Kenyan President Jane Otieno, who had paid an official visit to Norway on 12 May."
    )
    assert ("visit", "subject") not in standings(text)


def test_a_visit_that_only_went_before_a_meeting_at_home_is_not_what_is_reported() -> None:
    text = "The Premier met farmers today to discuss wool following President Rojas's visit to Latvia last week."
    record = memcon.annotate(
        memcon.Document(
            text=text, published="2024-05-17", publisher="Prime Minister of Latvia", title="Farmers meet Premier"
        )
    )
    assert [m.standing for m in record.meetings if m.kind == "visit"] in ([], ["mentioned"])
