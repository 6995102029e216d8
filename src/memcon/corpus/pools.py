"""Who does the work: processes of this machine, or the workers of a Dask cluster."""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any, Protocol

from memcon.errors import InputError, MissingExtra

_CONNECT = 15.0


class Pool(Protocol):
    """`crashes` are the errors that tell of a worker's end; `breaks` says whether one crash ends all pending work."""

    executor: Executor
    crashes: tuple[type[BaseException], ...]
    breaks: bool

    def ahead(self) -> int:
        """Return how many units to hand out before one is done."""

    def renew(self) -> None:
        """Start again after a crash."""

    def alone(self) -> Any:
        """Return a context with an executor for one unit at a time."""


@contextmanager
def open_pool(workers: int, dask: str | None) -> Iterator[Pool]:
    """Open the pool of a run. Raises InputError where no cluster answers at the address, MissingExtra."""
    if dask is None:
        local = _Local(workers or _count_cores())
        try:
            yield local
        finally:
            local.executor.shutdown(wait=True, cancel_futures=True)
        return
    try:
        import distributed
    except ImportError:
        raise MissingExtra("dask", "Reading on a cluster") from None
    try:
        connect: Any = distributed.Client
        client = connect(dask, timeout=_CONNECT, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise InputError(dask, f"no cluster answers ({error}).", "Start a scheduler and give its address.") from None
    with client:
        client.wait_for_workers(1, timeout=60)
        yield _Cluster(client)


def _count_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin_worker() -> None:
    """Ready a process that does nothing but read."""
    # Rows, records and the lexicon are hundreds of thousands of values that all stay, and reading leaves hardly a
    # cycle behind: looking for garbage as often as Python does takes a twentieth of the time.
    gc.set_threshold(100_000, 20, 10)
    _end_with_parent()


def _end_with_parent() -> None:
    """End this process when the one that started it is gone: killed runs leave nobody behind."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


class _Local:
    crashes: tuple[type[BaseException], ...] = (BrokenExecutor,)
    breaks = True

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self.executor: Executor = self._start(workers)

    @staticmethod
    def _start(workers: int) -> ProcessPoolExecutor:
        # Not forked: a fork of a process with threads may hang.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(workers, mp_context=context, initializer=_begin_worker)

    def ahead(self) -> int:
        return 2 * self._workers

    def renew(self) -> None:
        self.executor.shutdown(wait=True, cancel_futures=True)
        self.executor = self._start(self._workers)

    @contextmanager
    def alone(self) -> Iterator[Executor]:
        with self._start(1) as executor:
            yield executor


class _Cluster:
    breaks = False

    def __init__(self, client: Any) -> None:
        import distributed

        self._client = client
        self.crashes: tuple[type[BaseException], ...] = (distributed.KilledWorker,)
        # A unit gives the same files whoever reads it, so one that was lost with its worker is given to another.
        self.executor: Executor = client.get_executor(pure=False, retries=3)

    def ahead(self) -> int:
        return 2 * max(1, int(sum(self._client.nthreads().values())))

    def renew(self) -> None:
        """Do nothing: the scheduler has replaced what was lost."""

    @contextmanager
    def alone(self) -> Iterator[Executor]:
        yield self._client.get_executor(pure=False, retries=0)
