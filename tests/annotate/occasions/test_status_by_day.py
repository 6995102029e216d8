"""Whether an occasion took place, by its day and the day of publication."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def read(text: str) -> list[MeetingMention]:
    document = Document(text, published="2023-05-20", publisher="Ministry for Foreign Affairs of Finland")
    return list(annotate(document).meetings)


@pytest.mark.parametrize(
    "text",
    [
        "Officials prepare for the Lima Summit as a follow-up to the Reef Conference in Oslo on 3 May 2023.",
        "The sides agreed to hold regular consultations as a follow-up to the Reef Conference in Oslo on 3 May 2023.",
    ],
)
def test_what_is_dated_before_the_paper_was_held(text: str) -> None:
    dated = [m for m in read(text) if m.start == "2023-05-03"]
    assert {m.status for m in dated} == {"held"}


def test_a_meeting_to_come_has_no_day_that_is_over() -> None:
    text = (
        "Foreign Minister Aino Laine took up her post on 3 May 2023 and will meet Foreign Minister Ana Vidal of Chile."
    )
    assert [(m.status, m.start) for m in read(text) if m.kind == "meeting"] == [("scheduled", None)]


def test_those_to_be_met_next_are_not_met_on_the_day_of_a_visit_that_is_over() -> None:
    text = (
        "Foreign Minister Aino Laine on 18 May paid a visit to Peru. She had an audience with President Pablo Rojas. "
        "Ms Laine will travel to Chile on 21 May. She is scheduled to meet Chile's Foreign Minister Ana Vidal."
    )
    coming = [m for m in read(text) if m.kind == "meeting" and m.status == "scheduled"]
    assert [m.start for m in coming] == ["2023-05-21"]
    assert len(coming) == 1


def test_what_is_dated_behind_the_paper_is_to_come() -> None:
    text = (
        "The Government has approved Finland's participation in the ninth ministerial meeting of the Reef Conference. "
        "The conference will be held from 21 to 23 June 2023 in Lima, Peru."
    )
    assert {m.status for m in read(text) if m.start == "2023-06-21"} == {"scheduled"}


def test_a_journey_to_what_is_to_come_is_to_come() -> None:
    text = (
        "Foreign Minister Aino Laine will meet Foreign Minister Ana Vidal of Chile in Santiago on {}. Ms Laine is "
        "travelling to Santiago to open a fair."
    )
    assert [(m.status, m.start) for m in read(text.format("23 May")) if m.kind == "visit"] == [("scheduled", "2023-05")]
    met = text.replace("will meet", "met").format("18 May")
    assert [m.status for m in read(met) if m.kind == "visit"] == ["held"]


@pytest.mark.parametrize(
    ("told", "status", "first"),
    [
        ("discussed her recent visit to Oslo, as well as the ferry fair in September 2024", "held", None),
        ("discussed her coming visit to Oslo in September 2024", "scheduled", "2024-09"),
    ],
)
def test_a_recent_visit_has_no_day_that_is_to_come(told: str, status: str, first: str | None) -> None:
    text = f"Minister Ivo Ozols of Latvia met Minister Luz Rojas of Peru in Riga and {told}."
    found = annotate(text, published="2024-05-14", publisher="The Harbour Times").meetings
    assert [(m.status, m.start) for m in found if m.kind == "visit"] == [(status, first)]


@pytest.mark.parametrize(("verb", "status"), [("met", "held"), ("will meet", "scheduled")])
def test_who_met_did_so_before_a_day_to_come(verb: str, status: str) -> None:
    text = (
        f"Minister Ivo Ozols of Latvia {verb} Minister Luz Rojas of Peru in view of the ferry fair of September 2025."
    )
    (meeting,) = annotate(text, published="2024-05-14", publisher="The Harbour Times").meetings
    assert meeting.status == status


def test_two_sessions_of_one_journey_are_both_scheduled() -> None:
    text = "From 4 to 7 June 2023, President Aino Laine will travel to Lima, Peru to attend the {} and the {}."
    told = read(text.format("G20 Leaders' Summit", "East Asia Summit"))
    assert [(m.status, m.start) for m in told if m.kind == "session"] == [("scheduled", "2023-06-04")] * 2
    assert [m.status for m in read("The sides agreed to hold the next Reef Dialogue in Lima.")] == ["agreed"]


A, B = "Foreign Minister Aino Laine", "Foreign Minister Ana Vidal of Chile"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{A} had the opportunity to meet with {B} in Oslo on Friday.", ("held", "2023-05-19")),
        (f"{A} was able to meet {B} on Friday.", ("held", "2023-05-19")),
        (f"The sides agreed to open a port during talks between {A} and {B} on Friday.", ("held", "2023-05-19")),
        (f"{A} told the press that fares would fall after a meeting with {B} on Friday.", ("held", "2023-05-19")),
        (f"On Friday, {A} is meeting with {B} in Oslo.", ("scheduled", "2023-05-26")),
        (f"On Friday {A} receives {B}.", ("scheduled", "2023-05-26")),
        (f"{B} is due in Helsinki on Friday for talks with {A}.", ("scheduled", "2023-05-26")),
        (f"{A} will have the opportunity to meet {B} on Friday.", ("scheduled", "2023-05-26")),
    ],
)
def test_what_will_be_done_is_not_the_talks_at_which_it_is_told(text: str, told: tuple[str, str]) -> None:
    (meeting,) = [m for m in read(text) if m.kind == "meeting"]
    assert (meeting.status, meeting.start) == told


@pytest.mark.parametrize(
    ("met", "status"), [("On Thursday, 25 May, she will meet", "scheduled"), ("On Thursday, 18 May, she met", "held")]
)
def test_who_is_travelling_this_week_has_not_arrived_before_all_whom_she_will_meet(met: str, status: str) -> None:
    visit, _ = read(f"Minister Aino Salo is travelling to Lima this week. {met} President Luz Rojas of Peru.")
    assert (visit.kind, visit.status) == ("visit", status)
