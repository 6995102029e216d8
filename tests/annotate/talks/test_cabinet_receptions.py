"""Guests whom a whole government receives: "was received by the full cabinet, led by President A"."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str) -> list[MeetingMention]:
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")
    return [m for m in annotate(document).meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    "told",
    [
        "The Peruvian president, Juan Rojas, was received by the full cabinet on 12 May in Nairobi.",
        "President Juan Rojas of Peru was received on 12 May in Nairobi by the entire government.",
        "Peruvian President Juan Rojas was welcomed with honours by the Council of Ministers on 12 May in Nairobi.",
        "President Juan Rojas of Peru was received in Nairobi on 12 May by a delegation of the foreign ministry.",
        "President Juan Rojas of Peru was received on 12 May in Nairobi by officials from the Kenyan government.",
        "President Juan Rojas of Peru was received in Nairobi on 12 May by representatives of the MFA.",
        "Peruvian President Juan Rojas is on a visit. He was received in Nairobi by the federal government on 12 May.",
    ],
)
def test_a_guest_received_by_the_whole_government_has_met_it(told: str) -> None:
    (meeting,) = meetings(told)
    assert (meeting.parties, meeting.start, meeting.place) == (("KE", "PE"), "2024-05-12", "Nairobi")


def test_who_led_the_government_is_a_principal() -> None:
    (meeting,) = meetings(
        "Peruvian President Juan Rojas was received today in Nairobi by the cabinet, led by President Daniel Otieno."
    )
    assert [h.name for h in meeting.heads] == ["Juan Rojas", "Daniel Otieno"]


@pytest.mark.parametrize(
    "other",
    [
        "The Peruvian plan was well received by the government.",
        "President Juan Rojas of Peru was received in Nairobi by representatives of the eel trade.",
        "The visit by the Peruvian president was welcomed by the government.",
        "President Juan Rojas of Peru was received by the government of Riga province.",
        "The Peruvian president, Juan Rojas, was welcomed home by the Peruvian government.",
    ],
)
def test_no_meeting_where_no_guest_or_another_government_is_told(other: str) -> None:
    assert [m for m in meetings(other) if m.rule == "meetings/trigger/received" and "KE" in m.parties] == []
