"""Registers to work on: a fresh one for each test, on SQLite and on PostgreSQL."""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection

from memcon import load_lexicon
from memcon.model import Document
from memcon.register.connect import open_register
from memcon.sources import load_documents

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "jwg-icc.jsonl"
SERVER = os.environ.get("MEMCON_TEST_POSTGRES", "")
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty register of the current form, made once."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    open_register(path, create=True)
    connection.close()
    return path


@pytest.fixture(scope="session")
def postgres_template() -> Iterator[str]:
    """The name of an empty register's database on the test server."""
    if not SERVER:
        pytest.skip("no PostgreSQL server")
    name = f"memcon_empty_{os.getpid()}"
    run_on_server(f'CREATE DATABASE "{name}"')
    open_register(address(name), create=True)
    connection.close()
    yield name
    run_on_server(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def address(name: str) -> str:
    return f"{SERVER.rpartition('/')[0]}/{name}"


def run_on_server(statement: str) -> None:
    import psycopg

    with psycopg.connect(SERVER, autocommit=True) as server:
        server.execute(statement)


@pytest.fixture
def sqlite_place(sqlite_template: Path, tmp_path: Path) -> Iterator[str]:
    """Where an empty register in a file is, not opened yet."""
    yield str(shutil.copy(sqlite_template, tmp_path / "register.db"))
    connection.close()


@pytest.fixture
def postgres_place(postgres_template: str) -> Iterator[str]:
    """Where an empty register on the server is, not opened yet."""
    name = f"memcon_{os.getpid()}_{next(_numbers)}"
    run_on_server(f'CREATE DATABASE "{name}" TEMPLATE "{postgres_template}"')
    yield address(name)
    connection.close()
    run_on_server(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest) -> str:
    """Where an empty register of either kind is, not opened yet."""
    return str(request.getfixturevalue(f"{request.param}_place"))


@pytest.fixture
def register(place: str) -> str:
    """An empty register, open."""
    open_register(place)
    return place


@pytest.fixture
def lexicon():
    return load_lexicon()


@pytest.fixture
def examples() -> list[Document]:
    return list(load_documents([EXAMPLES]))
