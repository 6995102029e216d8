"""What a meeting takes from the visit of which it is a part: the month where no day is told, never another's."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

TOUR = "Peru's Foreign Minister Luz Rojas will travel to Riga and Oslo from {days}. "


def meeting(text: str) -> MeetingMention:
    return next(m for m in annotate(text, published="2024-05-20").meetings if m.kind == "meeting")


@pytest.mark.parametrize("stop", ["In Riga", "In Oslo", "In the Norwegian capital"])
def test_a_meeting_at_a_stop_of_a_tour_takes_its_month(stop: str) -> None:
    told = TOUR.format(days="3 to 7 June 2024") + f"{stop}, she will meet Foreign Minister Jan Dahl of Norway."
    assert meeting(told).start == "2024-06"


def test_a_tour_across_two_months_leaves_the_year() -> None:
    told = TOUR.format(days="28 May to 2 June 2024") + "In Oslo, she will meet Foreign Minister Jan Dahl of Norway."
    assert meeting(told).start == "2024"


def test_a_meeting_takes_the_month_of_a_visit_under_way() -> None:
    told = (
        "Peru's Foreign Minister Luz Rojas is on an official visit to Norway from 18 to 21 May 2024. Ms Rojas met "
        "Foreign Minister Jan Dahl."
    )
    assert meeting(told).start == "2024-05"


def test_a_tour_lends_its_month_and_an_earlier_visit_nothing() -> None:
    elsewhere = TOUR.format(days="3 to 7 June 2024") + "In Lisbon, she will meet Foreign Minister Rui Melo of Portugal."
    assert meeting(elsewhere).start == "2024-06"
    earlier = (
        "Peru's Foreign Minister Luz Rojas met Norway's Foreign Minister Jan Dahl in Oslo. Earlier, Ms Rojas visited "
        "Norway in March 2023."
    )
    assert meeting(earlier).start == "2024-05"  # the month of the release


AWAY = "President Luz Rojas of Peru left for Kenya last night. The fair is old. It has many stalls. Many like it. "
NEXT = "Ms Rojas will also pay an official visit to Norway from 27 to 30 May. "


@pytest.mark.parametrize(("whom", "country"), [("Norwegian", "NO"), ("Kenyan", "KE")])
def test_a_meeting_is_where_the_visit_goes_to_those_who_are_met(whom: str, country: str) -> None:
    assert meeting(AWAY + NEXT + f"She will hold talks with the {whom} prime minister.").country == country
