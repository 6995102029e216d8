"""Every word class decides what is read in its example, and nothing in its near miss."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from memcon import annotate, load_lexicon
from memcon.annotate.parties.mechanism_keys import name_key
from memcon.annotate.text.gate import Gate
from memcon.lexicon.parse import CLASS_TABLES, NOT_MATCHED, Lexicon, build_lexicon
from memcon.model import Document

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
    *sorted(CLASS_TABLES),
)


PUBLISHERS = (
    "The Harbour Times",
    "Ministry of Foreign Affairs of Peru",
    "Embassy of Peru in Oslo",
    "mfa.gov.pe",
    "lakepost.tv",
)
ITEMS = [
    pytest.param(file, table, item, id=f"{table}/{item['name']}")
    for file, tables in LEXICON.tables.items()
    for table in TABLES
    for item in tables.get(table, ())
]


def leave_out(file: str, table: str, item: dict[str, Any]) -> Lexicon:
    assert table in NOT_MATCHED  # else the matchers would have to be built anew
    rest = [i for i in LEXICON.tables[file][table] if i is not item]
    return replace(LEXICON, tables={**LEXICON.tables, file: {**LEXICON.tables[file], table: rest}})


def read(text: str, lexicon: Lexicon) -> list[Any]:
    """Return whether a text must be read, and what newspapers, a government, its mission and its site tell by it."""
    told = [
        annotate(text, published="2024-05-06", publisher=publisher, lexicon=lexicon).to_dict()
        for publisher in PUBLISHERS
    ]
    return [Gate(lexicon).may_hold_meeting(Document(text=text)), *told]


@pytest.mark.parametrize(("file", "table", "item"), ITEMS)
def test_a_word_class_decides_in_its_example_alone(file: str, table: str, item: dict[str, Any]) -> None:
    without = leave_out(file, table, item)
    assert read(item["example"], LEXICON) != read(item["example"], without)
    assert read(item["near_miss"], LEXICON) == read(item["near_miss"], without)


def test_the_guide_names_every_class() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "lexicon.md").read_text("utf-8")
    classes = {(table, str(item["name"])) for table in CLASS_TABLES for item in LEXICON.items("en/grammar", table)}
    told = {
        (table, line.split("`")[1])
        for table in CLASS_TABLES
        for line in guide.partition(f", `{table}`:")[2].partition("\n\n")[2].partition("\n\n")[0].splitlines()[2:]
    }
    assert told == classes


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


OFFICES = {str(item["name"]): item for item in LEXICON.items("en/offices", "office")}


def offices_of(text: str) -> dict[str, str | None]:
    return {h.name: h.office for m in annotate(text, lexicon=LEXICON).meetings for h in m.heads}


@pytest.mark.parametrize("name", [n for n, item in OFFICES.items() if item.get("title")])
def test_a_title_says_less_than_the_office_behind_the_name(name: str) -> None:
    office = OFFICES[name]["forms"][0]
    text = f"{office} Ana Quispe, Director General for Ports of Peru, met Foreign Minister Jan Dahl of Norway."
    assert offices_of(text)["Ana Quispe"] == "Director General for Ports"
    assert offices_of(text.replace(office, "Prime Minister", 1))["Ana Quispe"] == "Prime Minister"


@pytest.mark.parametrize("name", [n for n, item in OFFICES.items() if item.get("shared") is False])
def test_the_counterpart_of_some_holds_another_office(name: str) -> None:
    office = OFFICES[name]["forms"][0]
    text = f"{office} Jan Dahl of Norway met his Peruvian counterpart Ana Quispe in Lima."
    assert offices_of(text)["Ana Quispe"] == "counterpart"
    assert offices_of(text.replace(office, "Foreign Minister", 1))["Ana Quispe"] == "Foreign Minister"


@pytest.mark.parametrize("name", [n for n, item in OFFICES.items() if item.get("desk")])
def test_the_holder_of_an_office_is_in_charge_of_what_brackets_tell(name: str) -> None:
    text = f"{OFFICES[name]['forms'][0]} (Norland) Ana Quispe of Peru met Foreign Minister Jan Dahl of Norway."
    items = [{k: v for k, v in i.items() if k != "desk"} for i in LEXICON.items("en/offices", "office")]
    without = build_lexicon({**LEXICON.tables, "en/offices": {**LEXICON.tables["en/offices"], "office": items}})
    assert "(Norland)" in str(offices_of(text)["Ana Quispe"])
    assert annotate(text, lexicon=without).meetings != annotate(text, lexicon=LEXICON).meetings
