"""Large archives, cut into parts that can be read apart: by records, members or rows, never through one.

A web archive and a tar are cut between records, so that each part is such an archive itself; a ZIP is cut by its list
of members, a Parquet file by its rows. Where a file is damaged, its rest is one part, and reading that tells of it.
"""

from __future__ import annotations

import io
import tarfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO, Literal, cast

from memcon.errors import EmptyInput, InputError, UnsupportedInput
from memcon.model import Document
from memcon.sources.archives import LARGEST_RATIO, list_member_sizes
from memcon.sources.reading import Intake, read_stream

# Whoever reads a part reads the ZIP's list of members, or unpacks the rows before it in their group: so not too many.
_MOST_PARTS = 64
_CHUNK = 1 << 16
_MOST_UNPACKED = 1 << 20
_RATIO_FROM = 32 * 1024 * 1024
_LONGEST_HEADER = 1 << 16
_MOST_HEADERS = 500


@dataclass(frozen=True, slots=True)
class Part:
    """What lies from `start` to before `end` of a file: bytes, or members or rows counted from 0.

    `size` is its share of the file in bytes.
    """

    unit: Literal["bytes", "members", "rows"]
    start: int
    end: int
    size: int


def find_parts(path: Path, block: int) -> Iterator[Part]:
    """Yield the parts of a file, of about `block` bytes each and always the same; none where it cannot be cut."""
    size = path.stat().st_size
    try:
        with path.open("rb") as stream:
            head = stream.read(512)
            stream.seek(0)
            if head.startswith(b"WARC/"):
                yield from _byte_parts(_find_records(stream, block), size)
            elif head.startswith(b"\x1f\x8b"):
                yield from _byte_parts(_find_packed_records(stream, block), size)
            elif head[257:262] == b"ustar":
                yield from _byte_parts(_find_members(stream, block), size)
            elif head.startswith(b"PK\x03\x04"):
                yield from _share_out("members", list_member_sizes(path), size, max(block, size // _MOST_PARTS))
            elif head.startswith(b"PAR1"):
                yield from _row_parts(path, size, block)
    except OSError:
        return  # Reading the file will tell.


def load_part(path: Path, part: Part, intake: Intake) -> Iterator[Document]:
    """Yield the documents of a part as reading the whole file would; a part without documents is no error."""

    tell, source = intake.on_error, intake.source

    def report(error: InputError) -> None:
        if not (isinstance(error, EmptyInput | UnsupportedInput) and source.startswith(error.source)):
            tell(error)

    intake = replace(intake, on_error=report)
    with path.open("rb") as stream:
        if part.unit == "bytes":
            yield from read_stream(io.BufferedReader(_Slice(stream, part.start, part.end)), intake)
        else:
            yield from read_stream(stream, replace(intake, window=range(part.start, part.end)))


class _Slice(io.RawIOBase):
    """Some bytes of a file, as a file."""

    def __init__(self, stream: BinaryIO, start: int, end: int) -> None:
        self._stream, self._start, self._end = stream, start, end
        stream.seek(start)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: self._start, io.SEEK_CUR: self._stream.tell(), io.SEEK_END: self._end}[whence]
        return self._stream.seek(base + offset) - self._start

    def tell(self) -> int:
        return self._stream.tell() - self._start

    def readinto(self, buffer: Any) -> int:
        chunk = self._stream.read(max(0, min(len(buffer), self._end - self._stream.tell())))
        buffer[: len(chunk)] = chunk
        return len(chunk)


def _byte_parts(ends: Iterable[int], size: int) -> Iterator[Part]:
    """Yield the parts between the cuts; none where there is no cut."""
    start = 0
    for end in ends:
        yield Part("bytes", start, end, end - start)
        start = end
    if start:
        yield Part("bytes", start, size, size - start)


def _find_records(stream: BinaryIO, block: int) -> Iterator[int]:
    """Yield where records of a web archive begin, about `block` bytes apart."""
    last = here = 0
    while stream.readline(_LONGEST_HEADER).startswith(b"WARC/"):
        if here - last >= block:
            yield here
            last = here
        length = _read_length(stream)
        if length is None:
            return
        here = stream.seek(length, io.SEEK_CUR)
        while (line := stream.readline(_LONGEST_HEADER)) in (b"\r\n", b"\n"):
            here += len(line)
        stream.seek(here)


def _read_length(stream: BinaryIO) -> int | None:
    length = None
    for _ in range(_MOST_HEADERS):
        name, _, value = stream.readline(_LONGEST_HEADER).partition(b":")
        if not name.strip():
            return length
        if name.strip().lower() == b"content-length" and value.strip().isdigit():
            length = int(value)
    return None


def _find_packed_records(stream: BinaryIO, block: int) -> Iterator[int]:
    """Yield where records of a web archive begin that were packed one by one, about `block` packed bytes apart."""
    last = begin = packed = unpacked = 0
    member, head, rest = zlib.decompressobj(31), b"", b""
    while rest or (chunk := stream.read(_CHUNK)):
        if not rest:
            packed += len(chunk)
            rest = chunk
        try:
            out = member.decompress(rest, _MOST_UNPACKED)
        except zlib.error:
            return
        unpacked += len(out)
        known = len(head) >= 5
        head += out[: 5 - len(head)]
        if len(head) == 5 and not known:
            if head != b"WARC/" and not begin:
                return
            if head == b"WARC/" and begin - last >= block:
                yield begin
                last = begin
        if unpacked > _RATIO_FROM and unpacked > LARGEST_RATIO * packed:
            return
        rest = member.unconsumed_tail
        if member.eof:
            rest = member.unused_data
            begin = packed - len(rest)
            member, head = zlib.decompressobj(31), b""


def _find_members(stream: BinaryIO, block: int) -> Iterator[int]:
    """Yield where members of a tar begin, about `block` bytes apart."""
    last = 0
    try:
        with tarfile.open(fileobj=stream, mode="r:") as archive:
            while (member := archive.next()) is not None:
                archive.members.clear()  # type: ignore[attr-defined]  # Else it keeps a million of them.
                if member.offset - last >= block:
                    yield member.offset
                    last = member.offset
    except (tarfile.TarError, EOFError, ValueError, OverflowError):
        return


def _row_parts(path: Path, size: int, block: int) -> Iterator[Part]:
    import pyarrow
    import pyarrow.parquet

    try:
        about = pyarrow.parquet.ParquetFile(path).metadata
        groups = [about.row_group(n) for n in range(about.num_row_groups)]
        weights = [(group.num_rows, group.total_byte_size) for group in groups]
    except (pyarrow.ArrowException, OSError, ValueError):
        return
    whole = max(1, sum(weight for _, weight in weights))
    # Pieces of groups: how many rows each has, and its share of the file.
    pieces: list[tuple[int, int]] = []
    for rows, weight in weights:
        share = size * weight // whole
        count = max(1, min(_MOST_PARTS, share // block, rows))
        pieces += [(rows * (n + 1) // count - rows * n // count, share // count) for n in range(count)]
    ends = [0]
    for rows, _ in pieces:
        ends.append(ends[-1] + rows)
    for part in _share_out("rows", [share for _, share in pieces], size, block):
        yield replace(part, start=ends[part.start], end=ends[part.end])


def _share_out(unit: Literal["members", "rows"], sizes: list[int], size: int, block: int) -> Iterator[Part]:
    """Yield runs of items that come to a block each; none where all of them are one. The parts add up to `size`."""
    cuts = [0]
    held = 0
    for place, weight in enumerate(sizes):
        if held and held + weight > block:
            cuts.append(place)
            held = 0
        held += weight
    if len(cuts) == 1:
        return
    cuts.append(len(sizes))
    left = size
    for start, end in pairwise(cuts):
        share = min(left, sum(sizes[start:end])) if end < len(sizes) else left
        left -= share
        yield Part(cast(Any, unit), start, end, share)
