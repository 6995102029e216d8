"""A document is read: its passages are told, judged and marked, by pointer, by keys, and without script."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from memcon.register import models
from web.browser.conftest import judge, shoot


def test_a_click_on_a_passage_shows_its_rule_and_an_editor_corrects_it(page: Page):
    number = models.Document.objects.get(key="jwg-icc-4-pk").pk
    page.goto(f"/documents/{number}/")
    page.locator(".source mark.m-commitment a").first.click()
    told = page.locator("#told")
    expect(told.get_by_role("heading", name="At this place")).to_be_visible()
    expect(told.get_by_text("verb/", exact=False).or_(told.get_by_text("rule", exact=True)).first).to_be_visible()
    shoot(page, "document")
    told.locator("summary", has_text="Correct").first.click()
    told.get_by_label("Kind", exact=True).select_option("position")
    with judge(page):
        told.get_by_role("button", name="Correct").first.click()
    expect(page.locator("#told").get_by_text("correct by", exact=False)).to_be_visible()
    assert models.Judgement.objects.filter(action="correct", field="act").count() == 1


def test_what_the_machine_missed_is_marked_by_its_words(page: Page):
    number = models.Document.objects.get(key="jwg-icc-4-pk").pk
    page.goto(f"/documents/{number}/")
    before = page.locator(".source mark.m-request").count()
    page.get_by_text("Mark what was missed").click()
    page.get_by_label("Its words").fill("information technology")
    page.get_by_label("Kind of act").select_option("request")
    with judge(page):
        page.get_by_role("button", name="Mark it").click()
    assert page.locator(".source mark.m-request").count() > before


def test_the_legend_hides_and_shows_kinds_without_script(browser: Browser, site: str):
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    number = models.Document.objects.get(key="jwg-icc-4-pk").pk
    page.goto(f"/documents/{number}/")
    mark = page.locator(".source mark.m-commitment").first
    expect(mark).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
    page.locator("#show-commitment").uncheck()
    expect(mark).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    context.close()


def test_one_kind_alone_is_shown_and_walked_through_by_keys(page: Page):
    number = models.Document.objects.get(key="jwg-icc-4-pk").pk
    page.goto(f"/documents/{number}/")
    page.get_by_role("button", name="none").click()
    expect(page.locator(".legend input:checked")).to_have_count(0)
    page.locator("#show-commitment").check()
    kinds = set()
    for _ in range(4):
        page.keyboard.press("j")
        kinds.add(page.evaluate("document.activeElement.closest('mark.m-commitment') !== null"))
    assert kinds == {True}
    page.get_by_role("button", name="all", exact=True).click()
    expect(page.locator(".legend input:not(:checked)")).to_have_count(0)


def test_a_passage_is_found_corrected_and_a_missed_one_marked_by_keys_alone(page: Page):
    document = models.Document.objects.get(key="jwg-icc-4-pk")
    page.goto(f"/documents/{document.pk}/")
    for _ in range(40):  # from passage to passage, up to the first commitment
        page.keyboard.press("j")
        if page.evaluate("document.activeElement.closest('mark.m-commitment') !== null"):
            break
    words = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("k")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.textContent") == words
    page.keyboard.press("Enter")
    expect(page.locator("#told").get_by_role("heading", name="At this place")).to_be_visible()
    expect(page.locator(".source a[aria-current]")).to_have_text(words)
    page.keyboard.press("e")
    expect(page.locator("#told").get_by_label("Kind", exact=True).first).to_be_focused()
    page.keyboard.type("position")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("one side only")
    with judge(page):
        page.keyboard.press("Enter")
    row = models.Judgement.objects.get(action="correct")
    assert (row.value["kind"], row.reason) == ("position", "one side only")

    page.keyboard.press("m")
    expect(page.get_by_label("Its words")).to_be_focused()
    page.keyboard.type("information technology")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("request")
    page.keyboard.press("Tab")
    page.keyboard.type("all")
    with judge(page):
        page.keyboard.press("Enter")
    expect(page.locator(".source mark.m-request").first).to_be_visible()
    page.keyboard.press("Escape")  # the panel closes
    expect(page.locator("#told").get_by_role("heading", name="What was read")).to_be_visible()


def test_on_a_telephone_what_is_told_of_a_passage_is_in_sight_and_can_be_closed(browser: Browser, site: str):
    context = browser.new_context(base_url=site, viewport={"width": 390, "height": 700})
    page = context.new_page()
    page.goto(f"/documents/{models.Document.objects.get(key='jwg-icc-4-pk').pk}/")
    page.locator(".source mark.m-commitment a").first.click()
    expect(page.get_by_role("heading", name="At this place")).to_be_in_viewport()
    shoot(page, "document-phone")
    page.get_by_role("link", name="Close").click()
    page.wait_for_url(lambda address: "at=" not in address)
    expect(page.get_by_role("heading", name="At this place")).to_have_count(0)
    context.close()
