"""Conferences told in a row by their cities, and those to which a government invites (codebook, section 1)."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

HOME = "Ministry of Foreign Affairs, Peru"
OPENS = "Foreign Minister Luz Rojas spoke in Lima. "


def told(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text, published="2026-05-20", publisher=HOME)).meetings)


def test_each_city_of_a_row_has_its_own_day() -> None:
    text = OPENS + "Last year Ms Rojas attended conferences in Riga (25 October) and Nairobi (13 December)."
    assert [(m.place, m.start, m.parties) for m in told(text)] == [
        ("Riga", "2025-10-25", ("PE",)),
        ("Nairobi", "2025-12-13", ("PE",)),
    ]


def test_a_row_of_years_tells_conferences_of_many() -> None:
    text = OPENS + "The pact grew out of the conferences of Riga (2005), Nairobi (2008) and Oslo (2011)."
    assert [(m.place, m.start) for m in told(text)] == [("Riga", "2005"), ("Nairobi", "2008"), ("Oslo", "2011")]


@pytest.mark.parametrize(
    "text",
    ["The plan has consequences for conferences in Riga and Nairobi.", "Ms Rojas attended conferences in Riga."],
)
def test_no_row_or_no_day_tells_none(text: str) -> None:
    assert told(OPENS + text) == []


def test_a_government_invites_others_to_its_conference() -> None:
    text = "Peru will invite envoys of the member states to a high-level conference in Cusco in February 2027."
    (conference,) = [m for m in told(OPENS + text) if m.place == "Cusco"]
    assert (conference.status, conference.start, conference.parties) == ("scheduled", "2027-02", ("PE",))
    assert not told(OPENS + "Peru will invite divers to a local contest in Cusco in February 2027.")
