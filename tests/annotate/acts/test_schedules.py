"""What is ahead and binds nobody: schedules, and what meetings, visits and plans are said to be for."""

from __future__ import annotations

import pytest

from annotate.acts.test_find import acts_of, only_act
from memcon import annotate


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
        "Mr. Li took the opportunity to conduct talks with the governors.",
        "Mr. Li will continue his stay with a tour of the islands.",
        "Ms. Silva will take her guest to the salt lakes.",
        "Ms. Silva will spend 7 and 8 May in Cebu.",
        "Ms. Silva will spend most of the long weekend with the beekeepers.",
        "Ms. Silva will set off on a tour of four islands on Monday.",
        "Ms. Silva will then go directly to Cebu on Friday.",
        "Mr. Li will go on to meet the governor of Cebu.",
        "Mr. Li will round off his visit with a tour of the salt lakes.",
        "Mr. Li will view a wall of coral.",
        "Mr. Li will stay in Perth from 18 to 20 May.",
        "The two ministers will then deliver addresses in the old harbour.",
        "The Chinese delegation will include two beekeepers.",
        "The programme of the second day will include a visit to a kite museum.",
        "Ms. Silva will on 18 May 2024 chair the session on kites.",
        "Ms. Silva will from 3 to 5 May visit the salt lakes.",
        "Ms. Silva will in late June travel to Cebu.",
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
        "Mr. Li will go on to open a school in Cebu.",
        "China will spend six million dollars in Cebu.",
        "China will set out its terms in Cebu.",
        "China will continue to intercede on behalf of the divers.",
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
        "The visit will greatly please the people of both islands.",
        "The workshop will strengthen the friendship of beekeepers.",
        "The visit will add a page to the guest book.",
        "The talks will pave the way for a new era in beekeeping.",
        "The summit will demonstrate the unity of the islands.",
        "This visit marks the birthday of the oldest hive.",
        "The programme offers young divers a chance to learn.",
        "The initiative aims to double the number of beehives.",
        "The leaflet seeks to promote beekeeping.",
        "The memorandum covers honey, wax and hives.",
        "The project focuses on hives in schools.",
    ],
)
def test_what_a_visit_or_plan_is_said_to_be_for_is_no_act(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "strength"),
    [
        ("The visit will greatly strengthen the friendship of both peoples.", 3),
        ("The talks will add new momentum to the trade in honey.", 3),
        ("His trip will deepen the ties of the beekeepers.", 3),
        ("The visit aims to promote the trade in honey.", 2),
    ],
)
def test_what_an_occasion_of_two_sides_furthers_they_promise(sentence: str, strength: int) -> None:
    assert only_act(sentence)[1:] == ("commitment", strength)


def test_a_treaty_and_those_who_meet_bind_by_what_they_aim_at() -> None:
    assert only_act("The treaty aims to double the number of beehives.")[1:] == ("commitment", 2)
    assert only_act("Both sides aim to double the number of beehives.")[1:] == ("commitment", 2)
    assert only_act("The meeting aimed to discuss the price of honey.")[1] == "discussion"
    assert only_act("Ms. Silva marked fifty years of ties.")[1] == "statement"


