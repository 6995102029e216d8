"""HTML: main text, title and day; hostile nesting in bounded time."""

from __future__ import annotations

import time

import pytest

from memcon.errors import EmptyInput
from memcon.sources.html import _all_text

BODY = (
    "<p>The foreign ministers of Norland and Sudland met in Harbourtown on Monday to review the work of the "
    "joint commission, and agreed to open a second border crossing before the end of the year.</p>"
    "<p>They also took stock of the exchange of students, which had doubled since the last session, and asked "
    "officials of both sides to prepare a programme for the coming three years.</p>"
)
PAGE = (
    '<!DOCTYPE html><html><head><title>Ministers meet</title><meta charset="utf-8">'
    '<meta property="article:published_time" content="2023-06-05T09:00:00+00:00"></head><body>'
    f"<nav><a href='/'>Home</a> <a href='/c'>Contact us here</a></nav><article><h1>Ministers meet</h1>{BODY}</article>"
    "<footer>Copyright</footer></body></html>"
)


def test_main_text_title_and_day_are_taken(write, load):
    loaded = load(write("page.txt", PAGE))
    document = loaded.documents[0]
    assert "agreed to open a second border crossing" in document.text
    assert "Contact us" not in document.text
    assert (document.id, document.title, document.published) == ("page", "Ministers meet", "2023-06-05")


def test_declared_encoding_is_used(write, load):
    page = PAGE.replace("utf-8", "iso-8859-1").replace("Harbourtown", "Höfn")
    assert "Höfn" in load(write("page.html", page.encode("iso-8859-1"))).documents[0].text


@pytest.mark.parametrize("tag", ["div", "b", "table><tr><td", "blockquote", "ul><li"])
def test_page_nested_100_000_deep_is_read_in_bounded_time(write, load, tag):
    path = write("deep.html", "<html><body>" + f"<{tag}>" * 100_000 + "The two sides met." + "</html>")
    begun = time.process_time()
    loaded = load(path)
    assert time.process_time() - begun < 20
    assert loaded.errors or "The two sides met." in loaded.documents[0].text


def test_page_without_text_is_empty(write, load):
    loaded = load(write("a.html", "<html><body><script>var a = 1;</script><img src=x></body></html>"))
    assert [type(e) for e in loaded.errors] == [EmptyInput]


@pytest.mark.parametrize("content", ["<html" * 20_000, "<p>" + "&amp;" * 100_000, "<html><!--" * 30_000, "<div " * 99])
def test_broken_markup_never_raises(write, load, content):
    begun = time.process_time()
    loaded = load(write("a.html", content))
    assert loaded.documents or loaded.errors
    assert time.process_time() - begun < 5


def test_script_and_markup_do_not_reach_the_text(write, load):
    page = PAGE.replace("<article>", "<article><script>alert('x')</script><style>p{}</style>")
    assert "alert" not in load(write("a.html", page)).documents[0].text


def test_fallback_leaves_out_scripts_comments_and_markup():
    page = (
        "<!doctype html><p>One &amp; <b>two</b><script>x < y</script><!-- no --> 1 < 2<br>three<STYLE>p{}</STYLE></p>"
    )
    assert _all_text(page) == "One & two 1 < 2\nthree"


@pytest.mark.parametrize(
    "crumbs",
    [
        "<tr><td><a href=/>Home</a> :: <a href=/n>News</a><br>{0}</td></tr>",
        "<tr><td><a href=/>Home</a></td><td>&gt;</td><td><a href=/n>News</a></td></tr></table>"
        "<table><tr><td>{0}</td></tr>",
        "<tr><td><a href=/>Main page</a> → <a href=/n>Statements</a></td></tr><tr><td>{0}</td></tr>",
        "<tr><td>You are here: Home / News / Statements</td></tr><tr><td>{0}</td></tr>",
        "<tr><td><a href=/>Home</a> » <a href=/n>News</a> » <b>Ferry talks</b><br><br>{0}</td></tr>",
    ],
)
def test_path_through_the_site_in_a_page_laid_out_by_tables_is_no_text(write, load, crumbs):
    first = "The two sides met in Harbourtown to review the ferry service, which has carried many people since spring."
    second = "They agreed to add a night crossing from the first of June and to meet again in the spring of next year."
    page = f"<html><head><title>Talks</title></head><body><table>{crumbs}</table></body></html>"
    text = load(write("a.html", page.format(f"{first}<br><br>{second}"))).documents[0].text
    assert [line for line in text.split("\n") if line] == [first, second]


def test_sentence_that_begins_at_home_is_text(write, load):
    first = "Home secretaries of both states met in Harbourtown to review the ferry service and the border posts on it."
    page = f"<title>Talks</title><body><article><p>{first}</p><p>They agreed to meet again.</p></article>"
    assert load(write("a.html", page)).documents[0].text.startswith(first)
