"""The raw store: what was fetched, byte for byte, under the name of its own content.

    DIR/objects/ab/abcdef….gz   the body, compressed; the name is the SHA-256 of the body itself
    DIR/fetches.jsonl           one line a fetch: address, time, status, headers, SHA-256, size

A body that many addresses share is kept once, and a second fetch never writes over the first.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import orjson

from memcon.errors import BrokenInput, InputError
from memcon.model import Document
from memcon.sources.encodings import LARGEST_INPUT
from memcon.sources.reading import Intake, read_stream

STORE_VARIABLE = "MEMCON_STORE"
PREFIX = "sha256:"
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.I)
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: `body` without any transfer or content coding, `headers` as the server sent them.

    `asked` is the address as given, `address` the one that answered after redirects, `time` the UTC time of the
    answer as ISO 8601. `sha256` is the digest of `body` in hexadecimal.
    """

    asked: str
    address: str
    time: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    sha256: str

    def header(self, name: str) -> str | None:
        """Return the first header of that name, whatever its case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def to_dict(self) -> dict[str, Any]:
        """Return the line that the store writes: everything but the body."""
        return {
            "asked": self.asked,
            "address": self.address,
            "time": self.time,
            "status": self.status,
            "headers": [list(pair) for pair in self.headers],
            "sha256": self.sha256,
            "size": len(self.body),
        }


def find_store() -> Path:
    """Return the folder of the store: the environment's MEMCON_STORE, or a folder for data under the home."""
    named = os.environ.get(STORE_VARIABLE)
    if named:
        return Path(named)
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "memcon" / "store"


def find_charset(kind: str | None) -> str | None:
    """Return the charset that a Content-Type header declares."""
    declared = _CHARSET.search(kind or "")
    return declared[1] if declared else None


class RawStore:
    """A folder of fetched bodies and the log of their fetches; several programs may write to it at once."""

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)

    def keep(self, fetched: Fetched) -> None:
        """Write a body and its line. Raises InputError where the folder cannot be written."""
        place = self._place(fetched.sha256)
        try:
            if not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                part = place.with_name(f".{place.name}.{os.getpid()}")
                part.write_bytes(gzip.compress(fetched.body, 6, mtime=0))
                os.replace(part, place)
            # One unbuffered write in append mode: lines of several programs do not run into each other.
            with (self.folder / "fetches.jsonl").open("ab", buffering=0) as log:
                log.write(orjson.dumps(fetched.to_dict(), option=orjson.OPT_APPEND_NEWLINE))
        except OSError as error:
            cure = f"Choose another folder with --store or {STORE_VARIABLE}."
            raise InputError(str(self.folder), f"cannot be written ({error.strerror}).", cure) from None

    def load(self, digest: str) -> bytes:
        """Return the body of that digest, proved against it. Raises InputError, BrokenInput."""
        digest = digest.removeprefix(PREFIX).lower()
        if not _DIGEST.match(digest):
            raise InputError(digest, "is no SHA-256 digest.", "Give sha256: and 64 hexadecimal digits.")
        place = self._place(digest)
        try:
            with gzip.open(place) as stream:
                body = stream.read(LARGEST_INPUT + 1)
        except FileNotFoundError:
            raise InputError(PREFIX + digest, f"is not in the store {self.folder}.", "Name the store.") from None
        except (OSError, EOFError, zlib.error):
            raise BrokenInput(
                str(place), "is damaged.", "Restore it from a copy, or fetch the address again."
            ) from None
        if hashlib.sha256(body).hexdigest() != digest:
            raise BrokenInput(str(place), "does not hold what its name says.", "Restore it from a copy.")
        return body

    def find_fetches(self) -> Iterator[dict[str, Any]]:
        """Yield the lines of the log, oldest first; a last line that was cut off is left out."""
        try:
            stream = (self.folder / "fetches.jsonl").open("rb")
        except FileNotFoundError:
            return
        with stream:
            for line in stream:
                try:
                    yield orjson.loads(line)
                except orjson.JSONDecodeError:
                    continue

    def find_fetch(self, digest: str) -> dict[str, Any] | None:
        """Return the first fetch that gave this body."""
        digest = digest.removeprefix(PREFIX).lower()
        return next((line for line in self.find_fetches() if line.get("sha256") == digest), None)

    def _place(self, digest: str) -> Path:
        return self.folder / "objects" / digest[:2] / f"{digest}.gz"


def read_fetched(
    fetched: Fetched,
    on_error: Callable[[InputError], None],
    warn: Callable[[str], None],
    columns: Mapping[str, str] | None = None,
) -> list[Document]:
    """Return the documents of what was fetched, whatever kind it is (judged by content, not by its header).

    A single document takes the asked address for its id; each has the answering address as its `url` unless the
    input gives its own, as JSON lines and web archives do.
    """
    charset = find_charset(fetched.header("content-type"))
    intake = Intake(fetched.asked, fetched.asked, on_error, warn, charset, columns=columns or {})
    found = list(read_stream(io.BytesIO(fetched.body), intake))
    single = len(found) == 1 and found[0].id == fetched.asked
    return [replace(d, url=fetched.address if single or not d.url else d.url) for d in found]


def load_stored(name: str, store: RawStore, intake: Intake) -> list[Document]:
    """Return the documents of a body in the store, as they were read when it was fetched.

    `name` is "sha256:" and the digest; `intake` says whom to tell of errors, and the columns. Raises InputError,
    BrokenInput.
    """
    body = store.load(name)
    line = store.find_fetch(name)
    if line is None:
        raise InputError(name, f"no fetch in the log of {store.folder} gave it.", "Restore fetches.jsonl.")
    pairs = tuple((str(key), str(value)) for key, value in line["headers"])
    fetched = Fetched(line["asked"], line["address"], line["time"], line["status"], pairs, body, line["sha256"])
    return read_fetched(fetched, intake.on_error, intake.warn, intake.columns)
