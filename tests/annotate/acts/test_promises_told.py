"""What is promised behind other words: told under a condition, accepted, joined to a value; and what is no promise."""

from __future__ import annotations

import pytest
from tests.acts_after_meeting import MET, kinds

from memcon import annotate


@pytest.mark.parametrize(
    "text",
    [
        "Minister Rojas said that if all sides are willing, Peru is ready to host the talks.",
        "Minister Rojas said if confirmed she will support the divers.",
        "Minister Rojas assured that the island nation would not allow its ports to be used.",
        "Minister Rojas reiterated that she would be ready for a meeting with Ozols.",
        "Minister Rojas said that the dialogue on eels will continue.",
        "The President accepted with pleasure the Latvian Government's invitation to visit Riga.",
        "The invitation to visit Riga was warmly accepted.",
        "They reiterated their commitment to freedom of the seas, to trade, and defending the sailors.",
        "The minister reaffirmed Peru's commitment to shared values and deepening trade with Latvia.",
        "Peru is committed for example to clearing the mines.",
    ],
)
def test_a_promise_stands_behind_other_words(text: str) -> None:
    assert kinds(text) == ["commitment"]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Rojas said that if all sides are willing, the sea is calm.",
        "Minister Rojas said that the violence on the coast will continue.",
        "The President accepted with regret the Latvian Government's view of eels.",
        "They reiterated their commitment to a just and lasting peace.",
        "They reaffirmed their commitment to the law and the importance of a growing and broadening trade.",
        "They reiterated their commitment to the training and upbringing of divers.",
        "The minister reaffirmed Peru's commitment to values shared and cherished.",
        "Peru is committed for example to peace.",
    ],
)
def test_what_looks_alike_promises_nothing(text: str) -> None:
    assert "commitment" not in kinds(text)


def test_what_a_day_is_dedicated_to_is_its_subject() -> None:
    assert kinds("The programme on the second day of the visit will be dedicated to eels and ferries.") == [
        "discussion"
    ]
    assert kinds("Peru is dedicated to clearing the mines.") == ["commitment"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Latvia will hold the presidency of the Council of the European Union in 2028.", []),
        ("Latvia will take over the G20 presidency in 2028.", []),
        ("Peru will hold the presidency of the eel board in 2028, as Latvia did.", ["commitment"]),
        ("Latvia will take over the lighthouse from the ferrymen.", ["commitment"]),
    ],
)
def test_a_presidency_comes_round_by_itself(text: str, told: list[str]) -> None:
    record = annotate(MET + text, publisher="Government of Peru", published="2024-05-06")
    assert [a.kind for a in record.acts] == told


def test_a_comparative_behind_and_proposed_opens_its_object() -> None:
    told = kinds("Minister Rojas noted her visit to Riga and proposed closer cooperation on eels.")
    assert told == ["statement", "commitment"]
    assert kinds("Minister Rojas welcomed the efforts and proposed measures of Latvia.") == ["assessment"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The two leaders will explore ways to deepen their trade in eels.", ["discussion"]),
        ("The ministers will also explore opportunities for trade.", ["discussion"]),
        ("The leaders will coordinate on a range of issues.", ["discussion"]),
        ("The two sides will explore a pact on eels.", ["commitment"]),
        ("Minister Rojas wants to discuss how to save the eel.", ["discussion"]),
        ("Minister Rojas would like to discuss the eel.", ["discussion"]),
        ("Minister Rojas wants to build a pier.", ["commitment"]),
        ("Minister Rojas would also like to build a pier.", ["commitment"]),
        ("Minister Rojas would also like to thank Latvia for the ships.", ["assessment"]),
        ("Peru would therefore like to extend the pact.", ["commitment"]),
        ("Peru would be willing to extend the pact.", ["commitment"]),
        ("Peru would also be prepared to help Latvia.", ["commitment"]),
        ("Peru would be near to a storm.", []),
        ("Minister Rojas assured Minister Ozols she would see to the pier.", ["commitment"]),
    ],
)
def test_what_is_wished_assured_or_looked_for(text: str, told: list[str]) -> None:
    assert kinds(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Latvia is hosting a fair in Riga. It will start today with a dance.", []),
        ("Peru will start building a pier.", ["commitment"]),
        ("Peru and Latvia will start negotiations on eels on 28 April.", ["commitment"]),
        ("The agreement will no longer apply to eels.", []),
        ("The visit will mark 60 years of relations between both states.", []),
        ("The ministers will celebrate 60 years of relations between both states.", ["assessment"]),
        ("Peru decided whether to stay in the pact.", []),
        ("Peru decided to stay in the pact.", ["commitment"]),
        ("The delegations will explore ways to save the eel.", ["discussion"]),
    ],
)
def test_what_begins_ends_or_lapses_is_not_promised(text: str, told: list[str]) -> None:
    assert kinds(text) == told
