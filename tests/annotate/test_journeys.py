"""Where a journey leads on which an occasion is held."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str, kind: str) -> MeetingMention:
    document = Document(text, published="2024-05-20", publisher="Peru Ministry of Foreign Affairs")
    return next(m for m in annotate(document).meetings if m.kind == kind)


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("travelled to Oslo on 3 May, where she met Foreign Minister Jan Dahl of Norway", ("Oslo", "NO")),
        ("flew to Oslo, Norway, to meet Foreign Minister Anna Ozola of Latvia", ("Oslo", "NO")),
        ("was in Oslo on 3 May for talks with Foreign Minister Jan Dahl of Norway", ("Oslo", "NO")),
        ("flew to Oslo, and travelled to Riga to meet Foreign Minister Anna Ozola of Latvia", ("Riga", "LV")),
    ],
)
def test_a_meeting_is_held_where_its_journey_leads(way: str, told: tuple[str, str]) -> None:
    meeting = read(f"Foreign Minister Luz Rojas of Peru {way}.", "meeting")
    assert (meeting.place, meeting.country) == told


@pytest.mark.parametrize(
    ("purpose", "place"),
    [
        ("to attend the fourth Harbour Cooperation Forum", "Oslo"),
        ("for the fourth Harbour Cooperation Forum", "Oslo"),
        ("where she will open a fair and attend the fourth Harbour Cooperation Forum", "Oslo"),
        ("to discuss trade in the run-up to the fourth Harbour Cooperation Forum", None),
        ("to meet captains ahead of the fourth Harbour Cooperation Forum", None),
    ],
)
def test_a_session_is_held_where_those_go_who_attend_it(purpose: str, place: str | None) -> None:
    session = read(f"Foreign Minister Luz Rojas of Peru will travel to Oslo, Norway, in June {purpose}.", "session")
    assert session.place == place
