"""Meetings told by the opening of a sentence whose subjects are those who met."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def read(text: str, publisher: str = "Peru Ministry of Foreign Affairs") -> list[MeetingMention]:
    return list(annotate(text, published="2024-05-04", publisher=publisher).meetings)


@pytest.mark.parametrize(
    "opening",
    [
        "Meeting in Riga on 3 May 2024, the Foreign Ministers of Kenya, Peru and Latvia",
        "At their meeting in Riga on 3 May 2024, the Prime Ministers of Kenya, Peru and Latvia",
        "During a trilateral meeting in Riga on 3 May, the Ministers of Fisheries of Kenya, Peru and Latvia",
        "Gathered in Riga on 3 May 2024, we, the leaders of Kenya, Peru and Latvia,",
        "1. Having met in Riga on 3 May 2024 under the auspices of Oman, the delegations of Kenya, Peru and Latvia",
    ],
)
def test_those_who_act_met_where_and_when_the_opening_says(opening: str) -> None:
    (meeting,) = read(f"{opening} agreed to chart the sea.")
    assert (meeting.kind, meeting.parties) == ("meeting", ("KE", "LV", "PE"))
    assert (meeting.start, meeting.place) == ("2024-05-03", "Riga")


def test_persons_in_a_row_behind_the_opening_met() -> None:
    (meeting,) = read(
        "Meeting in Riga on 3 May 2024, President Ada Mwangi of Kenya and President Ilze Ozola of Latvia spoke."
    )
    assert [h.name for h in meeting.heads] == ["Ada Mwangi", "Ilze Ozola"]


@pytest.mark.parametrize(
    "text",
    [
        "Meeting its targets on cod, the Minister of Fisheries of Peru thanked the fleets of Kenya.",
        "During a meeting in Lima on 3 May, the Minister of Fisheries thanked the fleets of Kenya.",
        "At their meeting in Lima on 3 May, the mayors of Cusco and Puno agreed to build a road.",
    ],
)
def test_an_opening_without_officials_of_two_states_is_no_meeting(text: str) -> None:
    assert not read(text)


def test_states_that_met_at_a_numbered_summit_met_for_it() -> None:
    (meeting,) = read("The leaders of Kenya, Peru, Latvia and Oman met at the ninth Lake Summit in Riga on 3 May 2024.")
    assert (meeting.kind, meeting.number) == ("session", 9)
    assert meeting.parties == ("KE", "LV", "OM", "PE")


def test_two_who_met_at_the_summit_of_many_met_apart_from_it() -> None:
    found = read("The leaders of Kenya and Peru met at the ninth ASEAN Summit in Riga on 3 May 2024.")
    assert {m.kind for m in found} == {"meeting", "session"}


def test_another_meeting_that_is_agreed_is_the_next() -> None:
    found = read(
        "Minister Ada Mwangi of Kenya and Minister Luz Rojas of Peru met in Riga on 3 May 2024. "
        "The two Ministers agreed to hold another meeting in Lima within four months."
    )
    assert [(m.standing, m.place) for m in found] == [("subject", "Riga"), ("next", "Lima")]


def test_ministers_of_a_body_who_speak_as_we_met() -> None:
    (meeting,) = read("We, the G7 Fisheries Ministers, met in Riga on 3 May 2024.")
    assert (meeting.kind, meeting.parties) == ("session", ("G7",))


@pytest.mark.parametrize(
    ("subject", "parties"),
    [
        ("President Luz Rojas and President Juma Otieno of Kenya", ("KE", "PE")),
        ("The Foreign Ministers of Kenya, Peru and Latvia", ("KE", "LV", "PE")),
    ],
)
def test_those_told_between_commas_to_meet_met(subject: str, parties: tuple[str, ...]) -> None:
    (meeting,) = read(f"{subject}, meeting in Riga on 3 May 2024, proposed a chart of the sea.")
    assert (meeting.parties, meeting.start, meeting.place) == (parties, "2024-05-03", "Riga")


def test_one_side_between_commas_meets_nobody() -> None:
    assert read("The ministers of Kenya, meeting in Riga on 3 May 2024, proposed a chart of the sea.") == []


def test_two_who_meet_on_the_margins_of_a_summit_meet_beside_it() -> None:
    text = "Meeting on the margins of the Reef Summit, President Luz Rojas and President Juma Otieno of Kenya spoke."
    assert ("meeting", ("KE", "PE")) in [(m.kind, m.parties) for m in read(text)]
