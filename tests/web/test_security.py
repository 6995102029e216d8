"""What keeps a register safe: headers, sign-in, forms, limits, and addresses that are never fetched."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from wsgiref.util import is_hop_by_hop

import pytest
from django.core.cache import cache
from django.test import Client, override_settings

from memcon.errors import InputError
from memcon.register import models
from memcon.web.adding import read_address
from web.conftest import PASSWORD, TEAM, make_account
from web.test_pages import addresses


def test_every_page_carries_a_policy_without_inline_script_or_style(local):
    for address in addresses().values():
        answer = local.get(address)
        policy = answer["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        page = answer.content.decode()
        assert "<style" not in page
        assert " style=" not in page
        assert page.count("<script") == page.count("<script src=")


def test_nothing_is_loaded_from_elsewhere(local):
    for address in addresses().values():
        page = local.get(address).content.decode()
        for attribute in ('src="', '<link rel="stylesheet" href="', '<link rel="icon" href="'):
            for rest in page.split(attribute)[1:]:
                assert rest.startswith("/static/"), (address, rest[:60])


def test_forms_from_other_sites_are_refused(register):
    with override_settings(MEMCON_LOCAL=True, ALLOWED_HOSTS=TEAM["ALLOWED_HOSTS"]):
        client = Client(enforce_csrf_checks=True)
        answer = client.post("/add/", {"text": "The ministers met."})
        assert answer.status_code == 403
        assert "The form has expired" in answer.content.decode()
        page = client.get("/add/").content.decode()
        token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
        assert client.post("/add/", {"text": "The ministers met.", "csrfmiddlewaretoken": token}).status_code == 302


def test_form_tokens_are_never_kept_for_another_person(team):
    one, two = make_account("one", ("editor", "", "")), make_account("two", ("editor", "", ""))
    number = models.Document.objects.first().pk
    pages = [c.get(f"/documents/{number}/?at=20").content.decode() for c in (one, two)]
    tokens = [p.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0] for p in pages]
    assert len(tokens[0]) == len(tokens[1]) == 64
    assert tokens[0] != tokens[1]


def test_other_host_names_are_refused(local):
    assert local.get("/", HTTP_HOST="evil.example").status_code == 400


def test_signing_in_is_throttled_by_name_and_address(team):
    make_account("desk")
    cache.clear()
    form = {"username": "desk", "password": "wrong"}
    client = Client()
    for _ in range(10):
        answer = client.post("/sign-in/", form)
    assert answer.status_code == 429
    assert client.post("/sign-in/", {"username": "desk", "password": PASSWORD}).status_code == 429
    elsewhere = Client(REMOTE_ADDR="203.0.113.9")
    assert elsewhere.post("/sign-in/", {"username": "desk", "password": PASSWORD}).status_code == 302


def test_weak_passwords_are_refused():
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    for weak in ("password1234", "123456789012", "short"):
        with pytest.raises(ValidationError):
            validate_password(weak)


def test_whoever_has_an_account_changes_its_password_and_nobody_without_the_old_one(team):
    desk = make_account("desk")
    other = Client()
    other.post("/sign-in/", {"username": "desk", "password": PASSWORD})
    new = "quite other words, nine of them 9"
    form = {"old_password": "wrong", "new_password1": new, "new_password2": new}
    refused = desk.post("/password/", form).content.decode()
    assert 'id="id_old_password-wrong"' in refused
    assert new not in refused
    weak = desk.post("/password/", {"old_password": PASSWORD, "new_password1": "password", "new_password2": "password"})
    assert 'id="id_new_password2-wrong"' in weak.content.decode()
    assert desk.post("/password/", {**form, "old_password": PASSWORD})["Location"] == "/"
    assert desk.get("/").status_code == 200
    assert other.get("/").status_code == 302
    assert Client().post("/sign-in/", {"username": "desk", "password": PASSWORD}).status_code == 200
    assert Client().post("/sign-in/", {"username": "desk", "password": new})["Location"] == "/"
    last = models.Change.objects.order_by("-id").values("action", "by", "subject").first()
    assert last == {"action": "password changed", "by": "desk", "subject": "account:desk"}


def test_there_is_no_password_to_change_without_accounts(local):
    assert local.get("/password/").status_code == 404


def test_after_signing_in_nobody_is_led_to_another_site(team):
    make_account("desk")
    answer = Client().post("/sign-in/", {"username": "desk", "password": PASSWORD, "next": "https://evil.example/"})
    assert answer["Location"] == "/"


def test_a_body_that_is_too_large_is_refused_before_it_is_read(local):
    for length in ("20000001", "9" * 5000, "²", "x"):
        answer = local.post("/add/", data=b"x", content_type="text/plain", CONTENT_LENGTH=length)
        assert answer.status_code == 413
        assert not any(map(is_hop_by_hop, answer.headers))  # servers after PEP 3333 fail on such a header
    assert local.generic("POST", "/add/", b"x", CONTENT_LENGTH="-1").status_code == 413


def test_what_is_refused_before_anybody_is_known_is_said_to_a_team_too(team):
    answer = Client().post("/add/", data=b"x", content_type="text/plain", CONTENT_LENGTH="20000001")
    assert answer.status_code == 413
    assert "That is too much" in answer.content.decode()
    answer = Client().get("/", HTTP_HOST="evil.example")
    assert answer.status_code == 400
    assert "That was no good question" in answer.content.decode()


def test_a_text_that_is_too_long_is_refused(local):
    answer = local.post("/add/", {"text": "The ministers met. " * 120_000})
    assert answer.status_code == 422
    assert "more than a browser should carry" in answer.content.decode()


def test_too_many_files_are_refused(local):
    files = [io.BytesIO(b"The ministers met.") for _ in range(21)]
    assert local.post("/add/", {"files": files}).status_code in (400, 422)


def test_a_bomb_among_the_uploads_is_refused(local):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("word/document.xml", b"0" * 400_000_000)
    packed.seek(0)
    packed.name = "statement.docx"
    answer = local.post("/add/", {"files": [packed]})
    assert answer.status_code == 422
    assert models.Document.objects.filter(key="statement").count() == 0


@pytest.mark.parametrize(
    "name", ["../../etc/passwd.txt", "..\\..\\x.txt", "/abs.txt", "\x00.txt", "." * 50, "a" * 400 + ".txt"]
)
def test_a_file_name_leads_nowhere(local, name):
    file = io.BytesIO(b"The ministers of Norway and Kenya met in Oslo on 3 May 2024.")
    file.name = name
    answer = local.post("/add/", {"files": [file]}, follow=True)
    assert answer.status_code in (200, 422)


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://10.0.0.1/", "http://169.254.169.254/latest/",
        "http://192.168.1.1/", "http://0.0.0.0/", "http://2130706433/", "http://0x7f.1/", "http://[::ffff:127.0.0.1]/",
        "http://127.0.0.1:22/", "http://[fe80::1]/", "http://[64:ff9b::7f00:1]/",
    ],
)  # fmt: skip
def test_private_addresses_are_never_fetched(local, address):
    answer = local.post("/add/", {"address": address})
    assert answer.status_code == 422
    assert "private" in answer.content.decode() or "no web address" in answer.content.decode()


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://example.org/x", "javascript:alert(1)", "", "sha256:abc", "-", "//x"]
)
def test_only_web_addresses_are_fetched(address):
    with pytest.raises(InputError):
        read_address(address)


def test_a_draft_belongs_to_who_made_it(team):
    one, two = make_account("one", ("editor", "", "")), make_account("two", ("editor", "", ""))
    answer = one.post("/add/", {"text": "The ministers met in Oslo."})
    assert one.get(answer["Location"]).status_code == 200
    assert two.get(answer["Location"]).status_code == 404
    assert two.post(answer["Location"], {"store": "1"}).status_code == 404


def test_errors_do_not_tell_where_the_register_is(local, register):
    for address in ("/meetings/m999/", "/nowhere/", "/compare/?mechanism=zzz"):
        assert str(register) not in local.get(address).content.decode()


def test_a_failure_of_the_register_is_told_with_its_cure_and_without_its_place(local, register):
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE register_round RENAME TO elsewhere")
    cache.clear()
    for address in ("/", "/meetings/", "/api/v1/meetings"):
        answer = local.get(address)
        assert answer.status_code == 503, address
        assert "could not do this" in answer.content.decode()
        assert str(register) not in answer.content.decode()


def test_the_checks_for_deployment_find_nothing(tmp_path):
    environ = {
        **os.environ,
        "MEMCON_MODE": "team",
        "MEMCON_SECRET_KEY": "k3y-0f-l3tt3rs-and-d1g1ts-that-n0body-kn0ws-" * 2,
        "MEMCON_HOSTS": "register.example.org",
        "MEMCON_REGISTER": str(tmp_path / "register.db"),
        "DJANGO_SETTINGS_MODULE": "memcon.site.settings",
    }
    command = [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout
