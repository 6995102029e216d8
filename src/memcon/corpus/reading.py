"""One unit of work, read from beginning to end in one process: documents → records → a file for each table.

The files get their names only when they are whole; reading a unit twice gives the same files, so a unit that was
begun, or finished by two processes, does no harm.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from memcon.annotate import read_document
from memcon.annotate.text.gate import WITHIN, Gate
from memcon.api import load_lexicon
from memcon.corpus.dataset import part_path
from memcon.corpus.limits import Limit, TooSlow, open_limit
from memcon.corpus.rows import Rows
from memcon.corpus.tables import TABLES, build_schema
from memcon.corpus.units import Unit
from memcon.errors import InputError
from memcon.model import Document
from memcon.sources import Context, fill_context
from memcon.sources.jsonl import read_line
from memcon.sources.parts import load_part
from memcon.sources.reading import Intake, read_stream

if TYPE_CHECKING:
    from memcon.lexicon import Lexicon

# Rows are written out when they hold so many characters or documents, so that memory does not grow with the unit.
_FLUSH_CHARACTERS = 4_000_000
_FLUSH_DOCUMENTS = 2_000
# Long or unlike values gain nothing from a dictionary.
_UNLIKE = {"text", "quote", "detail", "sha256", "id", "url", "title"}
DOC_SHIFT = 24
_END = object()
# In a page that is not cleaned yet, captions and buttons may stand between a word for a meeting and who met.
_WITHIN_PAGE = 2 * WITHIN


@dataclass(frozen=True, slots=True)
class Job:
    """What all units of a run share; `trace` names a file that tells which item is being read, for after a crash."""

    folder: str
    lexicon: tuple[str, ...] = ()
    published: str | None = None
    publisher: str | None = None
    parties: tuple[str, ...] = ()
    gate: bool = True
    seconds: float = 120.0
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    trace: str = ""


def read_unit(unit: Unit, job: Job) -> dict[str, Any]:
    """Read a unit and write its rows; return the line for the log."""
    lexicon = load_lexicon(*job.lexicon)
    begun = time.perf_counter()
    with _Writer(Path(job.folder), unit.number) as writer, open_limit(job.seconds) as limit:
        reader = _Reader(unit, job, lexicon, limit)
        for source, document in reader.documents():
            reader.read(source, document)
            if reader.rows.characters > _FLUSH_CHARACTERS or reader.rows.count("documents") >= _FLUSH_DOCUMENTS:
                writer.write(reader.rows)
        if unit.problem:
            reader.rows.add_error(unit.number, unit.files[0][0], "BrokenInput", unit.problem, "Fetch it again.")
        writer.write(reader.rows)
    seconds = round(time.perf_counter() - begun, 3)
    return {
        "unit": unit.number,
        "mark": unit.mark,
        "seconds": seconds,
        "size": unit.size,
        **writer.counts,
        **reader.counts,
    }


class _Reader:
    def __init__(self, unit: Unit, job: Job, lexicon: Lexicon, limit: Limit) -> None:
        self.unit, self.job, self.lexicon, self._limit = unit, job, lexicon, limit
        self.rows = Rows()
        self.counts = {"passed": 0, "characters": 0}
        self._next = unit.number << DOC_SHIFT
        self._gate = Gate(lexicon) if job.gate else None
        self._page_gate = Gate(lexicon, _WITHIN_PAGE) if job.gate else None
        # Where the reading is: the item, the member of it that was entered last, and the member that failed last.
        self._item = self._member = self._failed = 0
        self._name = ""

    def documents(self) -> Iterator[tuple[str, Document]]:
        """Yield the documents, each with the item that it came from; what cannot be read goes into the quarantine."""
        for item, source, opened in self._lines() if self.unit.lines else self._files():
            self._item, self._member, self._failed = item, 0, 0
            self._name = source
            if not self._may_read():
                continue
            while True:
                yield from self._walk(source, opened())
                if self._member <= self._failed:
                    break
                # A fault ended the walk in that member: walk again, past it.
                self._failed, self._member, self._name = self._member, 0, source

    def _walk(self, source: str, documents: Iterator[Document]) -> Iterator[tuple[str, Document]]:
        context: Context = {
            "published": self.job.published,
            "publisher": self.job.publisher,
            "parties": self.job.parties,
        }
        filled = fill_context(documents, **context)
        while (found := self._guarded(None, lambda: next(filled, _END))) is not _END:
            if found is None:
                return
            yield source, found
        self._member = self._failed

    def _enter(self, name: str) -> bool:
        """Tell whether to read the next member of the item: not what failed, nor what was read before that."""
        self._member += 1
        if self._member <= self._failed:
            return False
        self._name = name
        return self._may_read()

    def _may_page_hold_meeting(self, words: str) -> bool:
        return self._page_gate is None or self._page_gate.may_hold_meeting(Document(words))

    def _may_read(self) -> bool:
        if (self._item, self._member) in self.unit.skip:
            problem = "reading it ended the process (its memory or a library failed)."
            self.rows.add_error(self.unit.number, self._name, "Crash", problem, "Read it alone, and report it.")
            return False
        if self.job.trace:
            Path(self.job.trace).write_text(f"{self._item} {self._member}")
        return True

    def read(self, source: str, document: Document) -> None:
        """Read one document into rows."""
        doc = self._next
        self._next += 1
        self.counts["characters"] += len(document.text)
        if self._gate is not None and not self._gate.may_hold_meeting(document):
            self.counts["passed"] += 1
            self.rows.add_unread(doc, document, source)
            return
        record = self._guarded(f"{source}: {document.id}", lambda: read_document(document, self.lexicon))
        if record is not None:
            self.rows.add(doc, record, source)

    def _lines(self) -> Iterator[tuple[int, str, Callable[[], Iterator[Document]]]]:
        path, stem = self.unit.files[0]
        intake = Intake(path, stem, self._report, _silent, columns=self.job.columns)
        for item, line in enumerate(self.unit.lines.splitlines(keepends=True)):
            if line.strip():
                yield item, path, partial(self._line, line, self.unit.first + item, intake)

    def _line(self, line: bytes, number: int, intake: Intake) -> Iterator[Document]:
        try:
            yield read_line(line, number, intake)
        except InputError as error:
            self._report(error)

    def _files(self) -> Iterator[tuple[int, str, Callable[[], Iterator[Document]]]]:
        for item, (path, name) in enumerate(self.unit.files):
            yield item, path, partial(self._file, path, name)

    def _file(self, path: str, name: str) -> Iterator[Document]:
        intake = Intake(
            path, name, self._report, _silent, self.job.encoding, columns=self.job.columns, enter=self._enter
        )
        if self._page_gate is not None:
            intake = replace(intake, wanted=self._may_page_hold_meeting)
        try:
            if self.unit.part is not None:
                yield from map(_sound, load_part(Path(path), self.unit.part, intake))
                return
            with Path(path).open("rb") as stream:
                yield from map(_sound, read_stream(stream, intake))
        except OSError as error:
            self._report(InputError(path, f"cannot be opened ({error.strerror}).", "Check its permissions."))

    def _report(self, error: InputError) -> None:
        source = f"{error.source}:{error.line}" if error.line is not None else error.source
        self.rows.add_error(self.unit.number, source, type(error).__name__, error.problem, error.cure)

    def _guarded(self, source: str | None, work: Callable[[], Any]) -> Any:
        """Return what `work` gives, None where it fails: the failure goes into the quarantine, the rest goes on.

        Without `source`, what is being read at that moment is named.
        """
        try:
            try:
                self._limit.begin()
                return work()
            finally:
                self._limit.end()
        except TooSlow:
            problem = f"it took longer than {self.job.seconds:g} seconds."
            self.rows.add_error(
                self.unit.number, source or self._name, "TooSlow", problem, "Read it alone, with more time."
            )
        except Exception as error:
            problem = f"{type(error).__name__}: {error}"[:500]
            self.rows.add_error(
                self.unit.number, source or self._name, "Fault", problem, "Please report it as a fault of Memcon."
            )
        return None


def _silent(_: str) -> None:
    """Drop a warning: it is about a document that is read all the same."""


def _sound(document: Document) -> Document:
    """Return the document with half characters replaced: a table cannot hold them."""

    def whole(value: str | None) -> str | None:
        if value is None or value.isascii():
            return value
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    return replace(
        document,
        id=whole(document.id) or "",
        text=whole(document.text) or "",
        title=whole(document.title),
        publisher=whole(document.publisher),
        url=whole(document.url),
    )


class _Writer:
    """Writes a unit's tables beside their places and puts them there when all are whole."""

    def __init__(self, folder: Path, unit: int) -> None:
        import pyarrow.parquet as pq

        self._schemas = {table: build_schema(table) for table in TABLES}
        self._places = {table: part_path(folder, table, unit) for table in TABLES}
        self.counts = dict.fromkeys(TABLES, 0)
        self._parts = {}
        self._writers = {}
        for table, place in self._places.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            part = place.with_name(f".{place.name}.{os.getpid()}.{threading.get_ident()}")
            alike = [name for name, kind, _ in TABLES[table] if kind in ("string", "strings") and name not in _UNLIKE]
            self._parts[table] = part
            self._writers[table] = pq.ParquetWriter(
                part, self._schemas[table], compression="zstd", use_dictionary=alike or False
            )

    def __enter__(self) -> _Writer:
        return self

    def write(self, rows: Rows) -> None:
        import pyarrow as pa

        for table, writer in self._writers.items():
            if rows.count(table) or not self.counts[table]:
                schema = self._schemas[table]
                columns: Any = zip(*rows.tables[table], strict=True) if rows.count(table) else [[]] * len(schema)
                arrays = [pa.array(c, f.type) for c, f in zip(columns, schema, strict=True)]
                writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
                self.counts[table] += rows.count(table)
        rows.clear()

    def __exit__(self, kind: object, *_: object) -> None:
        for writer in self._writers.values():
            writer.close()
        for table, part in self._parts.items():
            if kind is None:
                os.replace(part, self._places[table])
            else:
                part.unlink(missing_ok=True)
