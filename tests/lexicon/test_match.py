import re

from hypothesis import given
from hypothesis import strategies as st

from memcon import load_lexicon
from memcon.lexicon import Anchors, Entry, find_near
from memcon.lexicon.match import Matcher


def test_anchors_are_found_within_words_and_in_order() -> None:
    assert Anchors(("again", "convene")).find("reconvene, and again") == [2, 15]


def test_no_anchors_are_found_nowhere() -> None:
    assert Anchors(()).find("any text") == []


@given(st.text(alphabet="ab c", max_size=200))
def test_a_pattern_near_its_words_finds_what_it_finds_in_the_whole_text(text: str) -> None:
    pattern = re.compile(r"\ba\w{0,3} b\b")
    near = find_near(pattern, text, Anchors((" b",)).find(text), 6, 4)
    assert [m.span() for m in near] == [m.span() for m in pattern.finditer(text)]


def test_a_short_form_is_found_where_a_longer_one_ends_within_a_word() -> None:
    matcher = Matcher([Entry("look forward", "verb", "a", "a"), Entry("look forward to", "verb", "b", "b")])
    assert [(h.start, h.end) for h in matcher.find("we look forward today")] == [(3, 15)]
    assert [(h.start, h.end) for h in matcher.find("we look forward to it")] == [(3, 18)]


def test_a_form_that_begins_within_a_dropped_one_and_reaches_beyond_it_is_found() -> None:
    forms = ("the partner", "partnership", "ship of state", "met")
    matcher = Matcher([Entry(form, "noun", form, form) for form in forms])
    text = "the partnership met"
    assert [text[h.start : h.end] for h in matcher.find(text)] == ["partnership", "met"]


@given(
    st.lists(st.sampled_from(("a", "b", "ab", "ba", "a b", "b a", "ab a", "a ba", "b ab a", "a b a b")), min_size=1),
    st.text(alphabet="ab ", max_size=40),
)
def test_the_longest_whole_form_at_each_word_is_found(forms: list[str], text: str) -> None:
    expected, done = [], 0
    for start in (m.start() for m in re.finditer(r"\b\w", text)):
        whole = [f for f in forms if re.compile(rf"{f}\b").match(text, start)]
        if start >= done and whole:
            done = start + max(map(len, whole))
            expected.append((start, done))
    matcher = Matcher([Entry(form, "noun", form, form) for form in forms])
    assert [(h.start, h.end) for h in matcher.find(text)] == expected


def test_a_dash_leaves_out_a_form_that_is_a_noun_more_often() -> None:
    forms = {e.form for e in load_lexicon().entries if e.rule == "acts/verb/challenge/position"}
    assert forms == {"challenged", "challenging"}


def test_a_single_letter_is_found_where_it_stands_alone_and_in_no_longer_form() -> None:
    matcher = Matcher([Entry(form, "group", form, form) for form in ("i", "she and i", "we")])
    text = "i think she and i did, as did “i”, i's kin and half_i"
    assert [text[h.start : h.end] for h in matcher.find(text)] == ["i", "she and i", "i", "i", "i"]
