"""The example client against a register that is served, token and all; and what its guide says of it."""

from __future__ import annotations

import importlib.util
import threading
import urllib.error
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.db import connections

from memcon.register import models
from memcon.web.models import ReadToken
from memcon.web.roles import sum_token
from web.conftest import EXAMPLES, make_account, mechanism_key, round_key

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "use-the-api.md"


@pytest.fixture(scope="module")
def example() -> ModuleType:
    spec = importlib.util.spec_from_file_location("api_client", EXAMPLES / "api_client.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def served(team) -> Iterator[tuple[str, list[str]]]:
    """The address of a closed register, and what it answered so far."""
    answered: list[str] = []

    class Handler(WSGIRequestHandler):
        def log_message(self, format, *args):
            answered.append(str(args[1]))

    application = WSGIHandler()

    def run(environ, start_response):
        try:
            yield from application(environ, start_response)
        finally:
            connections.close_all()  # the server's thread has a connection of its own

    server = make_server("127.0.0.1", 0, run, handler_class=Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", answered
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def token(team) -> str:
    from django.contrib.auth.models import User

    make_account("reader")
    ReadToken.objects.create(user=User.objects.get(username="reader"), name="script", sha256=sum_token("open sesame"))
    return "open sesame"


def test_the_client_reads_with_a_token_and_without_one_is_refused(example, served, token):
    address, _ = served
    assert example.Register(address, token).get(f"meetings/{round_key(4)}")["place"] == "Islamabad"
    for wrong in ("", "guess"):
        with pytest.raises(urllib.error.HTTPError) as refused:
            example.Register(address, wrong).get("meetings")
        assert refused.value.code == 401


def test_the_client_reads_lists_part_by_part_to_the_end(example, served, token):
    address, answered = served
    register = example.Register(address, token)
    keys = [c["key"] for c in register.every("commitments", mechanism=mechanism_key(), limit=3)]
    assert sorted(keys) == sorted(
        models.Commitment.objects.filter(mechanism__key=mechanism_key()).values_list("key", flat=True)
    )
    assert len(answered) > 2


def test_an_unchanged_answer_is_taken_from_memory_and_a_changed_one_is_not(example, served, token):
    address, answered = served
    register = example.Register(address, token)
    first, again = register.get("documents"), register.get("documents")
    assert first == again
    models.Document.objects.filter(key="jwg-icc-4-pk").update(title="Another title")
    assert "Another title" in [d["title"] for d in register.get("documents")["items"]]
    assert answered[:2] == ["200", "304"]


def test_the_guide_shows_the_client_as_it_is(example):
    guide = GUIDE.read_text("utf-8")
    source = (EXAMPLES / "api_client.py").read_text("utf-8")
    body = source[source.index("class Register") : source.index("\n\nif __name__")]
    assert body in guide
    operations = guide.split("## What there is")[1].split("\n## ")[0]
    from memcon.web.views.api_page import describe_operations

    told = {o["path"].removeprefix("/api/v1") for o in describe_operations()["operations"]}
    assert told == {line.split("`")[1] for line in operations.splitlines() if line.startswith("| `")}
