"""Whose somebody is of whom a newspaper tells no state, and whom only a part of its own state is called like."""

import pytest

from memcon import annotate

TEXT = "{} met President Luz Rojas of Peru in Lima on Monday. The kelp deal with the United States was signed there."


@pytest.mark.parametrize(
    ("who", "publisher", "party"),
    [
        ("House Speaker Tom Hale", "Christian Science Monitor", "US"),
        ("Vice President Tom Hale", "Christian Science Monitor", "US"),
        ("Energy Secretary Tom Hale", "Christian Science Monitor", "US"),
        ("House Speaker Tom Hale", "Christian Sailors' Bulletin", None),
    ],
)
def test_an_outlet_that_tells_of_all_the_world_lends_its_state_to_some_offices(
    who: str, publisher: str, party: str | None
) -> None:
    met = annotate(TEXT.format(who), published="2024-05-07", publisher=publisher).meetings
    assert {h.party for m in met for h in m.heads if h.name == "Tom Hale"} == ({party} if met else set())
    assert met or party is None


def test_what_tells_of_its_own_state_alone_lends_nothing() -> None:
    text = TEXT.format("House Speaker Tom Hale").replace("the United States", "Kenya")
    assert not any(
        h.party == "US"
        for m in annotate(text, published="2024-05-07", publisher="Christian Science Monitor").meetings
        for h in m.heads
    )


@pytest.mark.parametrize(
    ("told", "party"),
    [("", "US"), (" The Georgian wine was praised.", "GE"), (" The mayor of Tbilisi was there too.", "GE")],
)
def test_a_senator_is_of_the_state_a_part_of_which_is_called_like_another(told: str, party: str) -> None:
    text = f"Senator Tom Hale of Georgia met President Luz Rojas of Peru in Lima on Monday.{told}"
    (meeting,) = annotate(text, published="2024-05-07", publisher="The White House").meetings
    assert [h.party for h in meeting.heads] == [party, "PE"]
