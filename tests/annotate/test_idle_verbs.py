"""Acts told behind a verb of the same party that is none."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

MET = "Foreign Minister Jan Dahl met Peruvian Foreign Minister Luz Rojas in Lima on 6 May. "


def acts_of(text: str) -> list[tuple[str, tuple[str, ...]]]:
    publisher = "Ministry of Foreign Affairs of Norway"
    record = annotate(Document(MET + text, published="2024-05-07", publisher=publisher))
    return [(a.kind, a.actors) for a in record.acts]


@pytest.mark.parametrize(
    "text",
    [
        "Norway maintains close ties with Peru and supports its harbour reform.",
        "Norway also hosts many divers and fully supports the harbour reform.",
    ],
)
def test_what_a_party_does_behind_an_idle_verb_is_an_act(text: str) -> None:
    assert acts_of(text) == [("position", ("NO",))]


@pytest.mark.parametrize(
    "text",
    [
        "Norway hosts a league that trains divers and supports the harbour reform.",
        "Norway hosts many divers, whose league grows and supports the harbour reform.",
        "The league of Norway hosts many divers and supports the harbour reform.",
        "Norway hosts and supports divers.",
    ],
)
def test_what_others_do_there_is_none(text: str) -> None:
    assert acts_of(text) == []
