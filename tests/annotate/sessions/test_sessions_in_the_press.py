"""Sessions as newspapers tell them: the first in years, the one before, the day that only the first sentence has."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str) -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-14", publisher="Harbour News Agency").meetings)  # a Tuesday


@pytest.mark.parametrize(
    ("since", "number"),
    [
        ("since 2019", None),
        ("in nine years", None),
        ("in more than a decade", None),
        ("since its establishment in 2019", 1),
        ("under the accord", 1),
    ],
)
def test_the_first_in_years_counts_no_session(since: str, number: int | None) -> None:
    (session,) = read(f"Latvia and Peru held the first Latvia-Peru Political Consultations {since} in Riga on Friday.")
    assert (session.kind, session.number) == ("session", number)


def test_the_year_of_the_one_before_parts_a_session_from_its_day_no_more() -> None:
    (session,) = read("Latvia and Peru held their first political consultations since 2019 in Riga on Friday.")
    assert session.start == "2024-05-10"


@pytest.mark.parametrize(
    "before", ["since the one held in Lima in June 2022", "The previous one was held in Lima in June 2022"]
)
def test_the_one_before_is_the_previous_session(before: str) -> None:
    link = ", the first " if before.startswith("since") else ". "
    session, previous = read(f"The Latvia-Peru Political Consultations were held in Riga on Friday{link}{before}.")
    assert (session.place, previous.place) == ("Riga", "Lima")
    assert (previous.standing, previous.start, previous.mechanism) == ("previous", "2022-06", session.mechanism)


def test_two_who_speak_during_a_dialogue_are_its_heads() -> None:
    heads = (
        "Latvian Deputy Foreign Minister Ivo Kalns and Peruvian Deputy Foreign Minister Luz Rojas discussed ferries. "
    )
    again = "Elsewhere in their meeting, Kalns and Rojas agreed to open a port."
    (session,) = read(f"During their strategic dialogue meeting in Riga on Friday, {heads}{again}")
    assert (session.kind, session.standing, session.place) == ("session", "subject", "Riga")
    assert [h.name for h in session.heads] == ["Ivo Kalns", "Luz Rojas"]


@pytest.mark.parametrize(
    ("lead", "start"),
    [
        ("Peru and Kenya on Monday agreed to open a port.", "2024-05-13"),
        ("Peru and Kenya on Monday announced a new port.", None),
        ("Peru on Monday condemned an attack in Riga.", None),
    ],
)
def test_a_day_beside_what_both_did_is_that_of_their_meeting(lead: str, start: str | None) -> None:
    told = "Peruvian Foreign Minister Luz Rojas held talks with her Kenyan counterpart Ann Otieno in Lima."
    (meeting,) = read(f"{lead} {told}")
    assert meeting.start == start


def test_who_is_thanked_for_hosting_a_summit_met_nobody() -> None:
    text = "Kenyan President Ann Otieno met Latvian President Ivo Kalns in Riga on Monday. "
    (meeting,) = read(text + "She thanked President Luz Rojas of Peru for hosting the summit.")
    assert meeting.parties == ("KE", "LV")


def test_a_fathers_name_is_somebody_else() -> None:
    text = "Qatari President Sheikh Rashid met Peruvian President Luz Rojas in Lima on Monday. "
    (meeting,) = read(text + "Sheikh Hamad bin Rashid, Crown Prince of Qatar, praised the port.")
    assert [h.name for h in meeting.heads] == ["Rashid", "Luz Rojas"]
