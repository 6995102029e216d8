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


@pytest.mark.parametrize(
    ("whose", "party"),
    [
        ("A delegation from Peru", "PE"),
        ("A small team from the Harbour Office of the African Union", "AFU"),
        ("Two envoys, who came from Peru,", None),
    ],
)
def test_a_delegation_from_somewhere_is_of_it(whose: str, party: str | None) -> None:
    text = f"{whose} arrived in Latvia on 3 May to discuss ferries."
    found = [m for m in annotate(text, published="2024-05-07", publisher="Baltic Times").meetings if m.kind == "visit"]
    assert [m.parties for m in found] == ([tuple(sorted((party, "LV")))] if party else [])


@pytest.mark.parametrize("day", ["August 2022", "October 2021"])
def test_month_and_year_may_stand_before_a_visit_told_by_her(day: str) -> None:
    text = (
        "Minister Ilze Ozola of Latvia will travel to Oslo next week. The journey builds on her "
        f"{day} visit to Peru and on her March 2023 visit to Kenya and Chile."
    )
    _, peru, kenya = annotate(text, published="2024-05-07").meetings
    assert (peru.parties, peru.start) == (("LV", "PE"), "2022-08" if "2022" in day else "2021-10")
    assert (kenya.parties, kenya.start) == (("CL", "KE", "LV"), "2023-03")


@pytest.mark.parametrize("opening", ["While on a visit to Peru", "This week, while on a trip to Peru"])
def test_who_speaks_while_on_a_visit_makes_it(opening: str) -> None:
    (visit,) = annotate(f"{opening}, Latvian Minister Ilze Ozola praised the port.", published="2024-05-07").meetings
    assert (visit.kind, visit.parties, [h.name for h in visit.heads]) == ("visit", ("LV", "PE"), ["Ilze Ozola"])


def test_who_speaks_of_another_on_a_visit_does_not_make_it() -> None:
    text = "While Peru is on holiday, Latvian Minister Ilze Ozola praised the port."
    assert not annotate(text, published="2024-05-07").meetings


TEAM = "A four-member delegation from Norway studied the harbour. "


@pytest.mark.parametrize(
    ("told", "parties"),
    [
        ("The team was in Latvia from 3 to 5 May.", [("LV", "NO")]),
        ("The team, representing the Ministry of Ports of Norway, arrived in Latvia on 3 May.", [("LV", "NO")]),
        ("They visited Latvia on 3 May.", [("LV", "NO")]),
        ("The team visited a mill in Cesis on 3 May.", []),
        ("The film team was in Latvia from 3 to 5 May.", []),
    ],
)
def test_a_team_told_before_makes_a_visit(told: str, parties: list[tuple[str, ...]]) -> None:
    found = annotate(TEAM + told, published="2024-05-14", publisher="Baltic Times").meetings
    assert [m.parties for m in found if m.kind == "visit"] == parties


@pytest.mark.parametrize(
    "text",
    [
        "The Trade Committee of the Parliament of Peru will make a working visit to Latvia from 14 to 17 May.",
        "Peru's Coast Authority (CA) will pay a working visit to Latvia in May.",
        "The Foreign Affairs Committee of the Peruvian Parliament visited Latvia on 2 May.",
    ],
)
def test_a_body_of_another_state_pays_a_visit(text: str) -> None:
    found = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Latvia").meetings
    assert [(m.kind, m.parties) for m in found] == [("visit", ("LV", "PE"))]


def test_what_a_body_votes_on_is_no_visit_of_it() -> None:
    text = "The Trade Committee of the Parliament of Peru voted on fees; tourists will visit Latvia in May."
    assert annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Latvia").meetings == ()
