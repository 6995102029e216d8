"""What South Asian newspapers tell in ways of their own: bodies by their letters, houses with their city, passives."""

from __future__ import annotations

import pytest

from memcon import AnnotatedDocument, annotate
from memcon.model import MeetingMention

OUTLET = "The Harbour Post"
MET = "Peruvian Foreign Minister Luz Rojas met Latvian Ambassador Ivo Ozols in Lima on Tuesday. "


def read(text: str, published: str = "2024-05-09", publisher: str = OUTLET) -> AnnotatedDocument:
    return annotate(text, published=published, publisher=publisher)


def met(text: str) -> MeetingMention:
    (meeting,) = read(text).meetings
    return meeting


def acts_of(sentence: str) -> list[tuple[str, tuple[str, ...], str]]:
    record = read(MET + sentence)
    return [(a.kind, a.actors, record.quote(a.span)) for a in record.acts]


@pytest.mark.parametrize(
    "where",
    [
        "at the Torre Hotel, Riga on Tuesday",
        "at the Centre for Reef Studies, Riga",
        "at Pier House, 10 Quay Street, Riga, on Tuesday",
    ],
)
def test_a_house_gives_way_to_the_city_behind_it(where: str) -> None:
    meeting = met(f"Peruvian Minister Luz Rojas met Latvian Minister Ivo Ozols {where}.")
    assert (meeting.place, meeting.country) == ("Riga", "LV")


def test_a_capital_that_speaks_is_no_place() -> None:
    text = "Peruvian Minister Luz Rojas met Latvian Minister Ivo Ozols after talks at the Lake Bank, Washington said."
    assert met(text).place is None


@pytest.mark.parametrize(
    ("body", "office", "party"),
    [
        ("Kenyan Ports Board (KPB) Chairman", "Ports Board Chairman", "KE"),
        ("Kenya's General Authority of Reefs (GAR) Governor", "General Authority of Reefs Governor", "KE"),
        ("Kenya's Eel and Crab Commission (ECC) Secretary", "Eel and Crab Commission Secretary", "KE"),
        (
            "Japan International Cooperation Agency (JICA) President",
            "Japan International Cooperation Agency President",
            "JP",
        ),
    ],
)
def test_letters_stand_between_a_body_and_the_office_in_it(body: str, office: str, party: str) -> None:
    heads = met(f"Peruvian Foreign Minister Luz Rojas met {body} Ada Mori in Lima on Tuesday.").heads
    assert [(h.name, h.office, h.party) for h in heads][1:] == [("Ada Mori", office, party)]


def test_letters_behind_no_body_are_no_part_of_an_office() -> None:
    heads = met("Peruvian Foreign Minister Luz Rojas met Kenyan Lake Lines (KLL) Secretary Ada Mori on Tuesday.").heads
    assert [h.office for h in heads if h.name == "Ada Mori"] in ([], ["Secretary"])


@pytest.mark.parametrize("body", ["Japan International Cooperation Agency (JICA)", "State Department (DOS)"])
def test_a_seat_acts_with_its_letters_behind_it(body: str) -> None:
    (act,) = acts_of(f"The {body} urged calm.")
    assert (act[0], act[2]) == ("request", "urged calm")
    assert act[1] in (("JP",), ("US",))


def test_a_seat_in_a_bracket_behind_a_place_does_not_act() -> None:
    assert acts_of("They walked through Riga (Latvia) urged on by fans.") == []


@pytest.mark.parametrize("told", ["regarding the reef", "about the reef", "concerning the reef"])
def test_talks_that_were_held_are_taken_whole(told: str) -> None:
    assert acts_of(f"During the visit, extensive discussions were held {told}.") == [
        ("discussion", ("all",), f"extensive discussions were held {told}")
    ]


def test_a_meeting_that_was_a_chance_to_talk_is_told_from_its_verb_on() -> None:
    assert [a[2] for a in acts_of("The meeting was an opportunity to talk about the reef.")] == [
        "was an opportunity to talk about the reef"
    ]
