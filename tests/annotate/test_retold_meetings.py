"""A meeting that a report tells first of offices or states, then of the persons by name."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-04", publisher="Harbour News Agency").meetings)


def test_offices_told_first_and_names_told_next_are_of_one_meeting() -> None:
    text = (
        "The foreign ministers of Kenya and Peru have held talks amid a row over fishing rights.\n\n"
        "Kenyan Minister Ada Mwangi and Peruvian Minister Luz Rojas met in the Swiss city of Basel on Friday."
    )
    (meeting,) = meetings(text)
    assert (meeting.start, meeting.place) == ("2024-05-03", "Basel")
    assert {text.find("\n\n") < e.start for e in meeting.evidence} == {True, False}
    assert [h.name for h in meeting.heads] == ["Ada Mwangi", "Luz Rojas"]


def test_a_counterpart_and_his_name_told_next_are_of_one_meeting() -> None:
    text = (
        "Kenyan President Ada Mwangi met her Peruvian counterpart in Lima on Thursday after weeks of delay.\n"
        "Mwangi met with President Luz Rojas for four hours."
    )
    (meeting,) = meetings(text)
    assert (meeting.start, [h.name for h in meeting.heads]) == ("2024-05-02", ["Ada Mwangi", "Luz Rojas"])


@pytest.mark.parametrize(
    "second",
    [
        "Kenyan President Ada Mwangi met Peruvian President Luz Rojas in Basel.",  # of another level
        "Kenya's Ada Mwangi and Peru's Luz Rojas met on 2 March.",  # on another day
    ],
)
def test_a_meeting_of_another_level_or_day_stays_one_of_its_own(second: str) -> None:
    text = f"The foreign ministers of Kenya and Peru held talks in Basel on Friday over fishing rights. {second}"
    assert len(meetings(text)) == 2
