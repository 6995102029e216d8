"""Texts, titles, publishers and addresses that try to become markup, script or links: nothing of them takes effect."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from django.core.cache import cache

from memcon import load_lexicon
from memcon.model import Document
from memcon.register import models
from memcon.register.ingest import ingest
from web.test_pages import addresses

MARK = "zqx"
SCRIPTS = (
    f"<script>{MARK}()</script>",
    f"<img src=x onerror={MARK}()>",
    f'"><svg onload={MARK}()>',
    f"' onmouseover='{MARK}()",
    f"</title><script>{MARK}()</script>",
    f"</textarea><script>{MARK}()</script>",
    f"{{{{ {MARK} }}}}{{% debug %}}",
    f"<a href=javascript:{MARK}()>x</a>",
    f"<!--{MARK}--><style>*{{color:red}}</style>",
    f"&lt;script&gt;{MARK}()&lt;/script&gt;",
    f"\u202e<b>{MARK}</b>\u2066",
    f"<mark hx-get='/{MARK}' hx-trigger='load'>x</mark>",
    f"\x02<i>{MARK}</i>\x03",
)
ADDRESSES = (
    "javascript:zqx()",
    " javascript:zqx()",
    "JaVaScRiPt:zqx()",
    "java\tscript:zqx()",
    "data:text/html,<script>zqx()</script>",
    "vbscript:zqx",
    'https://example.org/"><script>zqx()</script>',
    "//example.org/zqx",
    "http://[::1",
    "https://example.org/' onclick='zqx()",
)


class Seen(HTMLParser):
    """Collects the elements of a page, their attributes, and the text inside scripts and styles."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inline: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._inside = tag if tag in ("script", "style") else ""

    def handle_data(self, data):
        if self._inside and data.strip():
            self.inline.append(data)

    def handle_endtag(self, tag):
        self._inside = ""


def problems_of(page: str) -> list[str]:
    """Return everything in a page that a script or style could come in by."""
    seen = Seen()
    seen.feed(page)
    found = [f"inline: {text[:60]}" for text in seen.inline]
    for tag, attributes in seen.elements:
        if tag in ("style", "iframe", "object", "embed", "base", "img", "i"):
            found.append(f"<{tag}>")
        for name, value in attributes.items():
            plain = re.sub(r"[\x00-\x20]", "", value or "").lower()
            if name.startswith("on") or name == "style" or (name.startswith("hx-") and MARK in (value or "")):
                found.append(f"{tag} {name}")
            if name in ("href", "src", "action", "formaction") and not plain.startswith(
                ("/", "#", "?", "https://", "http://")
            ):
                found.append(f"{tag} {name}={value}")
    return found


@pytest.fixture
def hostile(register, local):
    """The register with a document for each hostile string, in every field, and inside what is read from texts."""
    documents = []
    for n, (script, url) in enumerate(zip(SCRIPTS, ADDRESSES * 2, strict=False)):
        text = (
            f"{script} The {n + 1}th round of the Norway-Kenya Political Consultations {script} was held in "
            f"Nairobi on {n + 1} May 2024. Foreign Minister Amina {script} Otieno led. "
            f"The two sides agreed to open {script} talks. "
            f"They rejected {script} claims. “We {script} agree,” said Minister Otieno. "
            f"They support four pillars, namely {script}, trade, health and peace."
        )
        documents.append(Document(text, f"id-{n}-{script}", script, "2024-05-20", f"Ministry {script}", url))
    ingest(documents, load_lexicon(), by=f"user {SCRIPTS[0]}")
    cache.clear()
    return local


def test_no_page_lets_hostile_text_become_markup(hostile):
    numbers = models.Document.objects.filter(key__startswith="id-").values_list("id", flat=True)
    rounds = models.Round.objects.values_list("key", flat=True)
    people = models.Person.objects.values_list("key", flat=True)
    names = models.Framework.objects.values_list("name", flat=True)
    pages = list(addresses().values())
    pages += [f"/documents/{n}/{at}" for n in numbers for at in ("", "?at=0", "?at=120", "?at=260")]
    pages += [f"/meetings/{k}/" for k in rounds] + [f"/people/{k}/" for k in people]
    pages += [f"/mechanisms/{k}/" for k in models.Mechanism.objects.values_list("key", flat=True)]
    pages += [f"/compare/?meeting={k}" for k in rounds]
    found = {}
    for address in pages:
        answer = hostile.get(address)
        assert answer.status_code == 200, address
        problems = problems_of(answer.content.decode())
        if problems:
            found[address] = problems[:3]
    for name in names:
        problems = problems_of(hostile.get("/frameworks/one/", {"name": name}).content.decode())
        if problems:
            found[name] = problems
    assert found == {}


