"""Web addresses: limits, forbidden networks, robots.txt, lying and hostile servers, the raw store."""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
import time
import zlib
from ipaddress import ip_address

import pytest

from loopback import serve
from memcon.errors import BrokenInput, FetchError, InputError, MissingExtra, UnsupportedInput
from memcon.sources import FetchLimits, RawStore, fetch_document, fetch_documents, load_documents
from memcon.sources import guard as guard_module
from memcon.sources.guard import is_public
from memcon.sources.reading import Intake
from memcon.sources.store import load_stored
from memcon.sources.web import Fetcher, parse_wait

BODY = (
    "<p>The transport ministers of Norland and Sudland met in Harbourtown on Monday to review the ferry service, "
    "and agreed to add a night crossing before the end of the year.</p>"
    "<p>They also took stock of the railway survey, which had been delayed since the last session, and asked "
    "officials of both sides to finish it by the spring.</p>"
)
PAGE = f"<!doctype html><html><head><title>Ferries</title></head><body><article><h1>Ferries</h1>{BODY}</article></body>"
NEAR = FetchLimits(allow_private=True, pause=0)


@pytest.fixture
def site():
    with serve() as found:
        yield found


def refusal(url: str, limits: FetchLimits = NEAR) -> FetchError:
    with pytest.raises(FetchError) as caught:
        fetch_document(url, limits=limits)
    assert url in str(caught.value)
    assert caught.value.cure
    return caught.value


# ---- what a good server gives ----


def test_page_becomes_a_document_with_its_address(site):
    site.redirect("/old", "/new")
    site.page("/new", PAGE)
    document = fetch_document(site.address + "/old", limits=NEAR)
    assert "agreed to add a night crossing" in document.text
    assert (document.id, document.url) == (site.address + "/old", site.address + "/new")


def test_charset_of_the_header_goes_before_that_of_the_page(site):
    page = PAGE.replace("<head>", '<head><meta charset="utf-8">').replace("Harbourtown", "Höfn")
    url = site.page("/a", page.encode("iso-8859-1"), "text/html; charset=ISO-8859-1")
    assert "Höfn" in fetch_document(url, limits=NEAR).text


@pytest.mark.parametrize("charset", ["utf-8", "no-such-thing", "ascii", "utf-16", '"'])
def test_lying_charset_is_passed_over(site, charset):
    url = site.page("/a", PAGE.replace("Harbourtown", "Höfn").encode("cp1252"), f"text/html; charset={charset}")
    assert "Höfn" in fetch_document(url, limits=NEAR).text


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "", "text/plain", "x/y; charset"])
def test_lying_content_type_is_passed_over(site, kind):
    assert "night crossing" in fetch_document(site.page("/a", PAGE, kind), limits=NEAR).text


def test_picture_called_html_is_unsupported(site):
    with pytest.raises(UnsupportedInput):
        fetch_document(site.page("/a", b"\x89PNG\r\n\x1a\n" + bytes(99)), limits=NEAR)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw deflate"])
def test_packed_answers_are_unpacked(site, coding):
    raw = zlib.compressobj(wbits=-15)
    packed = {
        "gzip": gzip.compress(PAGE.encode()),
        "deflate": zlib.compress(PAGE.encode()),
        "raw deflate": raw.compress(PAGE.encode()) + raw.flush(),
    }[coding]
    url = site.page("/a", packed, Content_Encoding=coding.removeprefix("raw "))
    assert "night crossing" in fetch_document(url, limits=NEAR).text


def test_load_documents_takes_addresses_but_not_private_ones(site):
    errors: list[InputError] = []
    assert list(load_documents([site.page("/a", PAGE)], on_error=errors.append)) == []
    assert "private" in str(errors[0])
    assert not site.requests


# ---- where it must not go ----


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "ff02::1", "2001:db8::1",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(address):
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_that_are_public(address):
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "127.1", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"]
)
def test_loopback_is_not_reached_however_it_is_written(site, host):
    port = site.address.rpartition(":")[2]
    site.page("/", PAGE)
    refusal(f"http://{host}:{port}/", FetchLimits())
    assert not site.requests


