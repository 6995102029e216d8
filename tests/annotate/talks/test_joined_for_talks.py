"""Talks that somebody joins, and those of two of several who met, told again by their names alone."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

FIRST = "Kenyan Deputy Minister Tom Rowe will meet Peruvian Vice Minister Luz Rojas in Lima on July 13. "


def meetings(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2021-07-06", publisher="The Harbour Times").meetings
    return [m for m in found if m.kind == "meeting"]


@pytest.mark.parametrize(
    "told",
    [
        "Latvian Vice Minister Anna Ozola will join Rojas and Rowe later on July 13 for three-way talks.",
        "Latvian Vice Minister Anna Ozola will join Rojas and Rowe for a trilateral meeting on July 13.",
        "On July 13, Latvian Vice Minister Anna Ozola is to join Rojas and Rowe for lunch.",
    ],
)
def test_who_joins_others_for_talks_meets_them(told: str) -> None:
    _, talks = meetings(FIRST + told)
    assert (talks.status, talks.start, talks.parties[:2]) == ("scheduled", "2021-07-13", ("KE", "LV"))
    assert "Anna Ozola" in [h.name for h in talks.heads]


@pytest.mark.parametrize("told", ["in calling for talks", "in the choir", "to urge talks"])
def test_who_joins_others_otherwise_does_not_meet(told: str) -> None:
    assert meetings(f"Latvian Minister Anna Ozola joined Kenyan Minister Tom Rowe {told}.") == []


def test_two_of_three_meet_apart_from_the_third() -> None:
    text = (
        "Latvian Minister Anna Ozola, Kenyan Minister Tom Rowe and Peru's Minister Luz Rojas will meet on July 13. "
        "Ozola and Rowe are also scheduled to hold a separate meeting on July 13."
    )
    assert [m.parties for m in meetings(text)] == [("KE", "LV", "PE"), ("KE", "LV")]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Rojas and Rowe last met in March in Nairobi.", "Nairobi"),
        ("Rojas and Rowe previously met in March when the former visited Nairobi.", "Nairobi"),
        ("Minister Rojas and Minister Rowe held talks in March.", None),
    ],
)
def test_an_earlier_meeting_of_the_same_two_is_another(told: str, place: str | None) -> None:
    met = "Kenyan Deputy Minister Tom Rowe met Peruvian Vice Minister Luz Rojas in Lima on Monday. "
    _, earlier = meetings(met + told)
    assert (earlier.start, earlier.place, earlier.standing) == ("2021-03", place, "mentioned")
    assert sorted(h.name for h in earlier.heads) == ["Luz Rojas", "Tom Rowe"]


def test_who_was_met_is_not_among_those_who_met_another() -> None:
    text = "Kenyan Minister Tom Rowe met Peruvian Minister Luz Rojas, and Latvia's Anna Ozola met Jan Dahl."
    assert [m.parties for m in meetings(text)][:1] == [("KE", "PE")]
