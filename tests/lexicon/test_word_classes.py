"""Every word class decides what is read in its example, and nothing in its near miss."""

from __future__ import annotations

from typing import Any

import pytest

from memcon import annotate, load_lexicon
from memcon.annotate.mechanism_names import name_key
from memcon.lexicon.parse import Lexicon, build_lexicon

LEXICON = load_lexicon()
TABLES = (
    "portfolio",
    "portfolio_purposes",
    "rank_words",
    "meeting_edges",
    "common_venues",
    "saying_verbs",
    "saying_verbs_behind",
    "adding_verbs",
    "quoting_verbs",
    "calling_verbs",
    "offering_verbs",
    "addressing_verbs",
    "verb_class",
)


ITEMS = [
    pytest.param(file, table, item, id=f"{table}/{item['name']}")
    for file, tables in LEXICON.tables.items()
    for table in TABLES
    for item in tables.get(table, ())
]


def leave_out(file: str, table: str, item: dict[str, Any]) -> Lexicon:
    rest = [i for i in LEXICON.tables[file][table] if i is not item]
    return build_lexicon({**LEXICON.tables, file: {**LEXICON.tables[file], table: rest}})


def read(text: str, lexicon: Lexicon) -> list[dict[str, Any]]:
    """Return what a newspaper and a government tell by a text."""
    return [
        annotate(text, published="2024-05-06", publisher=publisher, lexicon=lexicon).to_dict()
        for publisher in ("The Harbour Times", "Ministry of Foreign Affairs of Peru")
    ]


@pytest.mark.parametrize(("file", "table", "item"), ITEMS)
def test_a_word_class_decides_in_its_example_alone(file: str, table: str, item: dict[str, Any]) -> None:
    without = leave_out(file, table, item)
    assert read(item["example"], LEXICON) != read(item["example"], without)
    assert read(item["near_miss"], LEXICON) == read(item["near_miss"], without)


CODED = [
    (item["code"], form)
    for file, table in (("names/states", "state"), ("names/organisations", "organisation"))
    for item in LEXICON.items(file, table)
    for form in item.get("by_code", ())
]


@pytest.mark.parametrize(("code", "form"), CODED)
def test_a_code_stands_for_a_name_within_the_name_of_a_body(code: str, form: str) -> None:
    named, coded = (name_key(LEXICON, f"{words}-Kenya Dialogue on Ports") for words in (form, code))
    assert named == coded
    assert named != name_key(LEXICON, f"{form}ia-Kenya Dialogue on Ports")


@pytest.mark.parametrize(("letters", "names"), [("UAE", ["Peru-UAE ministerial"]), ("LKU", [])])
def test_letters_before_a_ministerial_stand_for_a_state_where_the_lexicon_has_them(
    letters: str, names: list[str]
) -> None:
    found = annotate(f"Officials praised the Peru – {letters} ministerial.", lexicon=LEXICON).meetings
    assert [m.mechanism for m in found] == names
