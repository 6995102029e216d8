"""Visits that an invitation tells with their days, and those that a text opens with."""

from __future__ import annotations

import pytest

from memcon import Document, annotate


def visits_of(text: str) -> list[tuple[str, str, str | None, str | None]]:
    document = Document(text, published="2024-05-07", publisher="Ministry of Foreign Affairs of Norway")
    return [(m.standing, m.status, m.start, m.end) for m in annotate(document).meetings if m.kind == "visit"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "King Harald extended an invitation to the Peruvian president, Luz Rojas, to pay a state visit to Norway "
            "on 3 and 4 June.",
            ("2024-06-03", "2024-06-04"),
        ),
        (
            "The government has invited Peruvian President Luz Rojas to pay a state visit to Norway. The state visit "
            "will take place on 3 June.",
            ("2024-06-03", None),
        ),
        (
            "On an invitation extended by Peruvian Foreign Minister Ana Silva, Foreign Minister Jan Dahl is scheduled "
            "to make an official visit to Peru on 3 June.",
            ("2024-06-03", None),
        ),
    ],
)
def test_an_invitation_for_days_that_are_told_is_a_visit_to_come(text: str, days: tuple[str, str | None]) -> None:
    assert visits_of(text) == [("subject", "scheduled", *days)]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Jan Dahl invited Peruvian Foreign Minister Ana Silva to visit Norway next year.",
        "The government has invited Peruvian President Luz Rojas to pay a state visit to Norway. She will come.",
        "Peruvian Foreign Minister Ana Silva hopes to visit Norway. The visit would follow one of 2019.",
    ],
)
def test_an_invitation_without_a_day_is_only_agreed(text: str) -> None:
    assert [status for _, status, _, _ in visits_of(text)] == ["agreed"]


@pytest.mark.parametrize(
    "lead",
    [
        "During Foreign Minister Jan Dahl's visit to Peru",
        "During his working visit to Lima",
        "On the occasion of Foreign Minister Jan Dahl's official visit to Peru",
    ],
)
def test_a_visit_that_opens_a_release_is_its_subject(lead: str) -> None:
    text = f"{lead}, Foreign Minister Jan Dahl praised the ties of the two states."
    assert [standing for standing, *_ in visits_of(text)] == ["subject"]


def test_an_earlier_visit_that_opens_a_release_is_not() -> None:
    text = (
        "During Foreign Minister Jan Dahl's previous visit to Peru, two ships were launched. On 6 May, Foreign "
        "Minister Jan Dahl met Peruvian Foreign Minister Ana Silva in Oslo."
    )
    assert "subject" not in [standing for standing, *_ in visits_of(text)]


def test_the_talks_on_a_visit_that_opens_a_release_are_those_of_the_visitor() -> None:
    text = (
        "During Foreign Minister Jan Dahl's visit to Peru on Monday, 6 May, both sides praised the ties. The talks "
        "with President Luz Rojas focused on eels."
    )
    document = Document(text, published="2024-05-07", publisher="Ministry of Foreign Affairs of Norway")
    talks = [m for m in annotate(document).meetings if m.kind == "meeting"]
    assert [(m.standing, m.country, sorted(h.name for h in m.heads)) for m in talks] == [
        ("subject", "PE", ["Jan Dahl", "Luz Rojas"])
    ]
