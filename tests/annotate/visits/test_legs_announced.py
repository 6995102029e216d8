"""Legs of a journey announced: each is reported, and who is met on one is met there."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

OFFICE = "Prime Minister of Latvia"


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-04-13", publisher=OFFICE).meetings


def test_a_leg_spoken_of_with_its_days_is_reported() -> None:
    found = read("I will visit Kenya from 20 to 23 April. My visit to Peru from 25 to 27 April will help our trade.")
    assert [(v.country, v.standing, v.start) for v in found] == [
        ("KE", "subject", "2024-04-20"),
        ("PE", "subject", "2024-04-25"),
    ]


@pytest.mark.parametrize(
    "leg",
    [
        "My visit to Peru in September 2021 helped our trade.",
        "The visit of President Ana Silva of Chile to Latvia from 25 to 27 June 2024 will help our trade.",
    ],
)
def test_a_visit_of_another_time_or_guest_is_no_leg(leg: str) -> None:
    found = read(f"I will visit Kenya from 20 to 23 April. {leg}")
    assert [v.standing for v in found] == ["subject", "mentioned"]


def test_who_is_met_on_a_later_leg_is_met_there() -> None:
    *_, met = read(
        "The Prime Minister will visit Kenya from 20 to 23 April. Her visit to Lima from 25 to 27 April "
        "will help our trade. During the visit she will meet President Luz Rojas of Peru."
    )
    assert (met.kind, met.parties, met.place, met.country) == ("meeting", ("LV", "PE"), "Lima", "PE")


@pytest.mark.parametrize("where", ["In Peru (4-8 May)", "In Peru (4 May)", "In the Republic of Peru (PER)"])
def test_days_or_letters_in_brackets_may_stand_behind_the_country(where: str) -> None:
    _, met = read(f"In Nairobi, I will attend the Lake Summit. {where}, I will meet President Luz Rojas of Peru.")
    assert met.country == "PE"


def test_other_brackets_behind_a_country_tell_of_it() -> None:
    *_, met = read("I will speak of the drought in Kenya (long and hard) and meet President Luz Rojas of Peru in Lima.")
    assert met.country == "PE"
