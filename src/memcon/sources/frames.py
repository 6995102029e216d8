"""The frame of a web page, taken away: menus, buttons to share, captions, teasers of other pages.

Extraction by density keeps some of it, since teasers are prose too. What is taken away here is told by what it is
called (class, id), by its links, or by a heading such as "Related news"; nothing that holds most of a page's text is.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import html as lxml_html

from memcon.sources.furniture import CRUMBS

_GONE = ("nav", "footer", "aside", "figcaption", "button", "select", "iframe", "svg", "template", "dialog", "menu")
_SPLIT = re.compile(r"[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")
_NAMES = frozenset(
    """
    share sharing sharedaddy share-buttons sharetools social socials socialshare bookmark bookmarks addtoany
    related relatedposts recirculation recirc recommended recommendations teaser teasers card cards
    breadcrumb breadcrumbs crumb crumbs cookie cookies banner newsletter subscribe subscription signup paywall promo
    caption captions tags tag topics pager pagination pagenav navigation nav menu menubar topnav toolbar rating ratings
    comments sidebar advert advertisement ads ad feedback footer masthead skip visually switcher backlink
    contacts contact byline downloads also kicker icons info publication metadata followers archive hits views
    """.split()
)
_DATED = frozenset("date dates time published posted updated timestamp dateline".split())
_MORE = re.compile(r"(?:read|learn|see|show|find out) more|more|continue reading|full story|details|»|›|…|\.\.\.", re.I)
_HEADINGS = re.compile(
    r"(?:related|latest|other|more|recent|most read|most viewed|popular|you may|also|read|see|share|follow|stay|"
    r"press contacts?|media contacts?|contacts?(?: for)?|leave a|comments|tags|topics|archives?|subscribe|newsletter|"
    r"sign up|categories|next|previous|is this page|cookies|quick links)\b.{0,60}\Z",
    re.I | re.S,
)
_BLOCKS = ("div", "ul", "ol", "table", "tr", "td", "section", "p", "dl", "header", "form", "center", "span", "li")
# No frame holds so much of a page's text; what does is called so by accident.
_LARGEST_SHARE = 0.4
_LISTED = 60
_LONGEST_PATH = 150
_LONG_CELL = 400
_MOST_OF_TABLE = 0.7


def parse_page(page: str) -> Any:
    """Return the page as a tree; None where nothing can be made of it."""
    from lxml import etree

    try:
        # As bytes: lxml refuses a string that declares its own encoding.
        parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True)
        return lxml_html.document_fromstring(page.encode("utf-8", errors="replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def find_heading(tree: Any) -> str | None:
    """Return the page's one first-rank heading, or None where it has none or several."""
    found = {" ".join(h.text_content().split()) for h in tree.iter("h1")} - {""}
    return found.pop() if len(found) == 1 else None


def strip_frame(tree: Any) -> None:
    """Take the frame away from a page, in place, and give numbered lists of paragraphs their numbers."""
    for element in list(tree.iter("script", "style", "noscript")):
        _drop(element)
    body = tree.find("body")
    body = tree if body is None else body
    sizes = _sizes(body)
    largest = _LARGEST_SHARE * sizes.get(body, 0)
    for element in list(body.iter(*_GONE)):
        _drop_small(element, sizes, largest)
    for element in list(body.iter(*_BLOCKS, "article", "figure", "time")):
        if _is_named_frame(element) or _is_list_of_links(element, sizes) or _is_path(element, sizes):
            _drop_small(element, sizes, largest)
    for element in list(body.iter("a")):
        _drop_teaser(element, sizes, largest)
    for element in list(body.iter("h2", "h3", "h4", "h5", "h6")):
        if _HEADINGS.match(_text(element)):
            _drop_section(element, sizes, largest)
    for element in list(body.iter("ol")):
        _number(element)
    for element in list(body.iter("table")):
        _unfold(element, sizes)


