import re

from hypothesis import given
from hypothesis import strategies as st

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
