"""What a visitor sees and learns on his way, whose hand he shakes and where he goes on to are no promises."""

import pytest

from acts_after_meeting import kinds


@pytest.mark.parametrize(
    "clause",
    [
        "Minister Rojas will view the old reef wall at Riga.",
        "Minister Rojas will learn about the school for divers.",
        "Minister Rojas will inspect the dam at Riga.",
        "The two ministers will shake hands in Riga.",
        "Minister Rojas will continue from there to Lima.",
    ],
)
def test_what_is_done_on_a_journey_is_no_promise(clause: str) -> None:
    assert kinds(clause) == []


@pytest.mark.parametrize(
    "clause",
    [
        "Peru will learn from Latvia.",
        "Minister Rojas will see to it that Latvia is helped.",
        "Minister Rojas will continue the search for the divers.",
    ],
)
def test_what_is_done_elsewhere_stays_one(clause: str) -> None:
    assert kinds(clause) == ["commitment"]
