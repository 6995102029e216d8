"""Visits to "our country", and sessions whose place is told by who hosts them."""

from __future__ import annotations

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

PUBLISHER = "Ministry of Foreign Affairs of Peru"


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(id="t", text=text, published="2023-05-24", publisher=PUBLISHER)).meetings)


@pytest.mark.parametrize(
    "stay",
    [
        "is in our country on an official visit",
        "is on an official visit to our country",
        "is in the country on a working visit",
        "is paying a state visit to our country",
        "is here on an official visit",
    ],
)
def test_a_guest_who_is_in_our_country_visits_it(stay: str) -> None:
    found = read(f"President Luz Rojas held talks with Prime Minister of Latvia Ivo Ozols, who {stay}.")
    visits = [(m.country, m.parties, m.heads[0].name) for m in found if m.kind == "visit"]
    assert visits == [("PE", ("LV", "PE"), "Ivo Ozols")]


def test_a_guests_own_country_is_not_the_publishers() -> None:
    said = "The guest said: “President Rojas is welcome to pay a state visit to our country.”"
    found = read(f"Minister Luz Rojas met with the Foreign Minister of Latvia Ivo Ozols. {said}")
    assert [m.kind for m in found] == ["meeting"]


HEAD = "The second session of the Peru-Latvia Joint Commission took place today. "


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("Riga will host the third session in 2026.", "Riga", "LV"),
        ("Riga hosted the first session in 2016.", "Riga", "LV"),
        ("Latvia has offered to host the next session in 2026.", None, "LV"),
        ("They reviewed the work since the first session, which Riga had hosted in 2016.", "Riga", "LV"),
        ("They reviewed the work since the first session, for which Riga had been the venue.", "Riga", "LV"),
        ("Riga hopes for the third session in 2026.", None, None),
    ],
)
def test_who_hosts_a_session_tells_its_place(text: str, place: str | None, country: str | None) -> None:
    found = [m for m in read(HEAD + text) if m.standing != "subject"]
    assert [(m.place, m.country) for m in found] == [(place, country)]


@pytest.mark.parametrize("verb", ["come together again", "gather once more", "meet again"])
def test_a_body_that_comes_together_again_holds_its_next_session(verb: str) -> None:
    found = [m for m in read(f"{HEAD}The sides agreed to {verb} in Riga in June 2024.") if m.standing == "next"]
    assert [(m.place, m.start) for m in found] == [("Riga", "2024-06")]
