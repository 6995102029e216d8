"""One self-contained HTML page: the highlighted text with its record beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
from memcon.render.phrases import one_line

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
@media (min-width:62rem){.memcon .columns{grid-template-columns:minmax(0,1.35fr) minmax(0,1fr)}
.memcon .record{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}}
@media print{.memcon .record{position:static;max-height:none}.memcon{padding:0}}
"""


def render_pages(documents: Iterable[AnnotatedDocument], title: str | None = None) -> Iterator[str]:
    """Yield one page for all documents piece by piece, so that none has to be held in memory.

    The page needs no script and no other file.
    """
    started = False
    for index, annotated in enumerate(documents):
        if not started:
            yield _head(title or annotated.document.title or annotated.document.id or "Record")
            started = True
        yield _article(annotated, f"d{index}-")
    if not started:
        yield _head(title or "Record")
        yield '<p class="soft">No document was read.</p>'
    yield "</main></body></html>\n"


def _head(title: str) -> str:
    # The policy forbids scripts and every outside file: whatever a document says, nothing in it can run.
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(one_line(title))} · Memcon</title>"
        f"<style>{MARK_CSS}{RECORD_CSS}{_PAGE_CSS}</style></head>"
        f'<body class="memcon"><main class="sheet">{render_legend()}'
    )


def _article(annotated: AnnotatedDocument, anchor: str) -> str:
    return (
        f'<article>{render_header(annotated)}<div class="columns">'
        f'<div class="source">{render_source(annotated, anchor)}</div>'
        f'<aside class="record">{render_record(annotated, anchor)}</aside></div></article>\n'
    )
