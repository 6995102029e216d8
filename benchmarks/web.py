"""How fast the pages are: their time against a plain Django page with one query, and a load run on loopback.

    python benchmarks/web.py REGISTER [--seconds 60] [--connections 50]

REGISTER is a file made by `memcon add`, or a PostgreSQL address. Times are medians of server time in one process,
without the network: `first` when a page is built, `again` when the register has not changed since, both as a ratio to
the plain page, which is asked for in turn with each, so that what else the machine does slows both alike. On a file,
where the database works inside the process, processor time counts; on PostgreSQL, elapsed time. The load run asks for
all pages in turn over so many connections and counts what was not answered with 200.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Callable

REPEATS = 15


def set_up(register: str) -> None:
    """Set Django up on a register, with one more page to compare with."""
    from memcon.web.serving import prepare_site

    prepare_site(register, "local")


def add_plain_page() -> None:
    """Add a page as plain as Django makes them: one query, the site's frame, through the same middleware."""
    from django.http import HttpRequest, HttpResponse
    from django.shortcuts import render
    from django.urls import path

    from memcon.register.models import Document
    from memcon.site import urls

    def plain(request: HttpRequest) -> HttpResponse:
        title = Document.objects.values_list("title", flat=True).first()
        return render(request, "memcon/base.html", {"title": title, "inside": title})

    urls.urlpatterns.append(path("plain/", plain))


def list_pages() -> dict[str, str]:
    """Return the pages to be asked for, on the largest mechanism, its last meeting and a long document."""
    from django.db.models import Count
    from django.db.models.functions import Length

    from memcon.register.models import Document, Mechanism, Person, Round

    mechanism = Mechanism.objects.annotate(n=Count("rounds")).order_by("-n").first()
    told = Round.objects.filter(mechanism=mechanism, links__meeting__standing="subject").order_by("-start")
    meeting = told.first() or Round.objects.filter(links__meeting__standing="subject").first()
    document = Document.objects.annotate(n=Length("text")).order_by("-n")[Document.objects.count() // 20]
    person = Person.objects.annotate(n=Count("links")).order_by("-n").first()
    pages = {
        "home": "/", "mechanisms": "/mechanisms/", "mechanism": f"/mechanisms/{mechanism.key}/",
        "history": f"/mechanisms/{mechanism.key}/history/", "meetings": "/meetings/",
        "meeting": f"/meetings/{meeting.key}/", "since": f"/meetings/{meeting.key}/since/", "documents": "/documents/",
        "document": f"/documents/{document.pk}/", "passage": f"/documents/{document.pk}/?at=200",
        "compare": f"/compare/?mechanism={mechanism.key}", "commitments": "/commitments/", "people": "/people/",
        "person": f"/people/{person.key}/", "countries": "/countries/", "party": "/parties/CN/", "bodies": "/bodies/",
        "frameworks": "/frameworks/", "search": "/search/?q=climate+cooperation", "log": "/log/", "api": "/api/",
    }  # fmt: skip
    return pages


def time_call(call: Callable[[], object], clock: Callable[[], float]) -> float:
    """Return the time of one call in milliseconds."""
    start = clock()
    call()
    return (clock() - start) * 1000


def compare_times(page: Callable[[], object], plain: Callable[[], object], prepare: Callable[[], object]) -> float:
    """Return how many times the plain page a page takes: medians of calls made in turn, each prepared for."""
    from django.db import connection

    clock = time.process_time if connection.vendor == "sqlite" else time.perf_counter
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(REPEATS):
        for place, call in enumerate((page, plain)):
            prepare()
            taken[place].append(time_call(call, clock))
    return statistics.median(taken[0]) / statistics.median(taken[1])


def measure(pages: dict[str, str]) -> None:
    """Print each page's questions to the database and its time against the plain page."""
    from django.core.cache import cache
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(HTTP_HOST="localhost")
    print(f"{'page':<14}{'queries':>8}{'first':>8}{'again':>8}   times the plain page")
    for name, address in pages.items():
        assert client.get(address).status_code == 200, address
        cache.clear()
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
            questions = len(asked)

        def page(address: str = address) -> object:
            return client.get(address)

        def plain() -> object:
            return client.get("/plain/")

        built = compare_times(page, plain, cache.clear)
        page()
        again = compare_times(page, plain, lambda: None)
        print(f"{name:<14}{questions:>8}{built:>8.1f}{again:>8.1f}", flush=True)


async def load(port: int, paths: list[str], seconds: float, connections: int) -> tuple[Counter[str], list[float]]:
    """Ask for pages over many connections at once; returns how often each thing came back, and the times in ms."""
    until = time.monotonic() + seconds
    outcomes: Counter[str] = Counter()
    taken: list[float] = []

    async def one(number: int) -> None:
        turn = number
        while time.monotonic() < until:
            turn += 1
            start = time.perf_counter()
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                question = f"GET {paths[turn % len(paths)]} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                writer.write(question.encode())
                answer = await asyncio.wait_for(reader.read(), 60)
                writer.close()
                status = answer[9:12].decode() or "an empty answer"
                outcomes[status if status == "200" else f"{status} at {paths[turn % len(paths)]}"] += 1
                taken.append((time.perf_counter() - start) * 1000)
            except (OSError, TimeoutError) as error:
                outcomes[f"{type(error).__name__} at {paths[turn % len(paths)]}"] += 1

    await asyncio.gather(*(one(n) for n in range(connections)))
    return outcomes, taken


def run_load(register: str, pages: dict[str, str], seconds: float, connections: int) -> None:
    """Serve the register with gunicorn and ask for its pages as many at once would."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environ = {**os.environ, "MEMCON_REGISTER": register, "MEMCON_MODE": "local"}
    command = [sys.executable, "-m", "gunicorn", "memcon.site.wsgi:application", "--bind", f"127.0.0.1:{port}"]
    options = ["--workers", "2", "--threads", "4", "--log-level", "error"]
    server = subprocess.Popen([*command, *options], env=environ)
    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/log/", timeout=30)
                break
            except OSError:
                time.sleep(0.2)
        outcomes, taken = asyncio.run(load(port, list(pages.values()), seconds, connections))
    finally:
        server.terminate()
        server.wait(30)
    late = statistics.quantiles(taken, n=100)
    answers = outcomes.pop("200", 0)
    print(
        f"\nload: {connections} connections, {seconds:g} s, 2 workers: {answers} answers ({answers / seconds:.0f} a "
        f"second), {outcomes.total()} failures {dict(outcomes) or ''}; "
        f"median {late[49]:.0f} ms, 95 of 100 under {late[94]:.0f} ms"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("register")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--connections", type=int, default=50)
    given = parser.parse_args()
    set_up(given.register)
    add_plain_page()
    pages = list_pages()
    measure(pages)
    run_load(given.register, pages, given.seconds, given.connections)


if __name__ == "__main__":
    main()
