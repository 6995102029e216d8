"""Watching feeds: what is new since the last time becomes documents in an inbox.

    DIR/feeds.json        the feeds with what is known of each
    DIR/documents.jsonl   the inbox: a line a document, for `memcon read`, `add` or `bulk`
    DIR/store             the raw bytes of each page

Each document is written before its entry counts as seen, and an inbox that is longer than the state knows of is looked
through at the next run: a run that is killed loses nothing and repeats nothing.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from memcon.errors import BrokenInput, EmptyInput, FetchError, InputError, UnsupportedInput
from memcon.model import Document
from memcon.sources.feeds import Entry, parse_feed
from memcon.sources.html import read_html
from memcon.sources.store import RawStore, read_fetched
from memcon.sources.web import Fetcher, FetchLimits

WATCH_VARIABLE = "MEMCON_WATCH"
_STATE = "feeds.json"
_INBOX = "documents.jsonl"
_FIRST_WAIT = 15 * 60.0
_LONGEST_WAIT = 24 * 3600.0
# A page that cannot be had five times is given up; a feed may bring it back under a new id.
_MOST_TRIES = 5
# Entries that left their feed long ago are forgotten, or the state would grow without end.
_REMEMBERED = 90 * 24 * 3600.0
_LOST = (404, 410, 401, 403, 451)


@dataclass(slots=True)
class FeedState:
    """What is known of a feed; times are seconds since 1970, `seen` maps an entry to when the feed last held it."""

    url: str
    title: str | None = None
    publisher: str | None = None
    etag: str | None = None
    modified: str | None = None
    failures: int = 0
    next_try: float = 0.0
    last_good: float = 0.0
    problem: str | None = None
    seen: dict[str, float] = field(default_factory=dict)
    tries: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Summary:
    """What one run brought: feeds by how they fared, the new documents, and what could not be had."""

    feeds: int = 0
    unchanged: int = 0
    waiting: int = 0
    failed: int = 0
    documents: list[dict[str, Any]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def find_watch_folder() -> Path:
    """Return the folder of the watch: MEMCON_WATCH of the environment, or a folder for data under the home."""
    named = os.environ.get(WATCH_VARIABLE)
    if named:
        return Path(named)
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "memcon" / "watch"


class Watch:
    """A folder of watched feeds; `clock` gives the time in seconds since 1970."""

    def __init__(self, folder: str | Path, *, clock: Callable[[], float] = time.time) -> None:
        self.folder, self._clock = Path(folder), clock

    @property
    def inbox(self) -> Path:
        """The file that new documents are appended to."""
        return self.folder / _INBOX

    def feeds(self) -> list[FeedState]:
        """Return the feeds in the order they were added. Raises BrokenInput where the state is damaged."""
        return self._load()[0]

    def add(self, url: str, limits: FetchLimits, *, publisher: str | None = None, from_now: bool = False) -> FeedState:
        """Watch a feed, which is fetched once to see that it is one.

        With `from_now` its present entries count as seen. Raises InputError where it is no feed or watched already.
        """
        with self._locked():
            feeds, size = self._load()
            if any(f.url == url for f in feeds):
                raise InputError(url, "is watched already.", "See: memcon watch list")
            with Fetcher(limits) as fetcher:
                feed = parse_feed(fetcher.fetch(url))
            state = FeedState(url, feed.title, publisher)
            if from_now:
                state.seen = {entry.key: self._clock() for entry in feed.entries}
            self._save([*feeds, state], size)
        return state

    def remove(self, url: str) -> None:
        """Watch a feed no longer; its documents stay in the inbox. Raises InputError where it is not watched."""
        with self._locked():
            feeds, size = self._load()
            left = [f for f in feeds if f.url != url]
            if len(left) == len(feeds):
                raise InputError(url, "is not watched.", "See: memcon watch list")
            self._save(left, size)

    def run(self, limits: FetchLimits, *, most: int = 100, now: bool = False) -> Summary:
        """Ask every feed whose time has come, fetch at most `most` new pages of each, and return what came of it.

        A feed that failed is left alone for a while, each time longer; `now` asks it all the same.
        """
        summary = Summary()
        with self._locked():
            feeds, size = self._load()
            known = self._recover(feeds, size)
            with Fetcher(limits, store=RawStore(self.folder / "store")) as fetcher:
                for feed in feeds:
                    summary.feeds += 1
                    if feed.next_try > self._clock() and not now:
                        summary.waiting += 1
                        continue
                    try:
                        self._ask(feed, fetcher, summary, known, most)
                    except InputError as error:
                        self._postpone(feed, error, summary)
                    self._save(feeds, self._inbox_size())
        return summary

    def _ask(self, feed: FeedState, fetcher: Fetcher, summary: Summary, known: set[str], most: int) -> None:
        conditions = {"If-None-Match": feed.etag, "If-Modified-Since": feed.modified}
        fetched = fetcher.fetch(feed.url, headers={name: value for name, value in conditions.items() if value})
        feed.failures, feed.next_try, feed.problem, feed.last_good = 0, 0.0, None, self._clock()
        if fetched.status == 304:
            summary.unchanged += 1
            return
        found = parse_feed(fetched)
        feed.title = found.title or feed.title
        new = [e for e in found.entries if e.key not in feed.seen]
        for entry in found.entries:
            if entry.key in feed.seen:
                feed.seen[entry.key] = self._clock()
        if not new:
            summary.unchanged += 1
        # The oldest first, as they were published.
        left = len(new) - most
        for entry in reversed(new[-most:] if left > 0 else new):
            self._take(feed, entry, fetcher, summary, known)
        complete = left <= 0 and not feed.tries
        # As long as something is left to fetch, the feed must answer in full the next time.
        feed.etag = fetched.header("etag") if complete else None
        feed.modified = fetched.header("last-modified") if complete else None
        oldest = self._clock() - _REMEMBERED
        feed.seen = {key: when for key, when in feed.seen.items() if when > oldest}

    def _take(self, feed: FeedState, entry: Entry, fetcher: Fetcher, summary: Summary, known: set[str]) -> None:
        try:
            documents = [] if entry.key in known else self._read(feed, entry, fetcher)
        except InputError as error:
            tries = feed.tries.get(entry.key, 0) + 1
            lost = isinstance(error, UnsupportedInput | EmptyInput | BrokenInput)
            if isinstance(error, FetchError):
                lost = error.status in _LOST or "robots" in error.problem or _is_private(error)
            if lost or tries >= _MOST_TRIES:
                feed.seen[entry.key] = self._clock()
                feed.tries.pop(entry.key, None)
            else:
                feed.tries[entry.key] = tries
            summary.problems.append(str(error))
            return
        self._write(feed, entry, documents)
        for document in documents:
            summary.documents.append({"id": document.id, "title": document.title, "published": document.published})
        known.add(entry.key)
        feed.seen[entry.key] = self._clock()
        feed.tries.pop(entry.key, None)

    def _read(self, feed: FeedState, entry: Entry, fetcher: Fetcher) -> list[Document]:
        problems: list[InputError] = []
        if entry.link is None:
            found = [replace(read_html(entry.html.encode(), feed.url, lambda _: None, "utf-8"), id=entry.key)]
        else:
            fetched = fetcher.fetch(entry.link, robots=True)
            found = read_fetched(fetched, problems.append, lambda _: None)
        if not found and problems:
            raise problems[0]
        publisher = feed.publisher or feed.title
        return [
            replace(
                d,
                title=d.title or entry.title,
                published=d.published or entry.published,
                publisher=feed.publisher or d.publisher or publisher,
            )
            for d in found
        ]

    def _write(self, feed: FeedState, entry: Entry, documents: list[Document]) -> None:
        """Append the documents of an entry, all in one piece: a killed run must not leave some of them."""
        lines = [
            {
                "id": document.id, "title": document.title, "published": document.published,
                "publisher": document.publisher, "url": document.url, "text": document.text,
                "feed": feed.url, "entry": entry.key,
            }
            for document in documents
        ]  # fmt: skip
        with self.inbox.open("ab", buffering=0) as inbox:
            inbox.write(b"".join(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE) for line in lines))

    def _postpone(self, feed: FeedState, error: InputError, summary: Summary) -> None:
        if _is_private(error):
            # Not the server's doing: the next run may well be allowed to.
            feed.problem = str(error)
            summary.failed += 1
            summary.problems.append(str(error))
            return
        feed.failures += 1
        wait = min(_FIRST_WAIT * 2 ** (feed.failures - 1), _LONGEST_WAIT)
        if isinstance(error, FetchError) and error.wait is not None:
            wait = max(wait, min(error.wait, 7 * _LONGEST_WAIT))
        feed.next_try = self._clock() + wait
        feed.problem = str(error)
        summary.failed += 1
        again = datetime.fromtimestamp(feed.next_try, UTC).strftime("%Y-%m-%d %H:%M UTC")
        summary.problems.append(f"{error} (tried again after {again})")

    def _recover(self, feeds: list[FeedState], size: int) -> set[str]:
        """Return the entries whose documents stand in the inbox though the state does not know it.

        A line that was cut off is taken away, with what came before it of the same entry.
        """
        known: set[str] = set()
        last = ""
        begin = size
        if self._inbox_size() <= size:
            return known
        with self.inbox.open("r+b") as inbox:
            inbox.seek(size)
            for line in inbox.read().splitlines(keepends=True):
                try:
                    entry = str(orjson.loads(line)["entry"])
                except (orjson.JSONDecodeError, KeyError, TypeError):
                    inbox.truncate(begin)
                    known.discard(last)
                    break
                if entry != last:
                    last, begin = entry, size
                known.add(entry)
                size += len(line)
        return known

    def _inbox_size(self) -> int:
        return self.inbox.stat().st_size if self.inbox.exists() else 0

    def _load(self) -> tuple[list[FeedState], int]:
        path = self.folder / _STATE
        try:
            value = orjson.loads(path.read_bytes())
            return [FeedState(**feed) for feed in value["feeds"]], int(value["inbox"])
        except FileNotFoundError:
            return [], 0
        except (OSError, orjson.JSONDecodeError, KeyError, TypeError, ValueError):
            raise BrokenInput(str(path), "it is damaged.", "Restore it from a copy, or remove it.") from None

    def _save(self, feeds: list[FeedState], size: int) -> None:
        part = self.folder / f".{_STATE}"
        value = {"feeds": [asdict(feed) for feed in feeds], "inbox": size}
        part.write_bytes(orjson.dumps(value, option=orjson.OPT_INDENT_2))
        os.replace(part, self.folder / _STATE)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Keep a second run away: a slow one must not meet the next that cron starts."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            lock = (self.folder / ".lock").open("w")
        except OSError as error:
            raise InputError(str(self.folder), f"cannot be written ({error.strerror}).", "Name another.") from None
        with lock:
            try:
                import fcntl
            except ImportError:
                yield
                return
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise InputError(str(self.folder), "another run is at work in it.", "Let it finish.") from None
            yield


def _is_private(error: InputError) -> bool:
    """Tell whether Memcon itself refused to ask, for the address is not public."""
    return isinstance(error, FetchError) and error.status is None and "private" in error.problem
