"""The queue of doubtful things is worked by keys."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from memcon.register import models
from memcon.web.waiting import count_queue
from web.browser.conftest import judge, shoot
from web.conftest import round_key


def test_the_queue_is_worked_by_keys(page: Page):
    page.goto("/review/?queue=conflicts")
    expect(page.get_by_text("Documents differ on")).to_be_visible()
    shoot(page, "review")
    with judge(page):
        page.keyboard.press("1")
    assert models.Judgement.objects.filter(action="correct").count() == 1
    page.keyboard.press("n")
    page.wait_for_url("**skip=1**")


def test_every_queue_is_worked_by_keys_alone_and_a_slip_taken_back(page: Page):
    page.goto("/review/?queue=commitments")
    expect(page.get_by_text("Does it restate this commitment?")).to_be_visible()
    shoot(page, "review-commitments")
    waiting = count_queue()["commitments"]
    with judge(page):
        page.keyboard.press("r")
    rejected = models.Judgement.objects.get(action="reject")
    assert count_queue()["commitments"] < waiting
    with judge(page):
        page.keyboard.press("u")
    assert models.Judgement.objects.filter(action="undo", undoes=rejected).count() == 1
    assert count_queue()["commitments"] == waiting
    with judge(page):
        page.keyboard.press("c")
    assert models.CommitmentLink.objects.filter(state="confirmed", act__document__key="jwg-icc-5-cn").count() == 1
    assert count_queue()["commitments"] == waiting - 1

    page.goto("/review/?queue=meetings")
    waiting = count_queue()["meetings"]
    page.keyboard.press("n")
    page.wait_for_url("**skip=1**")
    page.keyboard.press("p")
    page.wait_for_url("**skip=0**")
    with judge(page):
        page.keyboard.press("c")
    assert count_queue()["meetings"] < waiting

    page.goto("/review/?queue=conflicts")
    page.keyboard.press("e")
    expect(page.get_by_label("Another value")).to_be_focused()
    page.keyboard.type("2022-07-20")
    with judge(page):
        page.keyboard.press("Enter")
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
