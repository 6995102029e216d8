"""A run over many documents: units are shared out among processes, and a stopped run goes on where it was."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields, replace
from itertools import chain
from pathlib import Path
from typing import Any

import orjson

from memcon.api import load_lexicon, name_reader
from memcon.corpus.dataset import ABOUT, LOG, read_about, read_log
from memcon.corpus.pools import Pool, open_pool
from memcon.corpus.reading import Job, read_unit
from memcon.corpus.tables import SCHEMA_VERSION, TABLES, build_schema
from memcon.corpus.units import Unit, find_units
from memcon.errors import BrokenInput, InputError

_TRACE = ".trace"
_MOST_CRASHES = 100
_MOST_IDLE = 3
_UNGUARDED = "In a script, call build_dataset under: if __name__ == '__main__'."


@dataclass(frozen=True, slots=True)
class BulkOptions:
    """How to read many documents.

    `workers` is the number of processes (0: one for each core), `dask` the address of a cluster that reads instead;
    `block` the bytes of input in a unit of work; `gate` whether documents that can hold no meeting pass unread;
    `seconds` how long one document may take (0: any time); the rest is as for `load_documents`.
    """

    workers: int = 0
    dask: str | None = None
    block: int = 4_000_000
    gate: bool = True
    seconds: float = 120.0
    lexicon: tuple[str, ...] = ()
    published: str | None = None
    publisher: str | None = None
    parties: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None


@dataclass(slots=True)
class Totals:
    """What a dataset holds: rows of its tables, documents that `passed` the gate unread, finished `units`."""

    units: int = 0
    documents: int = 0
    passed: int = 0
    quarantine: int = 0
    meetings: int = 0
    acts: int = 0
    quotations: int = 0
    characters: int = 0
    size: int = 0

    def add(self, line: dict[str, Any]) -> None:
        self.units += 1
        for count in fields(self):
            if count.name != "units":
                setattr(self, count.name, getattr(self, count.name) + int(line.get(count.name, 0)))


Watch = Callable[[Totals], None]


def build_dataset(
    inputs: Iterable[str | Path],
    out: str | Path,
    options: BulkOptions | None = None,
    *,
    on_progress: Watch | None = None,
) -> Totals:
    """Read files and folders into the dataset `out`; return what it holds.

    Where `out` holds an unfinished dataset of the same inputs and options, the run goes on with what is left: no
    document is read into it twice, none is lost. A bad document goes into the table `quarantine`. Raises InputError
    for a missing input and for a folder that holds something else, MissingExtra without the extra `corpus`.
    """
    options = options or BulkOptions()
    build_schema("documents")  # tells now of a missing extra
    paths = [str(given) for given in inputs]
    folder = Path(out)
    with _locked(folder):
        about = _begin(folder, paths, options)
        done = read_log(folder)
        _clean(folder, done)
        totals = Totals()
        for line in done.values():
            totals.add(line)
        watch = on_progress or (lambda _: None)
        watch(totals)
        job = Job(
            str(folder.absolute()), options.lexicon, options.published, options.publisher, options.parties,
            options.gate, options.seconds, columns=dict(options.columns), encoding=options.encoding,
        )  # fmt: skip
        units = _left(find_units(paths, options.block), done)
        first = next(units, None)
        if first is not None:
            with (folder / LOG).open("ab") as log, open_pool(options.workers, options.dask) as pool:
                for line in _run(chain([first], units), job, pool):
                    log.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
                    log.flush()
                    os.fsync(log.fileno())
                    totals.add(line)
                    watch(totals)
        counts = {count.name: getattr(totals, count.name) for count in fields(totals)}
        _write_about(folder, {**about, "complete": True, "counts": counts})
    return totals


def _begin(folder: Path, inputs: list[str], options: BulkOptions) -> dict[str, Any]:
    """Return what the run is about; raises InputError where the folder holds another run or other files."""
    chosen = {f.name: getattr(options, f.name) for f in fields(options) if f.name not in ("workers", "dask", "seconds")}
    about = {
        "reader": name_reader(load_lexicon(*options.lexicon)),
        "schema_version": SCHEMA_VERSION,
        "tables": {table: [name for name, _, _ in columns] for table, columns in TABLES.items()},
        "inputs": [os.path.abspath(given) for given in inputs],
        "options": {name: list(v) if isinstance(v, tuple) else v for name, v in chosen.items()},
        "complete": False,
    }
    before = read_about(folder)
    if before is None:
        if any(path.name != _LOCK for path in folder.iterdir()):
            raise InputError(str(folder), "the folder is not empty.", "Give a new folder with --out.")
        _write_about(folder, about)
        return about
    for name in ("reader", "schema_version", "inputs", "options"):
        if before.get(name) != about[name]:
            cure = "Give the same inputs and options to go on with it, or a new folder."
            raise InputError(str(folder), f"it holds a dataset made with other {name.replace('_', ' ')}.", cure)
    return about


def _write_about(folder: Path, about: dict[str, Any]) -> None:
    part = folder / f".{ABOUT}"
    part.write_bytes(orjson.dumps(about, option=orjson.OPT_INDENT_2))
    os.replace(part, folder / ABOUT)


_LOCK = ".lock"


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keep a second run out of the folder; the lock ends with the process, however it ends."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / _LOCK).open("w")
    except OSError as error:
        raise InputError(str(folder), f"cannot be written ({error.strerror}).", "Choose another folder.") from None
    with lock:
        try:
            import fcntl
        except ImportError:
            yield
            return
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise InputError(str(folder), "another run is writing to it.", "Wait for it, or stop it.") from None
        yield


def _clean(folder: Path, done: dict[int, dict[str, Any]]) -> None:
    """Take away what an unfinished unit left behind."""
    for table in TABLES:
        for path in (folder / table).glob("*.parquet*"):
            if not path.stem.isdigit() or int(path.stem) not in done:
                path.unlink()
        for path in (folder / table).glob(".*.parquet.*"):
            path.unlink()


def _left(units: Iterable[Unit], done: dict[int, dict[str, Any]]) -> Iterator[Unit]:
    for unit in units:
        line = done.get(unit.number)
        if line is None:
            yield unit
        elif line.get("mark") != unit.mark:
            raise BrokenInput(unit.files[0][0], "the input has changed since the run began.", "Give a new folder.")


def _run(units: Iterator[Unit], job: Job, pool: Pool) -> Iterator[dict[str, Any]]:
    """Yield the log lines of the units as they get done, a few units ahead of the workers."""
    pending: dict[Future[dict[str, Any]], Unit] = {}
    while True:
        while len(pending) < pool.ahead() and (unit := next(units, None)) is not None:
            try:
                pending[pool.executor.submit(read_unit, unit, job)] = unit
            except BrokenExecutor:
                units = chain([unit], units)
                break
        if not pending:
            return
        finished, _ = wait(pending, return_when=FIRST_COMPLETED)
        suspects = []
        for future in finished:
            unit = pending.pop(future)
            try:
                yield future.result()
            except pool.crashes:
                suspects.append(unit)
        if suspects and pool.breaks:
            # The whole pool went down with one of them: which one, reading them one by one will tell.
            suspects += pending.values()
            pending.clear()
            pool.renew()
        for unit in sorted(suspects, key=lambda u: u.number):
            yield _read_carefully(unit, job, pool)


def _read_carefully(unit: Unit, job: Job, pool: Pool) -> dict[str, Any]:
    """Read a unit alone, leaving out each item that ends the process which reads it."""
    trace = Path(job.folder) / f"{_TRACE}.{unit.number}"
    idle = 0
    try:
        for _ in range(_MOST_CRASHES):
            trace.unlink(missing_ok=True)
            with pool.alone() as executor:
                try:
                    future: Future[dict[str, Any]] = executor.submit(read_unit, unit, replace(job, trace=str(trace)))
                    return future.result()
                except pool.crashes:
                    item = _last_item(trace)
            if item is not None and item not in unit.skip:
                unit = replace(unit, skip=(*unit.skip, item))
                continue
            idle += 1
            if idle == _MOST_IDLE:
                raise InputError(str(job.folder), "the processes that should read do not start.", _UNGUARDED)
        raise BrokenInput(unit.files[0][0], "reading it ends one process after the other.", "Look at the memory.")
    finally:
        with suppress(OSError):
            trace.unlink(missing_ok=True)


def _last_item(trace: Path) -> tuple[int, int] | None:
    try:
        item, member = trace.read_text().split()
        return int(item), int(member)
    except (OSError, ValueError):
        return None
