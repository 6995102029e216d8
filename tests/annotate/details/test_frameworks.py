"""Named plans are read only where the parts agree with the name."""

from __future__ import annotations

import pytest

from memcon import annotate
from memcon.annotate.details.frameworks import find_frameworks
from memcon.annotate.text.context import Context
from memcon.annotate.text.sentences import find_sentences
from memcon.lexicon import fold, parse_lexicon, straighten
from memcon.model import Document


def read(text: str) -> list[tuple[str, tuple[str, ...]]]:
    plain = straighten(text)
    context = Context(Document(text), parse_lexicon({}), text, plain, fold(plain))
    context.sentences = find_sentences(text, context.lexicon)
    context.sentence_starts = [s.start for s in context.sentences]
    found = find_frameworks(context)
    for f in found:
        assert [" ".join(s.of(text).split()) for s in f.member_spans] == list(f.members)
    return [(f.name, f.members) for f in found]


def test_counted_parts_behind_namely_are_members() -> None:
    text = "The plan rests on four pillars, namely ports, ferries, fish and light with a new fund."
    assert read(text) == [("four pillars", ("ports", "ferries", "fish", "light"))]


def test_shared_noun_is_taken_off_the_last_member() -> None:
    assert read("They opened three corridors, namely rail, road and sea corridor.") == [
        ("three corridors", ("rail", "road", "sea"))
    ]


def test_numbered_parts_belong_to_the_name_before_them() -> None:
    text = "The Harbour Energy Plan (HEP) began. The HEP will promote: (1) clean ports; (2) quiet "
    text += "ferries; and (3) fair pay."
    assert read(text) == [("Harbour Energy Plan", ("clean ports", "quiet ferries", "fair pay"))]


@pytest.mark.parametrize(
    "text",
    [
        "They named five pillars, namely ports and ferries.",
        "The two sides discussed trade, fish and light.",
        "Three areas were flooded.",
        "See note (1) on page two.",
        "The three-day programme, organised by the port, the ferry line and the town, is over.",
    ],
)
def test_lists_that_do_not_agree_are_left_alone(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "name", "members"),
    [
        ("It rests on three priorities – fish, light and trade – and on luck.", "three priorities", "fish light trade"),
        ("It has three key pillars (peace, people and planet).", "three pillars", "peace people planet"),
        ("They spoke of the 3 Ts: trade, tea and trains.", "3 Ts", "trade tea trains"),
        ("It is based on the three principles of trust, calm and candour.", "three principles", "trust calm candour"),
        (
            "They named three areas:\n- ports\n- ferries;\n- light.\n\nThe day ended.",
            "three areas",
            "ports ferries light",
        ),
        ("He proposed two steps: first, talks; and second, trade.", "two steps", "talks trade"),
        ("It has two tracks, comprising ports and ferries, and will run on.", "two tracks", "ports ferries"),
    ],
)
def test_lists_are_introduced_in_many_ways(text: str, name: str, members: str) -> None:
    assert read(text) == [(name, tuple(members.split()))]


def test_parts_may_hold_and_where_semicolons_divide() -> None:
    text = "They will work in two areas: trade and investment; and peace and security."
    assert read(text) == [("two areas", ("trade and investment", "peace and security"))]


def test_owners_of_a_plan_are_not_counted_as_its_parts() -> None:
    assert read("They spoke of the two countries' shared goals of peace and growth.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They adopted the Green Compass, which comprises four areas: wind, wood, wool and wax.", "Green Compass"),
        ("They adopted the Green Compass, comprising four areas: wind, wood, wool and wax.", "Green Compass"),
        ("Under the Green Compass, which has four areas: wind, wood, wool and wax, they met.", "Green Compass"),
        ("The Oak Plan (OP) consists of four strands: wind, wood, wool and wax.", "Oak Plan"),
        ("The Callao Charter of the Sea rests on four pillars: wind, wood, wool and wax.", "Callao Charter of the Sea"),
        ("They praised the Four Lanes Plan (wind, wood, wool and wax).", "Four Lanes Plan"),
    ],
)
def test_a_plan_has_the_name_that_its_parts_are_told_of(text: str, name: str) -> None:
    found = [(f.name, f.members) for f in annotate(text).frameworks]
    assert found == [(name, ("wind", "wood", "wool", "wax"))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Ana Silva of Peru has three priorities: wind, wood and wool.", "three priorities"),
        ("The European Union rests on three pillars: wind, wood and wool.", "three pillars"),
        ("The Joint Working Group covers three areas: wind, wood and wool.", "three areas"),
        ("The plan comprises three areas: wind, wood and wool.", "three areas"),
        ("They met under the Oak Plan. It comprises three areas: wind, wood and wool.", "three areas"),
    ],
)
def test_who_has_parts_told_of_him_is_no_plan(text: str, name: str) -> None:
    assert [(f.name, f.members) for f in annotate(text).frameworks] == [(name, ("wind", "wood", "wool"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "They praised three pillars, namely wind, wood and wool, and the Two Bridges Plan (roads and rails).",
            [("three pillars", ("wind", "wood", "wool")), ("Two Bridges Plan", ("roads", "rails"))],
        ),
        ("They named three pillars: wind, wood and wool, they said.", [("three pillars", ("wind", "wood", "wool"))]),
        (
            "They named three pillars: wind, wood and wool, wax and tar.",
            [("three pillars", ("wind", "wood and wool", "wax and tar"))],
        ),
        (
            "They named three pillars: wind, wood and wool, and the sea.",
            [("three pillars", ("wind", "wood and wool", "the sea"))],
        ),
        (
            "They named three pillars: wind (kites, mills and sails), wood and wool.",
            [("three pillars", ("wind (kites, mills and sails)", "wood", "wool"))],
        ),
    ],
)
def test_a_list_ends_before_what_is_told_beside_it(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert read(text) == found
