"""Money that a government's own release tells of without its giver."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

NORWAY = "Ministry of Foreign Affairs of Norway"


def acts_of(text: str, publisher: str | None = NORWAY) -> list[tuple[str, tuple[str, ...]]]:
    record = annotate(Document(text, published="2024-05-07", publisher=publisher))
    return [(a.kind, a.actors) for a in record.acts]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("EUR 5 million has been allocated to the harbours of Peru.", "delivery"),
        ("A further 2 million euros have been made available to the harbours of Peru.", "delivery"),
        ("A budget of USD 3 million is earmarked for the harbours of Peru.", "commitment"),
        ("In the coming year, EUR 5 million will be allocated to the harbours of Peru.", "commitment"),
        ("The money will be used to mend the harbours of Peru.", "commitment"),
    ],
)
def test_money_without_a_giver_is_that_of_the_publisher(text: str, kind: str) -> None:
    assert acts_of(text) == [(kind, ("NO",))]


@pytest.mark.parametrize(
    "text",
    [
        "EUR 5 million has been allocated to the harbours of Peru by a foundation.",
        "EUR 5 million was used to mend the harbours of Peru.",
        "EUR 5 million is missing in the harbours of Peru.",
        "The boats will be used to mend the harbours of Peru.",
    ],
)
def test_what_others_give_or_what_is_no_money_is_not(text: str) -> None:
    assert acts_of(text) == []


def test_a_newspaper_gives_nothing() -> None:
    assert acts_of("EUR 5 million has been allocated to the harbours of Peru.", "The Harbour Times") == []


def test_money_given_at_a_meeting_by_one_side_is_its_own() -> None:
    text = (
        "Foreign Minister Jan Dahl met Peruvian Foreign Minister Luz Rojas in Oslo on 6 May. EUR 5 million has been "
        "earmarked for the harbours."
    )
    assert acts_of(text) == [("commitment", ("NO",))]
