"""Occasions that a text speaks of more than once are told once."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def found(text: str, kind: str) -> list[MeetingMention]:
    document = Document(text, published="2023-05-10", publisher="Ministry for Foreign Affairs of Finland")
    return [m for m in annotate(document).meetings if m.kind == kind]


MET = "In Santiago, Foreign Minister Aino Laine will meet Chilean President Pablo Rojas on Monday, 15 May. "


@pytest.mark.parametrize(
    "again",
    [
        "At their meeting in Santiago, Ms Laine and President Rojas will discuss trade.",
        "In the talks with President Rojas, Ms Laine will speak of fisheries.",
        "Before holding talks with President Rojas, Ms Laine will lay a wreath.",
        "At the meeting in Santiago with President Rojas, Ms Laine will discuss trade.",
        "Ms Laine and the Chilean president, Pablo Rojas, will sign a declaration on fisheries.",
    ],
)
def test_a_meeting_of_the_same_two_is_the_one_told_before(again: str) -> None:
    assert [(m.start, m.place, m.status) for m in found(MET + again, "meeting")] == [
        ("2023-05-15", "Santiago", "scheduled")
    ]


@pytest.mark.parametrize(
    "other",
    [
        "Ms Laine had already met President Rojas in Oslo in March 2022.",
        "She will meet President Rojas again in June 2024.",
    ],
)
def test_the_same_two_may_meet_another_time(other: str) -> None:
    assert len(found(MET + other, "meeting")) == 2


VISIT = "Foreign Minister Aino Laine will pay an official visit to Chile from 15 to 17 May. "


@pytest.mark.parametrize(
    "again",
    [
        "To conclude her visit to Santiago, Ms Laine will open a trade fair.",
        "On the last day of her stay in Chile, the minister will speak at a university.",
        "In the course of the three-day visit to Chile, members of the delegation will tour a port.",
        "At the start of her visit to Chile Ms Laine will be received by President Pablo Rojas.",
    ],
)
def test_a_visit_that_is_known_is_told_once(again: str) -> None:
    visits = found(VISIT + again, "visit")
    assert [(m.start, m.end, m.country) for m in visits] == [("2023-05-15", "2023-05-17", "CL")]


def test_an_earlier_visit_is_one_of_its_own() -> None:
    assert len(found(VISIT + "Ms Laine's last visit to Chile was in 2019.", "visit")) == 2


def test_a_visit_takes_its_guest_from_where_it_is_told_again() -> None:
    text = (
        "During a visit to Santiago on 15 and 16 May 2023, the State Secretary will meet members of parliament. "
        "In the course of his visit to Santiago, State Secretary Eero Salo will also talk to officials of Chile."
    )
    visits = found(text, "visit")
    assert [(m.start, m.place, [h.name for h in m.heads]) for m in visits] == [
        ("2023-05-15", "Santiago", ["Eero Salo"])
    ]
