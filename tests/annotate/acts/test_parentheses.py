"""Clauses of saying between a subject and its verb, and who is meant behind opening phrases."""

from __future__ import annotations

import pytest

from memcon import annotate
from memcon.model import Act

MEETING = "Kenya's energy minister Ann Otieno met Peru's trade envoy Luz Rojas in Nairobi on 3 May 2024. "


def told(sentence: str) -> Act:
    acts = [a for a in annotate(MEETING + sentence).acts if a.span.start >= len(MEETING)]
    assert len(acts) == 1, acts
    return acts[0]


@pytest.mark.parametrize(
    ("sentence", "words", "actors"),
    [
        ("Both sides, she said, have decided to dredge the river.", "have decided to dredge the river", ("all",)),
        ("The two countries, Otieno told reporters, would build a dam.", "would build a dam", ("all",)),
        ("Kenya, the minister said on Monday after the talks, would lift the toll.", "would lift the toll", ("KE",)),
        ("The two leaders, he added, agreed to open the pass.", "agreed to open the pass", ("all",)),
    ],
)
def test_what_stands_around_a_clause_of_saying_is_one_act(sentence: str, words: str, actors: tuple[str, ...]) -> None:
    act = told(sentence)
    assert act.span.of(MEETING + sentence) == words
    assert act.actors == actors


def test_what_somebody_tells_of_a_thing_is_his_statement() -> None:
    sentence = "Fish stocks, Otieno said, have fallen since the flood."
    act = told(sentence)
    assert (act.kind, act.actors, act.rule) == ("statement", ("KE",), "speech/inserted")
    assert act.span.of(MEETING + sentence) == sentence.rstrip(".")


def test_a_participle_behind_a_noun_parts_no_clause() -> None:
    act = told("Ms. Otieno said the pact, signed on Monday, would help the fishermen.")
    assert act.kind == "statement"


def test_who_tells_may_be_described_behind_his_name() -> None:
    sentence = "Peru and Kenya agreed to widen the road, Luz Rojas, the Peruvian trade envoy, said on Monday."
    assert told(sentence).span.of(MEETING + sentence) == "agreed to widen the road"


@pytest.mark.parametrize(
    "opening",
    [
        "Addressing the press together with Peru's envoy Luz Rojas",
        "Flanked by her Peruvian counterpart Luz Rojas",
        "Thanking envoy Luz Rojas for the boats",
    ],
)
def test_a_pronoun_means_nobody_in_the_phrase_before_it(opening: str) -> None:
    text = f"Kenyan minister Ann Otieno opened the fair. {opening}, she urged traders to invest in Peru."
    assert [a.actors for a in annotate(text).acts if a.kind == "request"] == [("KE",)]


def test_words_in_marks_behind_an_opening_phrase_are_the_subjects() -> None:
    text = (
        "Standing beside the Peruvian minister in Lima, Ivo Kalns said the pier would “never again be sold to "
        "strangers from afar”. Latvia backed the pier."
    )
    assert [q.speaker for q in annotate(text).quotations] == ["Ivo Kalns"]


def test_who_is_quoted_by_a_paper_says_it() -> None:
    text = MEETING + "Ms. Otieno was quoted by state radio as saying that Kenya would join the pact. "
    text += "“Peru will have its pier by spring,” the embassy statement quoted her as saying."
    found = annotate(text)
    assert [(a.kind, a.actors) for a in found.acts][:1] == [("commitment", ("KE",))]
    assert [q.speaker for q in found.quotations] == ["Ann Otieno"]


def test_what_one_tells_that_both_did_is_done_by_both() -> None:
    text = (
        "Kenyan president Ali Otieno is in Lima, Peru. Peru's foreign minister Luz Rojas said the two leaders had "
        "discussed fisheries. Kenya sells tea to Peru."
    )
    assert [a.actors for a in annotate(text).acts if a.kind == "discussion"] == [("KE", "PE")]


def test_a_paper_that_quotes_is_not_who_speaks() -> None:
    text = (
        MEETING
        + "“There can be no haggling over our boats,” a Kenyan ministry official was quoted by Daily Sail as saying."
    )
    assert [q.speaker for q in annotate(text).quotations] == ["KE"]


def test_who_tells_may_be_described_behind_the_verb() -> None:
    sentence = (
        "Kenya and Peru agreed to go on dredging, said Ivo Kalns, adviser to the minister, at a briefing in Lima."
    )
    assert told(sentence).span.of(MEETING + sentence) == "agreed to go on dredging"


def test_words_in_marks_within_what_is_told_make_one_act() -> None:
    act = told("Peru and Kenya “are two sisters of one sea,” Kenyan minister Ann Otieno said on Monday.")
    assert act.kind == "statement"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ms. Rojas did raise the question of the reef.", "discussion"),
        ("Peru does not recognise the vote on the reef.", "position"),
        ("Kenya will pay for the new lighthouse in Peru.", "commitment"),
        ("Ms. Otieno is learnt to have said that Kenya would buy the boats.", "commitment"),
        ("Ms. Otieno was cited as saying that Kenya would buy the boats.", "commitment"),
        ("Ms. Otieno told the Peruvian envoy she would send two ships.", "commitment"),
    ],
)
def test_kinds_of_what_somebody_did_and_told(sentence: str, kind: str) -> None:
    assert told(sentence).kind == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Rojas did not raise the question of the reef.",
        "Kenya will get two boats from Peru.",
        "Ms. Otieno will pay a visit to the reef.",
        "Ms. Otieno will pay courtesy calls on the elders of Peru.",
        "Ms. Otieno told the Peruvian envoy Kenya would face a drought.",
    ],
)
def test_what_nobody_does_or_chooses_is_no_promise(sentence: str) -> None:
    acts = [a for a in annotate(MEETING + sentence).acts if a.span.start >= len(MEETING)]
    assert [a.kind for a in acts if a.kind in ("commitment", "discussion")] == []


def test_who_made_a_demand_is_its_actor() -> None:
    assert told("The demand was made by Kenyan minister Ann Otieno during the meeting.").actors == ("KE",)


def test_what_is_stood_ready_for_goes_on_behind_a_clause_of_saying() -> None:
    text = MEETING + "Kenya, the minister added, stands ready to lift the toll."
    act = annotate(text).acts[-1]
    assert (act.kind, act.strength, act.actors) == ("commitment", 1, ("KE",))


@pytest.mark.parametrize(
    "sentence",
    [
        "The pact with Peru, said Ms Otieno, was urgently needed",
        "The new pier, added the Kenyan minister, will be opened by the king",
        "It was important, Ms Otieno added, to prevent any further loss of eels",
    ],
)
def test_a_sentence_that_its_teller_stands_within_is_one_act(sentence: str) -> None:
    act = told(f"{sentence}.")
    assert (act.span.of(MEETING + sentence), act.actors) == (sentence, ("KE",))


def test_who_is_told_of_within_a_sentence_tells_it_not() -> None:
    sentence = "The report, said the minister who knew it, was late."
    acts = [a for a in annotate(MEETING + sentence).acts if a.span.start >= len(MEETING)]
    assert not [a for a in acts if a.rule == "speech/inserted"]
