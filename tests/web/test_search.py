"""Search: all that was found can be reached, part by part, on the page and by the API."""

from __future__ import annotations

import re

import pytest

from memcon import Document, load_lexicon
from memcon.register.ingest import ingest
from memcon.web.views.search import SHOWN

MANY = SHOWN + 5


@pytest.fixture
def many(local):
    """A register in which more documents hold a word than one page shows."""
    documents = [
        Document(text=f"Lighthouses were the subject of talk number {i} in Oslo.", id=f"light-{i}", title=f"Talk {i}",
                 published=f"20{10 + i}-05-17")
        for i in range(MANY)
    ]  # fmt: skip
    ingest(documents, load_lexicon(), by="tester")
    return local


def titles(page: str) -> list[str]:
    return re.findall(r"Talk \d+", " ".join(re.findall(r"<li><h2>.*?</h2>", page)))


def test_every_document_found_is_reached_by_more(many):
    first = many.get("/search/?q=lighthouses").content.decode()
    assert f"{MANY} documents. Shown: 1 to {SHOWN}." in first
    more = re.search(r'rel="next" href="([^"]+)"', first)
    assert more is not None
    second = many.get("/search/" + more.group(1).replace("&amp;", "&")).content.decode()
    assert f"Shown: {SHOWN + 1} to {MANY}." in second
    assert 'rel="next"' not in second
    assert len({*titles(first), *titles(second)}) == MANY


def test_a_facet_begins_anew_and_a_wrong_place_in_the_list_too(many):
    first = many.get("/search/?q=lighthouses").content.decode()
    after = re.search(r"after=([\w-]+)", first)
    assert after is not None
    second = many.get(f"/search/?q=lighthouses&after={after.group(1)}").content.decode()
    facets = re.search(r"<aside.*?</aside>", second, re.S)
    assert facets is not None
    assert "after=" not in facets.group()
    assert titles(many.get("/search/?q=lighthouses&after=nothing").content.decode()) == titles(first)


def test_the_api_gives_what_was_found_by_parts_and_narrowed(many):
    first = many.get("/api/v1/search?q=lighthouses").json()
    second = many.get(f"/api/v1/search?q=lighthouses&cursor={first['next']}").json()
    assert len({h["key"] for h in first["hits"] + second["hits"]}) == MANY
    assert second["next"] is None
    year = many.get("/api/v1/search?q=lighthouses&year=2012").json()
    assert [h["key"] for h in year["hits"]] == ["light-2"]
    assert many.get("/api/v1/search?q=lighthouses&cursor=nothing").status_code == 400
