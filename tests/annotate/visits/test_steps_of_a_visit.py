"""Meetings with which a visit or a meeting before ended, began or went on: "The visit ended with a call on A"."""

import pytest

from memcon import annotate
from memcon.model import Document

WENT = "Foreign Minister Luz Rojas of Peru was in Riga on Monday. "
WILL = "Foreign Minister Luz Rojas of Peru will be in Riga on Monday. "


def told(text: str) -> list[tuple[str | None, str | None]]:
    found = annotate(Document(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru"))
    return [(m.status, m.heads[-1].party) for m in found.meetings if m.kind == "meeting" and len(m.heads) > 1]


@pytest.mark.parametrize(
    "text",
    [
        "The visit concluded with a meeting with President Ivo Ozols.",
        "Her visit ended on Tuesday with a courtesy call on President Ivo Ozols.",
        "A courtesy call on President Ivo Ozols rounded off the visit.",
        "This was followed by a working lunch with President Ivo Ozols.",
        "The highlight of the visit was a meeting with President Ivo Ozols.",
        "It was preceded by talks in Jelgava with Trade Minister Ivo Ozols.",
    ],
)
def test_what_a_visit_ended_or_began_with_is_a_meeting(text: str) -> None:
    assert told(WENT + text) == [("held", "LV")]


def test_what_it_will_end_with_is_yet_to_come() -> None:
    assert told(WILL + "The visit will conclude with a meeting with President Ivo Ozols.") == [("scheduled", "LV")]
    assert told(WILL + "A courtesy visit to President Ivo Ozols is also planned.") == [("scheduled", "LV")]


@pytest.mark.parametrize(
    "text",
    [
        "The visit concluded with a concert of the choir of Ivo Ozols.",
        "Latvian President Ivo Ozols gave a dinner for his guards.",
        "The focus of the visit was a fair with books by President Ivo Ozols.",
    ],
)
def test_other_ends_are_none(text: str) -> None:
    assert told(WENT + text) == []


def test_what_we_plan_behind_is_ours() -> None:
    text = (
        "I plan to fly to Nairobi for discussions with Kenyan President Juma Otieno, followed by talks in Riga with "
        "Latvian Prime Minister Ivo Ozols."
    )
    found = annotate(Document(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru"))
    assert ("LV", "PE") in {m.parties for m in found.meetings}


@pytest.mark.parametrize(
    "words", ["made a farewell call on", "paid an introductory visit to", "paid a protocol call on"]
)
def test_calls_of_all_kinds_are_meetings(words: str) -> None:
    text = f"Ambassador Ivo Ozols of Latvia {words} President Luz Rojas on Monday."
    found = annotate(Document(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru"))
    assert [m.parties for m in found.meetings] == [("LV", "PE")]


def test_a_dinner_in_her_honour_is_a_meeting() -> None:
    text = WENT + "In the evening, Latvian President Ivo Ozols gave a dinner in her honour."
    assert told(text) == [("held", "PE")]
