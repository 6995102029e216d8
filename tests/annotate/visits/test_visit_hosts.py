"""Who received the guest of a visit, and where a visit was that only its meeting places."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

RIGA = "Ministry of Foreign Affairs of Latvia"


def read(text: str, kind: str = "visit") -> list[MeetingMention]:
    return [m for m in annotate(text, published="2024-05-15", publisher=RIGA).meetings if m.kind == kind]


def heads(meeting: MeetingMention) -> list[tuple[str, str | None]]:
    return sorted((h.name, h.party) for h in meeting.heads)


BOTH = [("Anna Ozola", "LV"), ("Luis Rojas", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Anna Ozola received the Peruvian Minister of Finance Luis Rojas on a working visit to Riga.",
        "Minister Anna Ozola met Peruvian Foreign Minister Luis Rojas during an official visit to Riga.",
        "Today, Minister Anna Ozola paid an official visit to the Vice-President of Peru, Luis Rojas.",
        "Today Minister Anna Ozola is in Lima for a working visit to her Peruvian counterpart, Luis Rojas.",
        "During a working visit to Riga on Monday, 13 May, Minister Anna Ozola and Peruvian Premier "
        "Luis Rojas praised the ties.",
    ],
)
def test_host_and_guest_are_both_persons_of_a_visit(text: str) -> None:
    assert heads(read(text)[0]) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "Minister Anna Ozola will travel to Lima on 20 May, where she will meet President Luis Rojas.",
        "Minister Anna Ozola paid an official visit to Peru last week. Peruvian Premier Luis Rojas "
        "praised the harbour.",
    ],
)
def test_who_is_met_on_a_journey_is_no_person_of_the_visit(text: str) -> None:
    assert heads(read(text)[0]) == [("Anna Ozola", "LV")]


def test_a_visit_to_somebodys_house_names_no_host() -> None:
    text = "On 14 May Minister Anna Ozola paid an official visit to Peru and a short visit to Luis Rojas's old school."
    assert heads(read(text)[0]) == [("Anna Ozola", "LV")]


def test_a_visit_told_once_more_stays_one_with_its_host() -> None:
    text = (
        "Minister Anna Ozola received Peruvian Minister Luis Rojas on a working visit to Riga. Mr Rojas "
        "said that during his "
        "visit to Latvia he saw two ports."
    )
    (visit,) = read(text)
    assert heads(visit) == BOTH


@pytest.mark.parametrize(
    ("where", "place"), [("On 13 May 2024 in Lima, ", ("Lima", "PE")), ("On 13 May 2024 in Riga, ", ("Riga", "LV"))]
)
def test_a_meeting_for_a_visit_tells_by_its_place_who_the_guest_is(where: str, place: tuple[str, str]) -> None:
    (visit,) = read(
        f"{where}Minister Anna Ozola met the Peruvian Minister of Finance, Luis Rojas, for a working visit."
    )
    assert (visit.place, visit.country) == place
    assert heads(visit) == BOTH


def test_a_meeting_for_a_visit_without_a_place_makes_no_visit() -> None:
    assert read("Minister Anna Ozola met the Peruvian Minister of Finance, Luis Rojas, for a working visit.") == []


def test_the_guest_behind_an_opening_phrase_may_stand_behind_the_host() -> None:
    (visit,) = read(
        "During a working visit to Riga on Monday, 13 May, Minister Anna Ozola and Peruvian Premier Luis Rojas talked."
    )
    assert (visit.start, visit.place, visit.parties) == ("2024-05-13", "Riga", ("LV", "PE"))


def test_who_receives_a_guest_on_arrival_is_the_host() -> None:
    text = (
        "On Monday, 13 May, Peruvian President Luis Rojas arrived in Latvia for a state visit, "
        "his third one, and was greeted by the Cabinet, led by President Anna Ozola."
    )
    assert heads(read(text)[0]) == BOTH


def test_who_was_told_of_on_arrival_is_none() -> None:
    text = (
        "On Monday, 13 May, Peruvian President Luis Rojas arrived in Latvia for a state visit and praised "
        "President Anna Ozola."
    )
    assert heads(read(text)[0]) == [("Luis Rojas", "PE")]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Anna Ozola will travel to Peru on Monday, 20 May for a working meeting with Premier Luis Rojas.",
        "Minister Anna Ozola will travel to Peru for bilateral talks with Premier Luis Rojas on Monday, 20 May.",
    ],
)
def test_a_meeting_for_which_somebody_travels_is_reported(text: str) -> None:
    (meeting,) = read(text, "meeting")
    assert (meeting.standing, meeting.status, meeting.start) == ("subject", "scheduled", "2024-05-20")
    assert heads(meeting) == BOTH


def test_a_meeting_for_which_another_stays_is_not() -> None:
    text = (
        "Minister Anna Ozola will travel to Peru on Monday, 20 May, while Envoy Juris Kalns will "
        "prepare in Riga for a meeting "
        "with Kenyan Minister Jane Otieno."
    )
    assert "Anna Ozola" not in [h.name for m in read(text, "meeting") for h in m.heads if m.standing == "subject"]


@pytest.mark.parametrize("on", ["on a working visit", "for an official visit"])
def test_whom_a_host_received_on_a_visit_is_the_guest(on: str) -> None:
    (visit,) = read(f"Minister Anna Ozola was received {on} by Luis Rojas, Peruvian Minister of Finance.")
    assert (visit.country, heads(visit)) == ("PE", BOTH)


def test_who_made_a_visit_is_told_behind_it_else() -> None:
    (visit,) = read("Minister Anna Ozola spoke on the official visit by Luis Rojas, Finance Minister of Peru.")
    assert visit.country == "LV"
