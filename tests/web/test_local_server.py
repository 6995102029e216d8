"""The local server: answers come in turn from a few threads, each of which opens and closes its own connection."""

from __future__ import annotations

import gc
import socket
import struct
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import connection, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.test import override_settings

from memcon.register import models
from memcon.web import local_server
from memcon.web.local_server import LocalServer
from web.conftest import TEAM

PAGE, FILE = "/mechanisms/", "/static/memcon/site.css"


@pytest.fixture
def server(register) -> Iterator[LocalServer]:
    with override_settings(MEMCON_LOCAL=True, ALLOWED_HOSTS=TEAM["ALLOWED_HOSTS"]):
        running = LocalServer("127.0.0.1", 0, WSGIHandler(), threads=3)
        thread = threading.Thread(target=running.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        yield running
        running.shutdown()
        running.server_close()
        thread.join(10)
        assert not thread.is_alive()


def ask(server: LocalServer, path: str, **headers: str) -> tuple[int, bytes]:
    question = urllib.request.Request(f"http://127.0.0.1:{server.server_port}{path}", headers=headers)
    try:
        with urllib.request.urlopen(question, timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, b""


def open_connection(server: LocalServer, told: bytes = b"") -> socket.socket:
    made = socket.create_connection(("127.0.0.1", server.server_port), 60)
    made.sendall(told)
    return made


def leave(server: LocalServer, path: str) -> None:
    """Ask for something and be gone at once, so that writing the answer fails."""
    made = open_connection(server, f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    made.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    made.close()


def test_pages_files_and_what_is_not_there_are_answered(server):
    assert ask(server, PAGE)[0] == 200
    assert ask(server, FILE)[0] == 200
    assert ask(server, "/nowhere/")[0] == 404


def test_connections_that_stay_silent_hold_nobody_up(server):
    silent = [open_connection(server) for _ in range(20)]
    assert ask(server, PAGE)[0] == 200
    for one in silent:
        one.close()


def test_a_connection_that_is_silent_for_long_is_closed(server, monkeypatch):
    monkeypatch.setattr(local_server, "PATIENCE", 0.1)
    silent = open_connection(server)
    silent.settimeout(20)
    assert silent.recv(1) == b""
    silent.close()


def test_many_at_once_are_answered_in_turn(server):
    with ThreadPoolExecutor(30) as many:
        statuses = list(many.map(lambda n: ask(server, (PAGE, FILE, "/log/")[n % 3])[0], range(90)))
    assert statuses == [200] * 90


def test_every_answer_ends_in_the_thread_that_gave_it(server):
    """Django closes a thread's connections at the end of each request: were that told by whichever thread happens to
    clear an answer away that nobody closed, it would close a connection that another request is at work with.
    """
    begun: list[int] = []
    ended: list[int] = []
    closed_at_work: list[str] = []
    close = BaseDatabaseWrapper.close

    def watch(self: BaseDatabaseWrapper) -> None:
        if self.in_atomic_block:
            closed_at_work.append(threading.current_thread().name)
        close(self)

    def begin(**_: object) -> None:
        begun.append(threading.get_ident())

    def end(**_: object) -> None:
        ended.append(threading.get_ident())

    request_started.connect(begin)
    request_finished.connect(end)
    BaseDatabaseWrapper.close = watch  # type: ignore[method-assign]
    gc.disable()  # what is left to the collector is cleared away below, at the worst time
    try:
        tag = urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}{FILE}", timeout=60).headers["ETag"]
        for path in (PAGE, FILE, "/nowhere/", "/commitments/table.csv"):
            ask(server, path)
            for _ in range(5):
                leave(server, path)
        ask(server, FILE, **{"If-None-Match": tag})
        with ThreadPoolExecutor(6) as many:
            list(many.map(lambda n: leave(server, (PAGE, FILE)[n % 2]), range(30)))
        server.shutdown()  # after the last answer
        with transaction.atomic():
            before = models.Document.objects.count()
            gc.collect()
            assert models.Document.objects.count() == before
    finally:
        gc.enable()
        BaseDatabaseWrapper.close = close  # type: ignore[method-assign]
        request_started.disconnect(begin)
        request_finished.disconnect(end)
    assert sorted(begun) == sorted(ended)
    assert len(begun) >= 10
    assert threading.get_ident() not in ended
    assert closed_at_work == []
    assert connection.is_usable()
