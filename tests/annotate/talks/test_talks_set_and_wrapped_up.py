"""Talks that newspapers tell as set, hoped for, on a schedule, or as wrapped up."""

import pytest

from memcon import Document, MeetingMention, annotate

MET = "Peruvian Foreign Minister Ana Rojas met her Chilean counterpart Luis Soto in Lima on Thursday.\n\n"


def found(told: str) -> list[MeetingMention]:
    record = annotate(Document(text=MET + told, published="2024-05-31", publisher="Daily Post"))
    return [m for m in record.meetings if m.evidence[0].start >= len(MET)]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        (
            "The talks planned for later on Wednesday between Rojas and Bolivian President Eva Paz may be dropped.",
            "2024-06-05",
        ),
        ("Talks set for Saturday between Rojas and Bolivian President Eva Paz will go ahead.", "2024-06-01"),
        (
            "Saturday's schedule calls for a one-on-one meeting between Rojas and Bolivian President Eva Paz.",
            "2024-06-01",
        ),
        ("The two governments are arranging a summit meeting between Rojas and Soto in November.", "2024-11"),
        ("Peru and Chile are in talks to arrange a meeting between Rojas and Soto in November.", "2024-11"),
        ("Chilean officials hope to hold the first talks between Soto and Bolivian President Eva Paz.", None),
    ],
)
def test_talks_set_or_hoped_for_are_to_come(told: str, day: str | None) -> None:
    assert [(m.status, m.start) for m in found(told)] == [("scheduled", day)]


@pytest.mark.parametrize(
    "told",
    [
        "Peru helped to arrange a meeting between Soto and Bolivian President Eva Paz in May.",
        "Talks held on Wednesday between Rojas and Bolivian President Eva Paz were brief.",
    ],
)
def test_talks_helped_on_or_held_are_over(told: str) -> None:
    assert [m.status for m in found(told)] == ["held"]


@pytest.mark.parametrize("verb", ["wrapped up", "concluded", "began", "completed"])
def test_a_round_that_negotiators_begin_or_end_is_held(verb: str) -> None:
    told = f"Negotiators from Peru and Bolivia on Friday {verb} a three-day round of talks."
    assert [(m.kind, m.status, m.start, m.parties) for m in found(told)] == [
        ("session", "held", "2024-05-31", ("BO", "PE"))
    ]


def test_a_round_thought_of_is_none() -> None:
    assert found("Negotiators from Peru and Bolivia on Friday thought of a three-day round of talks.") == []
