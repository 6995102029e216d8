"""Stands told by whose view they are: "In Peru's view, the truce must hold"."""

import pytest

from memcon import annotate

MET = "Federal Councillor Ann Stone met Tom Mboya, Foreign Minister of Kenya, in Bern today. "


def acts(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    found = annotate(MET + text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    return [(a.kind, a.actors, (MET + text)[a.span.start : a.span.end]) for a in found.acts]


@pytest.mark.parametrize(
    ("view", "who"),
    [
        ("In Kenya's view", "KE"),
        ("From Switzerland's point of view", "CH"),
        ("From a Kenyan perspective", "KE"),
        ("In the view of the Kenyan delegation", "KE"),
    ],
)
def test_a_view_is_a_stand_of_whose_it_is(view: str, who: str) -> None:
    assert acts(f"{view}, the truce must hold.") == [("position", (who,), f"{view}, the truce must hold")]


@pytest.mark.parametrize(
    "text",
    [
        "In the public's view, the truce must hold.",
        "In Kenya's fishermen's view, the truce must hold.",
        "In view of Kenya, the ship sank.",
    ],
)
def test_a_view_of_others_is_none(text: str) -> None:
    assert acts(text) == []
