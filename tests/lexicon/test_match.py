import re

from hypothesis import given
from hypothesis import strategies as st

from memcon.lexicon import Anchors, find_near


def test_anchors_are_found_within_words_and_in_order() -> None:
    assert Anchors(("again", "convene")).find("reconvene, and again") == [2, 15]


def test_no_anchors_are_found_nowhere() -> None:
    assert Anchors(()).find("any text") == []


@given(st.text(alphabet="ab c", max_size=200))
def test_a_pattern_near_its_words_finds_what_it_finds_in_the_whole_text(text: str) -> None:
    pattern = re.compile(r"\ba\w{0,3} b\b")
    near = find_near(pattern, text, Anchors((" b",)).find(text), 6, 4)
    assert [m.span() for m in near] == [m.span() for m in pattern.finditer(text)]
