"""The way in: files, folders, web addresses and standard input become Documents, told apart by content."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from memcon.errors import InputError, UnsupportedInput
from memcon.model import Document
from memcon.sources.dates import parse_published
from memcon.sources.encodings import KINDS_CURE
from memcon.sources.reading import Intake, read_stream

if TYPE_CHECKING:
    from memcon.sources.store import RawStore
    from memcon.sources.web import FetchLimits, fetch_document, fetch_documents

__all__ = [
    "Context",
    "FetchLimits",
    "OnError",
    "RawStore",
    "fetch_document",
    "fetch_documents",
    "fill_context",
    "is_address",
    "list_files",
    "load_documents",
    "parse_published",
]

OnError = Callable[[InputError], None]
_OTHER_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
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


def _drop(_: InputError) -> None:
    """Drop an error: a caller who gave no `on_error` asked for none."""


def _silent(_: str) -> None:
    """Drop a warning: a caller who gave no `on_warning` asked for none."""


class Context(TypedDict, total=False):
    """What the caller knows where an input does not tell it: day of publication, publisher, party codes."""

    published: str | None
    publisher: str | None
    parties: tuple[str, ...]


def load_documents(
    paths: Iterable[str | Path],
    *,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
    on_error: OnError = _raise,
    on_warning: Callable[[str], None] = _silent,
    **context: Unpack[Context],
) -> Iterator[Document]:
    """Yield the documents of files, folders, web addresses and "-" (standard input), in the order given.

    Folders are sorted by path. Addresses are fetched with the usual limits and not kept; `fetch_documents` has more to
    choose. "sha256:" with a digest stands for what the raw store holds under it.

    `published`, `publisher` and `parties` stand in where an input does not tell them. `columns` says which columns of
    tables, or keys of JSON lines, hold text, id, title, published, publisher and url, where they have other names:
    {"text": "Body"}; `encoding` how plain texts, pages and tables without a mark of their own are encoded.

    A bad input goes to `on_error` (which by default raises) and the others go on.
    """
    documents = _all(paths, Intake("", "", on_error, on_warning, encoding, columns=columns or {}))
    yield from fill_context(documents, **context)


def fill_context(documents: Iterable[Document], **context: Unpack[Context]) -> Iterator[Document]:
    """Yield the documents with what they do not tell themselves. Raises InputError for a day that is none."""
    given = context.get("published")
    day = parse_published(given, "--published") if given else None
    if given and day is None:
        raise InputError("--published", f"'{given}' is no full day.", "Give the day as YYYY-MM-DD.")
    for document in documents:
        yield replace(
            document,
            published=document.published or day,
            publisher=document.publisher or context.get("publisher"),
            parties=document.parties or context.get("parties", ()),
        )


def _all(paths: Iterable[str | Path], intake: Intake) -> Iterator[Document]:
    for path in paths:
        if is_address(path):
            from memcon.sources.web import fetch_documents

            yield from fetch_documents(
                [str(path)], columns=intake.columns, on_error=intake.on_error, on_warning=intake.warn
            )
            continue
        if str(path).startswith("sha256:"):
            yield from _stored(str(path), intake)
            continue
        if str(path) == "-":
            yield from read_stream(sys.stdin.buffer, replace(intake, source=STANDARD_INPUT, name="stdin"))
            continue
        if problem := _find_wrong(str(path)):
            intake.on_error(problem)
            continue
        place = Path(path)
        if os.path.isdir(place):
            yield from _folder(place, intake)
        else:
            yield from _file(place, _printable(place.stem), intake)


def _find_wrong(path: str) -> InputError | None:
    """Return what is wrong with an input that is no path."""
    if not path.strip():
        return InputError('""', "the name is empty.", "Name a file or a folder, or - for standard input.")
    if _OTHER_ADDRESS.match(path) and not os.path.exists(path):
        return InputError(path, "is no address that Memcon fetches.", "Give one with http or https, or a path.")
    return None


def _stored(name: str, intake: Intake) -> Iterator[Document]:
    from memcon.sources.store import RawStore, find_store, load_stored

    try:
        yield from load_stored(name, RawStore(find_store()), intake)
    except InputError as error:
        intake.on_error(error)


def list_files(folder: Path, on_error: OnError = _drop) -> list[Path]:
    """Return every file under `folder` that is not hidden, sorted by path; links to folders are not followed.

    Pipes, sockets and devices are none. A folder within that cannot be opened goes to `on_error`.
    """

    def report(error: OSError) -> None:
        on_error(_unopened(str(error.filename), error))

    found = []
    for here, folders, names in os.walk(folder, onerror=report):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [path for name in names if not name.startswith(".") and not _is_special(path := Path(here, name))]
    return sorted(found, key=lambda path: path.as_posix())


def _is_special(path: Path) -> bool:
    """Tell whether a path is neither a file nor a link that leads nowhere, which is told when it is read."""
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _folder(folder: Path, intake: Intake) -> Iterator[Document]:
    readable = False

    def report(error: InputError) -> None:
        nonlocal readable
        if isinstance(error, UnsupportedInput):
            # A folder stands for its supported files: a picture among them is no mistake, but is not hidden either.
            intake.warn(f"{error.source}: passed over: {error.problem}")
            return
        readable = True  # or told why not
        intake.on_error(error)

    for path in list_files(folder, report):
        name = _printable(path.relative_to(folder).with_suffix("").as_posix())
        for document in _file(path, name, replace(intake, on_error=report)):
            readable = True
            yield document
    if not readable:
        intake.on_error(InputError(str(folder), "the folder holds no file that Memcon reads.", KINDS_CURE))


def _printable(name: str) -> str:
    """Return a file's name as an id: bytes that are no UTF-8 are replaced, since no record could hold them."""
    return os.fsencode(name).decode("utf-8", errors="replace")


def _file(path: Path, name: str, intake: Intake) -> Iterator[Document]:
    source = str(path)
    try:
        if not path.is_file() and not path.is_fifo():
            problem = "is neither a file nor a folder." if path.exists() else "there is no such file."
            raise InputError(source, problem, "Check the path.")
        stream = path.open("rb")
    except InputError as error:
        intake.on_error(error)
        return
    except (OSError, ValueError) as error:
        intake.on_error(_unopened(source, error))
        return
    with stream:
        yield from read_stream(stream, replace(intake, source=source, name=name))


def _unopened(source: str, error: Exception) -> InputError:
    reason = getattr(error, "strerror", None) or str(error)
    return InputError(source, f"cannot be opened ({reason}).", "Check the path and its permissions.")
