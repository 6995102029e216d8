"""Speed of the register, as ratios measured in one run.

    python benchmarks/register.py [FILE|FOLDER …] [--register FILE] [--jobs N]

Without files, the project's gold documents are taken, many times over under other ids. `add` is set against reading
the same documents to JSON lines with as many programs; `rounds`, `show` and `find` against bare statements that fetch
the same rows. With --register, a register that is there already is asked, and nothing is added.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson

import memcon
from memcon.model import Document
from memcon.register.connect import open_register

ROOT = Path(__file__).resolve().parents[1]
OWN = ROOT / "tests" / "gold" / "docs.jsonl"
TIMES = 4
REPEAT = 15


def read_corpus(paths: list[str]) -> list[Document]:
    """Return the documents of the paths, or the project's own many times over."""
    if paths:
        return list(memcon.load_documents(paths, on_error=lambda error: print(error)))
    own = list(memcon.load_documents([OWN]))
    return [replace(d, id=f"{d.id}-{n}", text=f"{d.text}\nCopy {n}.") for n in range(TIMES) for d in own]


def read_to_lines(documents: list[Document]) -> int:
    """Read documents as `memcon read --format jsonl` does; returns the size of the lines."""
    return sum(len(orjson.dumps(r.to_dict())) for r in memcon.annotate_all(documents))


def measure_add(documents: list[Document], jobs: int, place: Path) -> None:
    """Print the throughput of reading alone and of adding, and their ratio."""
    from memcon.register.ingest import ingest
    from memcon.register.linking import link

    size = sum(len(d.text.encode()) for d in documents) / 1e6
    lexicon = memcon.load_lexicon()
    begin = time.perf_counter()
    parts = [documents[i : i + 25] for i in range(0, len(documents), 25)]
    if jobs > 1:
        with ProcessPoolExecutor(jobs) as pool:
            sum(pool.map(read_to_lines, parts))
    else:
        sum(map(read_to_lines, parts))
    reading = time.perf_counter() - begin
    begin = time.perf_counter()
    outcome = ingest(documents, lexicon, by="benchmark", processes=jobs)
    adding = time.perf_counter() - begin
    begin = time.perf_counter()
    link("benchmark", lexicon, force=True)
    linking = time.perf_counter() - begin
    print(f"{len(documents)} documents, {size:.1f} MB, {jobs} programs: {outcome.to_dict()}")
    print(f"read {size / reading:.3f} MB/s, add {size / adding:.3f} MB/s: ratio {reading / adding:.2f}")
    print(f"linking all again: {linking:.2f} s; the file: {place.stat().st_size / 1e6:.0f} MB")


def best(work: Callable[[], Any]) -> float:
    """Return the best of several runs in milliseconds of this program's own time, whatever else the machine does."""
    times = []
    for _ in range(REPEAT):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times) * 1000


def fetch(*statements: tuple[str, list[Any]]) -> None:
    """Fetch all rows of bare statements."""
    from django.db import connection

    for statement, values in statements:
        with connection.cursor() as cursor:
            cursor.execute(statement, values)
            cursor.fetchall()


def measure_questions() -> None:
    """Print the time of each question, that of bare statements for the same rows, and their ratio."""
    from memcon.register import models
    from memcon.register.queries import (
        describe_chain,
        describe_person,
        describe_single_round,
        find_mechanism,
        list_mechanisms,
        load_chain,
    )
    from memcon.register.search import find_words

    rounds = sorted(list_mechanisms(), key=lambda m: -m["rounds"])
    largest, usual = rounds[0], rounds[min(len(rounds) - 1, 10)]
    person = models.PersonLink.objects.exclude(person=None).first().person
    for what in (largest, usual):
        mechanism = find_mechanism(what["key"])
        ids = list(mechanism.rounds.values_list("id", flat=True))
        marks = ", ".join(map(str, ids))
        bare = [
            (f"SELECT * FROM register_round WHERE id IN ({marks})", []),
            (f"SELECT m.* FROM register_meetingmention m JOIN register_meetinglink k ON k.meeting_id = m.id "
             f"WHERE k.round_id IN ({marks})", []),
            (f"SELECT d.text FROM register_document d WHERE id IN (SELECT m.document_id FROM register_meetingmention m "
             f"JOIN register_meetinglink k ON k.meeting_id = m.id WHERE m.standing = 'subject' "
             f"AND k.round_id IN ({marks}))", []),
            (f"SELECT a.* FROM register_act a JOIN register_meetinglink k ON k.meeting_id = a.meeting_id "
             f"WHERE k.round_id IN ({marks})", []),
        ]  # fmt: skip
        tell(f"rounds ({what['rounds']} of {what['name'][:40]})",
             lambda name=what["name"], key=what["key"]: describe_chain(load_chain(key)), bare)  # fmt: skip
    row = models.Round.objects.exclude(mechanism=None).order_by("-start").first()
    one = [("SELECT * FROM register_round WHERE id = %s", [row.pk])]
    tell("show a meeting", lambda: describe_single_round(models.Round.objects.get(pk=row.pk)), one)
    heads = "SELECT h.* FROM register_head h JOIN register_personlink k ON k.head_id = h.id WHERE k.person_id = %s"
    tell("show a person", lambda: describe_person(person), [(heads, [person.pk])])
    match = "SELECT rowid FROM register_search WHERE register_search MATCH %s ORDER BY rank LIMIT 20"
    for words in ("fisheries agreement", "cooperation", '"strategic dialogue"'):
        tell(f"find {words}", lambda words=words: find_words(words), [(match, [words])])


def tell(name: str, work: Callable[[], Any], bare: list[tuple[str, list[Any]]]) -> None:
    """Print one line of the measurement."""
    mine, floor = best(work), best(lambda: fetch(*bare))
    print(f"{name:<60} {mine:8.1f} ms   bare {floor:7.2f} ms   ratio {mine / floor:6.1f}")


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--register")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    options = parser.parse_args()
    if options.register:
        open_register(options.register)
        measure_questions()
        return
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "register.db"
        open_register(place, create=True)
        measure_add(read_corpus(options.paths), options.jobs, place)
        measure_questions()


if __name__ == "__main__":
    main()
