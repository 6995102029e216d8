"""A brief as a Word document with real footnotes; charts are native tables, so that they can be edited."""

from __future__ import annotations

import io
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from memcon.render.phrases import clean, one_line, say_day
from memcon.reports.brief.charts import STANDING_COLOURS, STANDING_WORDS, count_topics
from memcon.reports.brief.footnotes import Footnotes
from memcon.reports.brief.model import Brief, Line, Section, Table
from memcon.reports.brief.word_notes import add_footnotes
from memcon.reports.comparison import SIGNS
from memcon.reports.history_picture import COLOURS

_SOFT = RGBColor(0x5B, 0x65, 0x70)
_BLOCK = "■"
_PAGE = 16.4


def render_word(brief: Brief) -> bytes:
    """Return the brief as a .docx file; the same brief gives the same text, styles and footnotes."""
    document = docx.Document()
    _set_styles(document)
    properties = document.core_properties
    properties.title, properties.author, properties.language = brief.title, "Memcon", "en-GB"
    notes = Footnotes(brief)
    document.add_heading(clean(brief.title), 0)
    about = document.add_paragraph()
    _run(about, f"{clean(brief.subtitle)}. As of {say_day(brief.as_of)}.").font.color.rgb = _SOFT
    for number, section in enumerate(brief.sections, 1):
        _add_section(document, number, section, brief, notes)
    document.add_heading("Sources", 1)
    for source in brief.sources:
        words = ", ".join(p for p in (source.publisher, source.title, source.published, source.about) if p)
        paragraph = document.add_paragraph(style="List Bullet")
        _run(paragraph, clean(f"{words} ({source.document}){' ' + source.url if source.url else ''}"))
    add_footnotes(document, [notes.say(q) for _, q in notes.quotes()])
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _set_styles(document: Any) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.3)
    section.top_margin = section.bottom_margin = Cm(2.2)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Georgia", Pt(10.5)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), "Georgia")
    normal.element.rPr.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="en-GB"/>'))
    for name, size in (("Title", 20), ("Heading 1", 13)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Georgia", Pt(size), RGBColor(0x22, 0x26, 0x2B)
        fonts = style.element.rPr.rFonts
        for attribute in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(attribute), None)
        fonts.set(qn("w:hAnsi"), "Georgia")


def _add_section(document: Any, number: int, section: Section, brief: Brief, notes: Footnotes) -> None:
    document.add_heading(f"{number}. {clean(section.title)}", 1)
    if section.intro:
        run = _run(document.add_paragraph(), clean(section.intro))
        run.italic, run.font.color.rgb = True, _SOFT
    for at, line in enumerate(section.lines, 1):
        if section.numbered:
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.left_indent = Cm(0.8)
            paragraph.paragraph_format.first_line_indent = Cm(-0.8)
            _run(paragraph, f"{at}.\t")
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(0.8))
        else:
            paragraph = document.add_paragraph(style="List Bullet")
        _add_line(paragraph, line, notes)
    if section.chart == "topics":
        _add_topics(document, brief)
        _add_lives(document, brief)
    if section.table is not None:
        _add_table(document, section.table, notes)


def _run(paragraph: Any, text: str) -> Any:
    return paragraph.add_run(text)


def _add_line(paragraph: Any, line: Line, notes: Footnotes) -> None:
    _run(paragraph, clean(line.text))
    for at, number in enumerate(notes.number(line.notes)):
        if at:
            _run(paragraph, ", ").font.superscript = True
        run = _run(paragraph, "")
        run.font.superscript = True
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), str(number))
        run._r.append(reference)


def _add_table(document: Any, table: Table, notes: Footnotes) -> None:
    grid = document.add_table(rows=1, cols=len(table.header))
    grid.style = "Table Grid"
    for cell, words in zip(grid.rows[0].cells, table.header, strict=True):
        cell.paragraphs[0].add_run(clean(words)).bold = True
        _shade(cell, "EFEAE0")
    _repeat_header(grid.rows[0])
    for row in table.rows:
        cells = grid.add_row().cells
        for cell, line in zip(cells, row, strict=True):
            _add_line(cell.paragraphs[0], line, notes)
    _tidy(grid, [max(len(table.header[i]), *(len(r[i].text) for r in table.rows)) for i in range(len(table.header))])


def _tidy(grid: Any, lengths: list[int]) -> None:
    """Set small type and widths in keeping with what the columns hold."""
    grid.autofit = False
    shares = [min(60, max(7, n)) ** 0.75 for n in lengths]
    widths = [Cm(_PAGE * share / sum(shares)) for share in shares]
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = width  # LibreOffice goes by the columns, Word by the cells
    for row in grid.rows:
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.space_after = Pt(2)
                for run in paragraph.runs:
                    run.font.size = Pt(9)


def _shade(cell: Any, colour: str) -> None:
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def _repeat_header(row: Any) -> None:
    row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))


def _add_topics(document: Any, brief: Brief) -> None:
    """Add bars of undertakings by topic and standing: a block for each."""
    bars = count_topics(brief.history, brief.topic_names)
    if not bars:
        return
    legend = document.add_paragraph()
    for standing, words in STANDING_WORDS.items():
        _run(legend, _BLOCK).font.color.rgb = RGBColor.from_string(STANDING_COLOURS[standing][1:].upper())
        run = _run(legend, f" {words}   ")
        run.font.size, run.font.color.rgb = Pt(9), _SOFT
    grid = document.add_table(rows=0, cols=2)
    for bar in bars:
        cells = grid.add_row().cells
        cells[0].paragraphs[0].add_run(bar.name)
        cells[0].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        for standing, count in bar.counts:
            run = cells[1].paragraphs[0].add_run(_BLOCK * count)
            run.font.color.rgb = RGBColor.from_string(STANDING_COLOURS[standing][1:].upper())
        cells[1].paragraphs[0].add_run(f" {bar.total}")
    _tidy(grid, [30, 60])
    document.add_paragraph()


def _add_lives(document: Any, brief: Brief) -> None:
    """Add the undertakings through the rounds: rounds across, coloured by what became of them."""
    history = brief.history
    grid = document.add_table(rows=1, cols=len(history.rounds) + 1)
    grid.style = "Table Grid"
    for cell, name in zip(grid.rows[0].cells[1:], history.rounds, strict=True):
        cell.paragraphs[0].add_run(f"R{name.number}" if name.number is not None else "R").bold = True
    _repeat_header(grid.rows[0])
    for thread in history.threads:
        cells = grid.add_row().cells
        words = one_line(thread.title.quote.text)
        short = words if len(words) <= 90 else words[:89].rsplit(" ", 1)[0] + " …"
        cells[0].paragraphs[0].add_run(f"{thread.number}. {short}")
        for place, cell in enumerate(cells[1:]):
            step = thread.at(place)
            if step is not None:
                run = cell.paragraphs[0].add_run(SIGNS[step.kind])
                run.font.color.rgb = RGBColor.from_string(COLOURS.get(step.kind, "#5b6570")[1:].upper())
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
                _shade(cell, "F3F6F1" if step.kind in ("first", "strengthened", "widened", "delivered") else "FBF3EE")
    _tidy(grid, [60, *(7 for _ in history.rounds)])
    used = {s.kind for t in history.threads for s in t.steps}
    legend = document.add_paragraph()
    run = _run(legend, "   ".join(f"{sign} {kind}" for kind, sign in SIGNS.items() if kind in used))
    run.font.size, run.font.color.rgb = Pt(9), _SOFT
