"""Where sides met whose sentence opens with an earlier meeting of theirs, held elsewhere."""

import pytest

from memcon import annotate

MET = "Foreign Minister Luz Rojas and Kenyan Foreign Minister Tom Mboya met in Nairobi today."


@pytest.mark.parametrize(
    "opens",
    [
        "Two years after their talks in Oslo, ",
        "Almost four months after their last meeting at the Eel Forum in Oslo, ",
        "Following their last meeting in Oslo, ",
        "Following their meeting in Oslo in March, ",
    ],
)
def test_the_place_of_an_earlier_meeting_is_not_taken(opens: str) -> None:
    told = annotate(opens + MET, published="2021-05-13", publisher="Ministry of Foreign Affairs, Peru")
    assert [m.place for m in told.meetings if m.kind == "meeting" and m.heads] == ["Nairobi"]


def test_the_place_of_the_talks_themselves_is() -> None:
    text = (
        "After their talks in Oslo, Foreign Minister Luz Rojas and Kenyan Foreign Minister Tom Mboya spoke to divers."
    )
    told = annotate(text, published="2021-05-13", publisher="Ministry of Foreign Affairs, Peru")
    assert {m.place for m in told.meetings} <= {"Oslo"}
