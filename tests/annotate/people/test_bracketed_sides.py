"""Persons met who are told by name and state alone, the state in brackets."""

from __future__ import annotations

import pytest

import memcon

LEAD = "Finance Minister Luz Rojas of Peru"


def read(words: str) -> list[tuple[tuple[str, ...], list[str]]]:
    record = memcon.annotate(f"{LEAD} {words}.", published="2024-05-06")
    return [(m.parties, [h.name for h in m.heads]) for m in record.meetings]


@pytest.mark.parametrize(
    "words",
    [
        "met with Ada Berg (Norway), Tom Hill (UK) and Marta de Wit (Netherlands)",
        "held bilateral talks with Ada Berg (Norway), Tom Hill (UK) and Marta de Wit (the Netherlands)",
        "met her counterparts Ada Berg (Norway), Tom Hill (UK) and Marta de Wit (Netherlands)",
    ],
)
def test_each_of_them_is_met_on_his_own(words):
    assert read(words) == [
        (("NO", "PE"), ["Luz Rojas", "Ada Berg"]),
        (("GB", "PE"), ["Luz Rojas", "Tom Hill"]),
        (("NL", "PE"), ["Luz Rojas", "Marta de Wit"]),
    ]


def test_who_is_told_with_an_office_goes_on_with_the_row():
    found = read("had discussions with Ada Berg (Norway), Tom Hill (UK) and IMF Managing Director Kira Ivanova")
    assert [parties for parties, _ in found] == [("NO", "PE"), ("GB", "PE"), ("IMF", "PE")]


def test_one_meeting_with_all_of_them_is_one():
    found = read("had a meeting with Ada Berg (Norway) and Tom Hill (UK)")
    assert [parties for parties, _ in found] == [("GB", "NO", "PE")]


@pytest.mark.parametrize(
    "words",
    [
        "travelled with Shell Oil (UK)",
        "met in Le Mans (France)",
        "spoke of Ada Berg (Norway)",
        "met with the Ports Union (PU)",
    ],
)
def test_other_names_before_brackets_are_nobody_met(words):
    assert not read(words)
