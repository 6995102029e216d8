"""Reads documents on all cores, each program making the rows of what it read, so that the writer only writes."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import TracebackType

import orjson

from memcon.annotate import read_document
from memcon.lexicon import Lexicon
from memcon.model import Document
from memcon.register.rows import Rows, build_rows
from memcon.register.worker import prepare, read_task

_WORTH_A_POOL = 64
_TASK = 25
_AHEAD = 4


class Reader:
    """Documents → rows in their order; other programs help where there are many documents and several cores."""

    def __init__(self, lexicon: Lexicon, processes: int = 1) -> None:
        self._lexicon = lexicon
        self._processes = processes
        self._pool: ProcessPoolExecutor | None = None
        self._tables = Path()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._tables.unlink(missing_ok=True)

    def read(self, documents: Iterable[Document]) -> Iterator[Rows]:
        """Yield the rows of each document in order."""
        source = iter(documents)
        first = list(islice(source, _WORTH_A_POOL)) if self._processes > 1 else []
        if len(first) < _WORTH_A_POOL:
            for document in chain(first, source):
                yield build_rows(read_document(document, self._lexicon), self._lexicon)
            return
        # Fresh programs, not forks: a fork would take the open database along.
        context = multiprocessing.get_context("spawn")
        # The lexicon goes by a file: a program that dies at its start would leave a pipe that nobody empties.
        with NamedTemporaryFile(suffix=".json", delete=False) as file:
            file.write(orjson.dumps(self._lexicon.tables))
        self._tables = Path(file.name)
        self._pool = ProcessPoolExecutor(self._processes, context, prepare, (file.name,))
        yield from self._read_ahead(self._pool, chain(first, source))

    def _read_ahead(self, pool: ProcessPoolExecutor, source: Iterator[Document]) -> Iterator[Rows]:
        waiting: deque[Future[list[Rows]]] = deque()
        while True:
            while len(waiting) < _AHEAD * self._processes and (task := list(islice(source, _TASK))):
                waiting.append(pool.submit(read_task, task))
            if not waiting:
                return
            yield from waiting.popleft().result()