def test_what_is_aimed_at_stays_with_what_was_done_for_it() -> None:
    pact = "China signed four pacts, aimed at easing the trade in honey"
    assert only_act(pact + ".") == (pact.removeprefix("China "), "delivery", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva hosted Mr. Li for lunch to strengthen their friendship.",
        "The visit offered an opportunity to improve relations.",
        "The two countries share close ties.",
        "China and Brazil share a long history of trade in tea.",
        "The fair is to be held every year.",
        "The rules are to be respected.",
    ],
)
def test_what_any_meeting_is_for_and_standing_bonds_are_no_acts(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_further_aims_decide_and_what_two_share_in_mind_stays_a_stand() -> None:
    assert only_act("The ministers met to deepen ties and to discuss tea.")[1] == "discussion"
    assert only_act("The ministers met to advance their cooperation on tea.")[1] == "discussion"
    assert only_act("The two countries share the view that tea is dear.")[1] == "position"


@pytest.mark.parametrize(
    "sentence",
    [
        "Two pacts on tea are to be signed during the visit.",
        "A charter is expected to be adopted at the end of the summit.",
        "The agreement is scheduled to be signed in June.",
        "A working group on tea is to be set up.",
    ],
)
def test_what_is_due_to_be_signed_is_promised(sentence: str) -> None:
    assert only_act(sentence) == (sentence[:-1], "commitment", 3)


def test_what_is_due_to_be_talked_over_is_a_discussion() -> None:
    assert only_act("The findings are to be discussed at a seminar.")[1] == "discussion"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The role of regional bodies, above all the World Bank, was also emphasised.", "position"),
        ("During the meeting, the work of the World Bank was praised.", "assessment"),
    ],
)
def test_a_body_within_the_subject_of_a_passive_does_not_hide_it(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Silva used her stay in Cebu to discuss the price of honey.", "discussion"),
        ("Ms. Silva took advantage of the conference to hold talks on honey.", "discussion"),
        ("Ms. Silva also used the occasion for informal discussions on honey.", "discussion"),
        ("Ms. Silva used the meeting to call for calm.", "request"),
        ("Ms. Silva seized the opportunity to thank the beekeepers.", "assessment"),
        ("Ms. Silva used the session to stress the need for calm.", "position"),
    ],
)
def test_what_an_occasion_was_used_for_decides(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva used the visit to Cebu for lunch with the mayor.",
        "Ms. Silva used her trip to meet several judges.",
        "Ms. Silva used every means to end the drought.",
        "Ms. Silva gripped the helm of the boat.",
        "Ms. Silva will attend the conference on honey.",
        "Ms. Silva took part in a race on Friday.",
        "Ms. Silva will take part in talks on Friday.",
    ],
)
def test_an_occasion_used_to_meet_is_no_act(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Silva participated in a panel discussion on honey.",
        "Ms. Silva is participating in an open debate on salt.",
        "Ms. Silva will take part in discussions dealing with honey.",
        "The talks concluded with an exchange of views on honey.",
        "The meeting continued with a broad discussion of honey prices.",
    ],
)
def test_talk_with_a_subject_in_which_one_took_part_is_a_discussion(sentence: str) -> None:
    assert only_act(sentence)[1] == "discussion"


def test_what_is_used_otherwise_cuts_nothing_off() -> None:
    sentence = "Ms. Silva acknowledged that Brazil bought wax and used nets and wire."
    assert only_act(sentence)[0] == sentence.removeprefix("Ms. Silva ")[:-1]


@pytest.mark.parametrize(
    "text",
    [
        "The head of the Lions Club, Ann Holm, said the hives would be moved. She praised the children of Norway.",
        "Delegates discussed kelp. The delegation engaged in key meetings with beekeepers of Norway focused on honey.",
    ],
)
def test_who_is_of_no_known_government_does_not_act_in_news_where_nobody_meets(text: str) -> None:
    assert annotate(text, publisher="The Harbour Times", published="2024-05-04").acts == ()


@pytest.mark.parametrize("day", ["on 18 May 2024 ", "on Tuesday ", "in early June ", "from 3 to 5 May ", ""])
def test_a_promise_holds_whatever_its_day(day: str) -> None:
    text = f"Peru will {day}sign an agreement on kites with Kenya."
    (act,) = annotate(text).acts
    assert (act.kind, act.strength, act.plover) == ("commitment", 3, "AGREE")
    assert text[act.span.start : act.span.end].startswith("will ")


@pytest.mark.parametrize(
    "ahead",
    [
        "At the invitation of Luz Rojas, Minister of Ports, Tom Rowe, Premier of Kenya, will pay a visit to Peru",
        "During his visit, Rowe will co-host the fourth round of the dialogue with Rojas, and meet leaders",
        "Minister Rowe is paying an official visit to Peru",
        "Rowe is to pay a visit to Peru, the first in years,",
    ],
)
def test_a_journey_that_a_spokesman_announces_is_no_act(ahead: str) -> None:
    first = "LIMA, May 4 (Xinhua) -- Kenyan Foreign Minister Tom Rowe met Peruvian Foreign Minister Luz Rojas in Lima. "
    told = annotate(
        f"{first}{ahead}, Foreign Ministry spokesperson Ann Sole of Peru announced on Friday.", published="2024-05-04"
    )
    assert told.acts == ()


def test_what_a_spokesman_announces_besides_a_journey_is_an_act() -> None:
    first = "Kenyan Foreign Minister Tom Rowe met Peruvian Foreign Minister Luz Rojas in Lima on 3 May 2024. "
    told = annotate(f"{first}Peru will lift its fish tariff on Kenya in June, Foreign Minister Rojas announced.")
    assert [a.kind for a in told.acts] == ["commitment"]


def test_that_a_spokesman_announces_is_no_act_by_itself() -> None:
    text = "Foreign Ministry spokesperson Ann Sole announces:\n\nKenyan President Tom Rowe will visit Peru in May."
    told = annotate(text, publisher="Ministry of Foreign Affairs of Peru", published="2024-05-01")
    assert told.acts == ()
