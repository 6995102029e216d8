"""What was agreed, told behind a wish or as what talks came to."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

MET = "Foreign Minister Jan Dahl met Peruvian Foreign Minister Luz Rojas in Lima on 6 May. "


def acts_of(text: str) -> list[tuple[str, str, int | None]]:
    publisher = "Ministry of Foreign Affairs of Norway"
    record = annotate(Document(MET + text, published="2024-05-07", publisher=publisher))
    return [(a.kind, record.document.text[a.span.start : a.span.end], a.strength) for a in record.acts]


def test_an_agreement_behind_a_wish_is_an_act_of_its_own() -> None:
    assert acts_of("The two ministers wish to count the eels and agreed to meet in Oslo.") == [
        ("commitment", "wish to count the eels", 1),
        ("commitment", "agreed to meet in Oslo", 3),
    ]


def test_an_infinitive_goes_on_behind_a_wish() -> None:
    text = "The two ministers wish to see the treaty signed and adopted by both parliaments."
    assert len(acts_of(text)) == 1


@pytest.mark.parametrize("verb", ["resulted in", "ended with", "led to"])
def test_talks_that_came_to_an_agreement_tell_it(verb: str) -> None:
    text = f"The talks {verb} an agreement to count the eels every year."
    assert acts_of(text) == [("commitment", text[:-1], 3)]


def test_talks_that_came_to_nothing_tell_none() -> None:
    assert acts_of("The talks resulted in a delay of the treaty.") == []