def test_what_is_taken_along_holds_hostile_text_as_text(hostile):
    """Briefs open, tables hold no formula, calendars hold their own lines alone."""
    (group,) = models.Mechanism.objects.filter(name__contains="Political").exclude(name__contains="Pakistan")[:1]
    text = "The two sides agreed to =HYPERLINK(1) open a port.\r\nBEGIN:VALARM \x0b\x00\ufffe end."
    lead = "The 30th round of the Norway-Kenya Political Consultations was held in Nairobi on 30 May 2024. "
    ingest([Document(lead + text, "odd", "=1+1", "2024-05-31", "@SUM(1)\r\nX:1")], load_lexicon(), by="tester")
    page = hostile.get(f"/mechanisms/{group.key}/brief.html").content.decode()
    assert [p for p in problems_of(page) if not p.startswith(("inline", "<style>"))] == []
    assert page.count("<style>") == 1
    word = hostile.get(f"/mechanisms/{group.key}/brief.docx").content
    with zipfile.ZipFile(io.BytesIO(word)) as packed:
        for name in packed.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(packed.read(name))
    assert hostile.get(f"/mechanisms/{group.key}/brief.md").status_code == 200
    feed = hostile.get(f"/mechanisms/{group.key}/calendar.ics").content.decode()
    assert "BEGIN:VEVENT" in feed
    assert not re.search(r"^(BEGIN:VALARM|X:1)", feed, re.M)
    rows = list(csv.reader(io.StringIO(hostile.get("/commitments/table.csv").content.decode())))
    assert [cell for row in rows for cell in row if cell.startswith(("=", "@", "\t", "\r"))] == []
    for part in ("meetings", "documents", "commitments", f"mechanisms/{group.key}/history"):
        assert hostile.get(f"/api/v1/{part}").json()


@pytest.mark.parametrize("script", SCRIPTS)
def test_hostile_questions_come_back_as_text(local, script):
    for address, name in (
        ("/search/", "q"),
        ("/people/", "name"),
        ("/log/", "by"),
        ("/documents/", "publisher"),
        ("/meetings/", "party"),
    ):
        assert problems_of(local.get(address, {name: script}).content.decode()) == []


@pytest.mark.parametrize("script", SCRIPTS)
def test_hostile_text_in_a_preview_and_in_a_refused_form_stays_text(local, script):
    form = {
        "text": f"{script} The ministers agreed to {script} meet.",
        "title": script,
        "publisher": script,
        "url": ADDRESSES[0],
    }
    answer = local.post("/add/", form, follow=True)
    assert "What was read" in answer.content.decode()
    assert problems_of(answer.content.decode()) == []
    refused = local.post("/add/", {**form, "published": script})
    assert refused.status_code == 422
    assert problems_of(refused.content.decode()) == []


@pytest.mark.parametrize("url", ADDRESSES)
def test_only_web_addresses_become_links(url):
    from memcon.web.showing import address

    shown = str(address(url))
    assert problems_of(shown) == []
    if not url.strip().lower().startswith(("http://e", "https://e")):
        assert "<a" not in shown


def test_characters_that_turn_text_around_are_shown_as_unknown(hostile):
    page = hostile.get("/documents/").content.decode()
    assert "\u202e" not in page
    assert "\u2066" not in page


def test_scripts_of_the_world_are_kept_as_they_are(local):
    text = "القاهرة: عقد الوزيران اجتماعا. 两国外长在北京会晤。 The ministers met in Cairo."
    local.post("/add/", {"text": text, "title": "اجتماع 会议"}, follow=True)
    draft = local.get("/add/").status_code
    assert draft == 200
    ingest([Document(text, "world", "اجتماع 会议", "2024-01-02")], load_lexicon(), by="tester")
    number = models.Document.objects.get(key="world").pk
    page = local.get(f"/documents/{number}/").content.decode()
    assert "القاهرة" in page
    assert "两国外长在北京会晤" in page
    assert 'dir="auto"' in page
