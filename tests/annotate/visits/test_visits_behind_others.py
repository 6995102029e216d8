"""Visits told behind an earlier one, visits to "the country", and talks of a visit beside a courtesy call."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

PERU = "Ministry of Foreign Affairs, Peru"


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2021-05-13", publisher=PERU).meetings


@pytest.mark.parametrize("opens", ["Following the state visit by", "After the official visit of"])
def test_a_visit_behind_an_earlier_one_has_a_day_of_its_own(opens: str) -> None:
    before = f"{opens} Kenyan President Tom Mboya to Peru at the end of 2019, "
    earlier, visit = read(f"{before}President Luz Rojas is now paying a visit to Kenya.")
    assert (earlier.standing, earlier.start) == ("mentioned", "2019")
    assert (visit.standing, visit.start, visit.country) == ("subject", "2021-05", "KE")


def test_a_visitor_whose_own_visit_opens_the_sentence_is_its_subject() -> None:
    visit = next(m for m in read("On her state visit to Kenya on 3 May, President Luz Rojas saw a port."))
    assert (visit.kind, visit.standing) == ("visit", "subject")


def test_the_country_visited_is_that_of_whom_the_visitor_met() -> None:
    met = "On 12 May, President Luz Rojas met with the President of Kenya, Tom Mboya, during "
    talks, visit = read(met + "an official visit to the country.")
    assert (talks.country, visit.country, [h.name for h in visit.heads]) == ("KE", "KE", ["Luz Rojas"])
    _, his = read(met + "his official visit to the country.")
    assert (his.country, his.heads[0].name) == ("PE", "Tom Mboya")


def test_talks_of_a_visit_stand_beside_a_courtesy_call() -> None:
    text = (
        "On 18 May, President Luz Rojas will receive Prime Minister Tom Mboya of Kenya in Lima for an official visit. "
        "The talks will focus on ports. Mr Mboya will also pay a courtesy visit to Speaker Jose Leon."
    )
    told = [{h.name for h in m.heads} for m in read(text) if m.kind == "meeting"]
    assert {"Luz Rojas", "Tom Mboya"} in told
    assert {"Jose Leon", "Tom Mboya"} in told
