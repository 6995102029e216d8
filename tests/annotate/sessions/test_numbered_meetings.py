"""Numbered meetings of officials of two sides are sessions of a series; who only attended leads none."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def sessions(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2018-09-21", publisher="Ministry of Foreign Affairs of the Republic of Korea")
    return [m for m in found.meetings if m.kind == "session"]


@pytest.mark.parametrize(
    ("text", "number", "start"),
    [
        (
            "The 17th meeting of Directors-General for Reefs between Kenya and Peru is due in Lima on October 10.",
            17,
            "2018-10-10",
        ),
        (
            "Kenya and Peru held the first meeting of directors-general for reefs in Lima on September 20.",
            1,
            "2018-09-20",
        ),
        (
            "The sixth Kenya-Peru meeting of Vice Ministers for Reefs was held in Lima on September 20.",
            6,
            "2018-09-20",
        ),
    ],
)
def test_a_numbered_meeting_of_officials_of_two_sides_is_a_session(text: str, number: int, start: str) -> None:
    (session,) = sessions(text)
    assert (session.number, session.start, session.place, session.parties) == (number, start, "Lima", ("KE", "PE"))
    assert "meeting of" in str(session.mechanism).lower()


@pytest.mark.parametrize(
    "text",
    [
        "It was the third meeting of the ministers of Kenya and Peru in a year.",
        "They praised the fifth meeting of the senior officials.",
        "The third meeting of transport ministers of Kenya and Peru was held in Lima on September 20.",
    ],
)
def test_a_count_of_meetings_names_no_series(text: str) -> None:
    assert sessions(text) == []


def test_two_teams_are_led_in_their_order() -> None:
    text = (
        "The second meeting of Directors-General for Reefs between Kenya and Peru will be held in Lima on October 10. "
        "The Kenyan and the Peruvian delegations to the meeting will be led by Tom Rowe, Director-General for Reefs, "
        "and Luz Rojas, Director-General of the Reef Bureau, of the two ministries."
    )
    (session,) = sessions(text)
    assert [(h.name, h.party) for h in session.heads] == [("Tom Rowe", "KE"), ("Luz Rojas", "PE")]


@pytest.mark.parametrize(
    "led",
    [
        "They were co-chaired by State Secretary Tom Rowe of Kenya and Peruvian Undersecretary Luz Rojas. ",
        "State Secretary Tom Rowe of Kenya and Peruvian Undersecretary Luz Rojas led the delegations. ",
    ],
)
def test_who_attended_beside_the_leaders_of_both_sides_leads_none(led: str) -> None:
    text = "The 4th Kenya-Peru Political Consultations were held in Lima on 4 September. "
    (session,) = sessions(f"{text}{led}Kenyan Ambassador Jane Miller and Director Ato Bona attended the meeting.")
    assert [h.name for h in session.heads] == ["Tom Rowe", "Luz Rojas"]
    (alone,) = sessions(f"{text}Kenyan Ambassador Jane Miller attended the meeting.")
    assert [h.name for h in alone.heads] == ["Jane Miller"]
