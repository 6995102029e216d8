"""Who made a visit told behind its place, and which state "the country" is that somebody visited."""

import pytest

from memcon import annotate
from memcon.model import Document, MeetingMention


def visits(text: str) -> list[MeetingMention]:
    document = Document(text, publisher="Kenya Ministry of Foreign Affairs", published="2024-05-20")
    return [m for m in annotate(document).meetings if m.kind == "visit"]


@pytest.mark.parametrize(
    "told",
    [
        "Ms Mwangi told reporters of the recent visit to Kenya by Peruvian Foreign Minister Luz Rojas.",
        "Minister Mwangi referred to the state visit to Kenya by Peruvian Foreign Minister Luz Rojas in May.",
        "Minister Ada Mwangi's trip follows a visit to Nairobi by her Peruvian counterpart Luz Rojas in March.",
    ],
)
def test_who_is_told_behind_by_made_the_visit(told: str) -> None:
    guests = [[h.name for h in v.heads] for v in visits(told)]
    assert ["Luz Rojas"] in guests


def test_visitors_in_a_row_each_have_a_day_of_their_own() -> None:
    first, second = visits(
        "Ties have grown by visits to Peru by Minister Ada Mwangi in 2018 and President Daniel Otieno in May 2019."
    )
    assert [(v.start, v.country, v.heads[0].name) for v in (first, second)] == [
        ("2018", "PE", "Ada Mwangi"),
        ("2019-05", "PE", "Daniel Otieno"),
    ]


@pytest.mark.parametrize(
    ("told", "country"),
    [
        ("Kenya and Peru are close partners. President Daniel Otieno visited the country in 2013.", "PE"),
        ("Peruvian Foreign Minister Luz Rojas visited the country in 2013. Kenya and Peru are friends.", "KE"),
    ],
)
def test_the_country_is_the_host_of_who_visited_it(told: str, country: str) -> None:
    (visit,) = visits(told)
    assert (visit.country, visit.start, visit.parties) == (country, "2013", ("KE", "PE"))


@pytest.mark.parametrize(
    "told",
    [
        "Peru is a large country. It is the first time a Kenyan president has visited the country.",
        "Peru and Kenya are friends. Many students visited the country last year.",
        "Peru and Kenya are friends. President Daniel Otieno visited the country house of the mayor.",
    ],
)
def test_no_visit_without_a_named_visitor_or_a_country(told: str) -> None:
    assert visits(told) == []


@pytest.mark.parametrize(
    "told",
    ["The visit to Peru will focus on eels.", "The official visit to Peru is part of the new strategy on eels."],
)
def test_the_visit_is_that_of_who_was_told_of_before(told: str) -> None:
    (visit,) = visits("Foreign Minister Ada Mwangi will undertake her first trip to South America in June. " + told)
    assert (visit.parties, [h.name for h in visit.heads]) == (("KE", "PE"), ["Ada Mwangi"])


@pytest.mark.parametrize(
    "told",
    [
        "The visit took place ahead of the presidency of Peru.",
        "The programme included visits to ports that trade with Peru.",
        "The visit to the port of Mombasa was short.",
    ],
)
def test_no_visit_to_a_state_told_otherwise(told: str) -> None:
    assert visits("Foreign Minister Ada Mwangi spoke of ships. " + told) == []


def test_a_visitor_whose_offices_stand_in_commas() -> None:
    (visit,) = visits(
        "Ann Hale, UN under-secretary general for harbours and coordinator of ferry relief, visited Nairobi on 12 May."
    )
    assert (visit.parties, visit.place) == (("KE", "UN"), "Nairobi")


@pytest.mark.parametrize(
    "course",
    [
        "During",
        "On",
        "In the course of",
        "As part of",
        "On the occasion of",
        "In the framework of",
        "In the context of",
    ],
)
def test_a_visit_is_told_by_what_happened_in_its_course(course):
    text = f"{course} a three-day official visit to Oslo, Minister Luz Rojas met Norwegian Ports Minister Jan Dahl."
    record = annotate(text, published="2024-08-20", publisher="Ministry of Ports of Peru")
    assert [(m.kind, m.parties, [h.name for h in m.heads]) for m in record.meetings] == [
        ("visit", ("NO", "PE"), ["Luz Rojas"]),
        ("meeting", ("NO", "PE"), ["Luz Rojas", "Jan Dahl"]),
    ]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Peruvian Minister of Trade Luz Rojas is visiting the country this week.", "LV"),
        ("Peru's Minister of Trade Luz Rojas would visit the kingdom in June.", "LV"),
        ("Latvia sought ties with Peru. Latvian Minister Juris Ozols is visiting the country this week.", "PE"),
        ("Ties with Peru grew. Minister Juris Ozols's visit to the country last October helped.", "PE"),
    ],
)
def test_the_country_that_somebody_visits_is_another_than_his_own(text: str, country: str) -> None:
    found = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Latvia").meetings
    assert [(m.country, m.parties) for m in found if m.kind == "visit"] == [(country, ("LV", "PE"))]


def test_the_north_of_a_country_is_no_country_visited() -> None:
    text = "Latvia sought ties with Peru. Latvian Minister Juris Ozols is visiting the country's north this week."
    found = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Latvia").meetings
    assert [m for m in found if m.kind == "visit"] == []


def test_a_guest_in_the_country_of_a_newspaper_visits_it() -> None:
    text = "Peruvian Minister Luz Rojas, who is in the country on a three-day visit, met traders in Sri Lanka."
    found = annotate(text, published="2024-05-03", publisher="Daily Mirror Sri Lanka").meetings
    assert [m.country for m in found if m.kind == "visit"] == ["LK"]


@pytest.mark.parametrize(
    ("behind", "names"),
    [
        (", and Minister Rojas thanked Kenya for it", ["Amos Kiptoo"]),
        (" and Kenyan Trade Minister Grace Wanjiru", ["Amos Kiptoo", "Grace Wanjiru"]),
    ],
)
def test_who_does_something_behind_the_visitor_is_no_visitor(behind: str, names: list[str]) -> None:
    text = (
        "Minister Luz Rojas of Peru met Kenyan Minister Juma Otieno. "
        f"They discussed the upcoming visit to Lima by Kenyan President Amos Kiptoo{behind}."
    )
    found = annotate(text, published="2024-05-03", publisher="Ministry of Foreign Affairs of Peru").meetings
    assert [[h.name for h in m.heads] for m in found if m.kind == "visit"] == [names]
