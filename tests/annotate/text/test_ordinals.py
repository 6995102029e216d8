"""Ordinals that number a session are read, all others refused."""

from __future__ import annotations

import pytest

import memcon
from memcon.annotate.text.ordinals import find_ordinals, parse_misspelt, parse_ordinal, parse_roman


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("first", 1),
        ("Twelfth", 12),
        ("twenty-first", 21),
        ("hundredth", 100),
        ("4th", 4),
        ("IV", 4),
        ("XIX", 19),
        ("inaugural", 1),
    ],
)
def test_ordinals_have_their_number(word: str, value: int) -> None:
    assert parse_ordinal(word) == value


@pytest.mark.parametrize("word", ["four", "forth", "round", "IIII", "VX", "0th", "MIX", ""])
def test_other_words_are_none(word: str) -> None:
    assert parse_ordinal(word) is None


@pytest.mark.parametrize(
    ("word", "value"), [("dourth", 4), ("sevnth", 7), ("twelvth", 12), ("foruth", 4), ("fiftth", 5)]
)
def test_word_one_letter_off_counts(word: str, value: int) -> None:
    assert parse_misspelt(word) == value


@pytest.mark.parametrize("word", ["forth", "sixty", "eight", "month", "youth", "health", "tent", "fourth"])
def test_real_words_are_no_misspellings(word: str) -> None:
    assert parse_misspelt(word) is None


@pytest.mark.parametrize(
    "words",
    [
        "in his second term", "the first phase", "the 75th anniversary", "the 21st century", "with third countries",
        "the first quarter", "for the third time", "the First Lady", "a third party", "the second half",
        "the 2nd World War",
    ],
)  # fmt: skip
def test_ordinals_that_count_no_session_are_refused(words: str) -> None:
    assert find_ordinals(words, 0, len(words), misspelt=True) == []


def test_misspelt_ordinal_is_flagged() -> None:
    text = "The sevnth round was held after the sixth round."
    found = find_ordinals(text, 0, len(text), misspelt=True)
    assert [(o.value, o.misspelt) for o in found] == [(7, True), (6, False)]


def test_roman_numeral_is_read_to_its_value() -> None:
    assert parse_roman("XXXIX") == 39
    assert parse_roman("") is None


def test_roman_numerals_beyond_forty_are_read_and_a_family_name_is_none() -> None:
    assert [parse_roman(word) for word in ("XLII", "LV", "LXIX")] == [42, 55, 69]
    assert parse_roman("LI") is None


def test_a_roman_numeral_may_end_like_an_ordinal() -> None:
    text = "The XIIIth Harbour Summit and the IInd Reef Forum"
    assert [o.value for o in find_ordinals(text, 0, len(text))] == [13, 2]


def test_a_century_in_roman_numerals_numbers_no_session() -> None:
    text = "Ports of the XIIth century"
    assert not find_ordinals(text, 0, len(text))


@pytest.mark.parametrize(("word", "number"), [("fith", 5), ("sixt", 6), ("nineth", 9), ("eigth", 8), ("dourth", 4)])
def test_short_misspelt_ordinals_are_recovered_and_flagged(word, number):
    (meeting,) = memcon.annotate(f"The {word} meeting of the Commission on Tea was held in Riga.").meetings
    assert meeting.number == number
    assert [n.reason for n in meeting.notes if n.about == "number"] == ["told by a misspelt ordinal"]


@pytest.mark.parametrize("word", ["tent", "fist", "worth", "grand"])
def test_other_words_are_no_ordinals(word):
    assert not memcon.annotate(f"The {word} meeting of the Commission on Tea was held in Riga.").meetings


def test_misspelt_ordinal_is_flagged_where_another_mention_is_sound():
    text = (
        "The fourth round of the Peru-Kenya Political Consultations was held in Lima on 3 May 2024. "
        "The dourth round of the Political Consultations was led by Minister Luz Rojas of Peru."
    )
    (meeting,) = memcon.annotate(text).meetings
    (note,) = [n for n in meeting.notes if n.about == "number"]
    assert meeting.number == 4
    assert "dourth" in text[note.start : note.end]
