"""What a meeting was like, said of the meeting itself."""

from __future__ import annotations

import pytest

from memcon import annotate

MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


def acts_of(sentence: str) -> list[tuple[str, str, tuple[str, ...]]]:
    record = annotate(MEETING + sentence)
    return [(record.quote(a.span), a.kind, a.actors) for a in record.acts if a.span.start >= len(MEETING)]


@pytest.mark.parametrize(
    "predicate",
    [
        "were very frank and fruitful",
        "were a great success",
        "ended on a hopeful note",
        "marked another major step in the care of the reef",
        "marked a milestone",
    ],
)
def test_praise_of_talks_is_an_assessment_of_all(predicate: str) -> None:
    assert acts_of(f"The talks {predicate}.") == [(predicate, "assessment", ("all",))]


@pytest.mark.parametrize(
    "predicate",
    [
        "were held in a warm hall",
        "were short",
        "were a good opportunity for a swim",
        "ended on a Sunday",
        "marked a decade of steps taken",
        "marked the twentieth milestone on the road",
    ],
)
def test_what_is_no_praise_is_no_act(predicate: str) -> None:
    assert acts_of(f"The talks {predicate}.") == []


def test_who_says_so_praises() -> None:
    found = acts_of('"The talks were fruitful," Minister Li said.')
    assert [(kind, actors) for _, kind, actors in found] == [("assessment", ("CN",))]


def test_what_was_done_counts_more_than_what_it_was_like() -> None:
    found = acts_of('"The talks were frank. Both sides reviewed the state of the reef," Minister Li said.')
    assert [kind for _, kind, _ in found] == ["review"]
