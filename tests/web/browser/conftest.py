"""A browser, and the register of the examples served to it on loopback.

Screenshots go to the folder that MEMCON_SCREENSHOTS names, where it is set.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection, connections
from django.test import override_settings
from playwright.sync_api import Browser, Page, expect, sync_playwright

from web.conftest import TEAM

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"]
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


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed (apt-get install chromium)")
    # Playwright's loop runs in this thread, where Django would take its own work for a mistake.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    expect.set_options(timeout=20_000)  # a machine that runs all other tests meanwhile is slow
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@contextmanager
def serve_register() -> Iterator[str]:
    """Serve the open register on loopback to the person at the machine; yields its address."""
    server = make_server("127.0.0.1", 0, StaticFilesHandler(WSGIHandler()), _Server, _Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    with override_settings(MEMCON_LOCAL=True, ALLOWED_HOSTS=TEAM["ALLOWED_HOSTS"]):
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        server.server_close()
        connection.close()


@pytest.fixture
def site(register) -> Iterator[str]:
    """The address of the register, served on loopback."""
    with serve_register() as address:
        yield address


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


@contextmanager
def turn_page(page: Page) -> Iterator[None]:
    """Wait until what is done in the block has led to another page, loaded whole.

    A form's answer may lie on the same address and say the same as the page before it, and a key returns at once:
    neither words nor addresses tell the new page from the old.
    """
    with page.expect_event("load"):
        yield


@contextmanager
def judge(page: Page) -> Iterator[None]:
    """Wait until what is judged in the block is in the register, and its page says so."""
    with turn_page(page):
        yield
    expect(page.get_by_text("Your judgement is in the register.")).to_be_visible()
