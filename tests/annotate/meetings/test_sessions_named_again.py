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


def test_a_session_in_the_first_sentence_is_reported_though_its_chairs_are_told_last() -> None:
    text = (
        "JAKARTA, 19 October 2020 – ASEAN and Canada praised their ties at the 7th ASEAN-Canada Joint Cooperation "
        "Committee (JCC) meeting held via video-conference, today.\n\nThe meeting welcomed the fair.\n\nASEAN thanked "
        "Canada for the ferry.\n\nBoth sides agreed to train divers.\n\nPermanent Representative of Peru to ASEAN "
        "Luz Rojas and Ambassador of Canada to ASEAN Jane Miller co-chaired the 7th ASEAN-Canada JCC meeting."
    )
    (session,) = annotate(text, published="2020-10-19", publisher="ASEAN Secretariat").meetings
    assert (session.standing, session.mode, session.parties) == ("subject", "virtual", ("ASEAN", "CA"))
    assert [(h.name, h.role) for h in session.heads] == [("Luz Rojas", "co_chair"), ("Jane Miller", "co_chair")]
