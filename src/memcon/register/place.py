"""Where a register is: a file, or a PostgreSQL address, as Django wants to be told."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from memcon.errors import RegisterError

DEFAULT_FILE = "memcon.db"
VARIABLES = ("MEMCON_REGISTER", "DATABASE_URL")
WAIT_SECONDS = 20
# A server's thread keeps its connection for so long: to open one costs as much as a page. A file that was put in place
# of another is seen after that time at the latest.
_KEPT = {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
# How often a question is asked on a connection before PostgreSQL keeps its plan.
PLANNED_AFTER = 3
_POSTGRES = ("postgres", "postgresql")
_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; "
    "PRAGMA cache_size=-64000; PRAGMA temp_store=MEMORY"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a register is: `name` for messages (without password), `config` for Django, `file` where it is one."""

    name: str
    config: dict[str, Any]
    file: Path | None = None


def find_place(location: str | Path | None = None, *, read_only: bool = False) -> Place:
    """Return the register's place: `location`, else MEMCON_REGISTER, else DATABASE_URL, else memcon.db here.

    A location is a file, or an address such as postgresql://user@host/name. Raises RegisterError.
    """
    given = str(location) if location else next((os.environ[v] for v in VARIABLES if os.environ.get(v)), DEFAULT_FILE)
    scheme, _, rest = given.partition("://")
    if not rest:
        return _file_place(Path(given), read_only)
    if scheme == "sqlite":
        return _file_place(Path(unquote(rest.removeprefix("/"))), read_only)
    if scheme in _POSTGRES:
        return _postgres_place(given)
    raise RegisterError(
        f"{scheme}://…", "this kind of database is not known.", "Give a file or a postgresql:// address."
    )


def _file_place(file: Path, read_only: bool) -> Place:
    options: dict[str, Any] = {"timeout": WAIT_SECONDS, "transaction_mode": "IMMEDIATE"}
    name = str(file)
    if read_only:
        # A file that may not be written has no log beside it unless a writer is at work: without one, SQLite is told
        # that nothing changes, for it would otherwise want to make the log's index in a folder it may not write to.
        mode = "mode=ro" if Path(f"{file}-wal").exists() else "immutable=1"
        name = f"{file.absolute().as_uri()}?{mode}"
        options = {"timeout": WAIT_SECONDS, "uri": True, "init_command": "PRAGMA query_only=ON"}
    else:
        options["init_command"] = _PRAGMAS
    return Place(str(file), {"ENGINE": "django.db.backends.sqlite3", "NAME": name, "OPTIONS": options, **_KEPT}, file)


def _postgres_place(address: str) -> Place:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise RegisterError(
            "postgresql://…", "the address is not valid.", "See docs/how-to/team-register.md."
        ) from None
    name = unquote(parts.path.lstrip("/"))
    config: dict[str, Any] = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(port or ""),
        "OPTIONS": {
            "connect_timeout": WAIT_SECONDS,
            **_read_options(parts.query),
        },
        **_KEPT,
    }
    return Place(f"postgresql://{parts.hostname or ''}{f':{port}' if port else ''}/{name}", config)


def _read_options(query: str) -> dict[str, Any]:
    """Return the driver's options; plans are kept unless the address says `prepare_threshold=none`."""
    options: dict[str, Any] = dict(parse_qsl(query))
    told = str(options.get("prepare_threshold", PLANNED_AFTER))
    return {**options, "prepare_threshold": int(told) if told.isdecimal() else None}
