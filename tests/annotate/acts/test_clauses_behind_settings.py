"""Clauses behind words that only say when or why, and what a journey or a talk was for (codebook, section 2)."""

from __future__ import annotations

import pytest

from annotate.acts.test_find import acts_of, only_act


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("That is why China will help Brazil to mend its ports.", "will help Brazil to mend its ports"),
        ("The ports are old, which is why China supports the new fund.", "supports the new fund"),
        ("Last autumn China opened a consulate in Recife.", "opened a consulate in Recife"),
        ("Last October the two countries agreed to map the reef.", "agreed to map the reef"),
    ],
)
def test_a_subject_stands_behind_when_and_why(sentence: str, act: str) -> None:
    assert only_act(sentence)[0] == act


def test_who_asks_why_tells_no_reason() -> None:
    assert acts_of("Nobody knows why China supports the fund.") == []
    assert acts_of("Last orders China opened.") == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Minister Silva visited the shipyard, praising the work of the divers of China.", "assessment"),
        ("Minister Silva visited Minister Li to congratulate him on the new pier.", "assessment"),
        ("Minister Li visited the shipyard, calling for a ban on dumping.", "request"),
        ("Minister Silva held talks with the envoy of China, Bo Lin, including an exchange on fares.", "discussion"),
        ("Minister Silva took part in two debates with envoys of China focusing on fares.", "discussion"),
        ("Minister Silva stressed to her guests that Brazil was committed to building a pier.", "commitment"),
        ("Minister Silva stressed the value of the fair and Brazil's readiness to host it.", "commitment"),
        ("China is working closely with Brazil to clear the mines.", "commitment"),
        ("China will hold the chairmanship of the Reef Council from May.", "commitment"),
        ("China played a key role in the rescue of the whales.", "delivery"),
        ("The talks gave both sides the chance to discuss fares.", "discussion"),
        ("The finance ministers and bank governors of China and Brazil discussed fares.", "discussion"),
        ("Minister Li of China who had come by sea, praised the divers.", "assessment"),
        ("China looks forward to our discussion.", "commitment"),
        ("Minister Silva warned that the reef would die.", "position"),
        ("Minister Silva warned China about the storms.", "position"),
        ("Minister Silva warned: “Brazil will close the port.”", "commitment"),
    ],
)
def test_what_a_clause_is_is_told_by_what_stands_behind_its_verb(sentence: str, kind: str) -> None:
    assert only_act(sentence)[1] == kind


def test_it_takes_up_the_state_that_opens_the_sentence_before() -> None:
    assert only_act("Brazil has sailed these seas for long. It supports the new pact.")[0] == "supports the new pact"
    assert acts_of("Brazil’s navy has sailed these seas for long. It supports the new pact.") == []


def test_back_is_no_verb_before_a_place() -> None:
    act = "stated that steps were taken to call certain cooks and envoys back to Brazil"
    assert only_act(f"Minister Silva {act}.")[0] == act


@pytest.mark.parametrize(
    "sentence",
    [
        "China is working in vain.",
        "China will hold the records of the Reef Council.",
        "China played a match in Recife.",
        "China looks forward to our conversation.",
    ],
)
def test_no_work_chair_part_or_talk_is_told(sentence: str) -> None:
    assert acts_of(sentence) == []


def test_a_bare_journey_and_a_reception_are_no_acts() -> None:
    assert acts_of("Minister Silva visited the shipyard, crossing the bay by boat.") == []
    assert acts_of("Minister Silva welcomed Minister Li of China on an official visit to Recife.") == []
    assert only_act("Minister Silva welcomed Minister Li of China's plan for a pier.")[1] == "assessment"


def test_a_clause_ends_before_whom_somebody_else_will_meet() -> None:
    sentence = "Minister Silva will send the map to President Bo Lin of China, with whom she will speak on Friday."
    assert only_act(sentence)[0] == "will send the map to President Bo Lin of China"


def test_people_of_firms_act_for_no_state() -> None:
    assert acts_of("Chinese business leaders pledged to build a pier.") == []
    assert acts_of("Chinese trade leaders pledged to build a pier.") != []


@pytest.mark.parametrize(
    "sentence",
    [
        "China has not commented on the plan of Brazil.",
        "China declined to comment on the plan of Brazil.",
        "China is back in the talks with Brazil.",
        "Minister Li will be taking part in a fair in Recife.",
    ],
)
def test_silence_and_schedules_are_no_acts(sentence: str) -> None:
    assert acts_of(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        (
            "Minister Silva announced that China's Ambassador to Brazil, Bo Lin, will build a pier.",
            "announced that China's Ambassador to Brazil, Bo Lin, will build a pier",
        ),
        (
            "Minister Silva thanked the Ambassador of China, Bo Lin, who will leave Recife.",
            "thanked the Ambassador of China, Bo Lin",
        ),
    ],
)
def test_who_is_told_of_stays_in_the_clause(sentence: str, act: str) -> None:
    assert acts_of(sentence)[0][0] == act


@pytest.mark.parametrize(
    ("nothing", "something"),
    [
        ("The two countries may jointly agree to lower fares.", "In May the two countries agreed to lower fares."),
        ("A Chinese diver was held and accused of theft.", "China held a diver and accused Brazil of theft."),
        ("China was asked to stay and urged to help.", "China stayed out and it urged Brazil to help."),
        ("China's envoy asked not to be named.", "China's envoy asked not to be fined."),
        ("China's envoys requested anonymity.", "China's envoys requested a lamp."),
        ("China has not fully addressed the calls of Brazil.", "China has fully addressed the plan of Brazil."),
        ("China has never raised the matter with Brazil.", "China also raised the matter with Brazil."),
    ],
)
def test_what_is_only_possible_or_suffered_or_hidden_is_no_act(nothing: str, something: str) -> None:
    assert acts_of(nothing) == []
    assert len(acts_of(something)) == 1


@pytest.mark.parametrize("lead", ["left the hall", "waited", "went to the port"])
def test_a_subject_goes_on_behind_a_verb_that_tells_no_act(lead: str) -> None:
    assert only_act(f"China {lead} and urged Brazil to help.")[0] == "urged Brazil to help"
    assert only_act(f"A heron {lead} and China urged Brazil to help.")[0] == "urged Brazil to help"


@pytest.mark.parametrize("word", ["even", "now", "again", "today"])
def test_an_adverb_may_stand_before_readiness(word: str) -> None:
    assert only_act(f"China is {word} ready to lower its fares.")[:2] == (
        f"is {word} ready to lower its fares",
        "commitment",
    )
    assert acts_of(f"The soup is {word} ready to eat.") == []


@pytest.mark.parametrize("when", ["tomorrow", "tomorrow,", "soon,", "next year,", "together,", "in the future,"])
def test_a_time_before_the_subject_is_told_with_it(when: str) -> None:
    assert only_act(f"Minister Li of China said that {when} they will open the railway to Brazil.")[:2] == (
        f"said that {when} they will open the railway to Brazil",
        "commitment",
    )


def test_a_noun_behind_an_article_is_no_verb() -> None:
    told = "stated that China, as a new government with a strong plan, is committed to building a pier for Brazil"
    assert only_act(f"Minister Li of China {told}.")[0] == told
    assert only_act("The ministers of China plan a pier for Brazil.")[1] == "commitment"


def test_a_long_dash_joins_names() -> None:
    told = "underscored that the work of the Brazil–China Commission marks a milestone"
    assert only_act(f"Minister Li of China {told}.")[0] == told
