"""Royal visitors told by a title alone: whose the Queen, a duke or a prince is where no country is named."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="1980-03-10", publisher="Prime Minister of Australia").meetings)


@pytest.mark.parametrize(
    "who",
    ["Her Majesty The Queen", "The Queen", "The Duke of Kent", "His Royal Highness Prince Charles", "Princess Anne"],
)
def test_a_british_title_needs_no_country(who: str) -> None:
    (visit,) = read(f"{who} will visit Peru in May 1980.")
    assert (visit.kind, visit.parties) == ("visit", ("GB", "PE"))


@pytest.mark.parametrize("who", ["The Queen of Denmark", "Princess Ana of Denmark"])
def test_a_country_told_goes_first(who: str) -> None:
    (visit,) = read(f"{who} will visit Peru in May 1980.")
    assert visit.parties == ("DK", "PE")


def test_a_queen_told_of_before_is_meant() -> None:
    text = "Queen Ana of Denmark met President Juan Soto of Peru in Lima on 3 March. The Queen then visited Chile."
    assert [m.parties for m in read(text)] == [("DK", "PE"), ("CL", "DK")]
