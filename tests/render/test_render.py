"""Pages, fragments and terminal output: everything escaped, every character kept, overlaps cut cleanly."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text

from memcon.model import (
    Act,
    AnnotatedDocument,
    Document,
    Formula,
    Framework,
    Head,
    Instrument,
    MeetingMention,
    Note,
    Quotation,
    Span,
)
from memcon.render.fragment import render_fragment, render_source
from memcon.render.indent import Indented
from memcon.render.marks import Mark, cut
from memcon.render.page import render_pages
from memcon.render.phrases import clean, gather_users, say_day, say_ordinal, say_range
from memcon.render.text import highlight, legend, render_text

TEXT = "The <b>fifth</b> session met. “We & they”, said Ada Berg, who agreed to <script>alert(1)</script> trade."


def record(text: str = TEXT, title: str | None = "A <i>title</i> & more") -> AnnotatedDocument:
    n = len(text)
    head = Head("Ada <Berg>", "Minister", "NO", "co_chair", Span(n // 2, n))
    meeting = MeetingMention(
        "session", "subject", "held", "Joint <Commission>", "JC", 5, "2025-01-10", "2025-01-12", "Oslo", "NO",
        "in_person", ("DK", "NO"), (head,), (Span(0, n // 2 + 2),), (), (Note("end", "A <reason>."),),
    )  # fmt: skip
    return AnnotatedDocument(
        Document(text, "id", title, "2025-01-12", "The <Office>"),
        "readout",
        (meeting,),
        (Act("commitment", ("all",), Span(3, n), 3), Act("position", ("NO",), Span(1, n // 3))),
        (Quotation(Span(2, n - 1), "Ada <Berg>"),),
        (Framework("five <roads>", ("a", "<b>"), Span(0, n)),),
        (Instrument("fund", "The <fund>", Span(0, 4), 2_000_000.0, "USD"),),
        formulae=(Formula("win-win", Span(0, n), ("all",)),),
    )


class Checked(HTMLParser):
    """Fails where tags do not close in order; collects tags and text."""

    void = frozenset({"meta", "br", "link"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not any(name.startswith("on") for name, _ in attrs)
        if tag not in self.void:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def check(page: str) -> Checked:
    parser = Checked()
    parser.feed(page)
    parser.close()
    assert parser.open == []
    return parser


def test_page_is_self_contained_well_formed_and_without_script():
    page = "".join(render_pages([record()]))
    tags = check(page).tags
    assert not tags & {"script", "link", "img", "iframe", "i"}
    assert "default-src 'none'" in page
    assert "prefers-color-scheme" in page
    assert "http" not in page.replace("http-equiv", "")


def test_page_escapes_every_value():
    page = "".join(render_pages([record()]))
    for raw in ("<i>title", "<Berg>", "<Commission>", "<reason>", "<Office>", "<roads>", "<fund>", "<b>fifth"):
        assert raw not in page


def test_words_of_the_text_survive_the_highlighting():
    source = render_source(record())
    assert unescape(re.sub(r"<[^>]+>", "", source)) == TEXT


def test_quoted_words_link_to_their_place():
    page = "".join(render_pages([record()]))
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(ids)


def test_several_documents_share_one_page_with_distinct_ids():
    page = "".join(render_pages([record(), record()]))
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    check(page)


def test_several_documents_are_listed_with_a_way_to_each():
    several = "".join(render_pages([record(title="One <b>"), record(title=None), record("x" * 9, title="")]))
    entries = re.findall(r'<li><a href="#(d\d+)">(.*?)</a>', several)
    assert entries == [("d0", "One &lt;b&gt;"), ("d1", "id"), ("d2", "id")]
    assert re.findall(r'<article id="(\w+)">', several) == ["d0", "d1", "d2"]
    assert several.index("<nav") < several.index("<article")
    assert "<nav" not in "".join(render_pages([record()]))


def test_a_page_scrolls_as_one_and_names_only_the_colours_that_occur():
    page = "".join(render_pages([AnnotatedDocument(Document("x", "id"), "news")]))
    assert "overflow:auto" not in page
    assert 'class="legend"' not in page
    assert '<mark class="m-delivery">' not in "".join(render_pages([record()]))
    assert '<mark class="m-position">position</mark>' in "".join(render_pages([record()]))


@pytest.mark.parametrize(
    ("document", "title", "told"),
    [
        (Document("x", "oslo"), "oslo", "news"),
        (Document("x", "oslo", "Oslo  talks"), "Oslo talks", "news · oslo"),
        (Document("x", "Oslo talks", "Oslo  talks"), "Oslo talks", "news"),
        (Document("Ghana and\nTogo met.", ""), "Ghana and Togo met.", "news"),
        (Document("word " * 40, ""), "word " * 12 + "…", "news"),
        (Document("", ""), "Document without text", "news"),
    ],
)
def test_a_document_is_called_by_title_id_or_first_words_and_by_each_once(document, title, told):
    found = AnnotatedDocument(document, "news")
    header = f'<header><h2>{title}</h2><p class="soft">{told}</p></header>'
    assert header in render_fragment(found)
    assert header in "".join(render_pages([found]))
    lines = print_plain(found).splitlines()
    assert lines[0].startswith(f"{title} ─")
    assert [line for line in lines[1:] if line.strip()][: told.count("·") + 1] == told.split(" · ")


def test_no_document_still_gives_a_page():
    check("".join(render_pages([])))


def test_fragment_is_one_element_with_its_style():
    check(render_fragment(record()))
    assert render_fragment(record()).startswith("<style>")


def test_notebooks_show_the_record():
    import memcon

    assert "Joint" in memcon.AnnotatedDocument._repr_html_(record())


@given(
    st.text(max_size=60),
    st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70), st.sampled_from("abc")), max_size=12),
)
def test_pieces_cover_the_text_without_gap(text, ranges):
    marks = [Mark(min(a, b), max(a, b), label) for a, b, label in ranges]
    pieces = list(cut(marks, len(text)))
    assert "".join(text[p.start : p.end] for p in pieces) == text
    for piece in pieces:
        expected = {m for m in marks if m.start <= piece.start and piece.end <= min(m.end, len(text))}
        assert set(piece.marks) == {m for m in expected if m.start < m.end}


@given(st.text(min_size=4, max_size=80), st.none() | st.text(max_size=20))
def test_any_text_renders_everywhere(text, title):
    annotated = record(text, title)
    assert check("".join(render_pages([annotated]))).tags.isdisjoint({"script"})
    assert highlight(annotated).plain == clean(text)
    out = io.StringIO()
    render_text(annotated, Console(file=out, width=60), source=True)
    out.getvalue().encode("utf-8")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2025-01-10", "10 January 2025"),
        ("2025-01", "January 2025"),
        ("2025", "2025"),
        ("2025-99", "2025-99"),
        (None, ""),
    ],
)
def test_days_are_said_as_precisely_as_known(day, said):
    assert say_day(day) == said


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2024-04-02", "2024-04-04", "2–4 April 2024"),
        ("2024-04-30", "2024-05-02", "30 April – 2 May 2024"),
        ("2024-12-31", "2025-01-02", "31 December 2024 – 2 January 2025"),
        ("2024-04", "2024-05", "April 2024 – May 2024"),
        ("2024-04", "2024-04-12", "April 2024 – 12 April 2024"),
        ("2024-04-02", "2024-04-02", "2 April 2024"),
        (None, "2024-04-02", "2 April 2024"),
        (None, None, ""),
    ],
)
def test_what_two_days_share_is_said_once(start, end, said):
    assert say_range(start, end) == said


def test_lines_go_on_under_their_words():
    out = io.StringIO()
    render_text(record(), Console(file=out, width=32))
    lines = out.getvalue().splitlines()

    def follow(start: str) -> str:
        return lines[next(n for n, line in enumerate(lines) if line.startswith(start)) + 1]

    assert follow("  ● 5th session").startswith("    <Commission> (JC)")
    assert follow("    co-chair  Ada").startswith(" " * 14 + "Minister, NO")
    assert follow("      “").startswith(" " * 8)
    assert all(line == line.rstrip() and len(line) <= 32 for line in lines)


@given(st.text(max_size=80), st.integers(0, 12), st.integers(0, 40), st.integers(10, 60))
def test_indented_lines_lose_no_word(text, left, hang, width):
    text = clean(text)
    out = io.StringIO()
    Console(file=out, width=width + 12).print(Indented(Text(text), left, hang))
    assert "".join(out.getvalue().split()) == "".join(text.expandtabs().split())


def test_legend_names_the_colours_that_occur_alone():
    text = "Ghana and Togo met and agreed to trade."
    found = AnnotatedDocument(Document(text), "news", acts=(Act("commitment", ("all",), Span(23, 38), 3),))
    assert legend(found).plain == "commitment"
    assert legend(AnnotatedDocument(Document(text), "news")).plain == ""
    assert "delivery" not in print_plain(found, source=True)


def test_ordinals_are_said_in_english():
    assert [say_ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip


def test_the_sectors_of_an_act_and_its_event_code_stand_beside_it() -> None:
    act = Act("discussion", ("all",), Span(3, 20), topics=("fisheries", "rule-of-law"), plover="CONSULT")
    told, untold = (replace(record(), acts=(a,)) for a in (act, replace(act, topics=(), plover=None)))
    for render in (render_fragment, print_plain):
        assert "fisheries, rule of law · CONSULT" in render(told)
        assert " · CONSULT" not in render(untold)
        assert "None" not in render(untold)


def print_plain(annotated: AnnotatedDocument, source: bool = False) -> str:
    console = Console(file=io.StringIO(), width=200)
    render_text(annotated, console, source=source)
    return console.file.getvalue()


def test_a_set_phrase_stands_once_with_all_who_used_it_and_lines_end_with_their_last_word():
    text = "Win-win cooperation, win-win cooperation, new heights."
    used = [
        Formula("win-win cooperation", Span(0, 19), ("all",)),
        Formula("win-win cooperation", Span(21, 40), ("NO",)),
    ]
    found = AnnotatedDocument(Document(text), "news", formulae=(*used, Formula("new heights", Span(42, 53))))
    out = io.StringIO()
    render_text(found, Console(file=out, width=30))
    lines = out.getvalue().split("\n")
    assert " ".join(" ".join(lines).split()).endswith("win-win cooperation used by all sides, NO new heights")
    assert all(line == line.rstrip() for line in lines)


def test_a_set_phrase_is_told_with_the_words_that_stood_for_it():
    text = "Common prosperity, common prosperity and Win-win  cooperation."
    phrases = (Formula("shared prosperity", Span(0, 17)), Formula("shared prosperity", Span(19, 36), ("NO",)))
    found = AnnotatedDocument(Document(text), "news", formulae=(*phrases, Formula("win-win cooperation", Span(41, 61))))
    assert gather_users(found) == {"shared prosperity “Common prosperity”": ["NO"], "win-win cooperation": []}
