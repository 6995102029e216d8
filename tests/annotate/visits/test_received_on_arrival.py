"""Guests received when they arrive: on the first day of their visit; and officials of "that country"."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

ARRIVED = "President Luz Rojas of Peru arrived in Riga on Wednesday for a five-day State Visit. "


def meetings(text: str) -> list[MeetingMention]:
    return [m for m in annotate(text, published="2022-08-12").meetings if m.kind == "meeting"]


@pytest.mark.parametrize(
    ("reception", "start"),
    [
        ("Upon her arrival, President Rojas was accorded a warm welcome by President Juris Kalns.", "2022-08-10"),
        (
            "The Peruvian leader arrived in Riga at noon and was received by President Juris Kalns at Riga Castle.",
            "2022-08-10",
        ),
        ("She was received by President Juris Kalns at Riga Castle.", "2022-08"),
    ],
)
def test_who_is_received_on_arrival_is_received_on_the_first_day(reception: str, start: str) -> None:
    (meeting,) = meetings(ARRIVED + reception)
    assert meeting.start == start


@pytest.mark.parametrize("whose", ["that country's", "the country's"])
def test_officials_of_the_country_visited_are_met(whose: str) -> None:
    (meeting,) = meetings(f"Minister Luz Rojas of Peru visited Latvia and met {whose} foreign minister, Juris Kalns.")
    assert meeting.parties == ("LV", "PE")
