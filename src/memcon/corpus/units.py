"""Inputs → units of work, always the same for the same inputs: so a stopped run knows what is left.

Small files go together; JSON lines are cut into blocks, packed ones too; large web archives, tars, ZIPs and Parquet
files into parts; any other large file is a unit of its own.
"""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, cast

from memcon.errors import InputError
from memcon.sources import list_files
from memcon.sources.parts import Part, find_parts

_MOST_FILES = 500
_LONGEST_LINE = 200 * 1024 * 1024
_LINES = (".jsonl", ".ndjson")


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of work: some files, or a block of the lines of one, or a part of one.

    `files` are paths with the id that stands for each; `lines` is the block, `first` the number of its first line.
    `mark` tells whether an input has changed since, `size` is in bytes on the disk, `problem` what ended the file
    behind this block. `skip` are the items (files or lines, from 0, with the member from 1, or 0 for the whole) that
    ended the process that read them.
    """

    number: int
    files: tuple[tuple[str, str], ...] = ()
    lines: bytes = b""
    first: int = 1
    mark: str = ""
    size: int = 0
    problem: str = ""
    part: Part | None = None
    skip: tuple[tuple[int, int], ...] = ()


def find_units(inputs: Iterable[str | Path], block: int) -> Iterator[Unit]:
    """Yield the units of files and folders, of about `block` bytes each. Raises InputError for a missing input."""
    for number, unit in enumerate(_units(_files(inputs), block)):
        yield replace(unit, number=number)


def measure(inputs: Iterable[str | Path]) -> int:
    """Return the bytes of all inputs on the disk."""
    return sum(path.stat().st_size for path, _ in _files(inputs))


def _refuse(error: InputError) -> None:
    raise error  # a dataset that lacks a folder must not look whole


def _files(inputs: Iterable[str | Path]) -> Iterator[tuple[Path, str]]:
    for given in inputs:
        place = Path(given)
        if place.is_dir():
            for path in list_files(place, _refuse):
                yield path, path.relative_to(place).with_suffix("").as_posix()
        elif place.is_file():
            yield place, place.stem
        else:
            raise InputError(str(given), "there is no such file or folder.", "Check the path.")


def _units(files: Iterable[tuple[Path, str]], block: int) -> Iterator[Unit]:
    group: list[tuple[str, str]] = []
    marks: list[str] = []
    size = 0
    for path, name in files:
        lines = _has_lines(path)
        about = path.stat()
        mark = f"{path}\0{about.st_size}\0{about.st_mtime_ns}"
        parts = None if lines or about.st_size <= block else _parts(path, name, block, mark)
        first = next(parts, None) if parts is not None else None
        if group and (lines or first or size + about.st_size > block or len(group) >= _MOST_FILES):
            yield Unit(0, tuple(group), mark=_mark(marks), size=size)
            group, marks, size = [], [], 0
        if lines:
            yield from _blocks(path, name, block)
            continue
        if parts is not None and first is not None:
            yield first
            yield from parts
            continue
        group.append((str(path), name))
        marks.append(mark)
        size += about.st_size
    if group:
        yield Unit(0, tuple(group), mark=_mark(marks), size=size)


def _parts(path: Path, name: str, block: int, mark: str) -> Iterator[Unit]:
    for part in find_parts(path, block):
        place = f"{mark}\0{part.unit}\0{part.start}\0{part.end}"
        yield Unit(0, ((str(path), name),), mark=_mark([place]), size=part.size, part=part)


def _mark(parts: Iterable[str]) -> str:
    return hashlib.blake2b("\n".join(parts).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def _blocks(path: Path, name: str, block: int) -> Iterator[Unit]:
    """Yield the blocks of a file of JSON lines; where it is damaged, what came before is still read."""
    first, seen = 1, 0
    with path.open("rb") as raw:
        stream = cast(IO[bytes], gzip.GzipFile(fileobj=raw) if path.suffix == ".gz" else raw)
        problem = ""
        while not problem:
            lines: list[bytes] = []
            size = 0
            try:
                while size < block and (line := stream.readline(_LONGEST_LINE)):
                    lines.append(line)
                    size += len(line)
            except (OSError, EOFError, zlib.error) as error:
                problem = f"is damaged or cut short ({error})."
            if not lines and not problem:
                return
            data = b"".join(lines)
            mark = hashlib.blake2b(data + problem.encode(), digest_size=16).hexdigest()
            yield Unit(0, ((str(path), name),), data, first, mark, raw.tell() - seen, problem)
            first += len(lines)
            seen = raw.tell()


def _has_lines(path: Path) -> bool:
    """Tell whether a file is named as JSON lines and is no JSON array or indented object."""
    if path.suffix not in _LINES and not (path.suffix == ".gz" and Path(path.stem).suffix in _LINES):
        return False
    try:
        with cast(IO[bytes], gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb")) as stream:
            start = stream.readline(_LONGEST_LINE).removeprefix(b"\xef\xbb\xbf").strip()
    except (OSError, EOFError, zlib.error):
        return path.suffix == ".gz"
    return start.startswith(b"{") and start != b"{"
