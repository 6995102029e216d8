"""Web archives (WARC): the pages and documents of a crawl."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

from memcon.errors import BrokenInput, EmptyInput, InputError, MissingExtra, UnsupportedInput
from memcon.model import Document
from memcon.sources.reading import Intake, read_stream

_LARGEST_RECORD = 20_000_000
# A crawl is full of style sheets, scripts and pictures: only what may be a document is looked at.
_KINDS = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf", "application/rtf", "text/rtf")
_OFFICE = ("application/vnd.openxmlformats-officedocument.wordprocessingml", "application/vnd.oasis.opendocument.text")
_CUT = ("the web archive is damaged or cut short.", "What came before the damage was read; fetch the file again.")


class _Prompt:
    """Hands on what has come before it asks for more: where a packed file was cut, nothing before the cut is lost."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        read1 = getattr(self._stream, "read1", self._stream.read)
        return bytes(read1(size if size >= 0 else 1 << 16))


def read_warc(stream: BinaryIO, intake: Intake) -> Iterator[Document]:
    """Yield the documents of the responses, resources and conversions; the id and `url` are the record's address.

    Records of other kinds, redirects and errors of servers are passed over, and their number is told as a warning.
    A record above 20 MB goes to `on_error`. Raises MissingExtra where the extra `corpus` is not installed.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        raise MissingExtra("corpus", "Reading web archives") from None
    passed = read = 0
    try:
        for record in ArchiveIterator(_Prompt(stream)):
            wanted = _is_document(record)
            data = record.content_stream().read(_LARGEST_RECORD + 1) if wanted else b""
            if _is_cut(record):
                raise EOFError
            if not wanted:
                passed += 1
                continue
            read += 1
            if not intake.enter(f"{intake.source}: {_address(record)}"):
                continue
            yield from _record(record, data, intake)
    except (ArchiveLoadFailed, EOFError, ValueError, AttributeError, IndexError, KeyError, TypeError):
        # The library answers a cut record with whatever it stumbles over.
        raise BrokenInput(intake.source, *_CUT) from None
    if passed:
        intake.warn(f"{intake.source}: {passed} records that are no documents were passed over.")
    if not read:
        raise EmptyInput(intake.source, "the web archive holds no document.", "Give one with pages in it.")


def _is_cut(record: Any) -> bool:
    """Tell whether the file ended before the record's length was reached, reading what is left of the record."""
    while record.raw_stream.read(1 << 20):
        pass
    return bool(getattr(record.raw_stream, "limit", 0))


def _is_document(record: Any) -> bool:
    if record.rec_type not in ("response", "resource", "conversion"):
        return False
    kind = record.rec_headers.get_header("Content-Type") or ""
    if record.http_headers is not None:
        if record.http_headers.get_statuscode() != "200":
            return False
        kind = record.http_headers.get_header("Content-Type") or "text/html"
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    if address.startswith("dns:") or address.endswith("/robots.txt"):
        return False
    kind = kind.partition(";")[0].strip().lower()
    return kind in _KINDS or kind.startswith(_OFFICE)


def _record(record: Any, data: bytes, intake: Intake) -> Iterator[Document]:
    address = _address(record)
    inner = intake.inside(address or "record", address or intake.name)
    inner = replace(inner, source=f"{intake.source}: {address}", charset=_charset(record), on_error=_report(intake))
    if len(data) > _LARGEST_RECORD:
        intake.on_error(BrokenInput(inner.source, "the record is larger than 20 MB.", "Save it from the archive."))
        return
    for document in read_stream(io.BytesIO(data), inner):
        yield replace(document, url=document.url or address or None)


def _address(record: Any) -> str:
    return (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")


def _charset(record: Any) -> str | None:
    from memcon.sources.store import find_charset

    headers = record.http_headers
    return find_charset(headers.get_header("Content-Type") if headers is not None else None)


def _report(intake: Intake) -> Any:
    def report(error: InputError) -> None:
        if isinstance(error, UnsupportedInput | EmptyInput):
            intake.warn(f"{error.source}: passed over: {error.problem}")
        else:
            intake.on_error(error)

    return report
