"""`memcon watch`: what a person and cron see."""

from __future__ import annotations

import json

import pytest

from loopback import serve

PAGE = (
    "<!doctype html><title>News</title><article><p>The ministers met in Harbourtown and agreed to trade more.</p>"
    "</article>"
)


@pytest.fixture
def feed():
    with serve() as site:
        page = site.page("/a", PAGE)
        item = f"<item><title>News</title><link>{page}</link></item>"
        site.page("/feed", f"<rss version='2.0'><channel><title>Press</title>{item}</channel></rss>", "text/xml")
        yield site


@pytest.fixture
def watch(run, tmp_path, monkeypatch):
    monkeypatch.setenv("MEMCON_WATCH", str(tmp_path / "watch"))

    def call(command: str, *args: str):
        private = ["--allow-private"] if command in ("add", "run") else []
        return run("watch", command, *args, *private)

    return call


def test_feed_is_added_run_listed_and_removed(watch, feed):
    url = f"{feed.address}/feed"
    assert watch("add", url).stdout == "watching Press\n"
    first = watch("run", "--pause", "0")
    assert first.exit_code == 0
    assert "1 feeds: 1 new, 0 unchanged." in first.stdout
    assert json.loads(watch("list", "--json").stdout)["seen"] == 1
    assert watch("run", "--quiet").stdout == ""
    assert watch("remove", url).exit_code == 0
    assert watch("list").stdout == ""


def test_failure_gives_status_2_and_the_reason(watch, feed):
    watch("add", f"{feed.address}/feed")
    del feed.pages["/feed"]
    result = watch("run", "--quiet")
    assert result.exit_code == 2
    assert "404" in result.stderr
    assert json.loads(watch("run", "--json").stdout)["waiting"] == 1


def test_address_that_is_no_feed_is_told(watch, feed):
    result = watch("add", f"{feed.address}/a")
    assert result.exit_code == 2
    assert "no feed" in result.stderr
