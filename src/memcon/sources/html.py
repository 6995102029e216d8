"""Web pages: the main text, without the frame around it."""

from __future__ import annotations

import copy
import logging
import re
from html import unescape

from memcon.errors import EmptyInput, InputError
from memcon.model import Document
from memcon.sources.dates import parse_published
from memcon.sources.detect import Warn, decode
from memcon.sources.furniture import parse_day_line, trim_lines

# Real pages nest some tens of elements; far beyond, tree walkers recurse without end.
DEEPEST = 250
_TOP = 100_000
_OPEN_OR_CLOSE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,30})")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr p li td tr th".split())
_SILENT = frozenset("script style noscript template svg nav footer form head".split())
_BLOCK = frozenset("p div br li tr h1 h2 h3 h4 h5 h6 table ul ol section article main header blockquote".split())


def read_html(data: bytes, source: str, warn: Warn, charset: str | None = None) -> Document:
    """Return the page's main text with its title, address and publication day where the page tells them.

    Raises EmptyInput where the page has no text.
    """
    page = _decode_page(data, source, warn, charset)
    if _depth(page) > DEEPEST:
        warn(f"{source}: elements are nested beyond reason, so all text of the page was taken.")
        document = None
    else:
        document = _main_text(page, source)
    if document is None:
        document = Document(text=_all_text(page))
    if not document.text.strip():
        raise EmptyInput(source, "the page holds no text.", "Save the page after it has fully loaded.")
    return document


def _decode_page(data: bytes, source: str, warn: Warn, charset: str | None) -> str:
    declared = re.search(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_-]{2,30})", data[:4096], re.I)
    return decode(data, source, warn, charset, declared[1].decode("ascii") if declared else None)


def _depth(page: str) -> int:
    deepest = depth = 0
    for close, name in _OPEN_OR_CLOSE.findall(page):
        if name.lower() in _VOID:
            continue
        depth = max(0, depth - 1) if close else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _main_text(page: str, source: str) -> Document | None:
    import trafilatura

    from memcon.sources.frames import find_heading, parse_page, strip_frame

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    tree = parse_page(page)
    if tree is None:
        return None
    try:
        about = trafilatura.extract_metadata(
            copy.deepcopy(tree), date_config={"extensive_search": False, "original_date": True}
        )
        heading = find_heading(tree)
        strip_frame(tree)
        found = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    except (RecursionError, ValueError, TypeError, AttributeError):
        return None
    text = "" if found is None or isinstance(found, dict) else str(found.text or "")
    if not text.strip():
        return None
    published = _day(about.date, source)
    title = about.title or heading or None
    text, said = trim_lines(text, title, published)
    return Document(
        text=text,
        title=title,
        published=published or said or _visible_day(page),
        publisher=about.sitename or None,
        url=about.url or None,
    )


def _visible_day(page: str) -> str | None:
    """Return the first day that stands on a line of its own near the top of the page."""
    lines = _all_text(page[:_TOP]).split("\n")
    return next(filter(None, map(parse_day_line, lines)), None)


def _day(value: str | None, source: str) -> str | None:
    try:
        return parse_published(value, source) if value else None
    except InputError:
        return None


def _all_text(page: str) -> str:
    """Return the page's text without markup, in time that grows with its length whatever is left unclosed."""
    lowered = page.lower()
    # Where a closing mark was once not found it is not looked for again: that keeps the walk linear.
    absent: set[str] = set()

    def after(mark: str, start: int) -> int:
        place = -1 if mark in absent else lowered.find(mark, start)
        if place < 0:
            absent.add(mark)
            return len(page)
        return place + len(mark)

    parts: list[str] = []
    here = 0
    while here < len(page):
        opening = page.find("<", here)
        if opening < 0:
            opening = len(page)
        parts.append(page[here:opening])
        if opening == len(page):
            break
        tag = _OPEN_OR_CLOSE.match(page, opening)
        if tag is None:
            if page.startswith("<!--", opening):
                here = after("-->", opening)
            elif page.startswith(("<!", "<?", "</"), opening):
                here = after(">", opening)
            else:
                parts.append("<")
                here = opening + 1
            continue
        name = tag[2].lower()
        if name in _BLOCK:
            parts.append("\n")
        closing = f"</{name}"
        here = after(">", opening)
        if name in _SILENT and not tag[1] and closing not in absent:
            inner = lowered.find(closing, here)
            if inner < 0:
                absent.add(closing)
            else:
                here = after(">", inner)
    lines = (" ".join(line.split()) for line in unescape("".join(parts)).split("\n"))
    return "\n".join(line for line in lines if line)
