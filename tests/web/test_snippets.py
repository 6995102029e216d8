"""Snippets of search: the stretch of a text that holds most of the words, marked, and never out of place."""

from __future__ import annotations

import pytest

from memcon.register.search import MARK_END, MARK_START
from memcon.web.snippets import cut_snippet

PADDING = "The delegation was received at the airport by officials of the host country. " * 12


def hits(snippet: str) -> list[str]:
    return [part.split(MARK_END)[0] for part in snippet.split(MARK_START)[1:]]


def test_words_are_marked_in_any_form():
    found = cut_snippet("The ministers agreed on ports. The agreement covers port dues.", [["agree"], ["port"]])
    assert hits(found) == ["agreed", "ports", "agreement", "port"]


def test_the_stretch_with_most_different_words_is_chosen():
    text = f"Fisheries were named. {PADDING} Talks on fisheries and on shipping will go on. {PADDING}"
    found = cut_snippet(text, [["fisheries"], ["shipping"]])
    assert set(hits(found)) == {"fisheries", "shipping"}
    assert found.startswith("…")
    assert found.endswith("…")


def test_a_word_is_found_at_its_beginning_only():
    assert hits(cut_snippet("The transport ministers met.", [["port"]])) == []


def test_without_any_of_the_words_the_text_begins():
    assert cut_snippet("The ministers met.", [["corridor"]]) == "The ministers met."


@pytest.mark.parametrize("text", ["İstanbul'da bakanlar", "", "ﷺ corridor ", "走廊 corridor 走廊"])
def test_letters_that_change_length_shift_nothing(text):
    found = cut_snippet(text, [["corridor"]])
    assert found.replace(MARK_START, "").replace(MARK_END, "").strip("…") == text.strip("…")


def test_words_that_stand_together_far_down_are_found_there():
    text = f"Fisheries were named. {PADDING * 3} Talks on FISHERIES and on Shipping will go on. {PADDING}"
    assert hits(cut_snippet(text, [["fisheries"], ["shipping"]])) == ["FISHERIES", "Shipping"]


@pytest.mark.parametrize("written", ["eFisheries", "EFISHERIES", "efisheries", "Efisheries"])
def test_words_are_marked_however_they_are_written(written):
    assert hits(cut_snippet(f"{PADDING} On {written} they spoke.", [["efisheries"]])) == [written]


@pytest.mark.parametrize("before", range(1380, 1520, 7))
def test_no_place_in_the_text_hides_a_word(before):
    padding = ("wind and water " * 200)[:before]
    assert "shipping" in hits(cut_snippet(f"{padding} the shipping of fruit", [["shipping"], ["fruit"]]))
