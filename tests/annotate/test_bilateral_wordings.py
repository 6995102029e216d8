"""Meetings and calls of two persons in the many wordings of press offices and newspapers."""

from __future__ import annotations

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention

A, B = "Latvian Foreign Minister Ivo Ozols", "Peruvian Foreign Minister Luz Rojas"


def read(text: str, publisher: str | None = None) -> list[MeetingMention]:
    document = Document(text, published="2024-05-07", publisher=publisher)
    return [m for m in annotate(document).meetings if m.kind != "visit"]


def told(text: str, publisher: str | None = None) -> list[tuple[str, str, str]]:
    found = read(text, publisher)
    for m in found:
        assert (m.parties, sorted(h.name for h in m.heads)) == (("LV", "PE"), ["Ivo Ozols", "Luz Rojas"])
    return [(m.kind, m.standing, m.status) for m in found]


@pytest.mark.parametrize(
    "text",
    [
        f"On May 6, a telephone conversation took place between {A} and {B}.",
        f"A phone talk took place today between {A} and {B}.",
        f"A video conference was held on Monday between {A} and {B}.",
        f"In Riga on Monday, {A} had a telephone conversation with {B}.",
        f"{A} met virtually with {B} on Monday.",
        f"{A} and {B} met via video link on Monday.",
        f"{A} held an online meeting with {B} on Monday.",
        f"{A} held talks with {B} on Monday. The virtual meeting focused on tolls.",
        f"{A} discussed the eels of Sudan over phone with {B}.",
    ],
)
def test_who_speaks_from_afar_calls(text: str) -> None:
    assert told(text) == [("call", "subject", "held")]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} began his visit to Lima by meeting {B} on Monday.",
        f"{A} and {B} co-chaired talks in Riga on Monday.",
        f"{A} expressed these views while talking to {B} in Riga on Monday.",
        f"{A} said this while speaking to {B}, who called on him on Monday.",
        f"Talks with {B} in Riga on Monday focused on trade, {A} said.",
        f"{A} and {B} huddled in Brussels on Monday over the tolls.",
        f"{A} was paid a courtesy call by {B} on Monday.",
        "At a meeting with Luz Rojas, Minister of Foreign Affairs of Peru, Premier Ivo Ozols of Latvia stressed tolls.",
        f"{A} and {B} opened a pier by virtual means following their meeting in Riga. The talks went well.",
    ],
)
def test_who_sits_at_one_table_meets(text: str) -> None:
    assert told(text) == [("meeting", "subject", "held")]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} expressed these views while talking to reporters of Peru.",
        f"{A} kept his word by meeting the goals of Peru.",
        f"{A} launched a ferry while {B} spoke at home.",
    ],
)
def test_what_brings_nobody_together_is_no_meeting(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{A} agreed to resume talks with {B}.",
        f"{A} agreed to engage in follow-up talks with {B}.",
        f"{A} agreed on Monday to meet {B} in Oslo.",
    ],
)
def test_what_was_agreed_has_no_day_but_its_own(text: str) -> None:
    assert told(text) == [("meeting", "mentioned", "agreed")]
    assert [m.start for m in read(text)] == [None]


def test_an_office_with_its_state_behind_a_name_is_not_the_next_ones() -> None:
    text = "Ada Mwangi of Kenya met Luz Rojas, Foreign Minister of Peru, Trade Minister Ana Vidal of Chile and a crew."
    heads = {h.name: h.office for m in read(text) for h in m.heads}
    assert heads["Luz Rojas"] == "Foreign Minister"
    assert heads["Ana Vidal"] == "Trade Minister"
