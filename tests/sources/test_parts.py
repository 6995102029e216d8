"""Large archives are read part by part as they are read whole, whatever is wrong with them."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from memcon.errors import InputError
from memcon.model import Document
from memcon.sources import load_documents
from memcon.sources.parts import find_parts, load_part
from memcon.sources.reading import Intake

BLOCK = 3000


def page(n: int) -> bytes:
    words = " ".join(f"{n * k % 9973:x}" for k in range(1, 120))
    return f"<!doctype html><title>{n}</title><article><p>The two sides met {n} times in Oslo. {words}</p>".encode()


def record(n: int, body: bytes) -> bytes:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://norland.example/{n}\r\n"
    return f"{head}Content-Length: {len(http)}\r\n\r\n".encode() + http + b"\r\n\r\n"


RECORDS = [record(n, page(n)) for n in range(40)]
# A page that shows a web archive, and one that is one: they are pages all the same.
RECORDS[20] = record(20, page(20) + b"\r\n\r\n" + RECORDS[3] * 4)


def warc(path: Path) -> Path:
    path.write_bytes(b"".join(RECORDS))
    return path


def packed_warc(path: Path) -> Path:
    path.write_bytes(b"".join(map(gzip.compress, RECORDS)))
    return path


def tar(path: Path) -> Path:
    with tarfile.open(path, "w", format=tarfile.PAX_FORMAT) as archive:
        for n in range(40):
            entry = tarfile.TarInfo(f"{'long' * 40}/{n:02d}.html")
            entry.size = len(page(n))
            archive.addfile(entry, io.BytesIO(page(n)))
    return path


def zipped(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in reversed(range(40)):
            archive.writestr(f"{n:02d}.html", page(n))
        archive.writestr(".hidden.html", page(99))
    return path


def rows(path: Path) -> Path:
    texts = [page(n).decode() for n in range(40)]
    pq.write_table(pa.table({"text": texts, "nothing": [None] * 40}), path, row_group_size=17)
    return path


MAKERS = [warc, packed_warc, tar, zipped, rows]


def read_parts(path: Path, block: int = BLOCK) -> tuple[list[Document], list[InputError]]:
    errors: list[InputError] = []
    documents = []
    for part in find_parts(path, block):
        documents += load_part(path, part, Intake(str(path), "a", errors.append, print))
    return documents, errors


def read_whole(path: Path) -> tuple[list[Document], list[InputError]]:
    errors: list[InputError] = []
    return list(load_documents([path], on_error=errors.append)), errors


@pytest.mark.parametrize("make", MAKERS)
def test_parts_give_what_the_whole_gives(tmp_path, make):
    path = make(tmp_path / "a.bin")
    parts = list(find_parts(path, BLOCK))
    assert len(parts) > 4
    assert parts == list(find_parts(path, BLOCK))
    assert sum(part.size for part in parts) == path.stat().st_size
    documents, errors = read_parts(path)
    assert (documents, errors) == read_whole(path)
    assert len(documents) == 40


@pytest.mark.parametrize("make", MAKERS)
def test_small_archive_is_not_cut(tmp_path, make):
    assert list(find_parts(make(tmp_path / "a.bin"), 10_000_000)) == []


@pytest.mark.parametrize("make", [warc, packed_warc, tar])
@pytest.mark.parametrize("lost", [500, 3100, 9001])
def test_archive_cut_short_loses_nothing_before_the_cut(tmp_path, make, lost):
    path = make(tmp_path / "a.bin")
    path.write_bytes(path.read_bytes()[:-lost])
    documents, errors = read_parts(path)
    whole, problems = read_whole(path)
    assert documents == whole
    assert [(type(e), e.problem) for e in errors] == [(type(e), e.problem) for e in problems]


@pytest.mark.parametrize("make", MAKERS)
def test_damaged_archive_never_raises(tmp_path, make):
    data = make(tmp_path / "a.bin").read_bytes()
    for place in range(0, len(data), len(data) // 23):
        broken = tmp_path / "b.bin"
        broken.write_bytes(data[:place] + b"\xff" * 30 + data[place + 30 :])
        parts = list(find_parts(broken, BLOCK))
        assert sum(part.size for part in parts) in (0, broken.stat().st_size)
        read_parts(broken)


def test_packed_file_of_another_kind_is_not_unpacked_to_be_cut(tmp_path):
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"x" * 100) * 400 + gzip.compress(bytes(50_000_000)))
    assert list(find_parts(tmp_path / "a.gz", BLOCK)) == []


def test_bombs_are_not_cut(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(4):
            archive.writestr(f"{n}.txt", b"a" * 20_000_000)
    assert list(find_parts(tmp_path / "a.zip", BLOCK)) == []
    bomb = gzip.compress(b"WARC/1.0\r\n" + bytes(80_000_000))
    (tmp_path / "a.warc.gz").write_bytes(bomb * 20)
    assert list(find_parts(tmp_path / "a.warc.gz", BLOCK)) == []


def test_word_document_is_not_cut(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("[Content_Types].xml", "x" * 5000)
        archive.writestr("word/document.xml", "x" * 5000)
    assert list(find_parts(tmp_path / "a.docx", BLOCK)) == []
