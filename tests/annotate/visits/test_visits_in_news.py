"""Visits that newspapers tell by the way, and the country of a house where a meeting was held."""

import pytest

from memcon import Document, annotate
from memcon.model import MeetingMention

MET = "Danish Foreign Minister Ann Holm met President Luz Rojas of Peru on Saturday. "


def read(text: str) -> list[MeetingMention]:
    return list(annotate(Document(text=text, publisher="Harbour News"), published="2013-05-06").meetings)


@pytest.mark.parametrize(
    "told",
    [
        "On Friday, during a visit to Nairobi, Holm said the ships were safe.",
        "Speaking during a visit to Nairobi on Friday, Holm said the ships were safe.",
        "Late on Friday, during a brief visit to Nairobi, Holm said the ships were safe.",
    ],
)
def test_a_visit_told_between_the_day_and_its_subject(told: str) -> None:
    visit = next(m for m in read(MET + told) if m.kind == "visit")
    assert (visit.status, visit.place, visit.parties, visit.start) == (
        "held", "Nairobi", ("DK", "KE"), "2013-05-03",
    )  # fmt: skip
    assert [h.name for h in visit.heads] == ["Ann Holm"]


def test_a_visit_home_is_none() -> None:
    assert [m.kind for m in read(MET + "On Friday, during a visit to Aarhus, Holm said the ships were safe.")] == [
        "meeting"
    ]


def test_a_house_that_is_known_gives_its_country() -> None:
    (met,) = read("Premier Zhu Wen met with visiting Peruvian President Luz Rojas at the Great Hall of the People.")
    assert (met.place, met.country) == ("Great Hall of the People", "CN")


def test_hotels_of_one_name_stand_in_many_countries() -> None:
    (met,) = read("Danish Minister Ann Holm met Peruvian President Luz Rojas at the Shangri-La Hotel on Saturday.")
    assert met.country is None


@pytest.mark.parametrize(
    ("told", "city"),
    [
        ("Holm, on an official visit, her first, to Lima, praised the ports.", "Lima"),
        ("Holm, on a two-day visit, invited Premier Wen Zhu to Nairobi.", None),
    ],
)
def test_what_is_done_while_on_a_visit_leads_the_visit_nowhere(told: str, city: str | None) -> None:
    places = [m.place for m in read(MET + told) if m.kind == "visit"]
    assert (city in places) if city else ("Nairobi" not in places)


@pytest.mark.parametrize(
    "told", ["said while on a state visit to Kenya", "spoke of trade while on a state visit to Kenya"]
)
def test_what_is_said_while_on_a_visit_tells_of_it(told: str) -> None:
    (visit,) = read(f"Ports are safe, President Luz Rojas of Peru {told} on Friday.")
    assert (visit.kind, visit.parties, visit.start) == ("visit", ("KE", "PE"), "2013-05-03")


def test_who_speaks_while_others_visit_is_no_guest() -> None:
    (visit,) = read("Luz Rojas, President of Peru, said so while Danish Minister Ann Holm was on a visit to Kenya.")
    assert visit.parties == ("DK", "KE")


def test_a_visit_told_in_the_present_is_what_the_text_reports() -> None:
    (visit,) = annotate("Foreign Minister Ana Ruiz of Peru visits Kenya in June.", published="2024-05-14").meetings
    assert (visit.standing, visit.status, visit.start) == ("subject", "scheduled", "2024-06")
    text = "Peru's foreign minister Ana Ruiz said on Monday that her visits to Kenya in April had been useful."
    assert all(m.standing != "subject" for m in annotate(text, published="2024-05-14").meetings)
