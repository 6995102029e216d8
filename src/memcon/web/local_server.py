"""The server for the person at this machine: a few threads that answer requests in the order in which they come.

A thread for each connection would open the register anew for each, and where many came at once they would keep each
other from the processor, some of them for half a minute. Here a connection waits until something comes over it, for
browsers open some in advance, and then for one of the threads, which keep the register open.
"""

from __future__ import annotations

import selectors
import socket
import threading
import time
from queue import SimpleQueue
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from django.db import connections

THREADS = 4
PATIENCE = 30.0  # seconds that a connection may stay silent
_LOOK = 0.5


class Handler(WSGIRequestHandler):
    """Answers one request, and writes no log."""

    timeout = PATIENCE

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: whoever sits at the machine sees the pages."""


class LocalServer(WSGIServer):
    """Serves an application on loopback; `serve_forever` returns after `shutdown`, when all answers are given."""

    request_queue_size = 128

    def __init__(self, host: str, port: int, application: Any, threads: int = THREADS) -> None:
        super().__init__((host, port), Handler)
        self.set_app(application)
        self._threads = [threading.Thread(target=self._work, name=f"memcon-{n}") for n in range(threads)]
        self._ready: SimpleQueue[tuple[socket.socket, Any] | None] = SimpleQueue()
        self._silent: dict[socket.socket, tuple[Any, float]] = {}
        self._stop = threading.Event()
        self._stopped = threading.Event()

    def serve_forever(self, poll_interval: float = _LOOK) -> None:
        """Answer requests until `shutdown` is called in another thread."""
        for thread in self._threads:
            thread.start()
        try:
            with selectors.DefaultSelector() as selector:
                selector.register(self.socket, selectors.EVENT_READ)
                while not self._stop.is_set():
                    for key, _ in selector.select(poll_interval):
                        self._take(key.fileobj, selector)
                    self._close_silent(selector)
        finally:
            for connection in self._silent:
                self.shutdown_request(connection)
            for _ in self._threads:
                self._ready.put(None)
            for thread in self._threads:
                thread.join()
            self._stopped.set()

    def shutdown(self) -> None:
        """Take no more requests, and wait until all answers are given."""
        self._stop.set()
        self._stopped.wait()

    def _take(self, ready: Any, selector: selectors.BaseSelector) -> None:
        """Take a new connection in, or hand one over which something came to a thread."""
        if ready is not self.socket:
            selector.unregister(ready)
            address, _ = self._silent.pop(ready)
            self._ready.put((ready, address))
            return
        try:
            connection, address = self.get_request()
        except OSError:
            return
        self._silent[connection] = (address, time.monotonic())
        selector.register(connection, selectors.EVENT_READ)

    def _close_silent(self, selector: selectors.BaseSelector) -> None:
        oldest = time.monotonic() - PATIENCE
        for connection in [c for c, (_, since) in self._silent.items() if since < oldest]:
            selector.unregister(connection)
            del self._silent[connection]
            self.shutdown_request(connection)

    def _work(self) -> None:
        """Answer what is ready until told to end; the thread's connections to the register end with it."""
        try:
            while (asked := self._ready.get()) is not None:
                self._answer(*asked)
        finally:
            connections.close_all()

    def _answer(self, connection: socket.socket, address: Any) -> None:
        try:
            self.finish_request(connection, address)
        except (ConnectionError, TimeoutError):
            pass  # whoever asked is gone
        except Exception:
            self.handle_error(connection, address)
        finally:
            self.shutdown_request(connection)
