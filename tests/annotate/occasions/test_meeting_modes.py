"""In what way sessions were held of which no place is told, and who is there."""

import pytest

from memcon import annotate
from memcon.model import Document


def modes(
    text: str, published: str = "2024-05-20", publisher: str = "Peru Ministry of Foreign Affairs"
) -> set[str | None]:
    found = annotate(Document(text, published=published, publisher=publisher)).meetings
    return {m.mode for m in found if m.kind == "session"}


HELD = "Peru and Latvia held the third session of the Joint Commission on Fisheries on 14 May. "


@pytest.mark.parametrize(
    ("publisher", "published", "mode"),
    [
        ("Peru Ministry of Foreign Affairs", "2024-05-20", "in_person"),
        ("Peru Ministry of Foreign Affairs", "2021-05-20", None),
        ("The Lima Herald", "2024-05-20", None),
    ],
)
def test_a_session_reported_as_held_was_in_person(publisher: str, published: str, mode: str | None) -> None:
    assert modes(HELD, published, publisher) == {mode}


def test_an_event_on_whose_margins_people_met_was_in_person() -> None:
    text = "Foreign Minister Luz Rojas of Peru met Latvian Foreign Minister Juris Ozols {} the Lake Security Forum."
    assert modes(text.format("on the margins of")) == {"in_person"}
    assert modes(text.format("ahead of")) <= {None}


def test_who_has_arrived_came_on_the_day_of_the_text() -> None:
    text = "Latvian Foreign Minister Juris Ozols {} in Peru on a two-day visit. He likes the harbour."
    found = annotate(Document(text.format("has arrived"), published="2024-05-20", publisher="The Lima Herald")).meetings
    assert [(m.start, m.end) for m in found if m.kind == "visit"] == [("2024-05-20", "2024-05-21")]
    found = annotate(Document(text.format("arrived"), published="2024-05-20", publisher="The Lima Herald")).meetings
    assert [m.start for m in found if m.kind == "visit"] != ["2024-05-20"]
