"""Packed files and archives: gzip, bzip2, xz, ZIP and tar; each member is read as an input of its own."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import IO, Any, BinaryIO, cast

from memcon.errors import BrokenInput, InputError, UnsupportedInput
from memcon.model import Document
from memcon.sources.encodings import LARGEST_INPUT
from memcon.sources.reading import Intake, read_stream, read_whole

# Text packs three to twenty times, pages of one template perhaps a hundred; what packs more was made to burst.
LARGEST_RATIO = 200
_RATIO_FROM = 32 * 1024 * 1024
_MOST_MEMBERS = 1_000_000
_LARGEST_SKIP = 20_000_000_000
_DAMAGE = (EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError, OSError, ValueError)
_BOMB = ("it unpacks to more than two hundred times its size, as a bomb does.", "Unpack it elsewhere, with care.")
_CUT = ("the archive is damaged or cut short.", "Fetch it again.")


class _Counted(io.RawIOBase):
    """Counts the bytes that are read from a stream."""

    def __init__(self, inner: BinaryIO) -> None:
        self._inner, self.count = inner, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        chunk = self._inner.read(len(buffer))
        self.count += len(chunk)
        buffer[: len(chunk)] = chunk
        return len(chunk)


class _Unpacked(io.RawIOBase):
    """The unpacked bytes of a packed stream, watched for bombs and damage."""

    def __init__(self, stream: BinaryIO, source: str) -> None:
        head = stream.read(6)
        self._packed = _Counted(_chain(head, stream))
        opener = gzip.open if head.startswith(b"\x1f\x8b") else bz2.open if head.startswith(b"BZh") else lzma.open
        self._plain = cast(BinaryIO, opener(cast(Any, io.BufferedReader(self._packed)), "rb"))
        self._source, self._count = source, 0
        self._problem: BrokenInput | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self._problem is not None:
            raise self._problem
        try:
            chunk = self._plain.read1(min(len(buffer), 1 << 20))  # type: ignore[attr-defined]
        except (EOFError, zlib.error, lzma.LZMAError, OSError) as error:
            self._problem = BrokenInput(self._source, *_CUT)
            raise self._problem from error
        self._count += len(chunk)
        if self._count > _RATIO_FROM and self._count > LARGEST_RATIO * self._packed.count:
            self._problem = BrokenInput(self._source, *_BOMB)
            raise self._problem
        buffer[: len(chunk)] = chunk
        return len(chunk)


def _chain(head: bytes, stream: BinaryIO) -> BinaryIO:
    from memcon.sources.reading import rewound

    return rewound(head, stream)


def read_packed(stream: BinaryIO, intake: Intake) -> Iterator[Document]:
    """Yield the documents of a file packed by gzip, bzip2 or xz."""
    suffix = PurePosixPath(intake.source).suffix.lower()
    inner = replace(intake.inside(""), enter=intake.enter)
    if suffix in (".gz", ".bz2", ".xz", ".tgz"):
        inner = replace(inner, source=intake.source[: -len(suffix)], name=_without_suffix(intake.name))
    plain = io.BufferedReader(_Unpacked(stream, intake.source), 1 << 16)
    yield from read_stream(cast(BinaryIO, plain), inner)


def _without_suffix(name: str) -> str:
    """Return "minutes" for "minutes.html": packing hid the suffix that ids leave out."""
    path = PurePosixPath(name)
    return str(path.with_suffix("")) if 1 < len(path.suffix) <= 6 else name


class _Members:
    """What the members of one archive share: the sum of their bytes, and whether any was readable."""

    def __init__(self, intake: Intake) -> None:
        self._intake, self._count, self.readable = intake, 0, False

    def read(self, member: str, size: int, stream: IO[bytes]) -> Iterator[Document]:
        """Yield the documents of a member; a member that is bad or of another kind spoils nothing of the others."""
        self._count += 1
        if self._count > _MOST_MEMBERS:
            raise BrokenInput(self._intake.source, "it has more than a million members.", "Split it.")
        inner = self._intake.inside(member, f"{self._intake.name}/{PurePosixPath(member).with_suffix('')}")
        inner = replace(inner, on_error=self._report)
        if size > LARGEST_INPUT:
            raise BrokenInput(inner.source, "it is larger than 200 MB.", "Unpack it and split it.")
        for document in read_stream(cast(BinaryIO, stream), inner):
            self.readable = True
            yield document

    def _report(self, error: InputError) -> None:
        if isinstance(error, UnsupportedInput):
            self._intake.warn(f"{error.source}: passed over: {error.problem}")
            return
        self.readable = True
        self._intake.on_error(error)

    def close(self) -> None:
        if not self.readable:
            source = self._intake.source
            raise UnsupportedInput(source, "the archive holds no file that Memcon reads.", "Look what is in it.")


def _is_hidden(member: str) -> bool:
    parts = PurePosixPath(member).parts
    return not parts or any(part.startswith(".") or part == "__MACOSX" for part in parts)


def read_zip(stream: BinaryIO, intake: Intake) -> Iterator[Document]:
    """Yield the documents of a ZIP: the one of a Word or OpenDocument file, or those of its members."""
    source = intake.source
    if not stream.seekable():
        stream = io.BytesIO(read_whole(stream, source))
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    try:
        archive = zipfile.ZipFile(stream)
    except _DAMAGE:
        raise BrokenInput(source, *_CUT) from None
    with archive:
        names = set(archive.namelist())
        kind = _office_kind(archive, names)
        if kind is not None:
            stream.seek(0)
            yield _read_office(kind, read_whole(stream, source), intake)
            return
        entries = _entries(archive)
        if _is_bomb(entries, size):
            raise BrokenInput(source, *_BOMB)
        members = _Members(intake)
        for entry in entries if intake.window is None else entries[intake.window.start : intake.window.stop]:
            if not intake.enter(f"{source}/{entry.filename}"):
                members.readable = True
                continue
            try:
                yield from _zip_member(archive, entry, members, intake)
            except InputError as error:
                members.readable = True
                intake.on_error(error)
        members.close()


def _entries(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    entries = [e for e in archive.infolist() if not e.is_dir() and not _is_hidden(e.filename)]
    return sorted(entries, key=lambda e: e.filename)


def _is_bomb(entries: list[zipfile.ZipInfo], size: int) -> bool:
    declared = sum(e.file_size for e in entries)
    return declared > _RATIO_FROM and declared > LARGEST_RATIO * size


def list_member_sizes(path: Path) -> list[int]:
    """Return the packed sizes of a ZIP's members in the order in which they are read; [] where it is one document.

    An archive that is damaged or a bomb gives [] as well: reading it tells of that.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = _entries(archive)
            one = _office_kind(archive, set(archive.namelist())) is not None
            return [] if one or _is_bomb(entries, path.stat().st_size) else [e.compress_size for e in entries]
    except _DAMAGE:
        return []


