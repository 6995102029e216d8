"""A team's server as it is deployed: `memcon serve --team` with gunicorn and WhiteNoise on a PostgreSQL database.

The test stands where the proxy would: it speaks plain HTTP on loopback and says that its sender came by HTTPS.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlencode

import pytest

from web.conftest import EXAMPLES, PASSWORD

SERVER = os.environ.get("MEMCON_TEST_POSTGRES", "")
HOST = "register.example.org"
ACCOUNTS = """
from django.contrib.auth.models import User
from memcon.web.models import Role
for name, kind, side in (("desk", "editor", ""), ("beijing", "confirmer", "CN"), ("islamabad", "confirmer", "PK")):
    Role.objects.create(user=User.objects.create_user(name, password={password!r}), kind=kind, side=side)
"""

pytestmark = pytest.mark.skipif(not SERVER, reason="no PostgreSQL server: set MEMCON_TEST_POSTGRES")


class Browser:
    """One person's browser behind the proxy: keeps cookies, fills in form tokens."""

    def __init__(self, port: int, address: str = "203.0.113.7") -> None:
        self._port, self._address = port, address
        self.cookies: dict[str, str] = {}

    def ask(self, path: str, form: dict[str, str] | None = None, **headers: str) -> tuple[HTTPResponse, str]:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=60)
        told = {"Host": HOST, "X-Forwarded-Proto": "https", "X-Forwarded-For": self._address, **headers}
        if self.cookies:
            told["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        body = None
        if form is not None:
            told |= {"Content-Type": "application/x-www-form-urlencoded", "Referer": f"https://{HOST}{path}"}
            body = urlencode(form)
        connection.request("POST" if form is not None else "GET", path, body, told)
        answer = connection.getresponse()
        text = answer.read().decode()
        for line in answer.headers.get_all("Set-Cookie", []):
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        connection.close()
        return answer, text

    def sign_in(self, name: str, password: str = PASSWORD) -> HTTPResponse:
        token = find_token(self.ask("/sign-in/")[1])
        return self.ask("/sign-in/", {"username": name, "password": password, "csrfmiddlewaretoken": token})[0]


def find_token(page: str) -> str:
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert found is not None
    return found[1]


@pytest.fixture(scope="module")
def environ() -> Iterator[dict[str, str]]:
    """What the deployment guide has set, with a database of its own."""
    import psycopg

    name = f"memcon_team_{os.getpid()}"
    address = f"{SERVER.rpartition('/')[0]}/{name}"
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("MEMCON_", "DATABASE_", "DJANGO_"))}
    yield {
        **clean,
        "MEMCON_SECRET_KEY": "k3y-0f-l3tt3rs-and-d1g1ts-that-n0body-kn0ws-at-all",
        "MEMCON_HOSTS": HOST,
        "DATABASE_URL": address,
        "MEMCON_PROXY": "1",
    }
    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def run(environ: dict[str, str], *command: str) -> None:
    done = subprocess.run([sys.executable, "-m", *command], env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def port(environ: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port where the team's server listens, with documents and accounts in it."""
    run(environ, "memcon", "add", str(EXAMPLES / "jwg-icc.jsonl"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    log = tmp_path_factory.mktemp("team") / "log"
    command = [sys.executable, "-m", "memcon", "serve", "--team", "--bind", f"127.0.0.1:{port}", "--workers", "2"]
    with log.open("w") as out:
        running = subprocess.Popen(command, env=environ, stdout=out, stderr=out)
    try:
        wait_until_open(port, running, log)
        site = {**environ, "DJANGO_SETTINGS_MODULE": "memcon.site.settings", "MEMCON_MODE": "team"}
        run(site, "django", "shell", "--no-imports", "-c", ACCOUNTS.format(password=PASSWORD))
        run({**site, "DJANGO_SUPERUSER_PASSWORD": PASSWORD}, "django", "createsuperuser", "--noinput",
            "--username", "chief", "--email", "")  # fmt: skip
        yield port
    finally:
        running.terminate()
        running.wait(30)


def wait_until_open(port: int, running: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(300):
        assert running.poll() is None, log.read_text()
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(log.read_text())


def test_a_closed_register_asks_strangers_to_sign_in_and_answers_no_other_name(port):
    stranger = Browser(port)
    answer, _ = stranger.ask("/")
    assert answer.status == 302
    assert answer.headers["Location"].startswith("/sign-in/")
    assert stranger.ask("/api/v1/meetings")[0].status == 401
    assert stranger.ask("/", Host="evil.example")[0].status == 400


def test_plain_http_is_led_to_https_and_pages_carry_the_headers_of_a_safe_site(port):
    browser = Browser(port)
    plain, _ = browser.ask("/sign-in/", **{"X-Forwarded-Proto": "http"})
    assert plain.status == 301
    assert plain.headers["Location"] == f"https://{HOST}/sign-in/"
    answer, _ = browser.ask("/sign-in/")
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert int(re.findall(r"\d+", answer.headers["Strict-Transport-Security"])[0]) >= 31_536_000
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert {"private", "no-cache"} <= set(answer.headers["Cache-Control"].split(", "))
    assert all("Secure" in line for line in answer.headers.get_all("Set-Cookie"))


def test_the_style_sheet_and_scripts_come_from_the_same_server(port):
    browser = Browser(port)
    page = browser.ask("/sign-in/")[1]
    files = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    assert {Path(f).suffix for f in files} == {".css", ".js", ".svg"}
    for file in [*files, "/static/admin/css/base.css"]:
        answer, text = browser.ask(file)
        assert answer.status == 200, file
        assert text
        assert "max-age" in answer.headers["Cache-Control"]


def test_each_side_signs_in_and_confirms_for_itself_alone(port):
    desk = Browser(port)
    assert desk.sign_in("desk").status == 302
    listed = desk.ask("/api/v1/meetings?limit=50")[1]
    key = re.search(r'"key":"(m\d+)"[^{}]*?"number":4', listed)
    assert key is not None
    path = f"/meetings/{key[1]}/"
    for name, side, other in (("beijing", "CN", "PK"), ("islamabad", "PK", "CN")):
        person = Browser(port)
        assert person.sign_in(name).status == 302
        page = person.ask(path)[1]
        total = re.search(r'name="sha256" value="([0-9a-f]{64})"', page)
        assert total is not None
        form = {"action": "agree", "sha256": total[1], "csrfmiddlewaretoken": find_token(page)}
        assert person.ask(path, {**form, "side": other})[0].status == 403
        assert person.ask(path, {**form, "side": side})[0].status == 302
    assert "Both records agree" in desk.ask(path)[1]
    assert "Confirm for" not in desk.ask(path)[1]


def test_passwords_are_kept_as_hashes_that_take_their_time(port, environ):
    import psycopg

    with psycopg.connect(environ["DATABASE_URL"]) as server:
        kept = [row[0].split("$") for row in server.execute("SELECT password FROM auth_user")]
    assert len(kept) == 4
    assert {algorithm for algorithm, *_ in kept} == {"pbkdf2_sha256"}
    assert all(int(rounds) >= 600_000 for _, rounds, *_ in kept)


def test_a_session_ends_at_every_worker_when_somebody_signs_out(port):
    desk = Browser(port)
    desk.sign_in("desk")
    page = desk.ask("/")[1]
    kept = dict(desk.cookies)
    assert all(desk.ask("/log/")[0].status == 200 for _ in range(6))
    desk.ask("/sign-out/", {"csrfmiddlewaretoken": find_token(page)})
    desk.cookies = kept
    assert {desk.ask("/log/")[0].status for _ in range(10)} == {302}


def test_a_form_without_its_token_changes_nothing(port):
    desk = Browser(port)
    desk.sign_in("desk")
    assert desk.ask("/add/", {"text": "The ministers met."})[0].status == 403


def test_wrong_passwords_close_a_name_to_one_address_at_all_workers_alike(port):
    guesser, elsewhere = Browser(port, "198.51.100.4"), Browser(port, "198.51.100.5")
    assert [guesser.sign_in("islamabad", "wrong").status for _ in range(10)][-1] == 429
    page = guesser.ask("/sign-in/")[1]
    form = {"username": "islamabad", "password": PASSWORD, "csrfmiddlewaretoken": find_token(page)}
    assert {guesser.ask("/sign-in/", form)[0].status for _ in range(4)} == {429}
    assert elsewhere.sign_in("islamabad").status == 302


def test_the_administrator_made_as_the_guide_says_gives_roles(port):
    chief = Browser(port)
    assert chief.sign_in("chief").status == 302
    answer, page = chief.ask("/admin/auth/user/")
    assert answer.status == 200
    assert "desk" in page
