"""What stands beside an occasion and is another: a release foreshadowed, the next leg, a medal conferred."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

OFFICE = "Prime Minister of Latvia"


def read(text: str) -> tuple[MeetingMention, ...]:
    return annotate(text, published="2024-05-03", publisher=OFFICE).meetings


@pytest.mark.parametrize(
    "told", ["As foreshadowed in my release of 10 April", "As announced on 10 April", "As I indicated on 10 April"]
)
def test_the_day_of_a_release_is_none_of_the_visit(told: str) -> None:
    (visit,) = read(f"{told}, President Luz Rojas of Peru will visit Latvia.")
    assert (visit.status, visit.start) == ("scheduled", None)


def test_a_day_announced_is_its_own() -> None:
    (visit,) = read("It was announced that President Luz Rojas of Peru will visit Latvia on 10 June.")
    assert visit.start == "2024-06-10"


def test_the_day_of_the_next_leg_is_none_of_the_first() -> None:
    visit, session = read("I will travel to Peru for a bilateral visit and to Kenya for the Lake Summit on 25-27 May.")
    assert (visit.country, visit.start) == ("PE", None)
    assert (session.country, session.start, session.end) == ("KE", "2024-05-25", "2024-05-27")


def test_talks_and_what_one_does_after_them_are_of_one_day() -> None:
    visit, *_ = read("I will travel to Peru for talks with President Luz Rojas and to meet our nurses on 25 May.")
    assert visit.start == "2024-05-25"


@pytest.mark.parametrize(
    "told", ["I conferred a medal on Mr Jorge Luna of Peru.", "I will confer on Mr Jorge Luna of Peru an order."]
)
def test_who_is_given_an_order_is_not_met(told: str) -> None:
    assert read(told) == ()


def test_who_confers_with_somebody_meets_him() -> None:
    (meeting,) = read("I conferred with President Luz Rojas of Peru on trade.")
    assert meeting.parties == ("LV", "PE")


@pytest.mark.parametrize("leads", ["would lead the Latvian delegation to", "would attend", "would represent Latvia at"])
def test_who_would_go_to_a_session_leads_there(leads: str) -> None:
    (session,) = read(
        f"I announced that the Minister for Science, Mr Ivo Ozols, {leads} the third session of the Lake Commission, "
        "to be held in Lima on 6 June."
    )
    assert [(h.name, h.party, h.role) for h in session.heads] == [("Ivo Ozols", "LV", "head")]
