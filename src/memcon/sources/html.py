"""Web pages: the main text, without the frame around it."""

from __future__ import annotations

import copy
import logging
import re
from collections.abc import Callable
from html import unescape

from memcon.errors import EmptyInput, InputError
from memcon.model import Document
from memcon.sources.dates import parse_published
from memcon.sources.encodings import Warn, decode
from memcon.sources.furniture import parse_day_line, trim_lines

# Real pages nest some tens of elements; far beyond, tree walkers recurse without end.
DEEPEST = 250
_TOP = 100_000
_OPEN_OR_CLOSE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,30})")
_TAG = re.compile(r"<[/!?a-zA-Z][^<>]*>")
# A word may begin in one of these and end outside it, as with a large first letter.
_WITHIN_WORD = re.compile(r"</?(?:a|b|i|u|em|strong|span|font|mark|small|big|abbr|ins)\b[^<>]*>", re.I)
_UNSEEN = re.compile(r"<(?:(script|style)\b[^<>]{0,300}|!--)", re.I)
_CLOSE = {name: re.compile(f"</{name}[^<>]{{0,100}}>?", re.I) for name in ("script", "style")} | {"": re.compile("-->")}
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr p li td tr th".split())
_SILENT = frozenset("script style noscript template svg nav footer form head".split())
_BLOCK = frozenset("p div br li tr h1 h2 h3 h4 h5 h6 table ul ol section article main header blockquote".split())


def read_html(
    data: bytes, source: str, warn: Warn, charset: str | None = None, wanted: Callable[[str], bool] | None = None
) -> Document:
    """Return the page's main text with its title, address and publication day where the page tells them.

    `wanted` is asked about all words of the page before its main text is looked for, which costs twenty times as
    much; where it says no, the document has these words for its text, and of the rest the title alone. Raises
    EmptyInput where the page has no text.
    """
    page = _decode_page(data, source, warn, charset)
    if wanted is not None and not wanted(words := list_words(page)) and words:
        title = re.search(r"<title\b[^<>]{0,200}>([^<]{1,500})", page[:_TOP], re.I)
        return Document(text=words, title=" ".join(unescape(title[1]).split()) or None if title else None)
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


def list_words(page: str) -> str:
    """Return all words of a page, menus and all: whatever its main text may turn out to be is among them.

    Of scripts, those that hold JSON are kept, for some pages have their text nowhere else.
    """
    parts = []
    here = 0
    absent: set[str] = set()
    for opening in _UNSEEN.finditer(page):
        if opening.start() < here or "json" in opening[0].lower():
            continue
        close = _CLOSE[(opening[1] or "").lower()]
        end = None if opening[1] in absent else close.search(page, opening.end())
        if end is None:
            absent.add(opening[1])
            continue
        parts.append(page[here : opening.start()])
        here = end.end()
    parts.append(page[here:])
    return " ".join(unescape(_TAG.sub(" ", _WITHIN_WORD.sub("", " ".join(parts)))).split())


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
