"""A register of the examples behind the web pages, and people with each role."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client, override_settings

from memcon import load_lexicon
from memcon.register.connect import open_register
from memcon.sources import load_documents

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PASSWORD = "long words of no dictionary 7"
TEAM = {"MEMCON_LOCAL": False, "MEMCON_PUBLIC": False, "ALLOWED_HOSTS": ["testserver", "localhost", "127.0.0.1"]}


@pytest.fixture(scope="session")
def filled_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register of the example documents, made once."""
    from memcon.register.ingest import ingest

    path = tmp_path_factory.mktemp("web") / "filled.db"
    open_register(path, create=True)
    ingest(load_documents(sorted(EXAMPLES.glob("*.jsonl"))), load_lexicon(), by="tester")
    connection.close()
    return path


@pytest.fixture
def register(filled_template: Path, tmp_path: Path) -> Iterator[Path]:
    """A fresh copy of the filled register, open."""
    path = tmp_path / "register.db"
    shutil.copy(filled_template, path)
    open_register(path)
    cache.clear()
    yield path
    connection.close()


@pytest.fixture
def empty_register(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "empty.db"
    open_register(path, create=True)
    cache.clear()
    yield path
    connection.close()


@pytest.fixture
def local(register: Path) -> Iterator[Client]:
    """The browser of the one person at the machine."""
    with override_settings(MEMCON_LOCAL=True, ALLOWED_HOSTS=TEAM["ALLOWED_HOSTS"]):
        yield Client()


@pytest.fixture
def team(register: Path) -> Iterator[None]:
    """A closed register of a team."""
    with override_settings(**TEAM):
        yield


def make_account(name: str, *roles: tuple[str, str, str]) -> Client:
    """Make an account with roles (kind, side, mechanism) and sign it in."""
    from django.contrib.auth.models import User

    from memcon.web.models import Role

    user = User.objects.create_user(name, password=PASSWORD)
    for kind, side, mechanism in roles:
        Role.objects.create(user=user, kind=kind, side=side, mechanism=mechanism)
    client = Client()
    client.force_login(user, "memcon.web.backends.RolesBackend")
    return client


def mechanism_key() -> str:
    """The key of the examples' working group."""
    from memcon.register.models import Mechanism

    return Mechanism.objects.get(name__contains="International Cooperation").key


def round_key(number: int) -> str:
    """The key of a round of the examples' working group."""
    from memcon.register.models import Round

    return Round.objects.get(mechanism__key=mechanism_key(), number=number).key
