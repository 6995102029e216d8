"""Watching feeds: only what is new, nothing twice, patience with what fails."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import memcon
from loopback import Site, serve
from memcon.errors import BrokenInput, InputError, UnsupportedInput
from memcon.sources import FetchLimits
from memcon.sources.feeds import parse_feed
from memcon.sources.store import Fetched
from memcon.sources.watching import Watch

NEAR = FetchLimits(allow_private=True, pause=0)
PAGE = (
    "<!doctype html><html><head><title>{0}</title></head><body><article><h1>{0}</h1><p>The ministers of Norland and "
    "Sudland met in Harbourtown to review the ferry service, which has carried many people since it was opened last "
    "year, and agreed to add a night crossing.</p></article></body></html>"
)


class Clock:
    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


def rss(site: Site, *names: str, extra: str = "") -> str:
    items = "".join(
        f"<item><title>News {n}</title><link>{site.address}/{n}</link><guid>{n}</guid>"
        f"<pubDate>Mon, 05 Jun 2023 09:00:00 GMT</pubDate></item>"
        for n in names
    )
    about = "<title>Press of Norland</title>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{about}{extra}{items}</channel></rss>'


def atom(site: Site, *names: str) -> str:
    entries = "".join(
        f'<entry><title>News {n}</title><link href="{n}"/><id>tag:{n}</id>'
        "<updated>2023-06-05T09:00:00Z</updated></entry>"
        for n in names
    )
    return (
        f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Press</title><id>x</id>{entries}</feed>'
    )


@pytest.fixture
def site():
    with serve() as found:
        for name in "abcdefgh":
            found.page(f"/{name}", PAGE.format(f"News {name}"))
        yield found


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(tmp_path: Path, clock: Clock) -> Watch:
    return Watch(tmp_path / "watch", clock=clock)


def inbox(watch: Watch) -> list[dict]:
    return [json.loads(line) for line in watch.inbox.read_text().splitlines()] if watch.inbox.exists() else []


@pytest.mark.parametrize("make", [rss, atom])
def test_new_entries_become_documents_once_the_oldest_first(site, watch, make):
    url = site.page("/feed", make(site, "b", "a"), "application/xml")
    watch.add(url, NEAR)
    assert [d["title"] for d in watch.run(NEAR).documents] == ["News a", "News b"]
    site.page("/feed", make(site, "c", "b", "a"), "application/xml")
    assert [d["title"] for d in watch.run(NEAR).documents] == ["News c"]
    assert watch.run(NEAR).unchanged == 1
    lines = inbox(watch)
    assert [line["id"] for line in lines] == [f"{site.address}/{n}" for n in "abc"]
    assert {line["published"] for line in lines} == {"2023-06-05"}
    assert all(line["publisher"].startswith("Press") for line in lines)
    assert site.asked("/a") == 1


def test_inbox_is_an_input_like_any_other(site, watch):
    watch.add(site.page("/feed", rss(site, "a")), NEAR, publisher="Ministry of Norland")
    watch.run(NEAR)
    document = next(memcon.load_documents([watch.inbox]))
    assert "night crossing" in document.text
    assert (document.publisher, document.url) == ("Ministry of Norland", f"{site.address}/a")


def test_raw_pages_are_kept(site, watch):
    watch.add(site.page("/feed", rss(site, "a")), NEAR)
    watch.run(NEAR)
    asked = [json.loads(line)["asked"] for line in (watch.folder / "store" / "fetches.jsonl").read_text().splitlines()]
    assert f"{site.address}/a" in asked


def test_requests_are_conditional_and_304_brings_nothing(site, watch):
    url = site.page("/feed", rss(site, "a"), ETag='"v1"', Last_Modified="Mon, 05 Jun 2023 09:00:00 GMT")
    watch.add(url, NEAR)
    watch.run(NEAR)
    site.pages["/feed"] = (304, {}, b"")
    assert watch.run(NEAR).unchanged == 1
    headers = [r.headers for r in site.requests if r.path == "/feed"][-1]
    assert (headers["If-None-Match"], headers["If-Modified-Since"]) == ('"v1"', "Mon, 05 Jun 2023 09:00:00 GMT")


def test_from_now_leaves_out_what_is_there(site, watch):
    watch.add(site.page("/feed", rss(site, "a")), NEAR, from_now=True)
    assert watch.run(NEAR).documents == []
    assert site.asked("/a") == 0


def test_feed_that_fails_is_left_alone_longer_each_time(site, watch, clock):
    url = site.page("/feed", rss(site, "a"))
    watch.add(url, NEAR)
    site.page("/feed", "", status=500)
    waits = []
    for _ in range(9):
        before = site.asked("/feed")
        assert watch.run(NEAR).failed == 1
        waits.append(watch.feeds()[0].next_try - clock.now)
        assert watch.run(NEAR).waiting == 1
        assert site.asked("/feed") == before + 1
        clock.now += waits[-1]
    assert waits[:3] == [900, 1800, 3600]
    assert waits[-1] == 24 * 3600
    site.page("/feed", rss(site, "a"))
    assert len(watch.run(NEAR).documents) == 1
    assert watch.feeds()[0].failures == 0


def test_wait_that_the_server_asks_for_is_kept_and_now_overrides_it(site, watch, clock):
    watch.add(site.page("/feed", rss(site, "a")), NEAR)
    site.page("/feed", "", status=429, Retry_After="7200")
    watch.run(NEAR)
    assert watch.feeds()[0].next_try == clock.now + 7200
    site.page("/feed", rss(site, "a"))
    assert watch.run(NEAR).waiting == 1
    assert len(watch.run(NEAR, now=True).documents) == 1


def test_page_that_fails_is_tried_again_and_then_given_up(site, watch):
    watch.add(site.page("/feed", rss(site, "a", "x"), ETag='"v1"'), NEAR)
    site.page("/x", "", status=503)
    assert len(watch.run(NEAR).documents) == 1
    for _ in range(6):
        watch.run(NEAR)
    assert site.asked("/x") == 5
    assert [r.headers.get("If-None-Match") for r in site.requests if r.path == "/feed"][-1] == '"v1"'


def test_page_that_is_gone_or_closed_to_programs_is_not_tried_again(site, watch):
    site.page("/robots.txt", "User-agent: *\nDisallow: /b\n", "text/plain")
    watch.add(site.page("/feed", rss(site, "a", "b", "gone")), NEAR)
    assert len(watch.run(NEAR).problems) == 2
    assert watch.run(NEAR).problems == []
    assert [line["id"] for line in inbox(watch)] == [f"{site.address}/a"]


def test_many_new_entries_are_taken_over_several_runs(site, watch):
    watch.add(site.page("/feed", rss(site, *"hgfedcba"), ETag='"v1"'), NEAR)
    assert [len(watch.run(NEAR, most=3).documents) for _ in range(4)] == [3, 3, 2, 0]
    assert [line["title"] for line in inbox(watch)] == [f"News {n}" for n in "abcdefgh"]


def test_run_killed_between_document_and_state_repeats_nothing(site, watch):
    watch.add(site.page("/feed", rss(site, "b", "a")), NEAR)
    before = (watch.folder / "feeds.json").read_bytes()
    watch.run(NEAR)
    (watch.folder / "feeds.json").write_bytes(before)
    watch.inbox.write_bytes(watch.inbox.read_bytes()[:-40])
    watch.run(NEAR)
    assert [line["title"] for line in inbox(watch)] == ["News a", "News b"]


def test_run_cut_off_within_the_documents_of_an_entry_takes_them_again(site, watch):
    lines = "".join(json.dumps({"id": f"{n}", "text": f"The two sides met {n} times in Oslo."}) + "\n" for n in "123")
    site.page("/two.jsonl", lines, "application/x-ndjson")
    watch.add(site.page("/feed", rss(site, "a", "two.jsonl")), NEAR)
    before = (watch.folder / "feeds.json").read_bytes()
    watch.run(NEAR)
    whole = watch.inbox.read_bytes()
    (watch.folder / "feeds.json").write_bytes(before)
    watch.inbox.write_bytes(whole[:-10])
    watch.run(NEAR)
    texts = [json.loads(line)["text"] for line in watch.inbox.read_bytes().splitlines()]
    assert sorted(texts) == sorted(json.loads(line)["text"] for line in whole.splitlines())


def test_feed_that_the_caller_did_not_allow_is_asked_as_soon_as_he_does(site, watch):
    watch.add(site.page("/feed", rss(site, "a")), NEAR)
    told = watch.run(FetchLimits(pause=0))
    assert (told.failed, told.waiting) == (1, 0)
    assert "--allow-private" in told.problems[0]
    assert len(watch.run(NEAR).documents) == 1


def test_entry_without_a_page_gives_its_own_text(site, watch):
    text = "&lt;p&gt;The ministers met in Harbourtown and agreed to add a night crossing to the ferry line.&lt;/p&gt;"
    item = f"<item><title>Short news</title><guid isPermaLink='false'>n1</guid><description>{text}</description></item>"
    watch.add(site.page("/feed", rss(site, extra=item)), NEAR)
    watch.run(NEAR)
    assert [(line["id"], line["title"]) for line in inbox(watch)] == [("n1", "Short news")]
    assert inbox(watch)[0]["text"].startswith("The ministers met")


def test_page_is_no_feed_and_its_feeds_are_named(site, watch):
    page = PAGE.format("x").replace(
        "<head>", '<head><link rel="alternate" type="application/rss+xml" href="/news.xml">'
    )
    with pytest.raises(UnsupportedInput, match=r"/news\.xml"):
        watch.add(site.page("/", page), NEAR)


def test_feed_is_added_once_and_removed(site, watch):
    url = site.page("/feed", rss(site, "a"))
    watch.add(url, NEAR)
    with pytest.raises(InputError, match="already"):
        watch.add(url, NEAR)
    watch.remove(url)
    assert watch.feeds() == []
    with pytest.raises(InputError, match="not watched"):
        watch.remove(url)


def test_private_pages_of_a_public_feed_are_not_fetched(site, watch, monkeypatch):
    from memcon.sources import guard

    monkeypatch.setattr(guard, "is_public", lambda address: str(address) == "127.0.0.1")
    with serve("127.0.0.2") as inside:
        inside.page("/a", PAGE.format("secret"))
        watch.add(site.page("/feed", rss(inside, "a")), FetchLimits(pause=0))
        assert "robots" in watch.run(FetchLimits(pause=0)).problems[0]
        assert not inside.requests


HOSTILE = [
    b"<rss><channel>" + b"<item>" * 30_000,
    b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(12)
    ) + b"]><rss version='2.0'><channel><title>&m;</title></channel></rss>",
    b"\xff\xfe\x00broken", b"", b"<feed", b"\x00" * 5000,
    b"<rss version='2.0'><channel><item><link>http://[bad</link></item></channel></rss>",
]  # fmt: skip


@pytest.mark.parametrize("body", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_feeds_are_told_or_read_in_bounded_time(body):
    fetched = Fetched("http://x/", "http://x/", "", 200, (("Content-Type", "text/xml; charset=none"),), body, "")
    try:
        feed = parse_feed(fetched)
    except InputError:
        return
    assert len(feed.title or "") < 3000
    assert all(entry.link is None or entry.html is not None for entry in feed.entries)


def test_damaged_state_is_told(watch):
    watch.folder.mkdir()
    (watch.folder / "feeds.json").write_text('{"feeds": [{"nonsense": 1}]}')
    with pytest.raises(BrokenInput, match=r"feeds\.json"):
        watch.feeds()


def test_two_runs_do_not_meet(watch):
    fcntl = pytest.importorskip("fcntl")
    watch.folder.mkdir()
    with (watch.folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(InputError, match="another run"):
            watch.run(NEAR)
