"""Two who met each other: one told by a pronoun, by the state alone, or without a state where they met."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

ARRIVED = "Foreign Minister Luz Rojas of Peru arrived in Nairobi on Monday. "


def read(text: str) -> list[MeetingMention]:
    return [m for m in annotate(text, published="2024-05-14").meetings if m.kind != "visit"]


def heads(text: str) -> list[list[tuple[str | None, str | None]]]:
    return [[(h.name, h.party) for h in m.heads] for m in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        ARRIVED + "She and President Juma Otieno held talks on Tuesday.",
        ARRIVED + "She and Kenyan President Juma Otieno met on Tuesday.",
        ARRIVED + "Later, she and the Kenyan president, Juma Otieno, met for an hour.",
        ARRIVED + "The minister and Kenyan President Juma Otieno held talks on Tuesday.",
        "Foreign Minister Luz Rojas of Peru and President Juma Otieno held talks in Nairobi on Tuesday.",
        "Peru's Luz Rojas and her Kenyan opposite number, Juma Otieno, sat down for talks on Tuesday.",
        "Peru's foreign minister Luz Rojas met with Kenya's Juma Otieno in Riga on Tuesday.",
        ARRIVED + "Rojas and Kenya's Juma Otieno will meet on Thursday.",
    ],
)
def test_two_who_met_each_other_are_of_two_sides(text: str) -> None:
    assert heads(text) == [[("Luz Rojas", "PE"), ("Juma Otieno", "KE")]]


def test_who_met_a_third_together_are_of_one_side() -> None:
    text = ARRIVED + "She and Deputy Minister Rosa Vega met President Juma Otieno on Tuesday."
    assert heads(text) == [[("Luz Rojas", "PE"), ("Rosa Vega", None), ("Juma Otieno", "KE")]]


def test_a_row_of_those_met_is_told_by_their_states() -> None:
    text = (
        "President Luz Rojas of Peru met with Kenya's Juma Otieno, Norway's Lena Dahl and Latvia's Anna Ozola in Oslo."
    )
    assert read(text)[0].parties == ("KE", "LV", "NO", "PE")


def test_a_house_or_a_sea_is_nobody() -> None:
    text = (
        "Foreign Minister Luz Rojas of Peru toured Kenya's Lake Victoria and had talks with Kenya's National Assembly."
    )
    assert heads(text) == [[("Luz Rojas", "PE")]]


def test_where_a_third_state_is_named_the_place_tells_no_side() -> None:
    text = "Norway wrote. Minister Luz Rojas of Peru and President Juma Otieno held talks in Nairobi on Tuesday."
    assert all("KE" not in m.parties for m in read(text))


def test_who_conferred_with_somebody_met_him() -> None:
    text = "Foreign Minister Luz Rojas of Peru conferred with the Kenyan President Juma Otieno in Riga on Monday."
    assert heads(text) == [[("Luz Rojas", "PE"), ("Juma Otieno", "KE")]]
    assert not read("Foreign Minister Luz Rojas of Peru conferred an order on the Kenyan President Juma Otieno.")
