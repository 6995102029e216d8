"""Meetings told by several verbs of one subject, one behind the other."""

from __future__ import annotations

import memcon

HOME = "Ministry of Foreign Affairs, Kenya"


def heads(text: str) -> list[list[str]]:
    read = memcon.annotate(text, published="2024-05-03", publisher=HOME)
    return [[h.name for h in m.heads] for m in read.meetings]


def test_who_met_one_called_on_another_and_visited_a_third_is_the_same_all_along() -> None:
    text = (
        "Peruvian Minister Luz Rojas met Minister Jane Otieno in Nairobi, called on President Paul Mwangi and met {}."
    )
    assert heads(text.format("Speaker Mary Wanjiru")) == [
        ["Luz Rojas", "Jane Otieno"],
        ["Luz Rojas", "Paul Mwangi"],
        ["Luz Rojas", "Mary Wanjiru"],
    ]


def test_a_call_in_a_row_of_plans_is_a_call() -> None:
    text = "Peruvian Minister Luz Rojas will visit a port, call on President Paul Mwangi and meet Speaker Mary Wanjiru."
    assert heads(text) == [["Luz Rojas", "Paul Mwangi"], ["Luz Rojas", "Mary Wanjiru"]]
    text = "Peruvian Minister Luz Rojas spoke of ports, a call on President Paul Mwangi being planned."
    assert ["Luz Rojas", "Paul Mwangi"] not in heads(text)


def test_who_stands_between_two_verbs_as_a_subject_does_the_second() -> None:
    text = "Minister Jane Otieno met Peruvian Minister Luz Rojas, and President Paul Mwangi met Envoy Ilze Ozola."
    assert ["Paul Mwangi", "Ilze Ozola"] in heads(text)


def test_letters_of_credence_bring_two_together() -> None:
    text = "President Paul Mwangi received letters of credence from Peruvian Ambassador Luz Rojas in Nairobi today."
    assert heads(text) == [["Paul Mwangi", "Luz Rojas"]]
