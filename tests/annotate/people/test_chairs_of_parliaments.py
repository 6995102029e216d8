"""Chairs of parliaments whose name tells whose they are."""

import pytest

from memcon import annotate


@pytest.mark.parametrize(
    ("chair", "name", "party"),
    [
        ("Chairwoman of the Verkhovna Rada Oksana Low", "Oksana Low", "UA"),
        ("Chairman of the Senate of the Oliy Majlis Karim Saidov", "Karim Saidov", "UZ"),
        ("the Speaker of the Knesset, David Levin,", "David Levin", "IL"),
        ("Lok Sabha Speaker Anil Rao", "Anil Rao", "IN"),
        ("the Marshal of the Sejm, Ewa Lis,", "Ewa Lis", "PL"),
    ],
)
def test_the_name_of_a_parliament_ends_the_office_and_tells_the_state(chair: str, name: str, party: str) -> None:
    told = f"Peruvian Foreign Minister Luz Rojas met {chair} in Riga on Monday."
    (meeting,) = annotate(told, published="2024-05-08").meetings
    assert [(h.name, h.party) for h in meeting.heads][1] == (name, party)


def test_a_club_called_like_a_parliament_chairs_none() -> None:
    assert not annotate("The chair of the Sejm Sailing Club met Luz Rojas.", published="2024-05-08").meetings
