"""Occasions ahead, told by what is to come of them."""

import pytest

from memcon import annotate

_MET = "President Ana Holm met with President Luz Rojas of Peru today."


def read(words: str) -> tuple[str | None, str, str]:
    found = annotate(f"{_MET} {words}.", published="2024-05-08", publisher="Office of the President of Norway").meetings
    session = next(m for m in found if m.kind == "session")
    return session.start, session.status, session.standing


@pytest.mark.parametrize(
    "words",
    [
        "They underscored their resolve to achieve strong results at the Ferry Summit in Riga in November",
        "They pledged to deliver good outcomes at the Ferry Summit in Riga in November",
        "They spoke of the work in the leadup to the November Ferry Summit in Riga",
        "She asked him to act with only 90 days left to the Ferry Summit in Riga in November",
        "She stressed what must be done on the road to the Ferry Summit in Riga in November",
    ],
)
def test_what_is_to_be_reached_at_a_session_tells_that_it_is_to_come(words: str) -> None:
    assert read(words) == ("2024-11", "scheduled", "mentioned")


@pytest.mark.parametrize(
    "words",
    [
        "They praised the pledge made at the Ferry Summit in Riga in November",
        "They managed to reach a deal at the Ferry Summit in Riga in November",
        "They thanked each other for the work at the Ferry Summit in Riga in November",
    ],
)
def test_what_was_reached_at_a_session_does_not(words: str) -> None:
    assert read(words)[:2] == ("2023-11", "held")
