"""Every rule of the lexicon matches its example and leaves its near miss alone."""

from __future__ import annotations

import re
from typing import Any

import pytest

from memcon import annotate, load_lexicon
from memcon.annotate import build_context
from memcon.annotate.text.ordinals import parse_ordinal
from memcon.lexicon import Entry, Matcher, fold
from memcon.model import Document

LEXICON = load_lexicon()
MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024. "


def find_items(table: str) -> list[tuple[str, dict[str, object]]]:
    return [
        (f"{file}/{item.get('lemma') or item.get('name') or item.get('code') or item.get('kind')}", item)
        for file, tables in LEXICON.tables.items()
        for item in tables.get(table, [])
    ]


VERBS = find_items("verb")
NAMED = [
    (name, item)
    for table in (
        "state",
        "organisation",
        "place",
        "mechanism",
        "topic",
        "formula",
        "instrument",
        "group",
        "group_head",
        "office",
        "office_modifier",
        "honorific",
        "lead",
        "mode",
        "mechanism_head",
        "place_preposition",
    )
    for name, item in find_items(table)
    if "example" in item
]
AMBIGUOUS = [
    (table, item)
    for table in ("state", "organisation", "place", "mechanism")
    for _, item in find_items(table)
    if item.get("ambiguous")
]
TRIGGERS = find_items("trigger")
# Tables of rules: each entry needs an example and a near miss. Plain names need them where they are ambiguous.
OF_NAMES = {"state", "organisation", "place", "mechanism", "leader", "publisher", "synonym", "common"}

NOUNS = find_items("noun") + find_items("light_noun")
WEAK = find_items("weak")
CURRENCIES = find_items("currency")
# Word classes of grammar.toml that decide the kind of a clause, with the kind that their example shows.
DECIDING = {
    "deed_nouns": "commitment",
    "stand_predicates": "position",
    "stand_nouns": "position",
    "backer_nouns": "position",
    "praise_predicates": "assessment",
    "feeling_predicates": "assessment",
    "good_ties": "assessment",
}


def kinds_in(text: str) -> set[tuple[str, int | None]]:
    acts = annotate(MEETING + text, lexicon=LEXICON).acts
    return {(a.kind, a.strength) for a in acts if a.span.start >= len(MEETING)}


def rules_in(text: str) -> set[str]:
    context = build_context(Document(text=text), LEXICON)
    others = (m.find(context.folded) for m in (LEXICON.terms, LEXICON.topics, LEXICON.actors))
    found = [*context.hits, *(h for hits in others for h in hits)]
    return {e.rule for h in found for e in h.entries if not e.label.startswith("unless_")}


def rule_of(item: dict[str, object]) -> set[str]:
    return {e.rule for e in LEXICON.entries if e.attributes is item}


def test_every_rule_has_an_example_and_a_near_miss() -> None:
    without = [
        (file, table, item.get("name") or item.get("lemma"))
        for file, tables in LEXICON.tables.items()
        for table, items in tables.items()
        for item in items
        if not (item.get("example") and item.get("near_miss"))
        if table not in OF_NAMES or item.get("ambiguous")
    ]
    assert without == []


def test_there_are_at_least_three_hundred_acting_and_reporting_verbs() -> None:
    assert len(VERBS) >= 300


@pytest.mark.parametrize(("name", "item"), VERBS, ids=[n for n, _ in VERBS])
def test_a_verb_fires_on_its_example_and_not_on_its_near_miss(name: str, item: dict[str, object]) -> None:
    rule = f"acts/verb/{item['lemma']}/{item['kind']}"
    read = {a.rule for a in annotate(MEETING + str(item["example"]), lexicon=LEXICON).acts}
    missed = {a.rule for a in annotate(MEETING + str(item["near_miss"]), lexicon=LEXICON).acts}
    assert rule in read
    assert rule not in missed


@pytest.mark.parametrize(("name", "item"), NAMED, ids=[n for n, _ in NAMED])
def test_an_entry_is_found_in_its_example_and_not_in_its_near_miss(name: str, item: dict[str, object]) -> None:
    rules = rule_of(item)
    assert rules & rules_in(str(item["example"]))
    if item.get("near_miss") and not item.get("ambiguous"):
        assert not rules & rules_in(str(item["near_miss"]))


TALKS = "Foreign Minister Ana Silva of Brazil and Foreign Minister Li Wei of China held talks on 3 May 2024. "


def named_in(table: str, item: dict[str, Any], text: str) -> bool:
    """Tell whether an entry with an ambiguous form is found in a text and read as what it is."""
    if not rule_of(item) & rules_in(text):
        return False
    if table == "place":
        return bool({item["name"], *item.get("also", ())} & {m.place for m in annotate(TALKS + text).meetings})
    if table == "state":
        return item["code"] in {m.value for m in annotate(text).mentions if m.label == "party"}
    if table == "mechanism":
        names = {item["name"], item.get("acronym"), *item.get("also", ())}
        return any(m.mechanism in names for m in annotate(TALKS + text).meetings if m.mechanism)
    return True


