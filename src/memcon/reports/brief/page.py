"""A brief as one self-contained HTML page: no script, no outside file, good on paper too."""

from __future__ import annotations

from html import escape

from memcon.render.phrases import clean, one_line, say_day
from memcon.reports.brief.charts import draw_timeline, draw_topics
from memcon.reports.brief.footnotes import Footnotes
from memcon.reports.brief.model import Brief, Line, Section, Table
from memcon.reports.history_picture import render_history_picture

_CSS = """
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fdfcf9;color:#22262b;font:1.05rem/1.6 Georgia,'Times New Roman',serif}
main{max-width:54rem;margin:0 auto;padding:clamp(1.2rem,4vw,3.5rem)}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.3rem);line-height:1.2;margin:0 0 .3em;text-wrap:balance}
h2{font-size:1.25rem;margin:2.4em 0 .5em;padding-bottom:.2em;border-bottom:1px solid #d9d2c3}
.about{color:#5b6570;margin:0 0 1.5em} .intro{color:#5b6570;font-style:italic}
li{margin:.35em 0} ul,ol{padding-left:1.4em}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin:1em 0}
th,td{text-align:left;vertical-align:top;padding:.4em .8em .4em 0;border-bottom:1px solid #e4dfd3}
th{font-weight:600;color:#5b6570} figure{margin:1.2em 0;overflow-x:auto} figcaption{color:#5b6570;font-size:.9rem}
svg{max-width:100%;height:auto}
sup{line-height:0;font-size:.72em} sup a{color:#3b6ea5;text-decoration:none;padding:0 .1em}
.notes{font-size:.85rem;line-height:1.45} .notes li:target{background:#f3ead0} .notes a{color:#3b6ea5}
.where{color:#5b6570}
nav{font-size:.92rem;columns:2;margin:1.5em 0} nav a{color:#3b6ea5;text-decoration:none;display:block}
@media (max-width:40rem){nav{columns:1} table{display:block;overflow-x:auto} figure svg{max-width:none}}
@media print{body{background:#fff;font-size:10.5pt} nav{display:none} h2{break-after:avoid}
tr,li,figure{break-inside:avoid}
main{max-width:none;padding:0}}
"""


def render_brief_page(brief: Brief) -> str:
    """Return the brief as a page; footnotes are links to the end and back."""
    notes = Footnotes(brief)
    body = "\n".join(_section(i, s, brief, notes) for i, s in enumerate(brief.sections, 1))
    contents = "".join(f'<a href="#s{i}">{i}. {_say(s.title)}</a>' for i, s in enumerate(brief.sections, 1))
    # The policy forbids scripts and every outside file: whatever a document says, nothing in it can run.
    return (
        '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_say(brief.title)}</title><style>{_CSS}</style></head><body><main>"
        f"<h1>{_say(brief.title)}</h1>"
        f'<p class="about">{_say(brief.subtitle)}. As of {say_day(brief.as_of)}.</p>'
        f'<nav aria-label="Contents">{contents}</nav>\n{body}\n{_sources(brief)}\n{_notes(notes)}</main></body>'
        "</html>\n"
    )


def _say(text: str) -> str:
    return escape(clean(text))


def _section(number: int, section: Section, brief: Brief, notes: Footnotes) -> str:
    parts = [f'<section id="s{number}"><h2>{number}. {_say(section.title)}</h2>']
    if section.intro:
        parts.append(f'<p class="intro">{_say(section.intro)}</p>')
    if section.chart:
        parts.append(_chart(section.chart, brief))
    if section.lines:
        tag = "ol" if section.numbered else "ul"
        items = "".join(f"<li>{_line(line, notes)}</li>" for line in section.lines)
        parts.append(f"<{tag}>{items}</{tag}>")
    if section.table is not None:
        parts.append(_table(section.table, notes))
    return "\n".join([*parts, "</section>"])


def _chart(name: str, brief: Brief) -> str:
    if name == "timeline":
        drawn = draw_timeline(brief)
        return f"<figure>{drawn}</figure>" if drawn else ""
    drawn = draw_topics(brief)
    if not drawn:
        return ""
    life = render_history_picture(brief.history)
    return (
        f"<figure>{drawn}<figcaption>Undertakings by topic and standing; one that has two topics counts under both."
        f"</figcaption></figure><figure>{life}<figcaption>Each undertaking through the rounds; hover a "
        "mark for its words.</figcaption></figure>"
    )


def _line(line: Line, notes: Footnotes) -> str:
    marks = "".join(f'<a href="#n{n}" id="r{n}">{n}</a> ' for n in notes.number(line.notes))
    return _say(line.text) + (f"<sup>{marks.strip()}</sup>" if marks else "")


def _table(table: Table, notes: Footnotes) -> str:
    head = "".join(f'<th scope="col">{_say(h)}</th>' for h in table.header)
    rows = "".join("<tr>" + "".join(f"<td>{_line(c, notes)}</td>" for c in row) + "</tr>" for row in table.rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _sources(brief: Brief) -> str:
    items = []
    for source in brief.sources:
        words = _say(", ".join(p for p in (source.publisher, source.title, source.published, source.about) if p))
        link = f' <a href="{escape(source.url)}">{_say(source.url)}</a>' if source.url.startswith("http") else ""
        items.append(f"<li>{words} <code>{_say(source.document)}</code>{link}</li>")
    return f'<section class="notes"><h2>Sources</h2><ul>{"".join(items)}</ul></section>'


def _notes(notes: Footnotes) -> str:
    items = "".join(
        f'<li id="n{n}">“{_say(one_line(q.text))}” <span class="where">{_say(notes.source(q))}.</span> '
        f'<a href="#r{n}" aria-label="Back to the text">↩</a></li>'
        for n, q in notes.quotes()
    )
    return f'<section class="notes"><h2>Notes</h2><ol>{items}</ol></section>'
