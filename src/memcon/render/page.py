"""One self-contained HTML page: the highlighted text with its record beside it."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Iterator
from html import escape

from memcon.model import AnnotatedDocument
from memcon.render.fragment import (
    MARK_CSS,
    RECORD_CSS,
    render_header,
    render_legend,
    render_record,
    render_source,
)
from memcon.render.marks import find_marks
from memcon.render.phrases import one_line, say_day, say_title

_PAGE_CSS = """
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;font:16px/1.55 system-ui,-apple-system,'Segoe UI',sans-serif}
.memcon{background:var(--mc-paper);color:var(--mc-ink);min-height:100vh;padding:clamp(1rem,4vw,3.5rem)}
.memcon .sheet{max-width:76rem;margin:0 auto}
.memcon article{border-top:1px solid var(--mc-line);margin-top:3rem;padding-top:1rem}
.memcon article:first-of-type{border:0;margin-top:1rem}
.memcon h2{font:600 clamp(1.35rem,1rem + 1.6vw,2rem)/1.25 Georgia,'Times New Roman',serif;margin:0 0 .3em;
text-wrap:balance;overflow-wrap:anywhere}
.memcon .columns{display:grid;gap:2rem 3.5rem;grid-template-columns:minmax(0,1fr)}
.memcon .source{font:1.08rem/1.7 Georgia,'Times New Roman',serif;white-space:pre-wrap;overflow-wrap:anywhere;
max-width:40em}
.memcon .record{font-size:.94rem;overflow-wrap:anywhere}
.memcon .legend{font-size:.82rem;line-height:2} .memcon .legend mark{padding:.1em .4em;margin-right:.4em}
.memcon mark:target{outline:2px solid var(--mc-blue);outline-offset:2px}
.memcon .record section:first-child h3{margin-top:.4em}
.memcon header{margin-bottom:1rem} .memcon .contents{margin:1.5rem 0} .memcon .contents h2{font-size:1.1rem}
.memcon .contents ol{margin:.4em 0;padding-left:2.2em;overflow-wrap:anywhere}
.memcon .contents li{margin:.2em 0} .memcon .contents a{text-decoration:underline;text-underline-offset:.15em}
.memcon a:focus-visible{outline:2px solid var(--mc-blue);outline-offset:2px}
@media (min-width:62rem){.memcon .columns{grid-template-columns:minmax(0,1.35fr) minmax(0,1fr)}}
@media print{.memcon{padding:0}}
"""


def render_pages(documents: Iterable[AnnotatedDocument], title: str | None = None) -> Iterator[str]:
    """Yield one page for all documents piece by piece, with a list of contents where there are several.

    The page needs no script and no other file. What the list stands before is held until all documents are known,
    packed: it takes a small part of the memory that a browser needs for the page. Stopped by Ctrl+C while documents
    are read, the page of those read so far is yielded whole before KeyboardInterrupt is raised.
    """
    held: list[tuple[str, bytes]] = []
    labels: set[str] = set()
    stopped: KeyboardInterrupt | None = None
    try:
        for index, annotated in enumerate(documents):
            if index == 0:
                title = title or say_title(annotated.document)
            labels |= {mark.label for mark in find_marks(annotated)}
            article = _article(annotated, f"d{index}").encode("utf-8", errors="replace")
            held.append((_say_entry(annotated), zlib.compress(article, 1)))
    except KeyboardInterrupt as interrupt:
        stopped = interrupt
    yield _head(title or "Record", labels)
    if len(held) > 1:
        yield _contents([entry for entry, _ in held])
    if not held:
        yield '<p class="soft">No document was read.</p>'
    for _, packed in held:
        yield zlib.decompress(packed).decode("utf-8")
    yield "</main></body></html>\n"
    if stopped:
        raise stopped


def _say_entry(annotated: AnnotatedDocument) -> str:
    document = annotated.document
    facts = filter(None, (say_day(document.published), one_line(document.publisher or "")))
    told = " · ".join(facts)
    return f"{escape(say_title(document))}</a>" + (f' <span class="soft">{escape(told)}</span>' if told else "")


def _contents(titles: list[str]) -> str:
    rows = "".join(f'<li><a href="#d{index}">{entry}</li>' for index, entry in enumerate(titles))
    heading = f'<h2 id="contents">{len(titles)} documents</h2>'
    return f'<nav class="contents" aria-labelledby="contents">{heading}<ol>{rows}</ol></nav>\n'


def _head(title: str, labels: Collection[str]) -> str:
    # The policy forbids scripts and every outside file: whatever a document says, nothing in it can run.
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(one_line(title))} · Memcon</title>"
        f"<style>{MARK_CSS}{RECORD_CSS}{_PAGE_CSS}</style></head>"
        f'<body class="memcon"><main class="sheet">{render_legend(labels)}'
    )


def _article(annotated: AnnotatedDocument, anchor: str) -> str:
    return (
        f'<article id="{anchor}">{render_header(annotated)}<div class="columns">'
        f'<div class="source">{render_source(annotated, f"{anchor}-")}</div>'
        f'<aside class="record">{render_record(annotated, f"{anchor}-")}</aside></div></article>\n'
    )
