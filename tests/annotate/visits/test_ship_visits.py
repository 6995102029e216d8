"""Visits of a state's ships to another state's port."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def meetings(text: str, title: str = "") -> list[MeetingMention]:
    document = Document(text, title=title, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")
    return list(annotate(document).meetings)


@pytest.mark.parametrize(
    "told",
    [
        "The Peruvian naval ship Sol arrived at the port of Mombasa on a formal visit today.",
        "The Peruvian Navy's frigate Sol, a vessel of 90 m, docked in Mombasa for a three-day goodwill visit today.",
        "Two ships of the Peruvian Navy arrived in Mombasa for an official visit today.",
    ],
)
def test_a_ship_of_a_navy_on_a_formal_visit(told: str) -> None:
    (visit,) = meetings(told)
    assert (visit.kind, visit.parties, visit.country) == ("visit", ("KE", "PE"), "KE")


def test_the_title_tells_whose_ship_it_is_and_who_commands_it_leads() -> None:
    (visit,) = meetings(
        "HMS Otter arrived at the port of Mombasa on a formal visit today. Captain Ann Hale commands nobody else. "
        "The ship is commanded by Captain Jan Dahl.",
        title="Norwegian ship arrives in Kenya",
    )
    assert (visit.parties, [h.name for h in visit.heads]) == (("KE", "NO"), ["Jan Dahl"])


@pytest.mark.parametrize(
    "other",
    [
        "The Peruvian ferry Sol arrived at the port of Mombasa on its first trip today.",
        "The Peruvian naval ship Sol arrived at the port of Mombasa for repairs today.",
        "The Kenyan naval ship Simba arrived in Mombasa after an official visit.",
    ],
)
def test_no_visit_of_a_ferry_for_repairs_or_at_home(other: str) -> None:
    assert meetings(other) == []