def test_redirect_into_a_private_network_is_refused(site, monkeypatch):
    # 127.0.0.1 plays the public internet, 127.0.0.2 the private network behind it.
    monkeypatch.setattr(guard_module, "is_public", lambda address: str(address) == "127.0.0.1")
    with serve("127.0.0.2") as inside:
        url = site.redirect("/", inside.page("/secret", PAGE))
        assert "private" in str(refusal(url, FetchLimits(pause=0)))
        assert not inside.requests


def test_name_that_changes_its_address_is_judged_at_each_connection(site, monkeypatch):
    monkeypatch.setattr(guard_module, "is_public", lambda address: str(address) == "127.0.0.1")
    answers = iter([["127.0.0.1"], ["127.0.0.2"]])
    asked = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return next(answers)

    port = site.address.rpartition(":")[2]
    site.page("/", PAGE)
    with Fetcher(FetchLimits(pause=0), resolve=resolve) as fetcher:
        assert fetcher.fetch(f"http://rebind.test:{port}/").status == 200
        with pytest.raises(FetchError, match="private"):
            fetcher.fetch(f"http://rebind.test:{port}/")
    assert asked == ["rebind.test", "rebind.test"]


@pytest.mark.parametrize(
    "url", ["https://user:word@example.org/", "http://", "http://[::1", "http://a:99999999/", "http:///x"]
)
def test_addresses_that_are_none_are_refused(url):
    refusal(url)


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/"])
def test_redirects_lead_to_the_web_only(site, target):
    assert "no web address" in str(refusal(site.redirect("/", target)))


# ---- hostile servers ----


def test_circle_of_redirects_ends(site):
    site.redirect("/a", "/b")
    assert "circle" in str(refusal(site.redirect("/b", "/a")))


def test_endless_redirects_end(site):
    for n in range(50):
        site.redirect(f"/{n}", f"/{n + 1}")
    assert "redirects more than 5 times" in str(refusal(site.address + "/0"))
    assert len(site.requests) == 6


def test_endless_stream_stops_at_the_size(site):
    def write(send):
        send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        for _ in range(100_000):
            send(b"x" * 65536)

    assert "larger than 1 MB" in str(refusal(site.raw("/", write), FetchLimits(allow_private=True, largest=1_000_000)))


def test_packed_bomb_stops_at_the_size(site):
    bomb = gzip.compress(bytes(300_000_000), 9)
    begun = time.perf_counter()
    assert "larger than 20 MB" in str(refusal(site.page("/", bomb, Content_Encoding="gzip")))
    assert time.perf_counter() - begun < 5


@pytest.mark.parametrize("headers", [True, False])
def test_dripping_server_is_left_at_the_time(site, headers):
    def write(send):
        send(b"HTTP/1.1 200 OK\r\n" + (b"" if headers else b"\r\n"))
        for n in range(200):
            send(b"X-%d: 1\r\n" % n if headers else b"x")
            time.sleep(0.05)

    begun = time.perf_counter()
    assert "too slow" in str(refusal(site.raw("/", write), FetchLimits(allow_private=True, seconds=0.5)))
    assert time.perf_counter() - begun < 8


def test_silent_server_is_left(site):
    url = site.raw("/", lambda send: time.sleep(3))
    assert "too slow" in str(refusal(url, FetchLimits(allow_private=True, idle=0.3)))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nContent-Length: nine\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nshort",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 300_000 + b"\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://[bad\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: javascript:1\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: data:text/html,x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot packed",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\n\x1b\x03",
    ],
)
def test_broken_answers_are_told(site, answer):
    refusal(site.raw("/", lambda send: send(answer)))


def test_refusals_carry_status_and_wait(site):
    error = refusal(site.page("/", "", status=503, Retry_After="120"))
    assert (error.status, error.wait) == (503, 120)
    assert refusal(site.address + "/none").status == 404


@pytest.mark.parametrize(("value", "seconds"), [(None, None), ("7", 7), ("soon", None), ("9" * 40, 1e7)])
def test_wait_of_a_header(value, seconds):
    assert parse_wait(value) == seconds


def test_wait_until_a_past_day_is_none_left():
    assert parse_wait("Wed, 21 Oct 2015 07:28:00 GMT") == 0


def test_one_bad_address_loses_nothing_of_the_others(site):
    errors: list[InputError] = []
    urls = [site.page("/a", PAGE), site.address + "/none", "http://[", site.page("/b", PAGE)]
    found = list(fetch_documents(urls, limits=NEAR, on_error=errors.append))
    assert [d.id for d in found] == [urls[0], urls[3]]
    assert [e.source for e in errors] == [urls[1], urls[2]]


