"""Rounds are compared, the life of commitments is drawn, and the brief is taken along."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from web.browser.conftest import shoot, turn_page
from web.conftest import mechanism_key


def test_rounds_are_compared_and_the_filter_keeps_a_link_to_share(page: Page):
    page.goto(f"/mechanisms/{mechanism_key()}/")
    shoot(page, "mechanism")
    with turn_page(page):
        page.get_by_role("link", name="Compare the last two rounds").click()
    expect(page.get_by_role("heading", name="what changed")).to_be_visible()
    everything = page.locator(".pair").count()
    page.get_by_label("What became of it").select_option("gone")
    page.wait_for_url("**kind=gone**")
    expect(page.locator(".pair .chip.bad").first).to_be_visible()
    expect(page.locator(".pair")).not_to_have_count(everything)
    assert 0 < page.locator(".pair").count() < everything
    shoot(page, "compare")


def test_a_mechanism_draws_the_life_of_its_commitments_when_it_comes_into_sight(page: Page):
    page.goto(f"/mechanisms/{mechanism_key()}/")
    page.locator("#life").scroll_into_view_if_needed()
    expect(page.locator("#life #history svg").first).to_be_visible()
    shoot(page, "mechanism-life")


def test_the_brief_is_taken_along(page: Page):
    page.goto(f"/mechanisms/{mechanism_key()}/")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Brief (Word)").click()
    path = waiting.value.path()
    assert waiting.value.suggested_filename.endswith(".docx")
    assert path.read_bytes()[:2] == b"PK"
    with turn_page(page):
        page.get_by_role("link", name="Brief (page)").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth") != "none"
