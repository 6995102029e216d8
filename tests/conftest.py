"""Django for all tests of one run: the site's settings, so that register and web share one set-up."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Generator

import django
import hypothesis
import pytest
from django.conf import settings
from django.contrib.auth.hashers import PBKDF2PasswordHasher

POSTGRES = "MEMCON_TEST_POSTGRES"


def pytest_configure(config: pytest.Config) -> None:
    from memcon.site import settings as site

    for variable in ("MEMCON_REGISTER", "DATABASE_URL", "MEMCON_USER"):
        os.environ.pop(variable, None)
    # No example is timed: what is bounded is tested as a ratio, whatever else the machine does.
    hypothesis.settings.register_profile("memcon", deadline=None)
    hypothesis.settings.load_profile("memcon")
    # Hashing a password takes half a second by design. What the site itself spends is looked at in test_team_server.
    PBKDF2PasswordHasher.iterations = 1000
    if not settings.configured:
        settings.configure(**{name: getattr(site, name) for name in dir(site) if name.isupper()})
        django.setup()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Set what is loaded for all tests, the lexicon above all, apart from what is looked through for garbage."""
    gc.disable()
    result = yield
    gc.collect()
    gc.freeze()
    gc.enable()
    return result


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not os.environ.get(POSTGRES):
        terminalreporter.write_line(
            f"PostgreSQL: tests skipped; set {POSTGRES}=postgresql://user@host/name to a server where databases "
            "may be made (.ci/run starts one)."
        )
    if not any(shutil.which(name) for name in ("chromium", "chromium-browser")):
        terminalreporter.write_line("Chromium: tests in a browser skipped; install it (apt-get install chromium).")
