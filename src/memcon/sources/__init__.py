"""The way in: files, folders, web addresses and standard input become Documents, told apart by content."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from memcon.errors import InputError, UnsupportedInput
from memcon.model import Document
from memcon.sources.dates import parse_published
from memcon.sources.detect import KINDS_CURE
from memcon.sources.reading import Intake, read_stream

if TYPE_CHECKING:
    from memcon.sources.store import RawStore
    from memcon.sources.web import FetchLimits, fetch_document, fetch_documents

__all__ = [
    "FetchLimits",
    "OnError",
    "RawStore",
    "fetch_document",
    "fetch_documents",
    "fill_context",
    "is_address",
    "list_files",
    "load_documents",
    "load_stream",
    "parse_published",
]

OnError = Callable[[InputError], None]
STANDARD_INPUT = "standard input"
# Loaded when first asked for: reading a file needs nothing of the web.
_LATE = {
    "FetchLimits": "memcon.sources.web",
    "RawStore": "memcon.sources.store",
    "fetch_document": "memcon.sources.web",
    "fetch_documents": "memcon.sources.web",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(f"module 'memcon.sources' has no attribute '{name}'")
    return getattr(import_module(_LATE[name]), name)


def is_address(path: object) -> bool:
    """Tell whether an input is a web address rather than a path."""
    return isinstance(path, str) and path[:8].lower().startswith(("http://", "https://"))


def _raise(error: InputError) -> None:
    raise error


def _silent(_: str) -> None:
    """Drop a warning: a caller who gave no `on_warning` asked for none."""


def load_documents(
    paths: Iterable[str | Path],
    *,
    published: str | None = None,
    publisher: str | None = None,
    parties: tuple[str, ...] = (),
    on_error: OnError = _raise,
    on_warning: Callable[[str], None] = _silent,
) -> Iterator[Document]:
    """Yield the documents of files, folders, web addresses and "-" (standard input), in the order given.

    Folders are sorted by path. Addresses are fetched with the usual limits and not kept; `fetch_documents` has more to
    choose. "sha256:" with a digest stands for what the raw store holds under it.

    `published`, `publisher` and `parties` stand in where an input does not tell them. A bad input goes to
    `on_error` (which by default raises) and the others go on.
    """
    documents = _all(paths, on_error, on_warning)
    yield from fill_context(documents, published=published, publisher=publisher, parties=parties)


def fill_context(
    documents: Iterable[Document],
    *,
    published: str | None = None,
    publisher: str | None = None,
    parties: tuple[str, ...] = (),
) -> Iterator[Document]:
    """Yield the documents with what they do not tell themselves. Raises InputError for a day that is none."""
    day = parse_published(published, "--published") if published else None
    if published and day is None:
        raise InputError("--published", f"'{published}' is no full day.", "Give the day as YYYY-MM-DD.")
    for document in documents:
        yield replace(
            document,
            published=document.published or day,
            publisher=document.publisher or publisher,
            parties=document.parties or parties,
        )


def _all(paths: Iterable[str | Path], on_error: OnError, warn: Callable[[str], None]) -> Iterator[Document]:
    for path in paths:
        if is_address(path):
            from memcon.sources.web import fetch_documents

            yield from fetch_documents([str(path)], on_error=on_error, on_warning=warn)
            continue
        if str(path).startswith("sha256:"):
            yield from _stored(str(path), on_error, warn)
            continue
        if str(path) == "-":
            yield from load_stream(sys.stdin.buffer, STANDARD_INPUT, "stdin", on_error, warn)
            continue
        place = Path(path)
        if os.path.isdir(place):
            yield from _folder(place, on_error, warn)
        else:
            yield from _file(place, place.stem, on_error, warn)


def _stored(name: str, on_error: OnError, warn: Callable[[str], None]) -> Iterator[Document]:
    from memcon.sources.store import RawStore, find_store, load_stored

    try:
        yield from load_stored(name, RawStore(find_store()), on_error, warn)
    except InputError as error:
        on_error(error)


def list_files(folder: Path) -> list[Path]:
    """Return every file under `folder` that is not hidden, sorted by path; links to folders are not followed."""
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(here, name) for name in names if not name.startswith(".")]
    return sorted(found, key=lambda path: path.as_posix())


def _folder(folder: Path, on_error: OnError, warn: Callable[[str], None]) -> Iterator[Document]:
    readable = False

    def report(error: InputError) -> None:
        nonlocal readable
        if isinstance(error, UnsupportedInput):
            # A folder stands for its supported files: a picture among them is no mistake, but is not hidden either.
            warn(f"{error.source}: passed over: {error.problem}")
            return
        readable = True
        on_error(error)

    for path in list_files(folder):
        name = path.relative_to(folder).with_suffix("").as_posix()
        for document in _file(path, name, report, warn):
            readable = True
            yield document
    if not readable:
        on_error(InputError(str(folder), "the folder holds no file that Memcon reads.", KINDS_CURE))


def _file(path: Path, name: str, on_error: OnError, warn: Callable[[str], None]) -> Iterator[Document]:
    source = str(path)
    try:
        if not path.is_file() and not path.is_fifo():
            raise InputError(source, "there is no such file.", "Check the path.")
        stream = path.open("rb")
    except InputError as error:
        on_error(error)
        return
    except (OSError, ValueError) as error:
        on_error(InputError(source, f"cannot be opened ({_reason(error)}).", "Check the path and its permissions."))
        return
    with stream:
        yield from load_stream(stream, source, name, on_error, warn)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def load_stream(
    stream: BinaryIO,
    source: str,
    name: str,
    on_error: OnError,
    warn: Callable[[str], None],
    charset: str | None = None,
) -> Iterator[Document]:
    """Yield the documents of an open stream; `source` names it in messages, `name` is the document's id.

    JSON lines, archives and tables are read as they arrive; any other kind is read whole, up to 200 MB. `charset` is
    what the sender declared; it is tried first.
    """
    yield from read_stream(stream, Intake(source, name, on_error, warn, charset))
