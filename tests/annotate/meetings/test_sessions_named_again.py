"""A session that two persons chaired or held, named again further down by its body, is the one told before."""

import pytest

from memcon import annotate

FIRST = "Kenya and Ghana held the 6th Kenya-Ghana Joint Trade Committee (JTC) meeting on 5 May 2024. "
TWO = "Director General Tom Rowe of Ghana and Kenyan Ambassador Jane Miller "


@pytest.mark.parametrize("name", ["JTC", "6th Kenya-Ghana JTC", "Joint Trade Committee"])
def test_who_chaired_the_session_leads_it(name: str) -> None:
    (session,) = annotate(FIRST + TWO + f"co-chaired the {name} meeting.", published="2024-05-06").meetings
    assert (session.kind, session.number) == ("session", 6)
    assert [(h.name, h.role) for h in session.heads] == [("Tom Rowe", "co_chair"), ("Jane Miller", "co_chair")]


def test_a_session_told_first_in_passing_is_chaired_too() -> None:
    text = "Kenya and Ghana reaffirmed their trade ties at the 6th Kenya-Ghana Joint Trade Committee (JTC) meeting. "
    (session,) = annotate(text + TWO + "co-chaired the JTC meeting.", published="2024-05-06").meetings
    assert [h.name for h in session.heads] == ["Tom Rowe", "Jane Miller"]


def test_a_meeting_beside_the_session_stays_one() -> None:
    found = annotate(FIRST + TWO + "held a meeting on the JTC in Accra.", published="2024-05-06").meetings
    assert [m.kind for m in found] == ["session", "meeting"]
