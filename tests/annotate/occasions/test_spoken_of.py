"""Occasions that those who talk only speak of: "spoke today with Minister B about her meeting with Minister C"."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

KENYAN = "Foreign Minister Luz Rojas of Peru spoke today with Kenyan Foreign Minister Grace Otieno"


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-05-15", publisher="Ministry of Foreign Affairs of Peru").meetings


def tell(text: str) -> list[tuple[str, str, str, str | None, tuple[str, ...]]]:
    return [(m.kind, m.standing, m.status, m.start, m.parties) for m in read(text)]


CALL = ("call", "subject", "held", "2024-05-15", ("KE", "PE"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "to discuss her meeting with Ugandan Foreign Minister Paul Okello",
            ("meeting", "mentioned", "held", None, ("KE", "UG")),
        ),
        (
            "about her meeting with Ugandan Foreign Minister Paul Okello",
            ("meeting", "mentioned", "held", None, ("KE", "UG")),
        ),
        (
            "to follow up on the May 3 visit of Kenyan President Amos Kiptoo to Lima",
            ("visit", "mentioned", "held", "2024-05-03", ("KE", "PE")),
        ),
        (
            "following Monday's visit of Kenyan President Amos Kiptoo to Lima",
            ("visit", "mentioned", "held", "2024-05-13", ("KE", "PE")),
        ),
    ],
)
def test_what_was_talked_of_is_mentioned_and_was_on_another_day(
    words: str, told: tuple[str, str, str, str | None, tuple[str, ...]]
) -> None:
    assert tell(f"{KENYAN} {words}.") == [CALL, told]


def test_a_meeting_followed_up_on_a_journey_is_over() -> None:
    text = (
        "Minister Luz Rojas of Peru will travel to Oslo on May 17 to follow up with colleagues "
        "on the President's meeting with Kenyan President Amos Kiptoo."
    )
    assert [(m.kind, m.standing, m.status, m.start) for m in read(text)] == [
        ("visit", "subject", "scheduled", "2024-05-17"),
        ("meeting", "mentioned", "held", None),
    ]


def test_a_visit_on_which_one_meets_is_told() -> None:
    text = "Minister Luz Rojas met today with Kenyan Foreign Minister Grace Otieno on her visit to Lima."
    assert {m.standing for m in read(text)} == {"subject"}