def _sizes(body: Any) -> dict[Any, int]:
    """Return how many letters each element holds, in one walk from the leaves up."""
    sizes: dict[Any, int] = {}
    for element in reversed(list(body.iter())):
        own = len((element.text or "").strip()) if isinstance(element.tag, str) else 0
        sizes[element] = own + sum(sizes.get(c, 0) + len((c.tail or "").strip()) for c in element)
    return sizes


def _text(element: Any) -> str:
    return " ".join(element.text_content().split())


def _drop(element: Any) -> None:
    parent = element.getparent()
    if parent is not None:
        element.drop_tree()


def _drop_small(element: Any, sizes: dict[Any, int], largest: float) -> None:
    if sizes.get(element, 0) <= largest:
        _drop(element)


def _is_named_frame(element: Any) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if not names.strip():
        return False
    words = {w.lower() for w in _SPLIT.split(names[:500])}
    # A "widget" may be anything; an area of widgets is a sidebar.
    if words & _NAMES or "widget-area" in names:
        return True
    return bool(words & _DATED) and len(_text(element)) < _LISTED


def _is_path(element: Any, sizes: dict[Any, int]) -> bool:
    """Tell whether an element holds the path that leads to the page, "Home > News", and nothing else."""
    return 0 < sizes.get(element, 0) < _LONGEST_PATH and CRUMBS.fullmatch(_text(element)) is not None


def _is_list_of_links(element: Any, sizes: dict[Any, int]) -> bool:
    size = sizes.get(element, 0)
    if element.tag in ("p", "span", "article", "figure", "time") or not 0 < size < 5000:
        return False
    links = element.findall(".//a")
    return len(links) >= 3 and sum(sizes.get(a, 0) for a in links) > 0.6 * size


def _drop_teaser(link: Any, sizes: dict[Any, int], largest: float) -> None:
    """Drop what a link "Read more" belongs to: the paragraph it leads from, or its card among other cards."""
    if not _MORE.fullmatch(_text(link).rstrip(" :>→»")):
        return
    element = link
    parent = link.getparent()
    while parent is not None and parent.tag not in ("body", "main", "html"):
        element, parent = parent, parent.getparent()
        if element.tag == "td" or any(s is not element and s.tag == element.tag for s in element.itersiblings()):
            break
    if sizes.get(element, 0) < 600:
        _drop_small(element, sizes, largest)


def _drop_section(heading: Any, sizes: dict[Any, int], largest: float) -> None:
    """Drop a heading with what it heads: all that follows in its parent up to the next heading of its rank."""
    section = [heading]
    for sibling in heading.itersiblings():
        if isinstance(sibling.tag, str) and re.fullmatch("h[1-6]", sibling.tag) and sibling.tag <= heading.tag:
            break
        section.append(sibling)
    if sum(sizes.get(e, 0) for e in section) <= largest:
        for element in section:
            _drop(element)


def _unfold(table: Any, sizes: dict[Any, int]) -> None:
    """Turn a table that only lays out the page into plain blocks: one that holds headings, tables or a long cell."""
    cells = list(table.iter("td"))
    long = min(_LONG_CELL, max(_LISTED, _MOST_OF_TABLE * sizes.get(table, 0)))
    if not (
        any(True for _ in table.iter("h1", "h2", "h3"))
        or table.find(".//table") is not None
        or any(sizes.get(cell, 0) > long for cell in cells)
    ):
        return
    for element in list(table.iter("table", "tbody", "thead", "tr", "td", "th")):
        element.tag = "div"


def _number(items: Any) -> None:
    """Write the numbers of a list of paragraphs into them, as the browser shows them."""
    if items.get("type", "1") != "1" or any(True for _ in items.iterancestors("ol", "ul")):
        return
    own = items.findall("li")
    if len(own) < 2 or sum(len(_text(item)) for item in own) < _LISTED * len(own):
        return
    start = items.get("start", "1")
    items.tag = "div"
    for number, item in enumerate(own, int(start) if start.isdecimal() and len(start) < 10 else 1):
        item.tag = "p"
        first = item
        while first.text is None or not first.text.strip():
            inner = next((c for c in first if isinstance(c.tag, str)), None)
            if inner is None:
                break
            first = inner
        first.text = f"{number}. {(first.text or '').lstrip()}"
