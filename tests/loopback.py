"""A web server on loopback whose pages are told by a test, well-behaved or hostile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Request:
    path: str
    headers: dict[str, str]


@dataclass
class Site:
    """`pages` maps a path to an answer: (status, headers, body) or a function that writes to the connection."""

    address: str
    pages: dict[str, object] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)

    def page(self, path: str, body: bytes | str, kind: str = "text/html", status: int = 200, **headers: str) -> str:
        content = body.encode() if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (status, {"Content-Type": kind, "Content-Length": str(len(content)), **named}, content)
        return self.address + path

    def redirect(self, path: str, target: str, status: int = 302) -> str:
        self.pages[path] = (status, {"Location": target, "Content-Length": "0"}, b"")
        return self.address + path

    def raw(self, path: str, write: Callable[[Callable[[bytes], object]], None]) -> str:
        """Let `write` send what it likes, HTTP or not."""
        self.pages[path] = write
        return self.address + path

    def asked(self, path: str) -> int:
        return sum(r.path == path for r in self.requests)


@contextmanager
def serve(host: str = "127.0.0.1") -> Iterator[Site]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.requests.append(Request(self.path, dict(self.headers)))
            answer = site.pages.get(self.path, (404, {"Content-Length": "0"}, b""))
            self.close_connection = True
            try:
                if callable(answer):
                    answer(lambda data: (self.wfile.write(data), self.wfile.flush()))
                    return
                status, headers, body = answer
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                pass  # The reader hung up, as it should on a hostile answer.

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer((host, 0), Handler)
    server.daemon_threads = True
    site = Site(f"http://{host}:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
