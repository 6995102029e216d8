"""Every page against WCAG 2.2 AA by axe-core, in both schemes, wide and narrow, and none wider than the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import AnonymousUser
from django.core.cache import cache
from django.db import connection
from django.test import RequestFactory, override_settings
from playwright.sync_api import Browser, Page, expect

from memcon.register import models
from memcon.web.views import problems
from web.browser.conftest import TEXT, judge, serve_register, turn_page
from web.conftest import TEAM, make_account, round_key
from web.test_pages import addresses

AXE = Axe().axe_script
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Describing what passes, and loading style sheets that the page has loaded, takes most of the time.
BARE = {"resultTypes": ["violations"], "preload": False}
EVERY_RULE = {"runOnly": {"type": "tag", "values": TAGS}, **BARE}
# A scheme changes colours alone: the rules that look at them run in every scheme and width, all others in every width.
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}, **BARE}
SEEN = (("light", 1280, EVERY_RULE), ("dark", 1280, COLOURS), ("dark", 390, EVERY_RULE), ("light", 390, COLOURS))


def check_guidelines(opened: Page, name: str, found: dict[str, list[str]]) -> None:
    """Run axe-core over an open page in every scheme and width, and see that it is no wider than a small telephone."""
    opened.evaluate(AXE)
    for scheme, width, rules in SEEN:
        opened.emulate_media(color_scheme=scheme)
        opened.set_viewport_size({"width": width, "height": 900})
        for violation in opened.evaluate("rules => axe.run(rules).then((told) => told.violations)", rules):
            where = [node["target"][0] for node in violation["nodes"]][:3]
            found.setdefault(f"{violation['id']}: {where}", []).append(f"{name} {scheme} {width}")
    opened.set_viewport_size({"width": 320, "height": 800})
    wide = opened.evaluate("document.documentElement.scrollWidth")
    if wide > 320:
        found.setdefault(f"wider than the screen: {wide}", []).append(name)


@pytest.fixture
def opened(browser: Browser, site: str) -> Iterator[Page]:
    context = browser.new_context(base_url=site, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_the_rules_find_what_is_wrong_in_each_scheme_and_width(opened: Page):
    """A page with a fault that shows in the dark alone and one that shows when narrow alone: both are found."""
    opened.route(
        "**/fault/",
        lambda route: route.fulfill(
            content_type="text/html",
            body='<!doctype html><html lang="en"><title>t</title><meta name="viewport" content="width=device-width">'
            "<style>@media (prefers-color-scheme: dark) { p { color: #777; background: #888 } }"
            "@media (max-width: 400px) { h2 { color: #888; background: #777 } }</style>"
            "<main><h1>One</h1><h2>Two</h2><p>Three</p></main>",
        ),
    )
    opened.goto("/fault/")
    found: dict[str, list[str]] = {}
    check_guidelines(opened, "fault", found)
    assert found == {
        "color-contrast: ['p']": ["fault dark 1280"],
        "color-contrast: ['h2', 'p']": ["fault dark 390"],
        "color-contrast: ['h2']": ["fault light 390"],
    }


def test_every_page_meets_the_guidelines_in_both_schemes_wide_and_narrow(opened: Page):
    found: dict[str, list[str]] = {}
    for name, address in addresses().items():
        opened.goto(address)
        check_guidelines(opened, name, found)
    assert found == {}


def test_what_is_asked_for_in_vain_and_what_a_form_is_told_meets_the_guidelines(opened: Page):
    found: dict[str, list[str]] = {}
    for address in ("/search/?q=zzzz", "/meetings/?party=Nowhere"):
        opened.goto(address)
        check_guidelines(opened, address, found)
    opened.goto("/add/")
    opened.get_by_label("Title").fill("A title alone")
    with turn_page(opened):
        opened.get_by_role("button", name="Read the text").click()
    expect(opened.get_by_label("Text", exact=True)).to_have_attribute("aria-invalid", "true")
    check_guidelines(opened, "add refused", found)
    opened.set_viewport_size({"width": 1280, "height": 900})
    opened.goto(f"/meetings/{round_key(3)}/")
    opened.locator("dd details.evidence").first.locator("summary").first.click()
    field = opened.locator("#v-number")
    field.locator("xpath=ancestor::details[1]").locator("summary").click()
    field.fill("third")
    with turn_page(opened):
        field.press("Enter")
    expect(field).to_have_attribute("aria-invalid", "true")
    check_guidelines(opened, "meeting refused", found)
    opened.set_viewport_size({"width": 1280, "height": 900})
    opened.goto(f"/documents/{models.Document.objects.get(key='jwg-icc-4-pk').pk}/")
    opened.get_by_text("Mark what was missed").click()
    opened.get_by_label("Its words").fill("information technology")
    with judge(opened):
        opened.get_by_role("button", name="Mark it").click()
    check_guidelines(opened, "document judged", found)
    opened.set_viewport_size({"width": 1280, "height": 900})
    opened.get_by_text("Mark what was missed").click()
    opened.get_by_label("Its words").fill("never said")
    with turn_page(opened):
        opened.get_by_role("button", name="Mark it").click()
    expect(opened.get_by_label("Its words")).to_have_attribute("aria-invalid", "true")
    check_guidelines(opened, "document refused", found)
    assert found == {}


def test_preview_and_problem_pages_meet_the_guidelines_too(opened: Page):
    found: dict[str, list[str]] = {}
    opened.goto("/add/")
    opened.get_by_label("Text", exact=True).fill(TEXT)
    with turn_page(opened):
        opened.get_by_role("button", name="Read the text").click()
    check_guidelines(opened, "preview", found)
    opened.goto("/nowhere/")
    check_guidelines(opened, "404", found)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE register_framework RENAME TO elsewhere")
    opened.goto("/frameworks/")
    expect(opened.get_by_role("heading", name="The register could not do this")).to_be_visible()
    check_guidelines(opened, "503", found)
    assert found == {}


def test_what_went_wrong_is_said_on_pages_that_meet_the_guidelines(opened: Page):
    found: dict[str, list[str]] = {}
    request = RequestFactory().get("/", HTTP_HOST="localhost")
    request.user = AnonymousUser()
    answers = {
        "That was no good question": problems.bad_request, "Not allowed": problems.refused,
        "The form has expired": problems.form_expired, "The register failed": problems.broken,
        "That is too much": problems.too_large,
    }  # fmt: skip
    pages = {title: answer(request).content.decode() for title, answer in answers.items()}
    told = iter(pages.values())
    opened.route("**/problem/", lambda route: route.fulfill(body=next(told), content_type="text/html; charset=utf-8"))
    for title in pages:
        opened.goto("/problem/")
        expect(opened.get_by_role("heading", name=title)).to_be_visible()
        check_guidelines(opened, title, found)
    assert found == {}


def test_sign_in_and_its_lock_meet_the_guidelines(opened: Page):
    make_account("desk")
    found: dict[str, list[str]] = {}
    with override_settings(**TEAM):
        opened.goto("/sign-in/")
        check_guidelines(opened, "sign in", found)
        opened.get_by_label("Name").fill("desk")
        opened.get_by_label("Password").fill("wrong")
        with turn_page(opened):
            opened.keyboard.press("Enter")
        expect(opened.get_by_label("Name")).to_have_attribute("aria-invalid", "true")
        check_guidelines(opened, "sign in refused", found)
        for _ in range(9):
            opened.get_by_label("Name").fill("desk")
            opened.get_by_label("Password").fill("wrong")
            with turn_page(opened):
                opened.keyboard.press("Enter")
        expect(opened.get_by_role("heading", name="Too many tries")).to_be_visible()
        check_guidelines(opened, "locked", found)
    assert found == {}


def test_changing_a_password_meets_the_guidelines(opened: Page, site: str):
    account = make_account("desk")
    session = account.cookies["sessionid"].value
    found: dict[str, list[str]] = {}
    with override_settings(**TEAM):
        opened.context.add_cookies([{"name": "sessionid", "value": session, "url": site}])
        opened.goto("/password/")
        check_guidelines(opened, "password", found)
        for label in ("Old password", "New password", "New password confirmation"):
            opened.get_by_label(label, exact=True).fill("short")
        with turn_page(opened):
            opened.keyboard.press("Enter")
        expect(opened.get_by_label("Old password")).to_have_attribute("aria-invalid", "true")
        check_guidelines(opened, "password refused", found)
    assert found == {}


def test_an_empty_register_meets_the_guidelines(browser: Browser, empty_register):
    found: dict[str, list[str]] = {}
    with serve_register() as site:
        context = browser.new_context(base_url=site, reduced_motion="reduce")
        opened = context.new_page()
        cache.clear()
        for address in ("/", "/compare/", "/review/"):
            opened.goto(address)
            check_guidelines(opened, f"empty {address}", found)
        context.close()
    assert found == {}
