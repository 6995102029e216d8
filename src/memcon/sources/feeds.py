"""Feeds (RSS, Atom): which pages a publisher announces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urljoin

from memcon.errors import BrokenInput, MissingExtra, UnsupportedInput
from memcon.sources.store import Fetched

_MOST_ENTRIES = 2000
_LINK = re.compile(r"<link\b[^>]{0,500}>", re.I)
_FEED_TYPE = re.compile(r"type\s*=\s*[\"']?application/(?:rss|atom)\+xml", re.I)
_HREF = re.compile(r"href\s*=\s*[\"']([^\"'\s>]{1,500})", re.I)


@dataclass(frozen=True, slots=True)
class Entry:
    """One announcement: `key` knows it again, `link` is its page, `html` what the feed itself gives of it."""

    key: str
    link: str | None
    title: str | None
    published: str | None
    html: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed's title and its entries, in its order."""

    title: str | None
    entries: tuple[Entry, ...]


def parse_feed(fetched: Fetched) -> Feed:
    """Return the feed that was fetched, damaged ones as far as they can be read.

    Raises UnsupportedInput where it is something else, naming the feeds that a web page offers; BrokenInput where
    nothing of it can be read; MissingExtra.
    """
    try:
        import feedparser
    except ImportError:
        raise MissingExtra("web", "Watching feeds") from None
    headers = {"content-type": fetched.header("content-type") or "application/xml", "content-location": fetched.address}
    try:
        found = feedparser.parse(fetched.body, response_headers=headers, sanitize_html=False)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError) as error:
        raise BrokenInput(fetched.asked, f"the feed is damaged ({error}).", "Try again later.") from None
    if not found.get("version"):
        offered = find_offered(fetched)
        cure = f"Add one of its feeds: {', '.join(offered)}" if offered else "Give the address of its RSS or Atom feed."
        raise UnsupportedInput(fetched.asked, "it is no feed.", cure)
    entries = [_entry(item, fetched.address) for item in found.entries[:_MOST_ENTRIES]]
    return Feed(_line(found.feed.get("title")), tuple(entry for entry in entries if entry is not None))


def find_offered(fetched: Fetched) -> list[str]:
    """Return the addresses of the feeds that a web page offers."""
    page = fetched.body[:200_000].decode("utf-8", errors="replace")
    links = (_HREF.search(tag) for tag in _LINK.findall(page) if _FEED_TYPE.search(tag))
    return list(dict.fromkeys(urljoin(fetched.address, link[1]) for link in links if link))[:10]


def _entry(item: Any, base: str) -> Entry | None:
    link = _line(item.get("link"))
    if link is not None:
        try:
            link = urljoin(base, link)
        except ValueError:
            link = None
    html = max((str(part.get("value") or "") for part in item.get("content") or ()), key=len, default="")
    html = html or str(item.get("summary") or "")
    key = _line(item.get("id")) or link or _line(item.get("title"))
    if key is None or not (link or html.strip()):
        return None
    return Entry(key[:1000], link, _line(item.get("title")), _day(item), html)


def _line(value: object) -> str | None:
    return " ".join(str(value).split())[:2000] or None if value else None


def _day(item: Any) -> str | None:
    told = item.get("published_parsed") or item.get("updated_parsed")
    try:
        return date(told[0], told[1], told[2]).isoformat() if told else None
    except (ValueError, TypeError):
        return None
