"""Meetings told by who attended or led them alone."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention


def read(text: str, publisher: str = "The Baltic Times") -> list[MeetingMention]:
    return list(annotate(Document(text=text, published="2014-05-06", publisher=publisher)).meetings)


OZOLS, ROJAS = "Latvian Minister Juris Ozols", "Peru's Minister Luz Rojas"


@pytest.mark.parametrize(
    "told",
    [
        f"The talks in Riga were led by {OZOLS} and {ROJAS}.",
        f"The discussion, held in Riga, was attended by a Latvian team led by Minister Juris Ozols and {ROJAS}.",
        f"A discussion was held in Riga yesterday with the participation of {OZOLS} and {ROJAS}.",
        f"During a meeting held in Riga, led by {OZOLS} and {ROJAS}, the price of cod was settled.",
    ],
)
def test_those_told_to_attend_or_lead_met(told: str) -> None:
    assert [(m.kind, m.parties, m.place) for m in read(told)] == [("meeting", ("LV", "PE"), "Riga")]


def test_the_other_side_may_stand_in_the_next_sentence() -> None:
    text = (
        "The meeting was attended by a delegation representing the IMF, led by Mission Chief Elina Virta. "
        "Representing the Peruvian government, the team was headed by Minister Luz Rojas."
    )
    (meeting,) = read(text)
    assert (meeting.parties, {h.name for h in meeting.heads}) == (("IMF", "PE"), {"Elina Virta", "Luz Rojas"})


@pytest.mark.parametrize(
    "told",
    [
        "The meeting was attended by Minister Luz Rojas and Secretary Pedro Lima of Peru.",
        "The meeting of fishermen was attended by Minister Luz Rojas of Peru.",
        "The exhibition was attended by Minister Luz Rojas of Peru and Minister Juris Ozols of Latvia.",
    ],
)
def test_one_side_alone_or_a_show_is_no_meeting(told: str) -> None:
    assert not read(told)


@pytest.mark.parametrize(
    "opening", ["Holding talks with", "Engaging in a discussion with", "Meeting", "Having met", "Calling on"]
)
def test_a_sentence_may_open_with_whom_one_met(opening: str) -> None:
    (meeting,) = read(f"{opening} {ROJAS} in Lima on Friday, {OZOLS} stressed that ferries matter.")
    assert (meeting.parties, meeting.start, meeting.place) == (("LV", "PE"), "2014-05-02", "Lima")


@pytest.mark.parametrize("wish", ["wants", "has long been trying", "is pressing", "was keen", "sought"])
def test_whom_somebody_wishes_to_meet_he_has_not_met(wish: str) -> None:
    assert not read(f"{OZOLS} {wish} to meet {ROJAS}.")
    assert read(f"{OZOLS} came to Lima to meet {ROJAS}.")


def test_a_day_of_the_month_in_brackets_stands_behind_the_weekday_of_a_stay() -> None:
    (visit,) = read(f"{OZOLS} was in Lima on Friday (02) on an official visit.")
    assert (visit.kind, visit.start, visit.place) == ("visit", "2014-05-02", "Lima")
