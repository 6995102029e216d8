"""A first start: a text is pasted, seen as read, and stored."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from memcon.register import models
from web.browser.conftest import TEXT, shoot, turn_page


def test_first_start_then_add_by_paste(page: Page):
    page.goto("/")
    shoot(page, "home")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Add").click()
    page.get_by_label("Text", exact=True).fill(TEXT)
    page.get_by_label("Title").fill("Second round held in Nairobi")
    page.get_by_label("Published on").fill("2024-05-17")
    page.get_by_label("Publisher").fill("Ministry of Foreign Affairs of Norway")
    with turn_page(page):
        page.get_by_role("button", name="Read the text").click()
    expect(page.get_by_role("heading", name="What was read")).to_be_visible()
    expect(page.get_by_text("Nothing is stored yet.")).to_be_visible()
    assert models.Document.objects.filter(title="Second round held in Nairobi").count() == 0
    shoot(page, "preview")
    with turn_page(page):
        page.get_by_role("button", name="Store").click()
    expect(page.get_by_role("heading", name="Second round held in Nairobi")).to_be_visible()
    assert models.Document.objects.filter(title="Second round held in Nairobi").count() == 1
