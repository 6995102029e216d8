"""A web address given on a page: fetched, shown, stored only then, and never one of a private network."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.test import override_settings

from loopback import Site, serve
from memcon.register import models
from memcon.sources import guard

PAGE = (
    "<html><head><title>Second round in Nairobi</title></head><body><article><h1>Second round in Nairobi</h1>"
    "<p>The second round of the Norway-Kenya Political Consultations was held in Nairobi on 16 May 2024. "
    "The two sides agreed to open talks on a fisheries agreement.</p></article></body></html>"
)


@pytest.fixture
def elsewhere() -> Iterator[Site]:
    with serve() as site:
        yield site


def test_an_address_is_fetched_shown_and_stored_only_when_that_is_said(local, elsewhere):
    address = elsewhere.page("/round", PAGE)
    with override_settings(MEMCON_FETCH_PRIVATE=True):
        answer = local.post("/add/", {"address": f" {address} "})
    preview = local.get(answer["Location"]).content.decode()
    assert "Nothing is stored yet." in preview
    assert "open talks on a fisheries agreement" in re.sub("<[^>]+>", "", preview)
    assert models.Document.objects.filter(url=address).count() == 0
    local.post(answer["Location"], {"store": "1"})
    assert models.Document.objects.get(url=address).text.count("fisheries") == 1
    assert elsewhere.asked("/round") == 1  # what was shown is what is stored


def test_what_was_shown_can_be_thrown_away(local, elsewhere):
    with override_settings(MEMCON_FETCH_PRIVATE=True):
        answer = local.post("/add/", {"address": elsewhere.page("/round", PAGE)})
    before = models.Document.objects.count()
    local.post(answer["Location"], {"drop": "1"})
    assert local.get(answer["Location"]).status_code == 404
    assert models.Document.objects.count() == before


def test_a_redirect_into_a_private_network_is_refused_in_words_for_a_browser(local, elsewhere, monkeypatch):
    # 127.0.0.1 plays the public internet, 127.0.0.2 the private network behind it.
    monkeypatch.setattr(guard, "is_public", lambda address: str(address) == "127.0.0.1")
    with serve("127.0.0.2") as inside:
        answer = local.post("/add/", {"address": elsewhere.redirect("/", inside.page("/secret", PAGE))})
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "leads to a private, loopback or link-local address" in page
        assert "--allow-private" not in page
        assert not inside.requests
    assert elsewhere.asked("/") == 1
