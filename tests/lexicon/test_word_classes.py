"""Every word class decides what is read in its example, and nothing in its near miss."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from memcon import annotate, load_lexicon
from memcon.annotate.mechanism_names import name_key
from memcon.lexicon.parse import CLASS_TABLES, Lexicon, build_lexicon

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
    """Return what a newspaper, a government and its mission abroad tell by a text."""
    return [
        annotate(text, published="2024-05-06", publisher=publisher, lexicon=lexicon).to_dict()
        for publisher in ("The Harbour Times", "Ministry of Foreign Affairs of Peru", "Embassy of Peru in Oslo")
    ]


@pytest.mark.parametrize(("file", "table", "item"), ITEMS)
def test_a_word_class_decides_in_its_example_alone(file: str, table: str, item: dict[str, Any]) -> None:
    without = leave_out(file, table, item)
    assert read(item["example"], LEXICON) != read(item["example"], without)
    assert read(item["near_miss"], LEXICON) == read(item["near_miss"], without)


def test_the_guide_names_every_class() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "lexicon.md").read_text("utf-8")
    rows = {line.split("`")[1]: line for line in guide.splitlines() if line.startswith("| `")}
    for table in CLASS_TABLES & LEXICON.tables["en/grammar"].keys():
        named = [name.strip() for name in rows[table].split("|")[3].split(",")]
        assert named == sorted(str(item["name"]) for item in LEXICON.items("en/grammar", table))


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
    assert offices_of(text)["Ana Quispe"] is None
    assert offices_of(text.replace(office, "Foreign Minister", 1))["Ana Quispe"] == "Foreign Minister"
