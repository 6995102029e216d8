"""Visits told in words that open a sentence, or by the place in front."""

import pytest

from memcon import annotate


def visits(text: str) -> list[tuple[str | None, tuple[str, ...], list[str]]]:
    found = annotate(text, published="2024-05-03", publisher="The Lake Herald").meetings
    return [(m.country, m.parties, [h.name for h in m.heads]) for m in found if m.kind == "visit"]


@pytest.mark.parametrize(
    "opening",
    [
        "Back home after a busy trip to Peru",
        "Shortly after landing in Riga on the heels of successful trip to Peru",
        "Days before a planned visit to Peru",
        "Wrapping up a three-day visit to Peru",
    ],
)
def test_who_stands_behind_the_comma_made_the_visit(opening: str) -> None:
    assert visits(f"{opening}, Latvian President Juris Ozols named a minister.") == [
        ("PE", ("LV", "PE"), ["Juris Ozols"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Days before a planned visit to Peru, President Luz Rojas of Peru named a minister.",
        "Days before a planned visit to Peru by a choir, traders met Latvian President Juris Ozols.",
    ],
)
def test_a_host_or_somebody_far_behind_did_not(text: str) -> None:
    assert visits(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Latvian Minister Juris Ozols spoke to his colleagues in Peru, where he will travel tomorrow.",
        "Latvian Minister Juris Ozols paid Peru an official visit on 2 May.",
        "Latvian Minister Juris Ozols is travelling on Monday to Peru.",
    ],
)
def test_the_place_may_stand_in_front_or_behind_a_day(text: str) -> None:
    assert visits(text) == [("PE", ("LV", "PE"), ["Juris Ozols"])]


def test_a_bill_paid_before_a_visit_is_none() -> None:
    assert visits("Latvian Minister Juris Ozols paid a bill before a visit of a dentist in Peru.") == []


@pytest.mark.parametrize(
    "opening", ["While visiting Peru", "In Lima on a working visit", "Upon arrival in Lima", "On his arrival in Lima"]
)
def test_who_was_there_stands_behind_the_comma(opening: str) -> None:
    told = visits(f"{opening}, Latvian President Juris Ozols met Prime Minister Luz Rojas of Peru.")
    assert told == [("PE", ("LV", "PE"), ["Juris Ozols"])]


def test_the_arrival_of_others_is_no_visit() -> None:
    assert visits("The arrival in Latvia of refugees from Peru worries Latvian President Juris Ozols.") == []


@pytest.mark.parametrize(("who", "told"), [("Peruvian Minister Luz Rojas", ["LK"]), ("President Nimal Perera", [])])
def test_who_lands_at_an_airport_visits_the_newspaper_s_country(who: str, told: list[str]) -> None:
    text = f"{who} landed at the Coral Bay International Airport this morning. Sri Lanka awaits the fair."
    found = annotate(text, published="2024-05-03", publisher="Daily Mirror Sri Lanka").meetings
    assert [m.country for m in found if m.kind == "visit"] == told


@pytest.mark.parametrize(("opening", "status"), [("Ahead of", "scheduled"), ("During", "held")])
def test_what_a_sentence_opens_ahead_of_is_yet_to_come(opening: str, status: str) -> None:
    text = f"{opening} a busy visit to Peru, Latvian President Juris Ozols named a minister."
    found = annotate(text, published="2024-05-03", publisher="The Lake Herald").meetings
    assert [(m.kind, m.status) for m in found] == [("visit", status)]