# ---- manners ----


def test_several_pages_of_a_host_honour_robots_and_one_does_not_ask(site):
    site.page("/robots.txt", "User-agent: memcon\nDisallow: /closed\n", "text/plain")
    open_page, closed = site.page("/open", PAGE), site.page("/closed/a", PAGE)
    errors: list[InputError] = []
    assert [d.id for d in fetch_documents([open_page, closed], limits=NEAR, on_error=errors.append)] == [open_page]
    assert "robots.txt" in str(errors[0])
    assert site.asked("/closed/a") == 0
    assert site.asked("/robots.txt") == 1
    site.requests.clear()
    assert fetch_document(closed, limits=NEAR)
    assert site.asked("/robots.txt") == 0


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (500, False), (429, False)])
def test_missing_robots_allow_and_failing_ones_do_not(site, status, allowed):
    site.page("/robots.txt", "", status=status)
    with Fetcher(NEAR) as fetcher:
        url = site.page("/a", PAGE)
        if allowed:
            assert fetcher.fetch(url, robots=True).status == 200
        else:
            with pytest.raises(FetchError, match="robots"):
                fetcher.fetch(url, robots=True)


def test_robots_of_any_size_are_cut(site):
    site.page("/robots.txt", b"User-agent: *\nDisallow: /a\n" + b"# padding\n" * 90_000, "text/plain")
    with Fetcher(NEAR) as fetcher, pytest.raises(FetchError, match="robots"):
        fetcher.fetch(site.page("/a", PAGE), robots=True)


def test_pause_is_kept_between_pages_of_a_host_and_grows_on_request(site):
    slept: list[float] = []
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 7\n", "text/plain")
    with Fetcher(FetchLimits(allow_private=True, pause=2), sleep=slept.append) as fetcher:
        fetcher.fetch(site.page("/a", PAGE))
        assert slept == []
        fetcher.fetch(site.page("/b", PAGE))
        fetcher.fetch(site.page("/c", PAGE), robots=True)
    assert [round(s) for s in slept] == [2, 7]


# ---- the raw store ----


def test_raw_bytes_are_kept_once_with_address_time_and_headers(site, tmp_path):
    store = RawStore(tmp_path / "store")
    urls = [site.page("/a", PAGE, X_Origin="press"), site.page("/b", PAGE)]
    documents = list(fetch_documents(urls, limits=NEAR, store=store))
    digest = hashlib.sha256(PAGE.encode()).hexdigest()
    lines = [json.loads(line) for line in (tmp_path / "store" / "fetches.jsonl").read_text().splitlines()]
    assert [(line["asked"], line["sha256"], line["status"]) for line in lines] == [(u, digest, 200) for u in urls]
    assert ["X-Origin", "press"] in lines[0]["headers"]
    assert lines[0]["time"].endswith("Z")
    assert len(list((tmp_path / "store" / "objects").rglob("*.gz"))) == 1
    assert store.load(digest) == PAGE.encode()
    assert load_stored(f"sha256:{digest}", store, Intake(digest, digest, print, print)) == documents[:1]


def test_stored_body_that_was_changed_is_noticed(site, tmp_path):
    store = RawStore(tmp_path)
    fetch_document(site.page("/a", PAGE), limits=NEAR, store=store)
    place = next(tmp_path.rglob("*.gz"))
    for content in (gzip.compress(b"other"), place.read_bytes()[:40], b"no gzip"):
        place.write_bytes(content)
        with pytest.raises(BrokenInput):
            store.load(place.stem)


@pytest.mark.parametrize("name", ["sha256:../../etc/passwd", "sha256:" + "0" * 64, "sha256:"])
def test_store_gives_nothing_for_names_it_does_not_hold(tmp_path, name):
    with pytest.raises(InputError):
        load_stored(name, RawStore(tmp_path), Intake(name, name, print, print))


def test_store_that_cannot_be_written_is_told(site, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot be written"):
        fetch_document(site.page("/a", PAGE), limits=NEAR, store=RawStore(tmp_path / "file"))


def test_missing_extra_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "httpx", None)
    with pytest.raises(MissingExtra, match=r"pip install 'memcon\[web\]'"):
        fetch_document("https://example.org/")
