"""What reaches the reader is the statement alone: measured on pages that imitate real layouts, as floors.

The score is the F1 of words between the statement's paragraphs and the text that was read, the title left out.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from pathlib import Path
from statistics import mean

import pytest

import memcon
from layouts import LAYOUTS, PRINTED
from memcon.annotate.text.gate import WITHIN, Gate
from memcon.model import Document
from memcon.sources.html import list_words, read_html
from memcon.sources.pdf import read_pdf
from statements import ALL, NUMBERED, Statement

GOLD = Path(__file__).parent / "gold" / "docs.jsonl"
WORDS = re.compile(r"\w+")
FLOOR = 0.97
WORST = 0.90
LATER = ("builder", "nuke", "static", "section")
NUMBERING = re.compile(r"^\d+\. ", re.M)


def read(layout: str, statement: Statement) -> Document:
    if layout in PRINTED:
        return read_pdf(PRINTED[layout](statement), layout, lambda _: None)
    return read_html(LAYOUTS[layout](statement).encode(), layout, lambda _: None)


def score(text: str, statement: Statement) -> float:
    text = NUMBERING.sub("", text.removeprefix(statement.title))
    found, wanted = Counter(WORDS.findall(text)), Counter(WORDS.findall(" ".join(statement.paragraphs)))
    return 2 * (found & wanted).total() / (found.total() + wanted.total())


@pytest.fixture(scope="module")
def pages() -> dict[tuple[str, str], tuple[Statement, Document]]:
    return {(layout, s.day): (s, read(layout, s)) for layout in (*LAYOUTS, *PRINTED) for s in ALL}


def test_main_text_reaches_the_floor(pages):
    scores = {key: score(d.text, s) for key, (s, d) in pages.items()}
    assert mean(scores.values()) >= FLOOR
    assert not {key: round(f1, 3) for key, f1 in scores.items() if f1 < WORST}


def test_main_text_of_layouts_that_no_rule_has_seen_reaches_the_floor(pages):
    assert mean(score(d.text, s) for (layout, _), (s, d) in pages.items() if layout in LATER) >= FLOOR


def test_titles_and_days_are_right_on_nine_of_ten_pages(pages):
    assert mean(d.title == s.title for s, d in pages.values()) >= 0.9
    assert mean(d.published == s.day for (layout, _), (s, d) in pages.items() if layout in LAYOUTS) >= 0.9


def test_numbered_paragraphs_of_a_page_can_be_cited():
    document = read("numbered", NUMBERED)
    record = memcon.annotate(document)
    assert [p.number for p in record.paragraphs] == [1, 2, 3, 4, 5]
    assert all(
        p.span.of(document.text)[3:] == words for p, words in zip(record.paragraphs, NUMBERED.paragraphs, strict=True)
    )


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_layout_hides_a_meeting_from_the_gate_before_the_main_text(layout):
    gate, page_gate = Gate(memcon.load_lexicon()), Gate(memcon.load_lexicon(), 2 * WITHIN)
    for document in memcon.load_documents([GOLD]):
        paragraphs = tuple(filter(str.strip, document.text.split("\n")))
        if len(paragraphs) < 3 or not gate.may_hold_meeting(document):
            continue
        page = LAYOUTS[layout](Statement("Weather", "2024-05-01", "1 May 2024", paragraphs))
        words = list_words(page)
        assert page_gate.may_hold_meeting(Document(words)), document.id
        assert all(" ".join(p.split()) in words for p in paragraphs if not set(p) & set("<>&")), document.id


def test_words_of_a_page_leave_out_what_nobody_sees_and_keep_what_scripts_of_json_say():
    page = (
        "<title>A</title><script>var met = 1;</script><style>p {}</style><!-- old --><p>5 < 6 &amp; <b>s</b>o<br>on</p>"
        '<script type=\'application/ld+json\'>{"articleBody": "They met."}</script><form><p>Last</p></form>'
    )
    assert list_words(page) == 'A 5 < 6 & so on {"articleBody": "They met."} Last'


@pytest.mark.parametrize("mark", ["<script>", "<!--", "<", "<a href='", "<style", "&amp", "<p"])
def test_words_of_hostile_pages_are_listed_in_bounded_time(mark):
    begun = time.process_time()
    list_words(mark * 200_000 + "<p>They met.</p>")
    assert time.process_time() - begun < 3


@pytest.mark.parametrize("noise", ["Read more", "Share", "Related", "cookies", "Photo", "Subscribe", "Skip to"])
def test_no_furniture_is_left(pages, noise):
    assert not [key for key, (_, d) in pages.items() if noise in d.text and key[0] not in LATER]


@pytest.mark.parametrize("layout", ["drupal", "static", "nineties"])
def test_page_whose_body_is_called_a_sidebar_is_still_read(layout):
    page = (
        LAYOUTS[layout](ALL[0])
        .replace("<body", '<body class="has-sidebar share-on"', 1)
        .replace("<main", '<main class="content-with-sidebar related"', 1)
    )
    assert score(read_html(page.encode(), "a", print).text, ALL[0]) > 0.9


def test_text_in_many_small_boxes_is_kept():
    boxes = "".join(
        f'<div class="elementor-widget elementor-widget-text-editor"><p>{p}</p></div>' for p in NUMBERED.paragraphs
    )
    page = f"<!doctype html><title>x</title><body class='overflow-hidden language-en'><main>{boxes}</main></body>"
    assert score(read_html(page.encode(), "a", print).text, NUMBERED) > 0.99
