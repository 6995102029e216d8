"""Deeds, stands and requests by verbs of more than one sense: joining, beginning, working on, calling on a day."""

from __future__ import annotations

import pytest

from acts_after_meeting import acts_behind


@pytest.mark.parametrize(
    ("sentence", "kind", "act"),
    [
        ("Latvia has joined the reef fund.", "delivery", "has joined the reef fund"),
        ("Today, Latvia joined the efforts to clear the mines.", "delivery", "joined the efforts to clear the mines"),
        ("Latvia has started construction of a pier.", "delivery", "has started construction of a pier"),
        ("Latvia began talks with Peru on visas.", "delivery", "began talks with Peru on visas"),
        ("Latvia seized two trawlers.", "delivery", "seized two trawlers"),
        ("Latvia is currently working on a ferry law.", "commitment", "is currently working on a ferry law"),
        ("Latvia is working with Peru on a ferry law.", "commitment", "is working with Peru on a ferry law"),
        ("Latvia called Tuesday for a lasting truce.", "request", "called Tuesday for a lasting truce"),
        ("Latvia called on Tuesday for a lasting truce.", "request", "called on Tuesday for a lasting truce"),
        ("Latvia sees potential for more trade.", "position", "sees potential for more trade"),
        ("Latvia is generally supportive of the dam.", "position", "is generally supportive of the dam"),
        (
            "Latvia has always shown a firm commitment to the reef court.",
            "position",
            "has always shown a firm commitment to the reef court",
        ),
        ("Both countries need a second reef summit.", "position", "need a second reef summit"),
        ("Latvia looks to Peru for tents.", "request", "looks to Peru for tents"),
        ("The Latvian parliament approved the treaty.", "delivery", "approved the treaty"),
        ("The Latvian Armed Forces handed over two boats.", "delivery", "handed over two boats"),
        ("The Latvian Coast Guard handed over two boats.", "delivery", "handed over two boats"),
        ("The 30 governors will discuss the budget.", "discussion", "will discuss the budget"),
        ("The state secretaries discussed the budget.", "discussion", "discussed the budget"),
        ("The Ministry of Trade and Energy of Latvia opened a school.", "delivery", "opened a school"),
        ("The Parliament of Latvia ratified the reef pact.", "delivery", "ratified the reef pact"),
        ("The Directorate of Reef Affairs supports the plan.", "position", "supports the plan"),
    ],
)
def test_verbs_of_more_than_one_sense_are_read_by_what_follows(sentence: str, kind: str, act: str) -> None:
    assert acts_behind(sentence) == [(kind, act)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Latvia joined the union in 1998.",
        "Minister Ozols joined the discussions.",
        "Minister Ozols began his visit in Lima.",
        "Latvia is working on it.",
        "Latvia spoke of the urgent need for tents.",
        "Latvia looked to the left.",
        "Divers from the Ministry of Trade of Latvia opened a school.",
        "Latvia called Tuesday a holiday.",
    ],
)
def test_other_senses_of_these_verbs_are_no_acts(sentence: str) -> None:
    assert [a for a in acts_behind(sentence) if a[0] in ("delivery", "commitment", "request")] == []


def test_what_is_told_of_a_place_behind_where_is_an_act_of_its_own() -> None:
    found = acts_behind("Minister Rojas praised the work on the coast, where Latvia has set up a school.")
    assert ("delivery", "has set up a school") in found


def test_talk_said_to_go_on_is_no_name_of_a_meeting() -> None:
    assert acts_behind("The Foreign Office said talks would go on.")[0][0] == "statement"


@pytest.mark.parametrize(
    ("sentence", "kind", "act"),
    [
        (
            "In her statement delivered to the assembly she stressed the need for calm.",
            "position",
            "stressed the need for calm",
        ),
        (
            "Even though the talks failed, Latvia offered to host a new round.",
            "commitment",
            "offered to host a new round",
        ),
        (
            "It was also announced that Latvia will open an embassy.",
            "commitment",
            "It was also announced that Latvia will open an embassy",
        ),
    ],
)
def test_what_opens_a_sentence_hides_no_act(sentence: str, kind: str, act: str) -> None:
    assert acts_behind(sentence) == [(kind, act)]


def test_what_was_sent_to_somebody_may_be_the_act() -> None:
    assert acts_behind("Latvia delivered tents to the islands.")[0][0] == "delivery"
    assert acts_behind("The minister thanked Latvia, which sent to Lima two boats.")[0][0] == "assessment"
