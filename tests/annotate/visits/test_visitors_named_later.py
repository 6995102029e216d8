"""Visitors told by office alone, or as a delegation, whom the next sentences name."""

import pytest

from memcon import annotate


def visitors(text: str) -> list[list[str | None]]:
    found = annotate(text, published="2024-05-07", publisher="World Post").meetings
    return [[h.name for h in m.heads] for m in found if m.kind == "visit"]


@pytest.mark.parametrize(
    "told",
    [
        "Peru's foreign minister will visit Riga on 13 May. Foreign Minister Luz Rojas will meet Latvia's president.",
        "The Peruvian president flew to Riga on Sunday. President Luz Rojas will meet President Ivo Ozols of Latvia.",
        "The Peruvian leader arrived in Riga on Sunday. President Luz Rojas will meet President Ivo Ozols of Latvia.",
        "A Peruvian delegation arrived in Riga on Sunday. The delegation is led by Foreign Minister Luz Rojas.",
        "A Peruvian delegation will visit Riga on 13 May. It will be headed by Luz Rojas, Minister of Trade of Peru.",
        "The Peruvian delegation, which arrived in Riga on Sunday, is headed by Foreign Minister Luz Rojas.",
    ],
)
def test_a_visitor_told_by_office_is_who_is_named_so(told: str) -> None:
    assert visitors(told) == [["Luz Rojas"]]


@pytest.mark.parametrize(
    "told",
    [
        "Peru's foreign minister will visit Riga on 13 May. Vice President Luz Rojas will stay at home.",
        "Peru's president will visit Riga on 13 May. Vice President Luz Rojas will stay at home.",
        "Peru's foreign minister visited Riga in 2015. Foreign Minister Luz Rojas said trade had grown.",
    ],
)
def test_who_holds_another_office_or_held_it_later_is_not_the_visitor(told: str) -> None:
    assert visitors(told) == [[]]
