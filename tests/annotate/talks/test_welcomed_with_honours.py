"""Hosts who receive a guest upon arrival at their own house, journeys in the first person, summits called off."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str, publisher: str = "Kenya Ministry of Foreign Affairs") -> list[MeetingMention]:
    document = Document(text, publisher=publisher, published="2024-05-20")
    return [m for m in annotate(document).meetings if m.kind == "meeting"]


FLEW = "Foreign Minister Ada Mwangi flew to Peru on 12 May. "


@pytest.mark.parametrize(
    "told",
    [
        "Upon her arrival at the presidential palace, she was received by President Juan Rojas.",
        "Upon her arrival in Lima, she was welcomed by Peruvian President Juan Rojas with military honours.",
    ],
)
def test_a_host_at_his_house_or_with_honours_has_met_the_guest(told: str) -> None:
    (meeting,) = meetings(FLEW + told)
    assert [h.name for h in meeting.heads] == ["Ada Mwangi", "Juan Rojas"]


@pytest.mark.parametrize(
    "told",
    [
        "Upon her arrival at Lima Airport, she was received by Juan Rojas of Peru with military honours.",
        "On arrival she was received by Deputy Minister Juan Rojas of Peru.",
    ],
)
def test_a_reception_at_the_airport_is_none(told: str) -> None:
    assert meetings(FLEW + told) == []


@pytest.mark.parametrize(
    "told",
    [
        "I'm delighted to travel to Peru next month to meet with President Juan Rojas.",
        "Next week I go to Lima to meet President Juan Rojas.",
        "I am pleased to go to Lima next month for talks with President Juan Rojas of Peru.",
    ],
)
def test_who_writes_goes_to_meet_somebody(told: str) -> None:
    (meeting,) = meetings(told, "Prime Minister of Australia")
    assert (meeting.parties, meeting.status) == (("AU", "PE"), "scheduled")


def test_no_meeting_where_who_writes_goes_to_town() -> None:
    assert meetings("I go to Melbourne to meet the premier.", "Prime Minister of Australia") == []


def test_a_summit_meeting_called_off() -> None:
    (meeting,) = meetings(
        "Kenyan President Daniel Otieno canceled a planned summit meeting with Peruvian President Juan Rojas.",
        "The Harbour Post",
    )
    assert (meeting.parties, meeting.status) == (("KE", "PE"), "cancelled")


LANDED = "President Ada Mwangi of Kenya arrived at Lima International Airport this morning. "


@pytest.mark.parametrize(
    "told",
    [
        "She was warmly welcomed by Peruvian Deputy Minister Juan Rojas.",
        "The President was received by Deputy Minister Juan Rojas of Peru.",
        "She was accorded a ceremonial welcome by the Peruvian military.",
    ],
)
def test_who_is_welcomed_where_he_landed_meets_nobody(told: str) -> None:
    assert meetings(LANDED + told) == []


@pytest.mark.parametrize(
    "told",
    [
        "She was received at the Reef Palace by President Juan Rojas.",
        "Later, she was received by President Juan Rojas.",
    ],
)
def test_who_is_received_elsewhere_meets_the_host(told: str) -> None:
    (meeting,) = meetings(LANDED + told.replace("Rojas", "Rojas of Peru"))
    assert [h.name for h in meeting.heads] == ["Ada Mwangi", "Juan Rojas"]
