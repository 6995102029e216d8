"""Teams told as visiting: "a visiting Peruvian team" met somebody, "visiting Peru" does not."""

from __future__ import annotations

import pytest

from memcon import MeetingMention, annotate


def read(text: str) -> list[MeetingMention]:
    found = annotate(text, published="2024-05-14", publisher="Daily Mirror, Sri Lanka").meetings
    return [m for m in found if m.kind == "meeting"]


@pytest.mark.parametrize("verb", ["met", "held discussions with"])
@pytest.mark.parametrize(
    ("team", "code"),
    [("A visiting IMF team", "IMF"), ("The visiting Norwegian delegation", "NO"), ("A visiting Norwegian team", "NO")],
)
def test_a_visiting_team_met_its_host_at_home(team: str, code: str, verb: str) -> None:
    (met,) = read(f"{team} {verb} Sri Lankan President Nimal Perera on Monday.")
    assert (set(met.parties), met.country) == ({code, "LK"}, "LK")


def test_where_somebody_is_visiting_is_no_side() -> None:
    assert not read("Tea is dear. Visiting Norway, tourists met President Nimal Perera on Monday.")


@pytest.mark.parametrize(
    "told",
    [
        "A high-level delegation from Peru will visit Latvia from 3 to 5 May.",
        "Foreign Minister Luz Rojas of Peru was in Riga on Monday for an official visit.",
        "Peruvian Foreign Minister Luz Rojas made a brief stop in Riga on Monday.",
        "Peru's President Luz Rojas set off for Latvia on Monday.",
    ],
)
def test_visits_told_in_further_words(told: str) -> None:
    found = annotate(told, published="2015-04-30", publisher="The Harbour Times").meetings
    assert [(m.kind, m.parties) for m in found] == [("visit", ("LV", "PE"))]


@pytest.mark.parametrize(
    "told",
    [
        "A high-level shipment from Peru will visit Latvia from 3 to 5 May.",
        "Foreign Minister Luz Rojas of Peru was in Riga on Monday for old times' sake.",
        "Peruvian Foreign Minister Luz Rojas made a brief stop on Monday.",
    ],
)
def test_what_is_no_visit(told: str) -> None:
    assert annotate(told, published="2015-04-30", publisher="The Harbour Times").meetings == ()
