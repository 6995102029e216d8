"""What somebody did where he was or went, signed there with the other side, and does behind a verb of no act."""

from __future__ import annotations

import pytest

from memcon import Document, annotate

MET = "Foreign Minister Jan Dahl met Peruvian Foreign Minister Luz Rojas in Lima on 6 May. "


def acts_of(text: str) -> list[tuple[str, tuple[str, ...]]]:
    publisher = "Ministry of Foreign Affairs of Norway"
    record = annotate(Document(MET + text, published="2024-05-07", publisher=publisher))
    return [(a.kind, a.actors) for a in record.acts]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Dahl travelled to Callao, where he praised the divers.",
        "Mr Dahl was in Callao today, where he praised the divers.",
        "Mr Dahl then went to the harbour, where he praised the divers.",
    ],
)
def test_what_one_did_where_one_went_is_an_act(text: str) -> None:
    assert acts_of(text) == [("assessment", ("NO",))]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Dahl travelled to Callao, where the ships praised by divers lie.",
        "Mr Dahl travelled to Callao, where he met divers.",
    ],
)
def test_what_others_did_there_is_none(text: str) -> None:
    assert acts_of(text) == []


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Mr Dahl signed a treaty on eels with Minister Luz Rojas.", ("all",)),
        ("Mr Dahl will sign a treaty on eels with Peruvian Foreign Minister Luz Rojas.", ("all",)),
        ("Mr Dahl signed a treaty on eels.", ("NO",)),
        ("Mr Dahl launched a ship with Minister Luz Rojas.", ("NO",)),
        ("Mr Dahl signed a treaty on eels with the Eel League.", ("NO",)),
    ],
)
def test_what_one_signs_with_the_other_side_both_do(text: str, actors: tuple[str, ...]) -> None:
    assert [found for _, found in acts_of(text)] == [actors]


@pytest.mark.parametrize(
    "text",
    [
        "Norway maintains close ties with Peru and supports its harbour reform.",
        "Norway also hosts many divers and fully supports the harbour reform.",
    ],
)
def test_what_a_party_does_behind_an_idle_verb_is_an_act(text: str) -> None:
    assert acts_of(text) == [("position", ("NO",))]


@pytest.mark.parametrize(
    "text",
    [
        "Norway hosts a league that trains divers and supports the harbour reform.",
        "Norway hosts many divers, whose league grows and supports the harbour reform.",
        "The league of Norway hosts many divers and supports the harbour reform.",
        "Norway hosts and supports divers.",
    ],
)
def test_what_others_do_there_is_none(text: str) -> None:
    assert acts_of(text) == []


def test_a_town_on_no_list_may_stand_behind_a_bare_verb_of_meeting() -> None:
    text = "Foreign ministers from Peru and Latvia will meet in {} on 5 October."
    (met,) = annotate(text.format("Zwerchau"), published="2022-10-03").meetings
    assert (met.place, met.mode) == ("Zwerchau", "in_person")
    (met,) = annotate(text.format("Person"), published="2022-10-03").meetings
    assert met.status == "scheduled"
