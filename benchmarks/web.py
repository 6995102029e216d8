"""How fast the pages are: their time against a plain Django page with one query, and a load run on loopback.

    python benchmarks/web.py REGISTER [--most 3] [--seconds 60] [--connections 50] [--workers 2] [--team] [--editor 2]

REGISTER is a file made by `memcon add`, or a PostgreSQL address. Times are medians of server time in one process,
without the network: `first` when a page is built, `again` when the register has not changed since, both as a ratio to
the plain page, which is asked for in turn with each, so that what else the machine does slows both alike. On a file,
where the database works inside the process, processor time counts; on PostgreSQL, elapsed time. The exit status is 1
where a page takes more than --most times the plain one.

The load run starts `memcon serve` (with --team as a team has it, on PostgreSQL), asks for all pages in turn over so
many connections at once, and counts what was not answered with 200. With --editor, a program beside it corrects the
place of a meeting every so many seconds, after each of which every page is built anew; its corrections stay in the
register, so give a copy.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
import secrets
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Callable
from functools import partial
from multiprocessing.queues import SimpleQueue

REPEATS = 31
LATE = 30_000  # milliseconds


def set_up(register: str) -> None:
    """Set Django up on a register, linked and compared by this Memcon as a server would have it."""
    from memcon.web.serving import prepare_site, renew_register

    prepare_site(register, "local")
    renew_register(lambda line: print(line, file=sys.stderr))


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
        "frameworks": "/frameworks/", "search": "/search/?q=climate+cooperation",
        "broad search": "/search/?q=the+president", "log": "/log/", "api": "/api/",
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


def measure(pages: dict[str, str]) -> dict[str, float]:
    """Print each page's questions to the database and its time against the plain page; returns that when built."""
    from django.core.cache import cache
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(HTTP_HOST="localhost")
    found = {}
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

        built = found[name] = compare_times(page, plain, cache.clear)
        page()
        again = compare_times(page, plain, lambda: None)
        print(f"{name:<14}{questions:>8}{built:>8.2f}{again:>8.2f}", flush=True)
    return found


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


def edit(register: str, seconds: float, every: float, told: SimpleQueue[str]) -> None:
    """Correct the place of one meeting after another; tells how many, and how long each took."""
    from memcon.register.connect import open_register

    open_register(register)
    from memcon import load_lexicon
    from memcon.errors import RegisterError
    from memcon.register.judge import Judge
    from memcon.register.models import Round

    judge = Judge("benchmark", load_lexicon())
    keys = list(Round.objects.order_by("-start").values_list("key", flat=True)[:200])
    taken: list[float] = []
    failed: Counter[str] = Counter()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        correct = partial(judge.correct, keys[len(taken) % len(keys)], "place", ("Bergen", "Oslo")[len(taken) % 2])
        try:
            taken.append(time_call(correct, time.perf_counter))
        except RegisterError as error:
            failed[str(error)] += 1
        time.sleep(every)
    middle, longest = (statistics.median(taken), max(taken)) if taken else (0.0, 0.0)
    told.put(
        f"editor: {len(taken)} corrections, median {middle:.0f} ms, longest {longest:.0f} ms; "
        f"{failed.total()} failures {dict(failed) or ''}"
    )


def start_server(register: str, port: int, team: bool, workers: int) -> subprocess.Popen[bytes]:
    """Start the register's server and wait until it answers."""
    command = [sys.executable, "-m", "memcon", "serve"]
    environ = {**os.environ, "MEMCON_REGISTER": register}
    environ.pop("DJANGO_SETTINGS_MODULE", None)
    if team:
        command += ["--team", "--bind", f"127.0.0.1:{port}", "--workers", str(workers)]
        environ |= {"MEMCON_SECRET_KEY": secrets.token_urlsafe(50), "MEMCON_HOSTS": "localhost,127.0.0.1"}
        environ |= {"MEMCON_PUBLIC": "1", "MEMCON_HTTPS": "0"}
    else:
        command += ["--port", str(port)]
    server = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(600):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/log/", timeout=30)
            return server
        except OSError:
            time.sleep(0.5)
    server.terminate()
    raise SystemExit("the server did not start")


def run_load(register: str, pages: dict[str, str], given: argparse.Namespace) -> None:
    """Serve the register and ask for its pages as many at once would."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = start_server(register, port, given.team, given.workers)
    spawned = multiprocessing.get_context("spawn")
    told = spawned.SimpleQueue()
    editor = spawned.Process(target=edit, args=(register, given.seconds, given.editor, told)) if given.editor else None
    try:
        if editor is not None:
            editor.start()
        outcomes, taken = asyncio.run(load(port, list(pages.values()), given.seconds, given.connections))
        if editor is not None:
            print(f"\n{told.get()}")
            editor.join()
    finally:
        server.terminate()
        server.wait(30)
    late = statistics.quantiles(taken, n=100)
    answers = outcomes.pop("200", 0)
    print(
        f"\nload: {given.connections} connections, {given.seconds:g} s: {answers} answers "
        f"({answers / given.seconds:.0f} a second), {outcomes.total()} failures {dict(outcomes) or ''}; median "
        f"{late[49]:.0f} ms, 95 of 100 under {late[94]:.0f} ms, 99 under {late[98]:.0f} ms, longest {max(taken):.0f} "
        f"ms, {sum(t > LATE for t in taken)} over {LATE / 1000:.0f} s"
    )


def main() -> int:
    """Measure and print; tells by the exit status whether a page takes too long."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("register")
    parser.add_argument("--most", type=float, default=3.0)
    parser.add_argument("--seconds", type=float, default=60, help="of the load run; 0 leaves it out")
    parser.add_argument("--connections", type=int, default=50)
    parser.add_argument("--workers", type=int, default=2, help="with --team")
    parser.add_argument("--team", action="store_true")
    parser.add_argument("--editor", type=float, default=0, metavar="SECONDS")
    parser.add_argument("--only-load", action="store_true", help="leave the pages' own times out")
    given = parser.parse_args()
    set_up(given.register)
    add_plain_page()
    pages = list_pages()
    slow = {}
    if not given.only_load:
        slow = {name: ratio for name, ratio in measure(pages).items() if ratio > given.most}
        print(f"\nover {given.most:g} times: {', '.join(slow) or 'none'}", flush=True)
    if given.seconds:
        from django.db import connections

        connections.close_all()
        run_load(given.register, pages, given)
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
