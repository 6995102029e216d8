"""A meeting is read and corrected, and printed."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from memcon.register import models
from web.browser.conftest import judge, shoot
from web.conftest import round_key


def test_a_value_is_corrected_at_its_meeting(page: Page):
    page.goto(f"/meetings/{round_key(3)}/")
    shoot(page, "meeting")
    page.locator("dd details.evidence").first.locator("summary").first.click()
    field = page.locator("#v-start")
    field.locator("xpath=ancestor::details[1]").locator("summary").click()
    field.fill("2022-07-22")
    page.locator("#w-start").fill("the outlet was there")
    with judge(page):
        field.locator("xpath=ancestor::form").get_by_role("button", name="Set it").click()
    assert models.Round.objects.get(key=round_key(3)).start == "2022-07-22"


def test_a_correction_is_taken_back_at_its_meeting(page: Page):
    page.goto(f"/meetings/{round_key(3)}/")
    page.locator("dd details.evidence").first.locator("summary").first.click()
    field = page.locator("#v-start")
    field.locator("xpath=ancestor::details[1]").locator("summary").click()
    field.fill("2022-07-22")
    with judge(page):
        field.press("Enter")
    assert models.Round.objects.get(key=round_key(3)).start == "2022-07-22"
    with judge(page):
        page.get_by_role("button", name="Take back: correct start").click()
    assert models.Round.objects.get(key=round_key(3)).start == "2022-07-21"
    expect(page.get_by_role("heading", name="Judged by people")).to_have_count(0)


def test_pointing_at_a_value_shows_its_sentence(page: Page):
    page.goto(f"/meetings/{round_key(4)}/")
    value = page.locator("dd details.evidence:not([open])").first
    sentence = value.locator("xpath=following-sibling::*[contains(@class, 'peek')]")
    expect(sentence).to_be_hidden()
    value.locator("> summary").hover()
    expect(sentence).to_be_visible()
    assert sentence.locator("mark").inner_text().strip()
    page.mouse.move(0, 0)
    expect(sentence).to_be_hidden()
    shoot(page, "meeting-value")


def test_everything_can_be_reached_by_keyboard(page: Page):
    page.goto(f"/meetings/{round_key(3)}/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.tagName"))
    assert {"A", "SUMMARY"} <= reached


def test_a_printed_page_holds_its_table_and_each_value_its_sentence(page: Page):
    page.emulate_media(media="print")
    page.goto("/commitments/")
    expect(page.locator("tbody tr").first).to_be_visible()
    expect(page.get_by_role("button", name="Set the status")).to_be_hidden()
    page.goto(f"/meetings/{round_key(4)}/")
    expect(page.locator(".record .peek").first).to_be_visible()
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
