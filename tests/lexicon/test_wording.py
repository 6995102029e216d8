"""The tables of wording: every phrase fires on its example and not on its near miss, no form has two meanings."""

from __future__ import annotations

import pytest

from memcon import load_lexicon
from memcon.compare.stems import stem_word
from memcon.compare.wording import Phrases, build_wording, find_words

LEXICON = load_lexicon()
WORDING = build_wording(LEXICON)
TABLES: dict[str, Phrases] = {
    "force": WORDING.forces,
    "stage": WORDING.stages,
    "modifier": WORDING.modifiers,
    "tone": WORDING.tones,
    "outcome": WORDING.outcomes,
}
RANKED = [(t, item) for t in TABLES for item in LEXICON.items("en/wording", t)]
SYNONYMS = LEXICON.items("en/wording", "synonym")


@pytest.mark.parametrize(("table", "item"), RANKED, ids=[f"{t}/{i['name']}" for t, i in RANKED])
def test_a_phrase_is_found_in_its_example_and_not_in_its_near_miss(table: str, item: dict[str, str]) -> None:
    key = item["name"] if table in ("tone", "outcome") else item["value"]
    assert key in [v for *_, v in TABLES[table].find(find_words(item["example"]))]
    assert key not in [v for *_, v in TABLES[table].find(find_words(item["near_miss"]))]


@pytest.mark.parametrize("item", SYNONYMS, ids=[i["name"] for i in SYNONYMS])
def test_every_form_comes_to_its_meaning(item: dict[str, list[str]]) -> None:
    for form in item["forms"]:
        tokens = WORDING.read(form)
        if all(t.kind not in ("state", "place") for t in tokens):
            assert [t.key for t in tokens] == [f"={item['name']}"], form


def test_no_form_belongs_to_two_meanings() -> None:
    seen: dict[str, str] = {}
    for item in [*SYNONYMS, *LEXICON.items("en/wording", "common")]:
        for form in item["forms"]:
            assert seen.setdefault(form, item["name"]) == item["name"], form
    assert all(0 <= item["weight"] <= 1 for item in [*SYNONYMS, *LEXICON.items("en/wording", "common")])


@pytest.mark.parametrize("words", ["talks negotiations", "Warsaw Polish", "fishing fisheries", "set up establish"])
def test_words_of_one_meaning_fall_together(words: str) -> None:
    assert len({t.key for t in WORDING.read(words)}) == 1


@pytest.mark.parametrize("words", ["importance imports", "university universal", "informed information"])
def test_words_that_look_alike_stay_apart(words: str) -> None:
    assert len({t.key for t in WORDING.read(words)}) == 2


@pytest.mark.parametrize("item", [i for i in SYNONYMS if "except" in i], ids=lambda i: i["name"])
def test_a_word_of_the_same_stem_that_means_something_else_is_named_once_and_kept_apart(
    item: dict[str, list[str]],
) -> None:
    stems = {stem_word(form) for form in item["forms"]}
    for word in item["except"]:
        assert stem_word(word) in stems, f"'{word}' would not be taken for {item['name']} anyway"
        assert f"={item['name']}" not in [t.key for t in WORDING.read(word)]
