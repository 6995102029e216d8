"""Opens a register: one SQLite file, or a PostgreSQL database that a team shares.

Django is set up here for programs that have not done so (the command line, a script). A register that does not
exist is made only where the caller says so; one of an older form is brought forward; one of a newer form is refused.
"""

from __future__ import annotations

import os
from pathlib import Path

import django
from django.apps import apps
from django.conf import settings
from django.db import connection, connections

from memcon import __version__
from memcon.errors import RegisterDamaged, RegisterError, RegisterMissing, RegisterReadOnly, RegisterTooNew
from memcon.register.failures import naming
from memcon.register.place import Place, find_place

SCHEMA = 3
WRITER_LOCK = 0x6D656D636F6E  # "memcon" in ASCII: the advisory lock that writers take in turn on PostgreSQL


def open_register(location: str | Path | None = None, *, create: bool = False, write: bool = True) -> Place:
    """Connect Django to a register and check that this Memcon can work on it.

    `create` makes it where there is none; `write` False opens a file that may not be written. May be called again
    for another register; there is one at a time in a program. Raises a RegisterError.
    """
    place = find_place(location)
    if place.file is not None:
        if not place.file.exists() and not create:
            raise RegisterMissing(
                place.name, "there is no register here.", "Make one with 'memcon add FILE', or name it."
            )
        if place.file.is_dir():
            raise RegisterError(place.name, "this is a folder.", "Name a file for the register.")
        if place.file.exists() and not os.access(place.file, os.W_OK):
            if write:
                raise RegisterReadOnly(place.name, "the file may not be written.", "Change its permissions or copy it.")
            place = find_place(place.file, read_only=True)
    _set_up(place)
    with naming(place.name):
        _check(place, create)
    return place


def place_name() -> str:
    """Return the open register's name for messages."""
    config = connections.settings["default"]
    if "sqlite3" in config["ENGINE"]:
        return str(config["NAME"]).removeprefix("file://").partition("?")[0]
    return f"postgresql://{config['HOST']}{':' + config['PORT'] if config['PORT'] else ''}/{config['NAME']}"


def prepare_models() -> None:
    """Set Django up with the register alone, unless a program has set it up already; no database is opened.

    A program that names its own DJANGO_SETTINGS_MODULE (the web register: memcon.site.settings) gets that.
    """
    if not settings.configured and not os.environ.get("DJANGO_SETTINGS_MODULE"):
        settings.configure(INSTALLED_APPS=["memcon.register"], USE_TZ=True, LOGGING_CONFIG=None)
    if not apps.ready:
        django.setup()


def _set_up(place: Place) -> None:
    prepare_models()
    if "default" in connections.settings:
        connections["default"].close()
        del connections["default"]
    connections.settings["default"] = connections.configure_settings({"default": dict(place.config)})["default"]


def _check(place: Place, create: bool) -> None:
    schema = _read_schema(place)
    if schema is None:
        if not create:
            raise RegisterMissing(place.name, "there is no register in it.", "Make one with 'memcon add FILE'.")
        bring_forward()
    elif schema > SCHEMA:
        raise RegisterTooNew(
            place.name,
            f"a newer Memcon made this register (form {schema}; {__version__} knows up to {SCHEMA}).",
            "Install that version: pip install --upgrade memcon.",
        )
    elif schema < SCHEMA:
        bring_forward()


def _read_schema(place: Place) -> int | None:
    """Return the number of the register's form, None where the database holds no tables yet."""
    tables = connection.introspection.table_names()
    if "register_state" not in tables:
        if place.file is not None and tables and not any(name.startswith("django_") for name in tables):
            raise RegisterDamaged(place.name, "this database is not a register.", "Name another file.")
        return None
    with connection.cursor() as cursor:
        cursor.execute("SELECT schema FROM register_state WHERE id = 1")
        row = cursor.fetchone()
    return int(row[0]) if row else None


def bring_forward() -> None:
    """Bring the open register to the form that this Memcon knows: its tables, and what is kept for lists and pages."""
    from django.core.management import call_command
    from django.db import transaction

    from memcon.api import load_lexicon
    from memcon.register.comparisons import keep_comparisons
    from memcon.register.models import Document, State
    from memcon.register.summaries import keep_summaries

    # One transaction for all, so that no register is ever left half made: SQLite takes changes of tables in a
    # transaction only while it is not minding foreign keys.
    connection.disable_constraint_checking()
    with transaction.atomic():
        _hold_alone()
        call_command("migrate", verbosity=0, interactive=False)
        if Document.objects.exists():
            keep_summaries()
            keep_comparisons(None, load_lexicon())
        State.objects.update_or_create(
            id=1, defaults={"schema": SCHEMA}, create_defaults={"schema": SCHEMA, "made_by": f"memcon {__version__}"}
        )
    connection.enable_constraint_checking()


def _hold_alone() -> None:
    """Keep two programs from making the same tables at once, on PostgreSQL (SQLite's transaction does so itself)."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [WRITER_LOCK])
