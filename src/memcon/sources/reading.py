"""One stream, whatever it is: the kind is told by content, and the reader of that kind is loaded and called."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import PurePath
from typing import Any, BinaryIO

from memcon.errors import BrokenInput, InputError, MissingExtra
from memcon.model import Document
from memcon.sources.detect import TABLE_COLUMNS, Kind, detect_kind, find_header
from memcon.sources.encodings import LARGEST_INPUT

_HEAD = 64 * 1024
# A press office packs a letter into an archive; nobody packs an archive into an archive into an archive.
DEEPEST = 4
_NAMES_TOLD = 10


def _always(_: str) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Intake:
    """Where a stream comes from, whom to tell about it, and what is wanted of it.

    `source` names the stream in messages, `name` is the id of its document (or the start of its documents' ids),
    `charset` the encoding that the sender declared, `depth` how many containers lie around the stream.
    `columns` names the columns of a table (or the keys of JSON lines) that hold text, id, title, published, publisher
    or url; `window` the members of a ZIP or the rows of a table that are wanted, counted from 0. `enter` is asked
    with the name of each record, row or member of the outermost container whether to read it, `wanted` about all
    words of a web page whether its main text is to be found.
    """

    source: str
    name: str
    on_error: Callable[[InputError], None]
    warn: Callable[[str], None]
    charset: str | None = None
    depth: int = 0
    columns: Mapping[str, str] = field(default_factory=dict)
    window: range | None = None
    enter: Callable[[str], bool] = _always
    wanted: Callable[[str], bool] | None = None

    def inside(self, member: str, name: str | None = None) -> Intake:
        """Return the intake of a member of this container. Raises BrokenInput where it lies too deep."""
        source = f"{self.source}/{member}" if member else self.source
        if self.depth >= DEEPEST:
            raise BrokenInput(source, "archives lie too deep in each other.", "Unpack the outer ones.")
        name = self.name if name is None else name
        return replace(self, source=source, name=name, charset=None, depth=self.depth + 1, window=None, enter=_always)


# Each kind's library is loaded only when an input needs it, so that reading a text file starts quickly.
# Readers of one document take (data, source, warn) and perhaps the charset; those of many take (stream, intake).
_ONE: dict[Kind, str] = {
    "html": "memcon.sources.html:read_html",
    "plain": "memcon.sources.plain:read_plain",
    "pdf": "memcon.sources.pdf:read_pdf",
    "rtf": "memcon.sources.rtf:read_rtf",
}
_MANY: dict[Kind, str] = {
    "zip": "memcon.sources.archives:read_zip",
    "tar": "memcon.sources.archives:read_tar",
    "gzip": "memcon.sources.archives:read_packed",
    "bzip2": "memcon.sources.archives:read_packed",
    "xz": "memcon.sources.archives:read_packed",
    "warc": "memcon.sources.warc:read_warc",
    "mail": "memcon.sources.mail:read_mail",
    "csv": "memcon.sources.tables:read_csv",
    "parquet": "memcon.sources.tables:read_parquet",
}
_DECLARABLE = ("html", "plain")


def read_stream(stream: BinaryIO, intake: Intake) -> Iterator[Document]:
    """Yield the documents of an open stream; what is wrong with it goes to the intake's `on_error`."""
    try:
        head = _read_head(stream)
        kind = detect_kind(head, intake.source, PurePath(intake.source).suffix)
        if kind == "plain" and (names := find_header(head)):
            kind = _choose_table(names, intake)
        if kind == "jsonl":
            from memcon.sources.jsonl import read_jsonl

            lines = _lines(head, stream)
            yield from read_jsonl(lines, intake)
        elif kind in _MANY:
            yield from _reader(_MANY[kind])(rewound(head, stream), intake)
        else:
            data = read_whole(rewound(head, stream), intake.source)
            yield read_one(kind, data, intake)
    except InputError as error:
        intake.on_error(error)
    except MissingExtra as error:
        intake.on_error(InputError(intake.source, f"{error}."))
    except OSError as error:
        reason = getattr(error, "strerror", None) or str(error)
        intake.on_error(BrokenInput(intake.source, f"cannot be read ({reason}).", "Copy or fetch it again."))


def _choose_table(names: list[str], intake: Intake) -> Kind:
    """Return "csv" where what looks like a table has a column of texts, told or known by its name; else warn."""
    texts = (intake.columns["text"].strip().lower(),) if "text" in intake.columns else TABLE_COLUMNS["text"]
    if not {name.strip().lower() for name in names}.isdisjoint(texts):
        return "csv"
    told = ", ".join(names[:_NAMES_TOLD])
    intake.warn(
        f"{intake.source}: it looks like a table (columns: {told}) but is read as prose, since none of them is named "
        "as texts are. If it is a table, say which holds the texts: --column text=NAME."
    )
    return "plain"


def read_one(kind: Kind, data: bytes, intake: Intake) -> Document:
    """Return the one document of some bytes of a known kind. Raises InputError."""
    extra: tuple[Any, ...] = (intake.charset,) if kind in _DECLARABLE else ()
    if kind == "html":
        extra = (intake.charset, intake.wanted)
    document: Document = _reader(_ONE[kind])(data, intake.source, intake.warn, *extra)
    return replace(document, id=intake.name)


def read_whole(stream: BinaryIO, source: str) -> bytes:
    """Return the rest of a stream. Raises BrokenInput beyond 200 MB."""
    data = stream.read(LARGEST_INPUT + 1)
    if len(data) > LARGEST_INPUT:
        raise BrokenInput(source, "it is larger than 200 MB.", "Split it into smaller files.")
    return data


def _reader(place: str) -> Any:
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)


class _Rejoined(io.RawIOBase):
    """A stream whose first bytes were read already."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        chunk = self._head[: len(buffer)] if self._head else _read_some(self._rest, len(buffer))
        self._head = self._head[len(buffer) :]
        buffer[: len(chunk)] = chunk
        return len(chunk)


def rewound(head: bytes, stream: BinaryIO) -> BinaryIO:
    """Return a stream that starts again at `head`, the bytes that were read from `stream` last."""
    if stream.seekable():
        stream.seek(-len(head), io.SEEK_CUR)
        return stream
    return io.BufferedReader(_Rejoined(head, stream))


def _read_head(stream: BinaryIO) -> bytes:
    """Return the first bytes, up to the first line's end, so that a slow pipe of JSON lines is not held up."""
    head = b""
    while len(head) < _HEAD and not (b"\n" in head and head.lstrip().startswith(b"{")):
        try:
            more = _read_some(stream, _HEAD - len(head))
        except BrokenInput:
            if not head:
                raise
            break  # What came before the damage may still be of use; the next read tells of it again.
        if not more:
            break
        head += more
    return head


def _read_some(stream: BinaryIO, size: int) -> bytes:
    read1 = getattr(stream, "read1", None)
    return bytes(read1(size)) if read1 is not None else stream.read(size)


def _lines(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    lines = head.split(b"\n")
    last = lines.pop()
    for line in lines:
        yield line + b"\n"
    limit = LARGEST_INPUT + 1
    rest = last + stream.readline(limit)
    while rest:
        yield rest
        rest = stream.readline(limit)
