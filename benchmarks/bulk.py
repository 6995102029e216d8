"""Bulk reading against the bare reader, and what each stage costs; as ratios in one run.

    python benchmarks/bulk.py [CORPUS.jsonl[.gz]] [--documents N] [--many N] [--skip-dask]

Without CORPUS, the project's own gold set is read. What is measured:

- one core: processor time of `memcon bulk --workers 1` (its processes together, start included) against the bare
  reader over the same documents, best of three, in turns;
- two cores: elapsed time with two workers against one;
- Dask: elapsed time with two workers of a local cluster against two local workers;
- memory: the largest resident size of a worker over N documents (the corpus repeated with changed ids), in steps;
- stages: megabytes a second of unpacking, main text, gate, reading and writing.

Elapsed times mean something only on a machine with nothing else to do; processor times bear some company.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson

import memcon
from memcon.annotate.text.gate import Gate
from memcon.corpus import BulkOptions, build_dataset
from memcon.corpus.reading import Job, read_unit
from memcon.corpus.units import Unit

ROOT = Path(__file__).resolve().parents[1]
OWN = ROOT / "tests" / "gold" / "docs.jsonl"
# Units of work that a run is cut into. Those of an archive are of 4 MB; of a smaller corpus there must still be some
# for each worker to the end.
UNITS = 24


def read_corpus(path: Path, count: int) -> list[dict[str, Any]]:
    opener: Callable[..., Any] = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for _, line in zip(range(count), lines, strict=False)]


def write_corpus(documents: list[dict[str, Any]], path: Path) -> Path:
    path.write_bytes(b"".join(orjson.dumps(d, option=orjson.OPT_APPEND_NEWLINE) for d in documents))
    return path


def processor_time() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return elapsed and processor seconds."""
    begun, used = time.perf_counter(), processor_time()
    work()
    return time.perf_counter() - begun, processor_time() - used


