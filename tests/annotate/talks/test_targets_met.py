"""What is met that is nobody: "to cooperate in meeting the targets"."""

import pytest

from memcon import annotate

FIRST = "Minister Luz Rojas of Peru met Minister Tom Rowe of Kenya in Lima on 3 May 2024. "


@pytest.mark.parametrize("what", ["the challenges of piracy", "shared targets", "national goals", "each other's needs"])
def test_targets_are_no_meeting(what: str) -> None:
    found = annotate(f"{FIRST}They agreed to cooperate in meeting {what}.", published="2024-05-04")
    assert len(found.meetings) == 1


def test_what_was_agreed_in_a_meeting_is_of_one() -> None:
    text = "Minister Luz Rojas of Peru and Minister Tom Rowe of Kenya agreed on fares in a meeting in Lima on Friday."
    assert len(annotate(text, published="2024-05-04").meetings) == 1
