"""Which codes are states, and whose names persons and parts of other states bear: facts of the lexicon."""

from __future__ import annotations

from typing import Any

import pytest

from memcon import annotate, load_lexicon
from memcon.annotate.parties.states import read_states
from memcon.lexicon import parse_lexicon

LEXICON = load_lexicon()
STATES = LEXICON.items("names/states", "state")
BODIES = LEXICON.items("names/organisations", "organisation")
NAMESAKES = LEXICON.items("names/states", "namesake")


def parties_in(text: str) -> set[str]:
    return {m.value for m in annotate(text, lexicon=LEXICON).mentions if m.label == "party"}


def test_states_and_bodies_are_told_apart_whatever_the_length_of_their_codes() -> None:
    states = read_states(LEXICON)
    assert not [i["code"] for i in STATES if states.is_body(i["code"])]
    assert not [i["code"] for i in BODIES if not states.is_body(i["code"])]
    assert {len(i["code"]) for i in BODIES} > {2}
    assert states.is_one_body({"EU"})
    assert not states.is_one_body({"EU", "NO"})
    assert {"EU", "NO"} <= states.governments
    assert not {"G7", "UN"} & states.governments


@pytest.mark.parametrize("item", [i for i in STATES if "person_names" in i], ids=lambda i: str(i["code"]))
def test_a_name_that_persons_bear_is_read_as_the_state_in_its_example_alone(item: dict[str, Any]) -> None:
    assert set(item["person_names"]) <= {item["name"], *item.get("also", ())}
    assert item["code"] in parties_in(item["example"])
    assert item["code"] not in parties_in(item["near_miss"])


@pytest.mark.parametrize("item", NAMESAKES, ids=lambda i: str(i["name"]))
def test_a_namesake_is_told_by_its_towns(item: dict[str, Any]) -> None:
    assert item["code"] not in parties_in(item["example"])
    assert item["code"] in parties_in(item["near_miss"])


def test_a_user_may_name_another_namesake() -> None:
    own = """
[[namesake]]
name = "Luxembourg in Belgium"
code = "LU"
of = "BE"
towns = ["Arlon"]
"""
    states = read_states(parse_lexicon({"names/states": own}))
    assert states.is_namesake("LU", "She spoke in Arlon, ")
    assert states.is_namesake("LU", "in the state of ")
    assert not states.is_namesake("LU", "She spoke in Esch, ")


def test_a_body_that_a_series_names_is_its_party_and_one_that_it_does_not_name_is_none() -> None:
    text = "The Minister attended the ASEAN-Canada Summit in Hanoi on 3 May 2024."
    assert annotate(text, lexicon=LEXICON).meetings[0].parties == ("ASEAN", "CA")
    text = "Japan hosted the Pacific Islands Leaders Meeting in Tokyo on 3 May 2024."
    assert "PIF" not in annotate(text, lexicon=LEXICON).meetings[0].parties
