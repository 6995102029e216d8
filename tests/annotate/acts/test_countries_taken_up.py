"""The state that "the country" takes up, and a state's parliament: "The country intends to double its fleet"."""

import pytest

from memcon import annotate

MET = "Federal Councillor Ann Stone met Tom Mboya, Foreign Minister of Kenya, in Bern today. "


def acts(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    found = annotate(MET + text, publisher="Federal Department of Foreign Affairs", published="2008-03-08")
    return [(a.kind, a.actors, (MET + text)[a.span.start : a.span.end]) for a in found.acts]


def test_the_country_is_the_other_state_told_of_before() -> None:
    assert acts("The country intends to double its fleet.") == [
        ("commitment", ("KE",), "intends to double its fleet"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Peru is far away. The country intends to double its fleet.",  # of two one does not know which
        "The country of lakes intends to double its fleet.",
        "Divers who know the country intend to double their fleet.",
    ],
)
def test_the_country_is_no_other(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize("who", ["Parliament", "The Federal Assembly"])
def test_a_parliament_acts_for_its_state(who: str) -> None:
    assert acts(f"{who} approved the treaty with Kenya.") == [("delivery", ("CH",), "approved the treaty with Kenya")]


def test_members_of_parliament_are_none() -> None:
    assert acts("A member of parliament approved the treaty with Kenya.") == []
