"""Visits that nobody means to pay, and where tours begin, stop and were before."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention


def visits(text: str) -> list[MeetingMention]:
    return [m for m in annotate(text, published="2024-05-07").meetings if m.kind == "visit"]


@pytest.mark.parametrize(
    "told",
    [
        "denied that he would visit Peru.",
        "has no plans to visit Peru.",
        "said he had no intention of visiting Peru.",
        "is not planning to visit Peru.",
        "refused to visit Peru.",
        "ruled out a visit to Peru.",
        "is considering a visit to Peru.",
        "has yet to visit Peru.",
        "would be welcome to visit Peru.",
    ],
)
def test_a_visit_that_is_denied_or_weighed_is_none(told: str) -> None:
    assert not visits(f"Latvian President Ivo Ozols {told}")


@pytest.mark.parametrize(
    "told",
    [
        "denied the reports and visited Peru.",
        "has no plans to cancel his visit to Peru.",
        "plans to visit Peru in June.",
        "refused to talk when he visited Peru.",
    ],
)
def test_a_visit_beside_what_is_denied_is_one(told: str) -> None:
    assert [v.parties for v in visits(f"Latvian President Ivo Ozols {told}")] == [("LV", "PE")]


@pytest.mark.parametrize(
    "told",
    [
        "Latvian President Ivo Ozols kicked off a South American tour in Lima on Sunday.",
        "Latvian President Ivo Ozols began his South American tour in Lima on Sunday.",
        "Latvian President Ivo Ozols stopped in Lima on Sunday on his way to Quito.",
        "Latvian President Ivo Ozols was accompanied by Minister Juris Kalns on his visit to Lima on Sunday.",
    ],
)
def test_where_a_tour_begins_or_stops_is_visited(told: str) -> None:
    (found,) = visits(told)
    assert (found.place, found.start, [h.name for h in found.heads]) == ("Lima", "2024-05-05", ["Ivo Ozols"])


def test_where_somebody_speaks_at_the_start_of_a_visit_he_pays_it() -> None:
    text = "Speaking in Lima at the start of a three-day visit, Latvian President Ivo Ozols called for more trade."
    assert [(v.place, v.parties) for v in visits(text)] == [("Lima", ("LV", "PE"))]


@pytest.mark.parametrize("told", ["A jazz tour in Lima began on Sunday.", "Latvian singers gave a tour in Lima."])
def test_a_tour_of_others_is_no_visit(told: str) -> None:
    assert not visits(f"Latvian President Ivo Ozols liked it. {told}")


@pytest.mark.parametrize(
    "told", ["He has visited Peru three times, most recently in March 2022.", "He last visited in March 2022."]
)
def test_when_somebody_came_last_was_a_visit(told: str) -> None:
    text = f"Latvian President Ivo Ozols arrived in Lima on Sunday. {told}"
    assert [(v.standing, v.start) for v in visits(text)] == [("subject", "2024-05-05"), ("mentioned", "2022-03")]


def test_a_team_of_players_is_no_guest() -> None:
    assert not visits("The Peruvian football team arrived in Riga on Sunday.")


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("A visit by Foreign Minister Luz Rojas of Peru to Riga is planned for the autumn.", "scheduled"),
        ("A visit to Riga by Foreign Minister Luz Rojas of Peru is being prepared.", "agreed"),
        ("A visit by Foreign Minister Luz Rojas of Peru to Riga took place in April. A fair is planned.", "held"),
    ],
)
def test_a_visit_told_behind_as_planned_is_to_come(told: str, status: str) -> None:
    assert [v.status for v in visits(told)] == [status]


def test_guests_of_two_states_who_come_together_are_all_parties() -> None:
    told = "Latvian President Ivo Ozols and Estonian President Jaan Tamm visited Lima on Sunday."
    assert [v.parties for v in visits(told)] == [("EE", "LV", "PE")]
