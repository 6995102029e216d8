"""The main journeys in a real browser, with and without script, and every page against WCAG by axe-core.

Screenshots go to the folder that MEMCON_SCREENSHOTS names, where it is set.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection, connections
from django.test import RequestFactory, override_settings

from memcon.register import models
from memcon.web.views import problems
from memcon.web.waiting import count_queue
from web.conftest import CHROMIUM, PASSWORD, TEAM, make_account, mechanism_key, round_key
from web.test_pages import addresses

if CHROMIUM is None:
    pytest.skip("Chromium is not installed (apt-get install chromium)", allow_module_level=True)

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Describing what passes takes most of the time, and nobody reads it.
WCAG = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
SEEN = (("light", 1280), ("dark", 390))
TEXT = (
    "The second round of the Norway-Kenya Political Consultations was held in Nairobi on 16 May 2024. "
    "State Secretary Ane Berg led the Norwegian side, and Principal Secretary Amina Otieno led the Kenyan side. "
    "The two sides agreed to open talks on a fisheries agreement. They agreed to meet again in Oslo in 2025."
)


class _Server(ThreadingMixIn, WSGIServer):
    """Answers each request in a thread of its own, which closes its own connection to the database as it ends.

    The server waits for its threads at the end, so that none goes on into the next test, whose register is another.
    """

    def process_request_thread(self, request, client_address):
        try:
            super().process_request_thread(request, client_address)
        finally:
            connections.close_all()


class _Handler(WSGIRequestHandler):
    timeout = 5  # a connection that a browser opened in advance and never used ends with it

    def log_message(self, format, *args):
        pass


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # Playwright's loop runs in this thread, where Django would take its own work for a mistake.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def site(register) -> Iterator[str]:
    """The address of the register, served on loopback."""
    server = make_server("127.0.0.1", 0, StaticFilesHandler(WSGIHandler()), _Server, _Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    with override_settings(MEMCON_LOCAL=True, ALLOWED_HOSTS=TEAM["ALLOWED_HOSTS"]):
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        server.server_close()
        connection.close()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    context = browser.new_context(base_url=site, viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    opened.set_default_timeout(20_000)
    wrong: list[str] = []
    opened.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    yield opened
    context.close()
    assert wrong == []


def shoot(page: Page, name: str) -> None:
    folder = os.environ.get("MEMCON_SCREENSHOTS")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=Path(folder, f"{name}.png"), full_page=True)


def test_first_start_then_add_by_paste(page: Page):
    page.goto("/")
    shoot(page, "home")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Add").click()
    page.get_by_label("Text", exact=True).fill(TEXT)
    page.get_by_label("Title").fill("Second round held in Nairobi")
    page.get_by_label("Published on").fill("2024-05-17")
    page.get_by_label("Publisher").fill("Ministry of Foreign Affairs of Norway")
    page.get_by_role("button", name="Read the text").click()
    expect(page.get_by_role("heading", name="What was read")).to_be_visible()
    expect(page.get_by_text("Nothing is stored yet.")).to_be_visible()
    assert models.Document.objects.filter(title="Second round held in Nairobi").count() == 0
    shoot(page, "preview")
    page.get_by_role("button", name="Store").click()
    expect(page.get_by_role("heading", name="Second round held in Nairobi")).to_be_visible()
    assert models.Document.objects.filter(title="Second round held in Nairobi").count() == 1


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
    told.get_by_role("button", name="Correct").first.click()
    expect(page.get_by_text("Your judgement is in the register.")).to_be_visible()
    expect(page.locator("#told").get_by_text("correct by", exact=False)).to_be_visible()
    assert models.Judgement.objects.filter(action="correct", field="act").count() == 1


def test_what_the_machine_missed_is_marked_by_its_words(page: Page):
    number = models.Document.objects.get(key="jwg-icc-4-pk").pk
    page.goto(f"/documents/{number}/")
    before = page.locator(".source mark.m-request").count()
    page.get_by_text("Mark what was missed").click()
    page.get_by_label("Its words").fill("information technology")
    page.get_by_label("Kind of act").select_option("request")
    page.get_by_role("button", name="Mark it").click()
    expect(page.get_by_text("Your judgement is in the register.")).to_be_visible()
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


def test_rounds_are_compared_and_the_filter_keeps_a_link_to_share(page: Page):
    page.goto(f"/mechanisms/{mechanism_key()}/")
    shoot(page, "mechanism")
    page.get_by_role("link", name="Compare the last two rounds").click()
    expect(page.get_by_role("heading", name="what changed")).to_be_visible()
    everything = page.locator(".pair").count()
    page.get_by_label("What became of it").select_option("gone")
    page.wait_for_url("**kind=gone**")
    expect(page.locator(".pair .chip.bad").first).to_be_visible()
    assert 0 < page.locator(".pair").count() < everything
    shoot(page, "compare")


def test_a_value_is_corrected_at_its_meeting(page: Page):
    page.goto(f"/meetings/{round_key(3)}/")
    shoot(page, "meeting")
    page.locator("dd details.evidence").first.locator("summary").first.click()
    field = page.locator("#v-start")
    field.locator("xpath=ancestor::details[1]").locator("summary").click()
    field.fill("2022-07-22")
    page.locator("#w-start").fill("the outlet was there")
    field.locator("xpath=ancestor::form").get_by_role("button", name="Set it").click()
    expect(page.get_by_text("Your judgement is in the register.")).to_be_visible()
    assert models.Round.objects.get(key=round_key(3)).start == "2022-07-22"


def test_the_queue_is_worked_by_keys(page: Page):
    page.goto("/review/?queue=conflicts")
    expect(page.get_by_text("Documents differ on")).to_be_visible()
    shoot(page, "review")
    page.keyboard.press("1")
    expect(page.get_by_text("Your judgement is in the register.")).to_be_visible()
    assert models.Judgement.objects.filter(action="correct").count() == 1
    page.keyboard.press("n")
    page.wait_for_url("**skip=1**")


def test_the_brief_is_taken_along(page: Page):
    page.goto(f"/mechanisms/{mechanism_key()}/")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Brief (Word)").click()
    path = waiting.value.path()
    assert waiting.value.suggested_filename.endswith(".docx")
    assert path.read_bytes()[:2] == b"PK"
    page.get_by_role("link", name="Brief (page)").click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth") != "none"


def test_every_page_meets_the_guidelines_in_both_schemes_wide_and_narrow(browser: Browser, site: str):
    found: dict[str, list[str]] = {}
    context = browser.new_context(base_url=site, viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    opened = context.new_page()
    for name, address in addresses().items():
        opened.goto(address)
        check_guidelines(opened, name, found)
        opened.set_viewport_size({"width": 320, "height": 800})
        wide = opened.evaluate("document.documentElement.scrollWidth")
        if wide > 320:
            found.setdefault(f"wider than the screen: {wide}", []).append(name)
    context.close()
    assert found == {}


def check_guidelines(opened: Page, name: str, found: dict[str, list[str]]) -> None:
    """Run axe-core over an open page in light and dark, wide and narrow."""
    axe = Axe()
    for scheme, width in SEEN:
        opened.emulate_media(color_scheme=scheme)
        opened.set_viewport_size({"width": width, "height": 900})
        for violation in axe.run(opened, options=WCAG).response["violations"]:
            where = [node["target"][0] for node in violation["nodes"]][:3]
            found.setdefault(f"{violation['id']}: {where}", []).append(f"{name} {scheme} {width}")


def test_preview_and_problem_pages_meet_the_guidelines_too(browser: Browser, site: str):
    found: dict[str, list[str]] = {}
    context = browser.new_context(base_url=site, reduced_motion="reduce")
    opened = context.new_page()
    opened.goto("/add/")
    opened.get_by_label("Text", exact=True).fill(TEXT)
    opened.get_by_role("button", name="Read the text").click()
    check_guidelines(opened, "preview", found)
    opened.goto("/nowhere/")
    check_guidelines(opened, "404", found)
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE register_framework RENAME TO elsewhere")
    opened.goto("/frameworks/")
    expect(opened.get_by_role("heading", name="The register could not do this")).to_be_visible()
    check_guidelines(opened, "503", found)
    context.close()
    assert found == {}


@pytest.mark.parametrize(
    ("title", "answer"),
    [
        ("That was no good question", problems.bad_request), ("Not allowed", problems.refused),
        ("The form has expired", problems.form_expired), ("The register failed", problems.broken),
        ("That is too much", problems.too_large),
    ],
)  # fmt: skip
def test_what_went_wrong_is_said_on_a_page_that_meets_the_guidelines(browser: Browser, site: str, title, answer):
    context = browser.new_context(base_url=site, reduced_motion="reduce")
    opened = context.new_page()
    request = RequestFactory().get("/", HTTP_HOST="localhost")
    request.user = AnonymousUser()
    page = answer(request).content.decode()
    opened.route("**/problem/", lambda route: route.fulfill(body=page, content_type="text/html; charset=utf-8"))
    opened.goto("/problem/")
    expect(opened.get_by_role("heading", name=title)).to_be_visible()
    found: dict[str, list[str]] = {}
    check_guidelines(opened, title, found)
    context.close()
    assert found == {}


def test_sign_in_and_its_lock_meet_the_guidelines(browser: Browser, site: str):
    make_account("desk")
    found: dict[str, list[str]] = {}
    with override_settings(**TEAM):
        context = browser.new_context(base_url=site, reduced_motion="reduce")
        opened = context.new_page()
        opened.goto("/sign-in/")
        check_guidelines(opened, "sign in", found)
        for _ in range(10):
            opened.get_by_label("Name").fill("desk")
            opened.get_by_label("Password").fill("wrong")
            opened.keyboard.press("Enter")
            opened.wait_for_load_state()
        expect(opened.get_by_role("heading", name="Too many tries")).to_be_visible()
        check_guidelines(opened, "locked", found)
        context.close()
    assert found == {}


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


def test_a_mechanism_draws_the_life_of_its_commitments_when_it_comes_into_sight(page: Page):
    page.goto(f"/mechanisms/{mechanism_key()}/")
    page.locator("#life").scroll_into_view_if_needed()
    expect(page.locator("#life #history svg").first).to_be_visible()
    shoot(page, "mechanism-life")


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


def tell(page: Page) -> None:
    expect(page.get_by_text("Your judgement is in the register.")).to_be_visible()


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
    page.keyboard.press("Enter")
    tell(page)
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
    page.keyboard.press("Enter")
    tell(page)
    expect(page.locator(".source mark.m-request").first).to_be_visible()
    page.keyboard.press("Escape")  # the panel closes
    expect(page.locator("#told").get_by_role("heading", name="What was read")).to_be_visible()


def test_every_queue_is_worked_by_keys_alone_and_a_slip_taken_back(page: Page):
    page.goto("/review/?queue=commitments")
    expect(page.get_by_text("Does it restate this commitment?")).to_be_visible()
    shoot(page, "review-commitments")
    waiting = count_queue()["commitments"]
    page.keyboard.press("r")
    tell(page)
    rejected = models.Judgement.objects.get(action="reject")
    assert count_queue()["commitments"] < waiting
    page.keyboard.press("u")
    tell(page)
    assert models.Judgement.objects.filter(action="undo", undoes=rejected).count() == 1
    assert count_queue()["commitments"] == waiting
    page.keyboard.press("c")
    tell(page)
    assert models.CommitmentLink.objects.filter(state="confirmed", act__document__key="jwg-icc-5-cn").count() == 1
    assert count_queue()["commitments"] == waiting - 1

    page.goto("/review/?queue=meetings")
    waiting = count_queue()["meetings"]
    page.keyboard.press("n")
    page.wait_for_url("**skip=1**")
    page.keyboard.press("p")
    page.wait_for_url("**skip=0**")
    page.keyboard.press("c")
    tell(page)
    assert count_queue()["meetings"] < waiting

    page.goto("/review/?queue=conflicts")
    page.keyboard.press("e")
    expect(page.get_by_label("Another value")).to_be_focused()
    page.keyboard.type("2022-07-20")
    page.keyboard.press("Enter")
    tell(page)
    assert models.Round.objects.get(key=round_key(3)).start == "2022-07-20"


def test_keys_do_nothing_while_something_is_typed(page: Page):
    page.goto("/review/?queue=conflicts")
    page.keyboard.press("e")
    page.keyboard.type("c r 1 n u")
    expect(page.get_by_label("Another value")).to_have_value("c r 1 n u")
    assert models.Judgement.objects.count() == 0
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    expect(page.get_by_label("Search the register")).to_be_focused()


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


def test_a_printed_page_holds_its_table_and_each_value_its_sentence(page: Page):
    page.emulate_media(media="print")
    page.goto("/commitments/")
    expect(page.locator("tbody tr").first).to_be_visible()
    expect(page.get_by_role("button", name="Set the status")).to_be_hidden()
    page.goto(f"/meetings/{round_key(4)}/")
    expect(page.locator(".record .peek").first).to_be_visible()
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()


def test_a_correction_is_taken_back_at_its_meeting(page: Page):
    page.goto(f"/meetings/{round_key(3)}/")
    page.locator("dd details.evidence").first.locator("summary").first.click()
    field = page.locator("#v-start")
    field.locator("xpath=ancestor::details[1]").locator("summary").click()
    field.fill("2022-07-22")
    field.press("Enter")
    tell(page)
    assert models.Round.objects.get(key=round_key(3)).start == "2022-07-22"
    page.get_by_role("button", name="Take back: correct start").click()
    tell(page)
    assert models.Round.objects.get(key=round_key(3)).start == "2022-07-21"
    expect(page.get_by_role("heading", name="Judged by people")).to_have_count(0)


def test_people_sign_in_and_out(browser: Browser, site: str):
    make_account("desk")
    with override_settings(**TEAM):
        context = browser.new_context(base_url=site)
        page = context.new_page()
        page.goto("/meetings/")
        page.get_by_label("Name").fill("desk")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("heading", name="Meetings")).to_be_visible()
        page.get_by_role("button", name="Sign out").click()
        page.goto("/meetings/")
        expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
        context.close()


def test_two_sides_confirm_the_record_each_for_itself(browser: Browser, site: str):
    for name, side in (("beijing", "CN"), ("islamabad", "PK")):
        make_account(name, ("confirmer", side, mechanism_key()))
    with override_settings(**TEAM):
        for name, label in (("beijing", "China"), ("islamabad", "Pakistan")):
            context = browser.new_context(base_url=site)
            page = context.new_page()
            page.goto(f"/sign-in/?next=/meetings/{round_key(4)}/")
            page.get_by_label("Name").fill(name)
            page.get_by_label("Password").fill(PASSWORD)
            page.get_by_role("button", name="Sign in").click()
            assert page.get_by_role("button", name="Confirm for").count() == 1
            page.get_by_role("button", name=f"Confirm for {label}").click()
            expect(page.get_by_text(f"Confirmed for {label}.")).to_be_visible()
            shoot(page, f"confirmed-{name}")
            context.close()
    assert set(models.Confirmation.objects.values_list("side", "by")) == {("CN", "beijing"), ("PK", "islamabad")}
