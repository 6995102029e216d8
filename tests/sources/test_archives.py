"""Web archives, packed files, ZIP and tar: what is read, what is refused, what a hostile file costs."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile

import pytest

from memcon.errors import BrokenInput, InputError, UnsupportedInput
from packing import PAGE, TEXT, tarred, zipped

# ---- web archives ----


def record(url: str, body: bytes, kind: str = "text/html; charset=utf-8", status: str = "200 OK") -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
        f"WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response"
        f"\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


CRAWL = (
    record("https://norland.example/a", PAGE.encode()),
    record("https://norland.example/style.css", b"p { color: red }", "text/css"),
    record("https://norland.example/gone", b"<p>Not found</p>", status="404 Not Found"),
    record(
        "https://norland.example/b", PAGE.replace("Harbourtown", "Höfn").encode("cp1252"), "text/html; charset=cp1252"
    ),
)


@pytest.mark.parametrize("pack", [b"".join, lambda records: b"".join(map(gzip.compress, records))])
def test_pages_of_a_web_archive_are_read_with_their_addresses(write, load, pack):
    loaded = load(write("crawl.warc.gz", pack(CRAWL)))
    assert [d.id for d in loaded.documents] == ["https://norland.example/a", "https://norland.example/b"]
    assert [d.url for d in loaded.documents] == [d.id for d in loaded.documents]
    assert "Höfn" in loaded.documents[1].text
    assert "2 records" in loaded.warnings[0]
    assert not loaded.errors


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("lost", [40, 200])
def test_web_archive_cut_in_the_middle_gives_what_came_before(write, load, packed, lost):
    data = b"".join(gzip.compress(r) if packed else r for r in CRAWL)
    loaded = load(write("a.warc", data[:-lost]))
    assert [d.id for d in loaded.documents] == ["https://norland.example/a"]
    assert [type(e) for e in loaded.errors] == [BrokenInput]


def test_web_archive_with_rubbish_behind_is_told(write, load):
    loaded = load(write("a.warc", b"".join(CRAWL) + b"rubbish\r\n\r\n" * 5))
    assert len(loaded.documents) == 2
    assert [type(e) for e in loaded.errors] == [BrokenInput]


# ---- packed files and archives ----


@pytest.mark.parametrize(("pack", "suffix"), [(gzip.compress, "gz"), (bz2.compress, "bz2"), (lzma.compress, "xz")])
def test_packed_files_are_read_as_what_is_in_them(write, load, pack, suffix):
    assert load(write(f"lisbon.txt.{suffix}", pack(TEXT.encode()))).documents[0].id == "lisbon"
    lines = b'{"id": "1", "text": "They met."}\n{"id": "2", "text": "They agreed."}\n'
    assert [d.id for d in load(write(f"b.jsonl.{suffix}", pack(lines))).documents] == ["1", "2"]


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_packed_bombs_are_refused(write, load, pack):
    line = b'{"id": "1", "text": "%s"}\n' % (b"a" * 2_000_000)
    for content in (bytes(60_000_000), line * 30):
        loaded = load(write("bomb.gz", pack(content)))
        assert any("bomb" in str(e) or "binary" in str(e) for e in loaded.errors)
        assert len(loaded.documents) < 20


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_packed_file_cut_short_is_broken(write, load, pack):
    data = pack(b"".join(b"%d The two sides met. " % n for n in range(30_000)))
    assert [type(e) for e in load(write("a.gz", data[: len(data) // 2])).errors] == [BrokenInput]


MEMBERS = {
    "2023/b.html": PAGE.encode(),
    "2023/a.txt": TEXT.encode(),
    "logo.png": b"\x89PNG\r\n\x1a\n" + bytes(90),
    ".hidden/a.txt": TEXT.encode(),
    "__MACOSX/a.txt": TEXT.encode(),
}


def test_members_of_a_zip_are_documents(write, load):
    loaded = load(write("office.zip", zipped(MEMBERS)))
    assert [d.id for d in loaded.documents] == ["office/2023/a", "office/2023/b"]
    assert "logo.png" in loaded.warnings[0]
    assert not loaded.errors


@pytest.mark.parametrize("pack", [bytes, gzip.compress, lzma.compress])
def test_members_of_a_tar_are_documents(write, load, pack):
    loaded = load(write("office.tar.gz", pack(tarred(MEMBERS))))
    assert [d.text for d in loaded.documents][1] == TEXT
    assert len(loaded.documents) == 2
    assert not loaded.errors


def test_zip_bomb_is_refused(write, load):
    assert "bomb" in str(load(write("a.zip", zipped({"a.txt": b"a" * 80_000_000}))).errors[0])


def test_archives_in_archives_end_somewhere(write, load):
    data = zipped({"a.txt": TEXT.encode()})
    for _ in range(9):
        data = zipped({"inner.zip": data})
    assert "too deep" in str(load(write("a.zip", data)).errors[0])


def test_encrypted_member_spoils_nothing_of_the_others(write, load):
    data = bytearray(zipped({"a.txt": b"They met.", "b.txt": TEXT.encode()}))
    place = data.find(b"PK\x01\x02")
    data[place + 8] |= 1
    loaded = load(write("a.zip", bytes(data)))
    assert [d.id for d in loaded.documents] == ["a/b"]
    assert "encrypted" in str(loaded.errors[0])


def test_damaged_member_spoils_nothing_of_the_others(write, load):
    data = zipped({"a.txt": b"They met. " * 50, "b.txt": TEXT.encode()})
    broken = data[:45] + b"\xff\xff\xff" + data[48:]
    loaded = load(write("a.zip", broken))
    assert [d.id for d in loaded.documents] == ["a/b"]
    assert [type(e) for e in loaded.errors] == [BrokenInput]


@pytest.mark.parametrize("lost", [30, 700])
def test_zip_cut_short_is_broken(write, load, lost):
    assert [type(e) for e in load(write("a.zip", zipped(MEMBERS)[:-lost])).errors] == [BrokenInput]


def test_tar_cut_short_gives_what_came_before(write, load):
    data = tarred({"a.txt": TEXT.encode(), "b.txt": TEXT.encode() * 100})
    loaded = load(write("a.tar", data[:3000]))
    assert [d.id for d in loaded.documents] == ["a/a"]
    assert [type(e) for e in loaded.errors] == [BrokenInput]


def test_links_and_false_sizes_in_a_tar_are_left_alone(write, load):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        link = tarfile.TarInfo("passwd")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        huge = tarfile.TarInfo("huge.txt")
        huge.size = 900_000_000_000
        out.write(huge.tobuf())
    loaded = load(write("a.tar", out.getvalue()))
    assert not loaded.documents
    assert all(isinstance(e, InputError) for e in loaded.errors)


def test_archive_without_documents_is_unsupported(write, load):
    assert [type(e) for e in load(write("a.zip", zipped({"logo.png": MEMBERS["logo.png"]}))).errors] == [
        UnsupportedInput
    ]
