"""Servers for the register: one for the person at this machine, one for a team."""

from __future__ import annotations

import os
from collections.abc import Callable
from ipaddress import ip_address
from typing import Any

from memcon.errors import ServeRefused

LEAST_KEY = 50


def check_local(host: str) -> None:
    """Refuse to serve a register without accounts anywhere but on this machine. Raises ServeRefused."""
    if host == "localhost":
        return
    try:
        loopback = ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise ServeRefused(
            f"without accounts, the register is served to this machine alone, not at {host}.",
            "Leave --host out, or serve a team with --team.",
        )


def check_team(environ: dict[str, str]) -> None:
    """Refuse to serve a team before secret key, host names and database are set, naming all that is missing."""
    missing = []
    key = environ.get("MEMCON_SECRET_KEY", "")
    if len(key) < LEAST_KEY or len(set(key)) < 10:
        missing.append(
            f"MEMCON_SECRET_KEY: at least {LEAST_KEY} characters that nobody can guess "
            "(python -c 'import secrets; print(secrets.token_urlsafe(50))')"
        )
    hosts = [h.strip() for h in environ.get("MEMCON_HOSTS", "").split(",") if h.strip()]
    if not hosts or "*" in hosts:
        missing.append("MEMCON_HOSTS: the names that the site answers to, such as register.example.org")
    place = environ.get("MEMCON_REGISTER") or environ.get("DATABASE_URL") or ""
    if not place.startswith(("postgres://", "postgresql://")):
        missing.append("DATABASE_URL: a PostgreSQL database, such as postgresql://memcon@localhost/memcon")
    if missing:
        raise ServeRefused(
            "a team's register is not served before these are set:",
            "\n  " + "\n  ".join(missing) + "\nSee docs/how-to/serve-a-team.md.",
        )


def prepare_site(location: str | None, mode: str) -> None:
    """Set Django up for the site and bring the register's tables forward; must come before anything of Django."""
    os.environ["MEMCON_MODE"] = mode
    os.environ["DJANGO_SETTINGS_MODULE"] = "memcon.site.settings"
    if location:
        os.environ["MEMCON_REGISTER"] = location
    from memcon.register.connect import open_register

    place = open_register(location, create=True, write=False)
    from django.core.management import call_command
    from django.db import connection

    if "query_only" not in str(place.config.get("OPTIONS", {})):
        call_command("migrate", verbosity=0, interactive=False)
    connection.close()


def renew_register(tell: Callable[[str], None]) -> None:
    """Link and compare anew what another Memcon or lexicon did, so that no page has to; `tell` is told of each part.

    A register that may not be written stays as it is.
    """
    from django.db import connection

    from memcon.api import load_lexicon
    from memcon.register.renewing import renew
    from memcon.web.roles import name_local_user

    if "query_only" not in str(connection.settings_dict.get("OPTIONS", {})):
        renew(name_local_user(), load_lexicon(), tell=tell)
    connection.close()  # gunicorn's workers must not share it


def serve_local(host: str, port: int) -> None:
    """Serve the person at this machine until stopped. Raises ServeRefused where the port is taken."""
    from django.core.wsgi import get_wsgi_application

    from memcon.web.local_server import LocalServer

    try:
        server = LocalServer(host, port, get_wsgi_application())
    except OSError as error:
        raise ServeRefused(f"port {port} cannot be used ({error.strerror}).", "Choose another with --port.") from None
    with server:
        server.serve_forever()


def serve_team(bind: str, workers: int) -> None:
    """Serve a team with gunicorn, behind a proxy that speaks HTTPS."""
    from django.core.wsgi import get_wsgi_application
    from gunicorn.app.base import BaseApplication

    class Application(BaseApplication):
        def load_config(self) -> None:
            options = {"bind": bind, "workers": workers, "threads": 4, "timeout": 120, "max_requests": 5000}
            for name, value in options.items():
                self.cfg.set(name, value)

        def load(self) -> Any:
            return get_wsgi_application()

    Application().run()
