"""The brief for the next round, and its three forms."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import docx
import pytest
from lxml import etree

from memcon import load_lexicon
from memcon.compare.quotes import Quote
from memcon.errors import CompareError
from memcon.model import AnnotatedDocument
from memcon.reports.brief import Brief, Line, Section, build_brief
from memcon.reports.brief.markdown import render_markdown
from memcon.reports.brief.page import render_brief_page
from memcon.reports.brief.word import render_word
from memcon.resolve import Account, Chain

NO_NOTES = {"How far this carries"}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def section(brief: Brief, title: str) -> Section:
    return next(s for s in brief.sections if s.title == title)


def lines(brief: Brief, title: str) -> str:
    return "\n".join(line.text for line in section(brief, title).lines)


def quotes(brief: Brief) -> list[Quote]:
    out = []
    for each in brief.sections:
        cells = [c for row in each.table.rows for c in row] if each.table else []
        out += [q for line in (*each.lines, *cells) for q in line.notes]
    return out


def test_every_line_rests_on_words_that_stand_in_their_document(brief: Brief, records: list[AnnotatedDocument]) -> None:
    texts = {r.document.id: r.text for r in records}
    for each in brief.sections:
        if each.title not in NO_NOTES:
            assert [line.text for line in each.lines if not line.notes] == []
        for row in each.table.rows if each.table else ():
            assert any(cell.notes for cell in row)
    found = quotes(brief)
    assert len(found) > 80
    for quote in found:
        assert texts[quote.document][quote.start : quote.end] == quote.text
        assert brief.source(quote.document) is not None


def test_it_tells_what_the_mechanism_is_and_who_leads(brief: Brief) -> None:
    assert brief.title == "Brief for the sixth round of the JWG-ICC"
    assert "between China and Pakistan" in lines(brief, "What it is")
    assert "Wu Jianghao (Assistant Foreign Minister)" in lines(brief, "Who leads")
    assert "lower rank" in lines(brief, "Who leads")


def test_conflicts_agenda_and_questions_come_from_the_record(brief: Brief) -> None:
    conflicts = lines(brief, "Open conflicts in the record")
    assert "Islamabad" in conflicts
    assert "Urumqi" in conflicts
    assert "22 July 2022" in conflicts
    agenda = section(brief, "Draft agenda")
    assert agenda.numbered
    assert agenda.lines[0].text.startswith("Review of progress since round 5")
    assert any("follow-up to" in line.text for line in agenda.lines)
    questions = lines(brief, "Draft questions")
    assert "What has become of “also agreed to share best practices" in questions
    assert "overdue" in questions


def test_it_depends_on_the_day_it_is_written_for(chain: Chain) -> None:
    early = build_brief(chain, load_lexicon(), "2025-06-01")
    assert "due about" in lines(early, "The rounds at a glance")
    assert "overdue" not in lines(early, "Draft questions")


def test_one_round_alone_makes_a_brief_that_says_so(chain: Chain) -> None:
    first = replace(chain, rounds=chain.rounds[:1])
    brief = build_brief(first, load_lexicon(), "2020-01-01")
    assert "Fewer than two rounds" in section(brief, "What changed at the latest round").intro
    for render in (render_markdown, render_brief_page, render_word):
        assert render(brief)
    with pytest.raises(CompareError, match="No round"):
        build_brief(replace(chain, rounds=()), load_lexicon(), "2020-01-01")


def test_markdown_footnotes_are_all_defined_and_all_used(brief: Brief) -> None:
    text = render_markdown(brief)
    used = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    defined = set(re.findall(r"^\[\^(\d+)\]:", text, re.M))
    assert used == defined
    assert "characters" in text


def test_markup_in_a_document_stays_text() -> None:
    from memcon.reports.brief.markdown import escape

    assert escape("a *b* [c](d) <e> | #f") == r"a \*b\* \[c\](d) \<e\> \| \#f"


class Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.add(tag)
        self.ids += [v for k, v in attrs if k == "id" and v]
        if (values.get("href") or "").startswith("#"):
            self.targets.append(str(values["href"])[1:])


def test_the_page_is_whole_and_its_footnotes_lead_there_and_back(brief: Brief) -> None:
    page = render_brief_page(brief)
    links = Links()
    links.feed(page)
    assert set(links.targets) <= set(links.ids)
    assert page.count("<svg") == 3
    assert not links.tags & {"script", "link", "img", "iframe"}


def test_nothing_in_a_document_becomes_markup_on_the_page(brief: Brief) -> None:
    evil = replace(brief, title="<script>alert(1)</script>", sections=(Section("x", (Line("<b>bold</b>"),)),))
    page = render_brief_page(evil)
    assert "<script>" not in page
    assert "<b>" not in page


def test_the_word_document_has_real_footnotes_and_native_charts(brief: Brief) -> None:
    content = render_word(brief)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
        body = etree.fromstring(archive.read("word/document.xml"))
    defined = {n.get(W + "id") for n in notes if n.get(W + "type") is None}
    used = {r.get(W + "id") for r in body.iter(W + "footnoteReference")}
    assert used == defined
    assert "“Urumqi”" in "".join(notes.itertext())
    document = docx.Document(io.BytesIO(content))
    headings = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Heading 1"]
    assert headings[:2] == ["1. What it is", "2. Who leads"]
    assert "■" in "".join(c.text for t in document.tables for c in t._cells)


def test_rounds_without_a_number_are_named_by_their_day_everywhere(chain: Chain) -> None:
    bare = replace(chain, rounds=tuple(replace(r, number=None) for r in chain.rounds))
    text = render_markdown(build_brief(bare, load_lexicon(), "2026-11-24"))
    assert "None" not in text.replace("None was found", "").replace("None arises", "")
    assert "From the round of 21 January 2024 to the round of 10 January 2025." in text
    assert "(the round of 21 January 2024, " in text


def test_what_was_only_said_or_done_is_counted_and_no_promise_is_made_of_it(brief: Brief) -> None:
    changed = lines(brief, "What changed at the latest round")
    assert "as is usual, not again: " in changed
    asked = [line.text for line in section(brief, "Draft questions").lines if line.text.startswith("What has become")]
    joint = ["all sides" in text for text in asked]
    assert joint == sorted(joint, reverse=True)


def test_deeds_that_nobody_promised_are_no_promises(chain: Chain) -> None:
    def do(account: Account) -> Account:
        return replace(account, acts=tuple(replace(a, kind="delivery", strength=None) for a in account.acts))

    done = replace(chain, rounds=tuple(replace(r, accounts=tuple(map(do, r.accounts))) for r in chain.rounds))
    brief = build_brief(done, load_lexicon(), "2026-11-24")
    assert section(brief, "What was promised, and where it stands").table is None
    assert "Stock-taking" not in lines(brief, "Draft agenda")