@pytest.mark.parametrize(("table", "item"), AMBIGUOUS, ids=[str(i["name"]) for _, i in AMBIGUOUS])
def test_an_ambiguous_name_is_read_in_its_example_alone(table: str, item: dict[str, Any]) -> None:
    assert named_in(table, item, str(item["example"]))
    assert not named_in(table, item, str(item["near_miss"]))


@pytest.mark.parametrize(("name", "item"), TRIGGERS, ids=[n for n, _ in TRIGGERS])
def test_a_trigger_tells_of_a_meeting_in_its_example_alone(name: str, item: dict[str, object]) -> None:
    rules = {m.rule for m in annotate(str(item["example"]), lexicon=LEXICON).meetings}
    assert f"meetings/trigger/{item['name']}" in rules
    assert annotate(str(item["near_miss"]), lexicon=LEXICON).meetings == ()


@pytest.mark.parametrize(("name", "item"), find_items("status"))
def test_a_status_is_told_in_its_example_alone(name: str, item: dict[str, Any]) -> None:
    matcher = Matcher(Entry(form, "status", str(item["name"]), name, cased=False) for form in item["forms"])
    assert matcher.find(fold(str(item["example"])))
    assert not matcher.find(fold(str(item["near_miss"])))


def test_examples_are_written_in_whole_sentences() -> None:
    for table in ("office", "office_modifier", "honorific", "trigger", "lead", "status", "mode", "mechanism_head"):
        for name, item in find_items(table):
            for text in (str(item["example"]), str(item["near_miss"])):
                assert text[0].isupper(), (table, name, text)
                assert text.endswith("."), (table, name, text)
                assert not re.search(r"\bAn (?![AEIOUaeiouHh])|\w(?:ry|tary)s\b|ness of it", text), (table, name, text)


@pytest.mark.parametrize(("name", "item"), NOUNS, ids=[n for n, _ in NOUNS])
def test_a_noun_decides_the_kind_in_its_example_and_not_in_its_near_miss(name: str, item: dict[str, object]) -> None:
    assert (item["kind"], item.get("strength")) in kinds_in(str(item["example"]))
    assert (item["kind"], item.get("strength")) not in kinds_in(str(item["near_miss"]))


@pytest.mark.parametrize(("name", "item"), WEAK, ids=[n for n, _ in WEAK])
def test_a_weak_verb_weakens_the_promise_in_its_example_alone(name: str, item: dict[str, object]) -> None:
    assert kinds_in(str(item["example"])) == {("commitment", item["strength"])}
    assert kinds_in(str(item["near_miss"])) == {("commitment", 3)}


@pytest.mark.parametrize(("table", "kind"), DECIDING.items())
def test_a_word_class_decides_the_kind_in_its_example_alone(table: str, kind: str) -> None:
    for _, item in find_items(table):
        assert {k for k, _ in kinds_in(str(item["example"]))} == {kind}
        assert kind not in {k for k, _ in kinds_in(str(item["near_miss"]))}


@pytest.mark.parametrize("table", ["harm_verbs", "harm_nouns", "want_verbs", "occasion_verbs", "telling_verbs"])
def test_a_word_class_leaves_no_promise_in_its_example(table: str) -> None:
    for _, item in find_items(table):
        assert not kinds_in(str(item["example"]))
        assert {k for k, _ in kinds_in(str(item["near_miss"]))} == {"commitment"}


@pytest.mark.parametrize(("name", "item"), CURRENCIES, ids=[n for n, _ in CURRENCIES])
def test_a_currency_is_read_in_its_example_and_not_in_its_near_miss(name: str, item: dict[str, object]) -> None:
    sums = [i for i in annotate(str(item["example"]), lexicon=LEXICON).instruments if i.kind == "amount"]
    assert [i.currency for i in sums] == [item["code"]]
    assert sums[0].amount
    near = annotate(str(item["near_miss"]), lexicon=LEXICON).instruments
    assert not [i for i in near if i.currency == item["code"]]


def test_examples_and_near_misses_are_written_for_their_entries() -> None:
    texts = [str(item["near_miss"]).split()[:3] for _, item in VERBS]
    assert all(texts.count(words) < 6 for words in texts)


def test_the_forms_of_one_entry_are_not_given_twice() -> None:
    seen: dict[tuple[str, str, str, bool], Entry] = {}
    for entry in LEXICON.entries:
        key = (entry.form, entry.label, entry.rule, entry.cased)
        assert key not in seen, entry
        seen[key] = entry


def test_no_mechanism_is_listed_by_the_name_of_one_of_its_rounds() -> None:
    items = LEXICON.items("names/mechanisms", "mechanism")
    names = [name for item in items for name in (item["name"], *item.get("also", ()))]
    assert len(names) > 100
    assert [name for name in names if parse_ordinal(name.split()[0]) is not None] == []
