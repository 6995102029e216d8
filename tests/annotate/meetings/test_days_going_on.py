"""Meetings told as the next thing of a day that the sentence before tells: "In the afternoon", "will then meet"."""

import pytest

from memcon import annotate

VISIT = "Minister Anna Holm will visit Peru from 20 to 23 May 2024. On Tuesday, 21 May, she will be received by {}. "


def start(told: str) -> str | None:
    text = VISIT.format("President Luis Rojas") + told
    found = annotate(text, published="2024-05-14", publisher="Ministry for Foreign Affairs of Finland").meetings
    return next(m.start for m in found if "Luz Soto" in [h.name for h in m.heads])


@pytest.mark.parametrize(
    "told",
    [
        "In the afternoon, she will meet Trade Minister Luz Soto.",
        "Minister Holm will then meet Trade Minister Luz Soto.",
        "After the talks, she will meet Trade Minister Luz Soto.",
        "At noon, she will meet Trade Minister Luz Soto.",
        "They will see a port. In the evening, she will meet Trade Minister Luz Soto.",
    ],
)
def test_the_day_told_before_goes_on(told: str) -> None:
    assert start(told) == "2024-05-21"


def test_she_who_opens_one_sentence_with_a_day_opens_the_next() -> None:
    text = VISIT.format("President Ivo Rojas") + "She will also meet Trade Minister Luz Soto."
    found = annotate(text, published="2024-05-14", publisher="Ministry for Foreign Affairs of Finland").meetings
    assert [h.name for h in found[-1].heads] == ["Anna Holm", "Luz Soto"]
