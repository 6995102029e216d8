"""A visit of rank that is spoken of beside the meeting it was for, where the title tells of none."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

MET = "Foreign Minister Juris Ozols received Foreign Minister Luz Rojas of Peru in Riga on 14 May 2024. "
FILL = "The two countries are bound by salt and wool. " * 6


def visits(text: str) -> list[tuple[str, str | None, list[str | None]]]:
    record = annotate(
        Document(
            text=text,
            published="2024-05-15",
            publisher="Ministry of Foreign Affairs of Latvia",
            title="Foreign Minister Ozols receives Foreign Minister Rojas",
        )
    )
    return [(m.standing, m.country, [h.name for h in m.heads]) for m in record.meetings if m.kind == "visit"]


@pytest.mark.parametrize(
    "told", ["During the official visit, both", "In the course of this working visit, the ministers"]
)
def test_a_visit_of_rank_is_an_occasion_beside_its_meeting(told: str) -> None:
    assert visits(f"{MET}{FILL}{told} spoke of wool.") == [("subject", "LV", ["Luz Rojas"])]


@pytest.mark.parametrize(
    "told", ["During the visit, both", "During a state visit, guests", "During official visits, both"]
)
def test_a_visit_without_rank_or_of_any_kind_is_none(told: str) -> None:
    assert visits(f"{MET}{FILL}{told} speak of wool.") == []


@pytest.mark.parametrize("start", ["commencement", "start", "beginning"])
def test_what_marks_the_start_of_a_visit_tells_it(start: str) -> None:
    text = "President Luz Rojas of Peru was welcomed with honours in Riga. "
    told = f"The event marked the {start} of her three-day official visit to Latvia."
    assert visits(text + told) == [("subject", "LV", ["Luz Rojas"])]
    told = "The event recalled the wreck of her three-day-old boat in Latvia."
    assert visits(text + told) == []
