"""Rounds that a newspaper announces: the next one is what it reports, and its letters tell of it once more."""

import pytest

from memcon import Document, annotate


def read(text: str) -> list[tuple[object, ...]]:
    found = annotate(Document(text=text, published="2021-01-28", publisher="The Lake Post")).meetings
    return [(m.kind, m.standing, m.status, m.start, m.place, list(m.parties)) for m in found]


FRIDAY = ("session", "subject", "scheduled", "2021-01-29", "Lima", ["KE", "PE"])


@pytest.mark.parametrize("verb", ["will hold", "are scheduled to hold", "are to hold", "are set to convene"])
def test_the_next_round_that_will_be_held(verb: str) -> None:
    assert read(f"Peru and Kenya {verb} the next round of Foreign Office Consultations (FOC) in Lima on Friday.") == [
        FRIDAY
    ]


@pytest.mark.parametrize("again", ["The FOC will be held at the ministry.", "The FOC will meet on Friday at noon."])
def test_the_letters_of_a_round_to_come(again: str) -> None:
    text = "The Foreign Office Consultation (FOC) between Peru and Kenya is set for Friday in Lima."
    assert read(f"{text} {again}") == [FRIDAY]


def test_a_round_behind_one_that_was_held_is_another() -> None:
    text = "The Foreign Office Consultation (FOC) between Peru and Kenya was held in Lima on Monday."
    assert [m[1] for m in read(f"{text} The FOC will be held in Nairobi in May.")] == ["subject", "next"]


def test_a_round_that_is_only_agreed_on_is_not_reported() -> None:
    text = "Foreign Minister Luz Rojas of Peru and Foreign Minister Otieno Kamau of Kenya met in Lima on Monday. "
    found = read(text + "Peru and Kenya will hold the next round of Foreign Office Consultations in Lima in May.")
    assert [(m[0], m[1]) for m in found] == [("meeting", "subject"), ("session", "mentioned")]
