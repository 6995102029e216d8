"""Sectors of acts: the words inside an act decide, and a general one counts only where no sector is named."""

from __future__ import annotations

import pytest

from memcon import annotate, load_lexicon

MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


@pytest.mark.parametrize(
    ("sentence", "topics"),
    [
        ("They agreed to deepen their collaboration.", ("cooperation",)),
        ("They agreed to deepen their collaboration on tuna.", ("fisheries",)),
        ("They agreed to hold further consultations on inflation.", ("economy",)),
        ("They agreed to keep the lines of communication open.", ("dialogue",)),
        ("Both sides discussed the two countries' border dispute.", ("borders",)),
        ("They thanked the hosts.", ()),
        ("They agreed to open a bridge.", ("transport",)),
        ("They agreed to go on building bridges.", ()),
        ("They agreed to open talks on a fisheries agreement.", ("fisheries",)),
    ],
)
def test_topics_are_those_of_the_words_of_the_act(sentence: str, topics: tuple[str, ...]) -> None:
    acts = [a for a in annotate(MEETING + sentence).acts if a.span.start >= len(MEETING)]
    assert [a.topics for a in acts] == [topics]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("They agreed to open talks on a fisheries agreement.", ["agreement"]),
        ("They supported the draft resolution.", ["resolution"]),
        ("They supported a peaceful resolution of the dispute.", []),
        ("They thanked the United Nations Population Fund.", []),
        ("They reaffirmed their commitment to the Framework Convention on Climate Change.", ["convention"]),
        (
            "They reaffirmed their commitment to the United Nations Framework Convention on Climate Change.",
            ["convention"],
        ),
        ("They will better fund relief, spare pension funds and seek a durable resolution.", []),
    ],
)
def test_instruments_are_found_beside_topics_and_not_within_names_of_bodies(sentence: str, kinds: list[str]) -> None:
    assert [i.kind for i in annotate(MEETING + sentence).instruments] == kinds


@pytest.mark.parametrize(
    ("sentence", "topics"),
    [
        ("They agreed to strengthen the JWG-ICC.", ()),
        ("They agreed to strengthen the ICC.", ("rule-of-law",)),
        ("They agreed to strengthen UN-ICC links.", ("multilateral", "rule-of-law")),
        ("They discussed Brazil-ICC links.", ("rule-of-law",)),
        ("They agreed to strengthen the International Cider Council (ICC). Both praised the ICC.", ()),
        ("They agreed to strengthen the ICC (International Cider Council). Both praised the ICC.", ()),
        ("They praised the International Criminal Court (ICC). Both praised the ICC.", ("rule-of-law",)),
        ("They discussed the ICC T20 World Cup.", ("sport",)),
    ],
)
def test_letters_that_stand_for_something_else_name_no_sector(sentence: str, topics: tuple[str, ...]) -> None:
    acts = [a for a in annotate(MEETING + sentence).acts if a.span.start >= len(MEETING)]
    assert acts
    assert [a.topics for a in acts] == [topics] * len(acts)


# Affairs between states that are no sector of aid.
WITHOUT_DAC = {
    "arms-control", "veterans", "consular", "cyber", "sanctions", "people", "multilateral", "ties", "dialogue",
    "cooperation", "regional", "integration",
}  # fmt: skip


def test_every_topic_has_a_name_a_code_of_the_dac_and_words_of_its_own() -> None:
    topics = load_lexicon().tables["en/topics"]["topic"]
    assert len(topics) >= 40
    for topic in topics:
        assert topic["name"]
        assert topic["code"] in WITHOUT_DAC or (topic["dac"].isdigit() and len(topic["dac"]) in (3, 5))
        assert "dac" not in topic or topic["code"] not in WITHOUT_DAC
        assert all(1 <= goal <= 17 for goal in topic["sdg"])
        assert topic["sdg"] or topic.get("general")
        assert len(topic["terms"]) == len(set(topic["terms"])) >= 10
        assert all(term == term.lower() for term in topic["terms"])


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They are grounded in the Lake Waters Treaty of 1967.", ["Lake Waters Treaty of 1967"]),
        ("Under the Ferry Accords they signed an MoU on Ports.", ["Ferry Accords", "MoU on Ports"]),
        ("They praised Kenya's Port Agreement and the Peru–Kenya Trade Agreement.",
         ["Port Agreement", "Peru–Kenya Trade Agreement"]),
        ("The Treaty holds. They signed an accord.", ["Treaty", "accord"]),
        ("They praised the Joint Declaration of the Islands,\n\nMarch 2011", ["Joint Declaration of the Islands"]),
        ("They agreed to fund a clinic and set up a joint fund.", ["joint fund"]),
        ("They praised the Joint Statement on Reefs on June 16, 2021.", ["Joint Statement on Reefs"]),
    ],
)  # fmt: skip
def test_an_instrument_is_told_by_its_whole_name(sentence: str, names: list[str]) -> None:
    assert [i.name for i in annotate(MEETING + sentence).instruments] == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They signed an agreement on air services in Oslo.", ["agreement on air services"]),
        ("They signed a treaty on the transfer of prisoners.", ["treaty on the transfer of prisoners"]),
        ("They signed a memorandum on fisheries and aquaculture.", ["memorandum on fisheries and aquaculture"]),
        # What only begins like a matter is none: a question, a day, what is done, a verb, a word that goes on.
        ("They sought an agreement on how to proceed.", ["agreement"]),
        ("They signed a treaty on the same day.", ["treaty"]),
        ("They sought an agreement on unlocking the funds.", ["agreement", "funds"]),
        ("They signed a treaty on fisheries and welcomed the pact.", ["treaty on fisheries", "pact"]),
        ("They signed a pact on trade and the ministers left.", ["pact on trade"]),
        ("They sought an agreement on long-, not short-term aid.", ["agreement"]),
    ],
)
def test_an_instrument_is_told_with_the_matter_it_is_about(sentence: str, names: list[str]) -> None:
    assert [i.name for i in annotate(MEETING + sentence).instruments] == names
