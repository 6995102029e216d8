"""Journeys that heads of government announce in the first person, and guests whose arrival is told a sentence later."""

import pytest

from memcon import annotate
from memcon.model import MeetingMention

OFFICE = "Prime Minister of Latvia"


def visits(text: str) -> list[MeetingMention]:
    record = annotate(text, published="2024-05-03", publisher=OFFICE)
    return [m for m in record.meetings if m.kind == "visit"]


@pytest.mark.parametrize(
    "told",
    [
        "I will visit Lima on 6 and 7 June.",
        "I shall visit Peru from 6 to 7 June.",
        "I shall be in Peru from 6 to 7 June for talks.",
        "I will be in Peru at the kind invitation of President Luz Rojas from 6 to 7 June.",
        "I will be in Peru as a guest of President Luz Rojas from 6 to 7 June.",
        "I will be paying an informal visit to Peru from 6 to 7 June.",
    ],
)
def test_who_writes_announces_his_own_visit(told: str) -> None:
    (visit,) = visits(told)
    assert (visit.start, visit.end, visit.country) == ("2024-06-06", "2024-06-07", "PE")
    assert (visit.standing, visit.status) == ("subject", "scheduled")


@pytest.mark.parametrize(
    "told",
    [
        "I will visit Cusco on 6 June, where I will look at looms.",
        "I will visit Lima on 6 June to speak at the World Fair of Looms.",
        "I will visit Riga on 6 June.",
    ],
)
def test_a_city_gone_to_for_something_else_is_no_visit_of_two_governments(told: str) -> None:
    assert visits(told) == []


def test_a_row_of_capitals_and_states_is_a_visit_to_each() -> None:
    found = visits("I will visit Lima on 6 and 7 June and Kenya from 9 June to 11 June.")
    assert [(v.country, v.start, v.end) for v in found] == [
        ("PE", "2024-06-06", "2024-06-07"),
        ("KE", "2024-06-09", "2024-06-11"),
    ]


@pytest.mark.parametrize(
    "leaves",
    [
        "will leave Riga on 6 June for Peru",
        "will be leaving Latvia on 6th June for Peru",
        "would be leaving on the 6th June for Peru",
    ],
)
def test_where_one_leaves_for_may_stand_behind_the_day(leaves: str) -> None:
    (visit,) = visits(f"The Minister for Defence, Mr Ivo Ozols, {leaves}.")
    assert (visit.start, visit.country) == ("2024-06-06", "PE")


def test_who_leaves_to_lead_a_delegation_to_a_session_is_told_by_it() -> None:
    assert (
        visits("Mr Ivo Ozols will leave on 6 June for Peru to lead the small Latvian delegation to the Fish Forum.")
        == []
    )


@pytest.mark.parametrize("goes", ["will travel", "shall travel"])
def test_talks_gone_for_are_still_to_come(goes: str) -> None:
    record = annotate(
        f"I {goes} to Peru on 6 June for talks with President Luz Rojas.", published="2024-05-03", publisher=OFFICE
    )
    assert {(m.kind, m.status, m.start) for m in record.meetings} == {
        ("visit", "scheduled", "2024-06-06"),
        ("meeting", "scheduled", "2024-06-06"),
    }


INVITED = "I am pleased that President Luz Rojas of Peru has accepted my invitation to visit Latvia. "


@pytest.mark.parametrize(
    ("told", "last"),
    [
        ("She will arrive in Riga on 6 June and will stay until 9 June.", "2024-06-09"),
        ("She will bring her family. The President is due to arrive on 6 June and to leave on 9 June.", "2024-06-09"),
        ("President Rojas will be arriving on 6 June.", None),
    ],
)
def test_a_visit_agreed_on_is_fixed_by_the_day_of_arrival(told: str, last: str | None) -> None:
    (visit,) = visits(INVITED + told)
    assert (visit.status, visit.start, visit.end) == ("scheduled", "2024-06-06", last)


def test_the_day_of_another_thing_fixes_no_visit() -> None:
    (visit,) = visits(INVITED + "She will open a bakery in Lima on 6 June.")
    assert (visit.status, visit.start) == ("agreed", None)
