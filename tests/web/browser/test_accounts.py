"""People sign in and out, and each side confirms the record for itself."""

from __future__ import annotations

from django.test import override_settings
from playwright.sync_api import Browser, expect

from memcon.register import models
from web.browser.conftest import shoot, turn_page
from web.conftest import PASSWORD, TEAM, make_account, mechanism_key, round_key


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
        with turn_page(page):
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
            with turn_page(page):
                page.get_by_role("button", name="Sign in").click()
            expect(page.get_by_role("button", name="Confirm for")).to_have_count(1)
            page.get_by_role("button", name=f"Confirm for {label}").click()
            expect(page.get_by_text(f"Confirmed for {label}.")).to_be_visible()
            shoot(page, f"confirmed-{name}")
            context.close()
    assert set(models.Confirmation.objects.values_list("side", "by")) == {("CN", "beijing"), ("PK", "islamabad")}