def measure_one_core(source: Path, folder: Path) -> None:
    documents = list(memcon.load_documents([source]))

    def bare() -> None:
        for record in memcon.annotate_all(documents):
            orjson.dumps(record.to_dict())

    bare()
    best = {"bare": 1e9, "bulk": 1e9, "begin": 1e9}
    for turn in range(3):
        best["bare"] = min(best["bare"], timed(bare)[1])
        options = BulkOptions(workers=1, block=source.stat().st_size // UNITS, gate=False)
        best["bulk"] = min(best["bulk"], timed(lambda: build_dataset([source], folder / f"one{turn}", options))[1])  # noqa: B023
        small = write_corpus([{"text": "x"}], folder / "small.jsonl")
        best["begin"] = min(best["begin"], timed(lambda: build_dataset([small], folder / f"none{turn}", options))[1])  # noqa: B023
    print(f"one core      bare {best['bare']:.1f} s, bulk {best['bulk']:.1f} s of processor time "
          f"({best['begin']:.1f} s of it to begin)")  # fmt: skip
    print(f"              bulk takes {best['bulk'] / best['bare']:.2f} times the bare reader, "
          f"{(best['bulk'] - best['begin']) / best['bare']:.2f} without the beginning")  # fmt: skip


def measure_cores(source: Path, folder: Path, dask: bool) -> None:
    spent: dict[str, list[float]] = {"one": [], "two": [], "dask": []}
    for turn in range(3):
        for name, workers in (("one", 1), ("two", 2)):
            options = BulkOptions(workers=workers, block=source.stat().st_size // UNITS, gate=False)
            spent[name].append(timed(lambda: build_dataset([source], folder / f"{name}w{turn}", options))[0])  # noqa: B023
        if dask:
            spent["dask"].append(_timed_cluster(source, folder / f"dask{turn}"))
    one, two = min(spent["one"]), min(spent["two"])
    print(f"two cores     {one / two:.2f} times one ({one:.1f} s and {two:.1f} s; load {os.getloadavg()[0]:.1f})")
    if dask:
        print(f"Dask          {min(spent['dask']) / two:.2f} times the local run with two workers")


def _timed_cluster(source: Path, out: Path) -> float:
    import distributed

    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        options = BulkOptions(dask=cluster.scheduler_address, block=source.stat().st_size // UNITS, gate=False)
        return timed(lambda: build_dataset([source], out, options))[0]


def measure_memory(documents: list[dict[str, Any]], many: int, folder: Path) -> None:
    """Read units one after the other in this process and watch its size."""
    job = Job(str(folder / "many"), gate=False)
    step = max(1, many // 10)
    sizes = []
    for number, start in enumerate(range(0, many, 1000)):
        chosen = [documents[n % len(documents)] for n in range(start, min(many, start + 1000))]
        lines = b"".join(
            orjson.dumps({**d, "id": f"{d['id']}-{start + n}"}, option=orjson.OPT_APPEND_NEWLINE)
            for n, d in enumerate(chosen)
        )
        read_unit(Unit(number, (("many.jsonl", "many"),), lines), job)
        if (start + 1000) % step < 1000:
            pages = int(Path("/proc/self/statm").read_text().split()[1])
            sizes.append(pages * os.sysconf("SC_PAGE_SIZE") // 1_000_000)
            print(f"\rmemory        {start + 1000} documents: {sizes[-1]} MB", end="", file=sys.stderr, flush=True)
    print(f"\nmemory        over {many} documents, in MB: {' '.join(map(str, sizes))}")


def grow_page(page: str, size: int = 100_000) -> str:
    """Return a page blown up as news sites do it: half of what is added is script, half are links."""
    link = '<li class="menu-item"><a href="/section/of/the/site/{0}.html" title="Page {0}">Page {0}</a></li>'
    script = f"<script>var state = '{'x' * (size // 2)}';</script>"
    links = "".join(link.format(n) for n in range((size - len(page) - len(script)) // len(link)))
    return page.replace("</body>", f"<div class='mega'><ul>{links}</ul></div>{script}</body>")


def measure_stages(source: Path, folder: Path) -> None:
    sys.path.insert(0, str(ROOT / "tests"))
    from layouts import LAYOUTS
    from memcon.sources.html import read_html
    from statements import ALL

    documents = list(memcon.load_documents([source]))
    text = sum(len(d.text.encode()) for d in documents)
    pages = [layout(s).encode() for layout in LAYOUTS.values() for s in ALL]
    large = [grow_page(page).encode() for page in (layout(ALL[0]) for layout in LAYOUTS.values())]
    packed = gzip.compress(b"".join(pages) * 5)
    gate = Gate(memcon.load_lexicon())
    lines = source.read_bytes()

    def say(name: str, size: int, count: int, work: Callable[[], object]) -> float:
        used = min(timed(work)[1] for _ in range(3))
        print(f"stage         {name:10} {size / used / 1e6:8.2f} MB/s {1000 * used / count:8.2f} ms a document")
        return used

    say("unpack", len(b"".join(pages) * 5), len(pages) * 5, lambda: gzip.GzipFile(fileobj=io.BytesIO(packed)).read())
    say("main text", sum(map(len, pages)), len(pages), lambda: [read_html(p, "a", lambda _: None) for p in pages])
    say("large page", sum(map(len, large)), len(large), lambda: [read_html(p, "a", lambda _: None) for p in large])
    say("gate", text, len(documents), lambda: [gate.may_hold_meeting(d) for d in documents])
    read = say("reading", text, len(documents), lambda: list(memcon.annotate_all(documents)))
    job = Job(str(folder / "stage"), gate=False)
    whole = min(timed(lambda: read_unit(Unit(0, (("a.jsonl", "a"),), lines), job))[1] for _ in range(3))
    print(f"stage         writing    {text / max(whole - read, 1e-3) / 1e6:8.2f} MB/s "
          f"{1000 * (whole - read) / len(documents):8.2f} ms a document")  # fmt: skip
    stored = sum(p.stat().st_size for p in (folder / "stage").rglob("*.parquet"))
    print(f"storage       {stored / len(documents):.0f} bytes a document of {text / len(documents):.0f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="?", default=OWN)
    parser.add_argument("--documents", type=int, default=600)
    parser.add_argument("--many", type=int, default=0, help="documents for the measure of memory; 0 leaves it out")
    parser.add_argument("--skip-dask", action="store_true")
    args = parser.parse_args()
    documents = read_corpus(args.corpus, args.documents)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = write_corpus(documents, folder / "corpus.jsonl")
        print(f"{len(documents)} documents, {source.stat().st_size / 1e6:.1f} MB of JSON lines")
        measure_stages(source, folder)
        measure_one_core(source, folder)
        measure_cores(source, folder, not args.skip_dask)
        if args.many:
            measure_memory(documents, args.many, folder)


if __name__ == "__main__":
    main()
