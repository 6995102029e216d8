"""PDF with layout: columns, heads and feet, divided words, pages, numbered paragraphs, scans."""

from __future__ import annotations

import pytest

import memcon
from memcon.errors import EmptyInput
from memcon.model import Span
from printing import break_lines, print_pdf, set_lines

FIRST = (
    "The joint commission of Norland and Sudland held its third session in Harbourtown on 5 June 2023. The session was "
    "opened by the ministers of transport of the two countries, who thanked the officials for their preparations."
)
SECOND = (
    "Both sides agreed to open a second crossing before the end of the year. They also reviewed the state of the rail "
    "survey, which had been held up by the floods, and asked the working group for a new timetable."
)
THIRD = (
    "The ministers noted the growth of trade in timber and fish, and welcomed the agreement of the two customs offices "
    "on shorter inspections. The fourth session will be held in Norland next spring."
)


def read(load, write, data):
    loaded = load(write("a.pdf", data))
    assert not loaded.errors
    return loaded.documents[0]


def test_columns_are_read_one_after_the_other_below_a_heading(load, write):
    left = [*break_lines(FIRST, 40), *break_lines(SECOND, 40)]
    right = break_lines(THIRD, 40)
    marks = [
        (200, 790, 16, "Joint statement"),
        *set_lines(left, 60, 750, 10, 13),
        *set_lines(right, 320, 750, 10, 13),
    ]
    # The file prints both columns row by row, as some programs do.
    marks.sort(key=lambda mark: (-mark[1], mark[0]))
    document = read(load, write, print_pdf([marks]))
    assert document.text.split("\n") == ["Joint statement", FIRST, SECOND, THIRD]
    assert document.title == "Joint statement"


def test_names_and_offices_side_by_side_are_read_row_by_row(load, write):
    rows = ["Ada Berg", "Nils Holm", "Eva Strand", "Olav Moe", "Ida Lie"]
    marks = [*set_lines(rows, 72), *set_lines([f"Head of office number {n}" for n in range(5)], 300)]
    lines = read(load, write, print_pdf([marks])).text.replace("\n", " ")
    assert "Ada Berg Head of office number 0 Nils Holm Head of office number 1" in lines


def test_heads_feet_and_page_numbers_are_left_out_and_pages_kept(load, write):
    body = [break_lines(text, 80) for text in (FIRST, SECOND, THIRD)]
    pages = [
        [
            (72, 810, 8, "Ministry of Transport of Norland"),
            *set_lines(lines),
            (290, 30, 9, form),
            (72, 45, 8, f"Press release 12/2023, printed page {n}"),
        ]
        for n, (lines, form) in enumerate(zip(body, ("- 1 -", "Page 2 of 3", "3"), strict=True), 1)
    ]
    document = read(load, write, print_pdf(pages))
    assert document.text.split("\n") == [FIRST, SECOND, THIRD]
    assert [span.of(document.text).strip() for span in document.pages] == [FIRST, SECOND, THIRD]


def test_line_at_the_edge_of_one_page_is_kept(load, write):
    pages = [[(72, 810, 11, "Harbourtown, 5 June 2023"), *set_lines(break_lines(FIRST, 80))]]
    assert read(load, write, print_pdf(pages)).text.startswith("Harbourtown, 5 June 2023")


def test_divided_words_are_joined_and_compounds_keep_their_hyphen(load, write):
    lines = [
        "The two sides welcomed the well-known co-operation and the trans-",
        "port of goods. They praised the well-",
        "known port and the Asia-",
        "Pacific forum.",
    ]
    text = read(load, write, print_pdf([set_lines(lines)])).text.replace("\n", " ")
    assert text.endswith("the transport of goods. They praised the well-known port and the Asia-Pacific forum.")


def test_paragraph_that_runs_over_a_page_is_one(load, write):
    lines = break_lines(FIRST, 60, divide=True)
    document = read(load, write, print_pdf([set_lines(lines[:2]), set_lines(lines[2:])]))
    assert document.text == FIRST
    assert document.pages[0].end == document.pages[1].start


def test_paragraphs_are_told_by_a_gap_an_indent_or_a_short_line(load, write):
    first, second, third = (break_lines(text, 70) for text in (FIRST, SECOND, THIRD))
    gap = [*set_lines(first), *set_lines(second, top=760 - 14 * len(first) - 12)]
    assert read(load, write, print_pdf([gap])).text == f"{FIRST}\n{SECOND}"
    indent = set_lines([*first, *second, *third])
    for start in (0, len(first), len(first) + len(second)):
        x, *rest = indent[start]
        indent[start] = (x + 20, *rest)
    assert read(load, write, print_pdf([indent])).text.split("\n") == [FIRST, SECOND, THIRD]


def test_text_layer_of_a_scan_is_read_and_a_scan_without_one_refused(load, write):
    marks = [(x, y, -size, text) for x, y, size, text in set_lines(break_lines(FIRST, 80))]
    assert read(load, write, print_pdf([marks], picture=True)).text == FIRST
    errors = load(write("b.pdf", print_pdf([[], []], picture=True))).errors
    assert isinstance(errors[0], EmptyInput)
    assert "ocrmypdf" in str(errors[0])


def test_scanned_page_among_others_is_told(load, write):
    loaded = load(write("a.pdf", print_pdf([set_lines(break_lines(FIRST, 80)), []], picture=True)))
    assert "page 2 without text" in loaded.warnings[0]
    assert [len(d.pages) for d in loaded.documents] == [2]


@pytest.mark.parametrize("title", ["Microsoft Word - draft_final2.docx", "untitled", "statement.indd"])
def test_titles_that_programs_make_up_are_not_taken(load, write, title):
    marks = [(72, 790, 18, "Ferries to run at night"), *set_lines(break_lines(FIRST, 80))]
    assert read(load, write, print_pdf([marks], title)).title == "Ferries to run at night"


def test_acts_are_cited_by_page_and_paragraph(load, write):
    first = ["1. Norway and Kenya met in Nairobi on Monday.", "2. The two sides reviewed the ferry service."]
    second = ["3. The two sides agreed to open a second crossing.", "4. They thanked the hosts."]
    document = read(load, write, print_pdf([set_lines(first), set_lines(second)]))
    record = memcon.annotate(document)
    act = next(a for a in record.acts if "second crossing" in record.quote(a.span))
    assert record.address(act.span) == "p. 2, para. 3"
    assert [p.number for p in record.paragraphs] == [1, 2, 3, 4]
    assert record.to_dict()["pages"] == [s.to_dict() for s in document.pages]


def test_fifty_pages_of_thousands_of_letters_are_read_in_bounded_time(load, write):
    import time

    page = set_lines(break_lines(" ".join([FIRST, SECOND, THIRD] * 6), 95), size=9, pitch=11)
    begun = time.perf_counter()
    read(load, write, print_pdf([page] * 50))
    assert time.perf_counter() - begun < 20


def test_spans_of_a_text_without_numbers_have_no_address():
    record = memcon.annotate("The two sides agreed to trade.")
    assert record.address(Span(0, 3)) is None