def _zip_member(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, members: _Members, intake: Intake
) -> Iterator[Document]:
    source = f"{intake.source}/{entry.filename}"
    if entry.flag_bits & 1:
        raise BrokenInput(source, "it is encrypted.", "Unpack it with the password and give the files.")
    try:
        # ZipFile trusts the declared size, so a lying entry ends at it and fails its checksum.
        with archive.open(entry) as stream:
            data = stream.read(LARGEST_INPUT + 1)
    except (*_DAMAGE, NotImplementedError, RuntimeError):
        raise BrokenInput(source, "it is damaged or packed in a way that is not known.", "Pack it anew.") from None
    yield from members.read(entry.filename, len(data), io.BytesIO(data))


def _office_kind(archive: zipfile.ZipFile, names: set[str]) -> str | None:
    if "[Content_Types].xml" in names:
        return "docx"
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return "odt"
    return None


def _read_office(kind: str, data: bytes, intake: Intake) -> Document:
    if kind == "docx":
        from memcon.sources.docx import read_docx as read
    else:
        from memcon.sources.odt import read_odt as read
    return replace(read(data, intake.source, intake.warn), id=intake.name)


def read_tar(stream: BinaryIO, intake: Intake) -> Iterator[Document]:
    """Yield the documents of a tar's plain files, in the order they stand in it; links and devices are left out."""
    members = _Members(intake)
    try:
        # A stream that cannot be rewound is read straight on; in a file, members that are not wanted are skipped.
        with tarfile.open(fileobj=stream, mode="r:" if stream.seekable() else "r|") as archive:
            for member in archive:
                if not member.isfile() or _is_hidden(member.name):
                    continue
                if not intake.enter(f"{intake.source}/{member.name}"):
                    members.readable = True
                    continue
                if member.issparse() or member.size > LARGEST_INPUT:
                    problem = "it is larger than 200 MB, or claims to be."
                    intake.on_error(BrokenInput(f"{intake.source}/{member.name}", problem, "Unpack it and split it."))
                    members.readable = True
                    if member.size > _LARGEST_SKIP:
                        raise BrokenInput(intake.source, *_CUT)
                    continue
                content = archive.extractfile(member)
                if content is not None:
                    data = content.read()
                    if len(data) < member.size:
                        raise BrokenInput(intake.source, *_CUT)
                    yield from members.read(member.name, len(data), io.BytesIO(data))
    except (EOFError, tarfile.TarError, ValueError, OverflowError):
        raise BrokenInput(intake.source, *_CUT) from None
    members.close()
