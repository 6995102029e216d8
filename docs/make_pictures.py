"""Make the pictures of the tour and the worked example anew: python docs/make_pictures.py

A register of the examples alone is served on loopback and looked at in Chromium. Needs the extras `serve` and `dev`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples" / "jwg-icc.jsonl"
PORT = 8699
WIDE = {"width": 1080, "height": 720}
NARROW = {"width": 390, "height": 780}
FLAGS = ["--no-sandbox", "--disable-gpu"]


def find_mechanism(page: Page) -> None:
    """Go to the page of the examples' working group."""
    page.goto("/mechanisms/?name=JWG-ICC")
    page.locator("td.main a").first.click()


def show_mechanism(page: Page) -> None:
    find_mechanism(page)


def show_life(page: Page) -> None:
    find_mechanism(page)
    page.locator("#life").scroll_into_view_if_needed()
    page.locator("#life #history svg").first.wait_for()
    page.locator("#life").evaluate("part => part.scrollIntoView()")


def show_meeting(page: Page) -> None:
    page.goto("/meetings/?conflicts=yes")
    page.locator("td.main a").first.click()


def show_passage(page: Page) -> None:
    page.goto("/documents/by-key/?key=jwg-icc-4-pk")
    page.locator(".source mark.m-commitment a").first.click()
    page.get_by_role("heading", name="At this place").wait_for()
    page.mouse.move(0, 0)
    page.evaluate("scrollTo(0, 0)")


def show_changes(page: Page) -> None:
    find_mechanism(page)
    page.get_by_role("link", name="Compare the last two rounds").click()
    page.locator(".pair").nth(1).wait_for()


PICTURES: dict[str, Callable[[Page], object]] = {
    "home": lambda page: page.goto("/"),
    "mechanism": show_mechanism,
    "life": show_life,
    "meeting": show_meeting,
    "document": show_passage,
    "compare": show_changes,
    "commitments": lambda page: page.goto("/commitments/"),
    "review": lambda page: page.goto("/review/?queue=commitments"),
}


@contextmanager
def serve_examples(folder: str) -> Iterator[str]:
    """Serve a register of the examples; yields its address."""
    register = str(Path(folder, "tour.db"))
    environment = {**os.environ, "MEMCON_USER": "desk officer"}
    command = [sys.executable, "-m", "memcon"]
    subprocess.run([*command, "add", "--register", register, str(EXAMPLES)], check=True, env=environment)
    with subprocess.Popen(
        [*command, "serve", "--register", register, "--port", str(PORT)],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        address = f"http://127.0.0.1:{PORT}"
        try:
            wait_for(address)
            yield address
        finally:
            server.terminate()


def wait_for(address: str) -> None:
    """Wait until something answers at an address. Raises TimeoutError after half a minute."""
    for _ in range(300):
        try:
            urllib.request.urlopen(address).close()
            return
        except urllib.error.URLError:
            time.sleep(0.1)
    raise TimeoutError(address)


def take(page: Page, path: Path, height: int) -> None:
    """Write what the page shows, from its top or from where it was scrolled to, no higher than is shown."""
    page.wait_for_load_state("networkidle")
    page.screenshot(path=path, clip={"x": 0, "y": 0, "width": page.viewport_size["width"], "height": height})
    print(path.relative_to(ROOT), f"{path.stat().st_size // 1024} kB")


def main() -> None:
    """Write docs/images/*.png and docs/pictures/jwg-icc-brief.png."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    with TemporaryDirectory() as folder, serve_examples(folder) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for scheme, size, names in (
            ("light", WIDE, list(PICTURES)), ("dark", WIDE, ["document"]), ("light", NARROW, ["document"]),
        ):  # fmt: skip
            context = browser.new_context(base_url=address, viewport=size, color_scheme=scheme, reduced_motion="reduce")
            page = context.new_page()
            for name in names:
                PICTURES[name](page)
                suffix = ("-dark" if scheme == "dark" else "") + ("-phone" if size is NARROW else "")
                take(page, ROOT / "docs" / "images" / f"{name}{suffix}.png", size["height"])
            context.close()
        page = browser.new_page(base_url=address, viewport={"width": 900, "height": 760})
        find_mechanism(page)
        page.get_by_role("link", name="Brief (page)").click()
        take(page, ROOT / "docs" / "pictures" / "jwg-icc-brief.png", 760)
        browser.close()


if __name__ == "__main__":
    main()
