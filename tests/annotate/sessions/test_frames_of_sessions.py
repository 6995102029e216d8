"""Sessions told with the body in whose frame they stand, and who is still to lead them."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2021-03-20", publisher="The Harbour Times").meetings)


@pytest.mark.parametrize("frame", ["under the framework of", "held under the aegis of", "within the framework of"])
def test_a_body_in_whose_frame_another_meets_is_no_session(frame: str) -> None:
    text = (
        f"The third meeting of the Joint Working Group on Eels {frame} the Joint Lakes Commission of Kenya and Uganda "
        "took place on March 11 in Kampala. Both sides praised the catch."
    )
    (met,) = meetings(text)
    assert (met.mechanism, met.number, met.start, met.place) == (
        "Joint Working Group on Eels", 3, "2021-03-11", "Kampala",
    )  # fmt: skip


def test_bodies_side_by_side_are_two_sessions() -> None:
    text = (
        "The third meeting of the Joint Working Group on Eels and the fifth session of the Joint Lakes Commission of "
        "Kenya and Uganda took place on March 11 in Kampala."
    )
    assert {m.number for m in meetings(text)} == {3, 5}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("While Tom Rowe, Secretary at the Ministry of Ports, is to lead", "will head"),
        ("Tom Rowe, Secretary at the Ministry of Ports, is set to lead", "is to head"),
        ("Secretary Tom Rowe is expected to lead", "is due to head"),
    ],
)
def test_who_is_to_lead_a_delegation_heads_it(first: str, second: str) -> None:
    joint = "," if first.startswith("While") else " and"
    text = (
        "The eighth meeting of the Kenya-Uganda Reef Commission will be held in Nairobi on April 17. "
        f"{first} the Kenyan delegation to the talks{joint} Ugandan Ambassador Ann Holm {second} the Ugandan team."
    )
    (met,) = meetings(text)
    assert {(h.name, h.role) for h in met.heads} == {("Tom Rowe", "head"), ("Ann Holm", "head")}


def test_what_is_to_lead_to_something_has_no_head() -> None:
    text = (
        "The eighth meeting of the Kenya-Uganda Reef Commission will be held in Nairobi on April 17. "
        "The reforms of Secretary Tom Rowe are expected to lead to more trade."
    )
    (met,) = meetings(text)
    assert met.heads == ()


@pytest.mark.parametrize("often", ["biennially", "every two years", "once a year", "on a rotational basis"])
def test_how_often_a_body_meets_is_no_session(often: str) -> None:
    text = (
        "The third session of the Kenya-Uganda Reef Commission was held on Thursday. Both parties agreed that the Reef "
        f"Commission will be held {often}, with its next session scheduled for 2024."
    )
    third, following = meetings(text)
    assert (third.status, third.start, third.number) == ("held", "2021-03-18", 3)
    assert (following.standing, following.start) == ("next", "2024")


def test_when_a_body_meets_is_a_session() -> None:
    (met,) = meetings("The Kenya-Uganda Reef Commission will be held on 4 June 2021 in Kampala.")
    assert (met.status, met.start) == ("scheduled", "2021-06-04")


def test_who_chairs_a_session_with_another_has_no_meeting_beside_it() -> None:
    text = (
        "The 13th round of Diplomatic Consultations between Kenya and Peru will take place in Lima on June 20, 2021. "
        "Kenyan Secretary Tom Rowe will co-chair the consultations with Luz Rojas, Vice Minister of Ports of Peru."
    )
    (met,) = meetings(text)
    assert {(h.name, h.role) for h in met.heads} == {("Tom Rowe", "co_chair"), ("Luz Rojas", "co_chair")}
