"""Web addresses: fetched with limits, kept raw, read as any other input.

    from memcon.sources import fetch_documents
    for document in fetch_documents(["https://example.org/statement"]): ...

A Fetcher follows a few redirects, stops at a size and a time, and reaches only public addresses unless told
otherwise; sources/guard.py holds the network under it.
"""

from __future__ import annotations

import hashlib
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from memcon.errors import FetchError, InputError, MissingExtra
from memcon.model import Document
from memcon.sources.robots import LARGEST_ROBOTS, RobotsRules, host_of
from memcon.sources.store import Fetched, RawStore, read_fetched

if TYPE_CHECKING:
    import httpx

    from memcon.sources.guard import Resolve

AGENT = "memcon"
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 64 * 1024
_PRIVATE = "it leads to a private, loopback or link-local address."


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """How far a fetch may go.

    `largest` is in bytes, on the wire and unpacked; `seconds` the time for one address with all its redirects;
    `idle` the longest silence; `pause` the least time in seconds between two pages of one host.
    """

    allow_private: bool = False
    largest: int = 20_000_000
    seconds: float = 60.0
    idle: float = 15.0
    redirects: int = 5
    pause: float = 1.0
    agent: str = f"Mozilla/5.0 (compatible; {AGENT})"


class Fetcher:
    """Fetches addresses one after the other; use it as a context manager, from one thread.

    `store` keeps what is fetched. `resolve` and `sleep` stand in for the resolver and the clock in tests.
    """

    def __init__(
        self,
        limits: FetchLimits | None = None,
        *,
        store: RawStore | None = None,
        resolve: Resolve | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        try:
            import httpx
            import protego  # noqa: F401 (told now, not after the first page)

            from memcon.sources import guard
        except ImportError:
            raise MissingExtra("web", "Fetching web addresses") from None
        self.limits = limits or FetchLimits()
        self._store, self._sleep = store, sleep
        self._clock = guard.Clock()
        allow = (lambda _: True) if self.limits.allow_private else guard.is_public
        backend = guard.GuardedBackend(allow, resolve or guard.resolve_name, self._clock)
        self._client = httpx.Client(
            transport=guard.GuardedTransport(backend),
            timeout=httpx.Timeout(self.limits.idle),
            headers={"User-Agent": self.limits.agent, "Accept": "*/*", "Accept-Encoding": "gzip, deflate"},
            trust_env=False,
        )
        self._robots = RobotsRules(AGENT, self._ask_robots)
        self._last: dict[str, float] = {}

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def fetch(self, url: str, *, robots: bool = False, headers: dict[str, str] | None = None) -> Fetched:
        """Return what `url` gives, after the pause that its host is owed.

        With `robots` the host's robots.txt decides whether it may be fetched. A 304 answer to conditional `headers`
        comes back as it is; any other status but 200 raises FetchError, as does whatever goes wrong on the way.
        """
        _checked(url, url)
        if robots and not self._robots.permits(url):
            raise FetchError(
                url, "the site's robots.txt asks programs to stay away from it.", "Save the page in a browser."
            )
        self._wait(url)
        fetched = self._follow(url, headers or {})
        if fetched.status == 200 and self._store is not None:
            self._store.keep(fetched)
        return fetched

    def _wait(self, url: str) -> None:
        host = host_of(url)
        last = self._last.get(host)
        if last is not None:
            rest = last + self._robots.pause(url, self.limits.pause) - time.monotonic()
            if rest > 0:
                self._sleep(rest)
        self._last[host] = time.monotonic()

    def _ask_robots(self, url: str) -> str | None:
        try:
            found = self._follow(url, {}, least=LARGEST_ROBOTS)
        except FetchError as error:
            return "" if error.status is not None and 400 <= error.status < 500 and error.status != 429 else None
        return found.body.decode("utf-8", errors="replace")

    def _follow(self, asked: str, headers: dict[str, str], least: int | None = None) -> Fetched:
        self._clock.until = time.monotonic() + self.limits.seconds
        url, seen = asked, set()
        for _ in range(self.limits.redirects + 1):
            url = _checked(url, asked)
            if url in seen:
                raise FetchError(asked, "it redirects in a circle.", "Look in a browser where the page has gone.")
            seen.add(url)
            answer = self._get(url, asked, headers, least)
            if isinstance(answer, Fetched):
                return answer
            url = _joined(url, answer, asked)
        raise FetchError(asked, f"it redirects more than {self.limits.redirects} times.", "Give the last address.")

    def _get(self, url: str, asked: str, headers: dict[str, str], least: int | None) -> Fetched | str:
        """Return the answer of one request, or the address it redirects to."""
        import httpcore
        import httpx

        from memcon.sources.guard import ForbiddenAddress

        try:
            with self._client.stream("GET", url, headers=headers) as response:
                if response.status_code in _REDIRECTS and response.headers.get("location"):
                    return str(response.headers["location"])
                if response.status_code not in (200, 304):
                    raise _refused(asked, response)
                body = b"" if response.status_code == 304 else self._body(response, asked, least)
        except ForbiddenAddress:
            raise FetchError(asked, _PRIVATE, "If you trust it, say --allow-private.") from None
        except (httpcore.TimeoutException, httpx.TimeoutException):
            raise FetchError(asked, "the server is too slow.", "Try again later.") from None
        except (httpcore.NetworkError, httpcore.ProtocolError, httpx.TransportError, OSError) as error:
            raise FetchError(asked, f"no answer ({_short(error)}).", "Check the address and the network.") from None
        except (httpx.InvalidURL, httpx.HTTPError, ValueError) as error:
            raise FetchError(asked, f"the answer makes no sense ({_short(error)}).", "Try a browser.") from None
        time_of = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        pairs = tuple((k.decode("latin-1"), v.decode("latin-1")) for k, v in response.headers.raw)
        digest = hashlib.sha256(body).hexdigest()
        return Fetched(asked, url, time_of, response.status_code, pairs, body, digest)

    def _body(self, response: httpx.Response, asked: str, least: int | None) -> bytes:
        largest = least or self.limits.largest
        coding = response.headers.get("content-encoding", "identity").strip().lower()
        unpack = _unpacker(coding, asked)
        body = bytearray()
        wire = 0
        for chunk in response.iter_raw(_CHUNK):
            wire += len(chunk)
            # Never more than the limit is unpacked at once: a small packed body can hold gigabytes.
            try:
                body += unpack(chunk, largest + 1 - len(body))
            except zlib.error:
                raise FetchError(asked, "its packed content is damaged.", "Try again later.") from None
            if wire > largest or len(body) > largest:
                if least is not None:
                    return bytes(body[:largest])
                size = f"{largest / 1e6:g} MB"
                raise FetchError(asked, f"it is larger than {size}.", "Save it and give the file.")
        return bytes(body)


def _joined(url: str, target: str, asked: str) -> str:
    try:
        return urljoin(url, target)
    except ValueError:
        raise FetchError(asked, f"it redirects to '{target[:80]}', which is no address.", "Try a browser.") from None


def _checked(url: str, asked: str) -> str:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise FetchError(asked, "it is no valid address.", "Give it as https://host/path.") from None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise FetchError(asked, f"'{url[:80]}' is no web address.", "Give an http or https address.")
    if parts.username is not None or parts.password is not None:
        raise FetchError(asked, "it carries a name or password.", "Leave out what stands before the @.")
    return url.partition("#")[0]


def _unpacker(coding: str, asked: str) -> Callable[[bytes, int], bytes]:
    if coding in ("identity", ""):
        return lambda chunk, room: chunk[: max(0, room)]
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(asked, f"it is packed as '{coding[:40]}', which was not asked for.", "Save it in a browser.")
    machine = zlib.decompressobj(47 if coding != "deflate" else zlib.MAX_WBITS)
    first = True

    def unpack(chunk: bytes, room: int) -> bytes:
        nonlocal machine, first
        if room <= 0:
            return b""
        try:
            return machine.decompress(machine.unconsumed_tail + chunk, room)
        except zlib.error:
            if not first or coding != "deflate":
                raise
            # Some servers send deflate without its frame.
            machine = zlib.decompressobj(-zlib.MAX_WBITS)
            return machine.decompress(chunk, room)
        finally:
            first = False

    return unpack


def _refused(asked: str, response: httpx.Response) -> FetchError:
    status = response.status_code
    wait = parse_wait(response.headers.get("retry-after"))
    cure = {404: "Check the address.", 410: "It was taken down for good.", 429: "Try again later."}.get(
        status, "Try again later." if status >= 500 else "Open it in a browser and save the page."
    )
    return FetchError(asked, f"the server answers {status} {response.reason_phrase}.", cure, status=status, wait=wait)


def parse_wait(value: str | None) -> float | None:
    """Return the seconds of a Retry-After header, which holds seconds or a day and time."""
    if not value:
        return None
    if value.strip().isdecimal():
        return min(float(value.strip()), 1e7)
    try:
        when = parsedate_to_datetime(value)
    except (ValueError, TypeError):
        return None
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__


def fetch_documents(
    urls: Iterable[str],
    *,
    limits: FetchLimits | None = None,
    store: RawStore | None = None,
    columns: Mapping[str, str] | None = None,
    on_error: Callable[[InputError], None] | None = None,
    on_warning: Callable[[str], None] | None = None,
) -> Iterator[Document]:
    """Yield the documents of web addresses, in the order given.

    Where several pages of one host are asked for, its robots.txt is honoured and a pause is kept between them. What
    is fetched is kept in `store`; `columns` is as for `load_documents`. A bad address goes to `on_error` (by default
    it raises FetchError or another InputError) and the others go on. Raises MissingExtra where the extra `web` is not
    installed.
    """
    urls = list(urls)
    crowd = Counter(map(host_of, urls))
    with Fetcher(limits, store=store) as fetcher:
        for url in urls:
            try:
                fetched = fetcher.fetch(url, robots=crowd[host_of(url)] > 1)
                yield from read_fetched(fetched, on_error or _raise, on_warning or _silent, columns)
            except InputError as error:
                (on_error or _raise)(error)


def fetch_document(url: str, **options: Any) -> Document:
    """Return the one document of a web address; the options are those of `fetch_documents`.

    Raises InputError where the address gives none, or more than one.
    """
    found = list(fetch_documents([url], **options))
    if len(found) != 1:
        raise InputError(url, f"it holds {len(found)} documents.", "Use fetch_documents.")
    return found[0]


def _raise(error: InputError) -> None:
    raise error


def _silent(_: str) -> None:
    """Drop a warning: a caller who gave no `on_warning` asked for none."""
