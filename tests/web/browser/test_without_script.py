"""Everything that people judge is judged in a browser that runs no script: pages, forms and links alone do it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from memcon.model import Span
from memcon.register import models
from memcon.register.passages import apply_marks, list_marks
from memcon.register.queries import load_record
from memcon.web.waiting import count_queue
from web.browser.conftest import judge, shoot, turn_page
from web.conftest import mechanism_key, round_key


@pytest.fixture
def plain(browser: Browser, site: str) -> Iterator[Page]:
    """A page in a browser whose script is off."""
    context = browser.new_context(base_url=site, viewport={"width": 1280, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(20_000)
    yield page
    context.close()


@pytest.fixture
def document(register) -> models.Document:
    return models.Document.objects.get(key="jwg-icc-4-pk")


def choose_first_commitment(page: Page, document: models.Document) -> models.Act:
    """Follow the link in the text that leads to the first commitment, as a reader would."""
    page.goto(f"/documents/{document.pk}/")
    with turn_page(page):
        page.locator(".source mark.m-commitment a").first.click()
    expect(page.get_by_role("heading", name="At this place")).to_be_visible()
    act = models.Act.objects.filter(document=document, kind="commitment").first()
    expect(page.locator("#told q").first).to_have_text(act.words)
    return act


def judged(document: models.Document) -> dict[Span, str]:
    return {a.span: a.kind for a in apply_marks(load_record(document), list_marks(document)).acts}


def test_a_passage_is_confirmed_rejected_and_that_taken_back(plain: Page, document):
    act = choose_first_commitment(plain, document)
    with judge(plain):
        plain.locator("#told").get_by_role("button", name="Confirm").first.click()
    expect(plain.locator("#told").get_by_text("confirm by", exact=False)).to_be_visible()
    with judge(plain):
        plain.locator("#told").get_by_role("button", name="Reject").first.click()
    assert act.span not in judged(document)
    judgements = plain.get_by_role("heading", name="Judged by people")
    expect(judgements).to_be_visible()
    shoot(plain, "without-script")
    with judge(plain):
        plain.get_by_role("button", name="Take back").first.click()
    assert judged(document)[act.span] == "commitment"
    assert list(models.Judgement.objects.order_by("id").values_list("action", flat=True)) == [
        "confirm", "reject", "undo",
    ]  # fmt: skip


def test_a_passage_is_corrected_and_a_wrong_party_told_beside_its_field(plain: Page, document):
    act = choose_first_commitment(plain, document)
    told = plain.locator("#told")
    told.locator("summary", has_text="Correct").first.click()
    told.get_by_label("Kind", exact=True).first.select_option("position")
    told.get_by_label("By", exact=False).first.fill("Nowhere at all")
    with turn_page(plain):
        told.get_by_role("button", name="Correct").first.click()
    wrong = plain.locator("[aria-invalid=true]")
    expect(wrong).to_be_visible()  # the form stands open, with what was typed
    expect(wrong).to_have_value("Nowhere at all")
    assert models.Judgement.objects.count() == 0
    wrong.fill("Pakistan")
    with judge(plain):
        told.get_by_role("button", name="Correct").first.click()
    assert judged(document)[act.span] == "position"
    assert models.Judgement.objects.get().value["actors"] == ["PK"]


def test_what_was_missed_is_marked_by_its_words(plain: Page, document):
    plain.goto(f"/documents/{document.pk}/")
    plain.locator("summary", has_text="Mark what was missed").click()
    plain.get_by_label("Its words").fill("words that the text does not hold")
    plain.get_by_label("Kind of act").select_option("request")
    with turn_page(plain):
        plain.get_by_role("button", name="Mark it").click()
    expect(plain.locator("#missed-words-wrong")).to_be_visible()
    assert models.Judgement.objects.count() == 0
    plain.get_by_label("Its words").fill("information technology")
    with judge(plain):
        plain.get_by_role("button", name="Mark it").click()
    at = document.text.index("information technology")
    assert judged(document)[Span(at, at + len("information technology"))] == "request"


def test_a_value_of_a_meeting_is_corrected_and_that_taken_back(plain: Page):
    plain.goto(f"/meetings/{round_key(3)}/")
    plain.locator("dd details.evidence").first.locator("summary").first.click()
    field = plain.locator("#v-start")
    field.locator("xpath=ancestor::details[1]").locator("summary").click()
    field.fill("2022-07-22")
    with judge(plain):
        field.locator("xpath=ancestor::form").get_by_role("button", name="Set it").click()
    assert models.Round.objects.get(key=round_key(3)).start == "2022-07-22"
    with judge(plain):
        plain.get_by_role("button", name="Take back: correct start").click()
    assert models.Round.objects.get(key=round_key(3)).start == "2022-07-21"


def test_the_queue_is_worked_by_its_buttons(plain: Page):
    waiting = count_queue()
    plain.goto("/review/?queue=commitments")
    with judge(plain):
        plain.get_by_role("button", name="Reject").first.click()
    with judge(plain):
        plain.get_by_role("button", name="Take that back").click()
    assert count_queue() == waiting
    with judge(plain):
        plain.get_by_role("button", name="Confirm").first.click()
    assert count_queue()["commitments"] == waiting["commitments"] - 1
    plain.goto("/review/?queue=conflicts")
    plain.get_by_label("Another value").fill("2022-07-20")
    with judge(plain):
        plain.get_by_role("button", name="Set it").click()
    assert models.Judgement.objects.get(action="correct").value == "2022-07-20"


def test_statuses_are_set_for_the_commitments_chosen(plain: Page):
    plain.goto(f"/commitments/?mechanism={mechanism_key()}")
    boxes = plain.locator("tbody input[type=checkbox]")
    keys = [boxes.nth(n).get_attribute("value") for n in (0, 1)]
    for n in (0, 1):
        boxes.nth(n).check()
    plain.locator("#s-status").select_option("done")
    plain.locator("#s-evidence").fill("jwg-icc-5-pk")
    plain.locator("#s-on").fill("2025-01-11")
    with turn_page(plain):
        plain.get_by_role("button", name="Set the status").click()
    expect(plain.locator(".messages")).to_be_visible()
    done = {"status": "done", "evidence": "jwg-icc-5-pk", "on": "2025-01-11"}
    made = models.Judgement.objects.filter(field="status").values_list("subject", "value")
    assert sorted(made) == sorted((key, done) for key in keys)
