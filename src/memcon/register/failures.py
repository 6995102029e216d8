"""Tells what a database's failure means for the person at work: the cause by its kind, and the cure."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import Error as DatabaseFailure

from memcon.errors import RegisterBusy, RegisterDamaged, RegisterError, RegisterFull, RegisterReadOnly

# SQLite's primary result codes, and the classes of SQLSTATE that PostgreSQL answers with.
_SQLITE: dict[int, tuple[type[RegisterError], str, str]] = {
    sqlite3.SQLITE_BUSY: (RegisterBusy, "another program is writing to it.", "Try again when it has finished."),
    sqlite3.SQLITE_LOCKED: (RegisterBusy, "another program is writing to it.", "Try again when it has finished."),
    sqlite3.SQLITE_READONLY: (RegisterReadOnly, "it may not be written.", "Change its permissions or copy it."),
    sqlite3.SQLITE_FULL: (RegisterFull, "there is no room left on the disk.", "Free some and run the command again."),
    sqlite3.SQLITE_IOERR: (RegisterFull, "the disk does not take or give the pages.", "Look at the disk: is it full?"),
    sqlite3.SQLITE_CORRUPT: (RegisterDamaged, "the file is damaged.", "Restore a backup, or 'memcon load' a dump."),
    sqlite3.SQLITE_NOTADB: (RegisterDamaged, "the file is not a register.", "Name another file."),
    sqlite3.SQLITE_CANTOPEN: (RegisterError, "it cannot be opened.", "Check the path and its permissions."),
    sqlite3.SQLITE_PERM: (RegisterReadOnly, "it may not be opened.", "Check its permissions."),
}
_POSTGRES: dict[str, tuple[type[RegisterError], str, str]] = {
    "53100": (RegisterFull, "the server's disk is full.", "Free some and run the command again."),
    "53": (RegisterBusy, "the server is out of resources.", "Try again later."),
    "55P03": (RegisterBusy, "another program is writing to it.", "Try again when it has finished."),
    "25006": (RegisterReadOnly, "the database is read-only.", "Connect to the primary server."),
    "42501": (RegisterReadOnly, "this user may not do that.", "Ask for the rights on the database."),
    "28": (RegisterError, "the server refused the user or password.", "Check the address."),
    "3D000": (RegisterError, "there is no such database.", "Make it with createdb."),
    "57": (RegisterError, "the server ended the connection.", "Run the command again."),
    "XX": (RegisterDamaged, "the database is damaged.", "Restore a backup."),
}


@contextmanager
def naming(register: str) -> Iterator[None]:
    """Turn a database's failure inside the block into the RegisterError that says what to do."""
    try:
        yield
    except DatabaseFailure as failure:
        raise explain(failure, register) from failure


def explain(failure: Exception, register: str) -> RegisterError:
    """Return the RegisterError for a failure of Django's database layer."""
    cause = failure.__cause__ or failure
    code = getattr(cause, "sqlite_errorcode", None)
    state = getattr(cause, "sqlstate", None)
    found = None
    if code is not None:
        found = _SQLITE.get(code & 0xFF)
    elif state is not None:
        found = _POSTGRES.get(state) or _POSTGRES.get(state[:2])
    elif "server" in str(cause) or "connection" in str(cause):
        found = (RegisterError, "the server cannot be reached.", "Check the address, and that the server runs.")
    if found is None:
        found = (RegisterError, f"the database failed ({' '.join(str(cause).split())}).", "")
    kind, problem, cure = found
    return kind(register, problem, cure)
