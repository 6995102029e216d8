"""What is ahead and binds nobody: schedules, and what meetings, visits and plans are said to be for."""

from __future__ import annotations

import pytest

from annotate.test_acts import acts_of, only_act


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva will use her stay in Manila for a number of bilateral meetings.",
        "Ms. Silva will take advantage of the conference to meet several ministers.",
        "Ms. Silva will open an exhibition on the history of kites.",
        "Mr. Li will inaugurate the regional congress of beekeepers in Cebu.",
        "Mr. Li will then continue to Jakarta, where he will visit a shipyard.",
        "Mr. Li will move on to Perth for the regatta.",
        "Mr. Li will make a stopover in Doha on Friday.",
        "Mr. Li will spend Tuesday in Cebu.",
        "Mr. Li will continue his tour of the islands.",
        "Mr. Li will conduct a series of talks with the governors.",
        "The Chinese delegation will include two beekeepers.",
        "The programme of the second day will include a visit to a kite museum.",
    ],
)
def test_a_schedule_is_no_promise(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva will use the occasion to discuss sugar prices.", "discussion"),
        ("Ms. Silva will use her visit to sign a pact on sugar.", "commitment"),
        ("Ms. Silva will also take the opportunity to stress the need for calm.", "position"),
        ("Mr. Li will stop in Doha for talks on gas.", "discussion"),
        ("Mr. Li will talk with the governors about gas.", "discussion"),
        ("Mr. Li will conduct talks on gas.", "discussion"),
        ("The discussions will deal mainly with sugar.", "discussion"),
        ("The visit will make it possible to discuss sugar.", "discussion"),
    ],
)
def test_what_an_occasion_is_used_for_decides(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva will use all means to end the drought.",
        "Ms. Silva will open a consulate in Cebu.",
        "China will continue to plant mangroves.",
        "China will move to a new tariff.",
        "The grant will include two boats.",
        "The programme will include a loan for beekeepers.",
        "The summit will adopt a charter of beekeepers.",
        "The commission will strengthen the rules on honey.",
        "Both sides will deepen their ties in sugar.",
    ],
)
def test_a_deed_ahead_stays_a_promise(sentence: str) -> None:
    assert only_act(sentence)[1:] == ("commitment", 3)


@pytest.mark.parametrize(
    "sentence",
    [
        "The visit will greatly strengthen the friendship of both peoples.",
        "The talks will pave the way for a new era in beekeeping.",
        "The summit will demonstrate the unity of the islands.",
        "This visit marks a milestone for the beekeepers of both countries.",
        "The programme offers young divers a chance to learn.",
        "The initiative aims to double the number of beehives.",
        "The forum seeks to promote beekeeping.",
        "The memorandum covers honey, wax and hives.",
        "The project focuses on hives in schools.",
    ],
)
def test_what_a_visit_or_plan_is_said_to_be_for_is_no_act(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_a_treaty_and_those_who_meet_bind_by_what_they_aim_at() -> None:
    assert only_act("The treaty aims to double the number of beehives.")[1:] == ("commitment", 2)
    assert only_act("Both sides aim to double the number of beehives.")[1:] == ("commitment", 2)
    assert only_act("The meeting aimed to discuss the price of honey.")[1] == "discussion"
    assert only_act("Ms. Silva marked fifty years of ties.")[1] == "statement"


def test_what_is_aimed_at_stays_with_what_was_done_for_it() -> None:
    pact = "China signed four pacts, aimed at easing the trade in honey"
    assert only_act(pact + ".") == (pact.removeprefix("China "), "delivery", None)
