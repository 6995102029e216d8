"""ODT, RTF, mail, web archives, archives and tables: what is read, what is refused, what a hostile file costs."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import tarfile
import time
import zipfile
from email.message import EmailMessage

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from memcon.errors import BrokenInput, EmptyInput, InputError, UnsupportedInput
from memcon.sources import load_documents

TEXT = "The two sides met in Harbourtown. They agreed to open a ferry line.\n"
PAGE = (
    "<!doctype html><title>Ferries</title><article><p>The two sides met in Harbourtown on Monday to review the work of "
    "their joint commission. They agreed to open a ferry line before the summer.</p></article>"
)


def zipped(members: dict[str, bytes], **options: object) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return out.getvalue()


# ---- OpenDocument ----

NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)
STYLES = (
    '<office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" '
    'style:num-format="1"/></text:list-style></office:automatic-styles>'
)


def odt(body: str, manifest: str = "<m/>") -> bytes:
    content = (
        f"<office:document-content {NAMES}>{STYLES}<office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    meta = f"<office:meta {NAMES}><dc:title>Third session</dc:title></office:meta>"
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": content.encode(),
            "meta.xml": meta.encode(),
            "META-INF/manifest.xml": manifest.encode(),
        }
    )


def test_odt_keeps_order_numbers_and_rows_and_leaves_out_notes(write, load):
    body = (
        "<text:h>Joint statement</text:h>"
        "<text:p>The two<text:s text:c='2'/>sides<text:note><text:p>1</text:p></text:note> met.</text:p>"
        "<text:list text:style-name='L1'><text:list-item><text:p>They agreed.</text:p></text:list-item>"
        "<text:list-item><text:p>They <text:span>thanked</text:span> the hosts.</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Norland</text:p></table:table-cell>"
        "<table:table-cell><text:p>Ada Berg</text:p></table:table-cell></table:table-row></table:table>"
    )
    document = load(write("a.odt", odt(body))).documents[0]
    assert document.text.split("\n") == [
        "Joint statement",
        "The two  sides met.",
        "1. They agreed.",
        "2. They thanked the hosts.",
        "Norland\tAda Berg",
    ]
    assert (document.id, document.title) == ("a", "Third session")


def test_odt_with_password_says_so(write, load):
    errors = load(write("a.odt", odt("<text:p>x</text:p>", "<m><encryption-data/></m>"))).errors
    assert isinstance(errors[0], BrokenInput)
    assert "password" in str(errors[0])


def test_odt_that_is_damaged_or_empty_or_a_bomb_is_told(write, load):
    whole = odt("<text:p>They met.</text:p>")
    assert isinstance(load(write("a.odt", whole[: len(whole) // 2])).errors[0], BrokenInput)
    assert isinstance(load(write("b.odt", odt(""))).errors[0], EmptyInput)
    assert isinstance(load(write("c.odt", odt("<unclosed>"))).errors[0], BrokenInput)
    assert isinstance(load(write("d.odt", odt("<text:p>" + " " * 60_000_000 + "</text:p>"))).errors[0], BrokenInput)


def test_entities_in_odt_are_not_expanded(write, load):
    data = zipped(
        {"content.xml": b'<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><d>&b;</d>', "META-INF/manifest.xml": b""}
    )
    assert isinstance(load(write("a.odt", data)).errors[0], InputError)


# ---- RTF ----


def test_rtf_text_letters_and_title(write, load):
    code = (
        r"{\rtf1\ansi\ansicpg1252{\info{\title Third session}}{\fonttbl{\f0 Times;}}\pard The two sides met in "
        r"H\'f6fn.\par{\listtext\pard\plain 1.\tab}They \u8220?agreed\u8221? to trade.\par}"
    )
    document = load(write("a.bin", code)).documents[0]
    assert document.text == "The two sides met in Höfn.\n1.\tThey “agreed” to trade."
    assert document.title == "Third session"


@pytest.mark.parametrize(
    "code", ["{\\rtf1 " + "{" * 500_000, "{\\rtf1 " + "\\'" * 200_000, "{\\rtf1", "{\\rtf1 \\u99999999999?}"]
)
def test_hostile_rtf_is_told_in_bounded_time(write, load, code):
    begun = time.process_time()
    loaded = load(write("a.rtf", code))
    assert all(isinstance(e, InputError) for e in loaded.errors)
    assert loaded.errors or loaded.documents
    assert time.process_time() - begun < 5


# ---- mail ----


def letter(**options: object) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Press office of Norland <press@norland.example>"
    message["To"] = "list@example.org"
    message["Subject"] = "Ministers meet in Höfn"
    message["Date"] = "Mon, 05 Jun 2023 23:30:00 +0200"
    message["Message-ID"] = "<1@norland.example>"
    message.set_content("The two sides met in Höfn\nand agreed to trade.\n", **options)
    return message


def test_letter_and_attachments_become_documents(write, load):
    message = letter()
    message.add_attachment(PAGE.encode(), maintype="text", subtype="html", filename="../state ment.html")
    message.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(90), maintype="image", subtype="png", filename="logo.png")
    loaded = load(write("note.eml", message.as_bytes()))
    first, second = loaded.documents
    assert (first.id, first.title, first.published) == ("note", "Ministers meet in Höfn", "2023-06-05")
    assert first.publisher == "Press office of Norland"
    assert first.text == "The two sides met in Höfn and agreed to trade."
    assert second.id == "note/state ment"
    assert "ferry line" in second.text
    assert not loaded.errors


def test_html_letter_is_read_as_a_page(write, load):
    message = letter()
    message.set_content(PAGE, subtype="html")
    assert "ferry line" in load(write("a.eml", message.as_bytes())).documents[0].text


def test_encrypted_mail_says_so(write, load):
    message = letter()
    message.replace_header("Content-Type", "application/pkcs7-mime")
    assert "encrypted" in str(load(write("a.eml", message.as_bytes())).errors[0])


def test_hostile_mail_never_raises(write, load):
    nested = b"From: a@b.example\nMessage-ID: <1>\nDate: x\nSubject: =?bad?q?=\n"
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    for content in (nested + deep, nested + b"Content-Type: text/plain; charset=none\n\nThey met.", nested + b"\n"):
        loaded = load(write("a.eml", content))
        assert loaded.documents or loaded.errors
        assert all(isinstance(e, InputError) for e in loaded.errors)


def test_press_release_with_a_date_line_is_no_mail(write, load):
    assert load(write("a.txt", "Subject: ferries\nDate: 3 May\nFrom: Oslo\n\n" + TEXT)).documents[0].title is None


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


# ---- tables ----


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_rows_of_a_csv_are_documents(write, load, mark):
    rows = [
        ["id", "Date", "text", "mood"],
        ["a", "2023-06-05", f'"They met{mark} and\nagreed."', "good"],
        ["b", "", "Höfn.", ""],
    ]
    content = "\n".join(mark.join(row) for row in rows)
    for encoding in ("utf-8", "utf-8-sig", "cp1252"):
        first, second = load(write("a.csv", content.encode(encoding))).documents
        assert (first.id, first.published, first.text) == ("a", "2023-06-05", f"They met{mark} and\nagreed.")
        assert second.text == "Höfn."


def test_bad_rows_of_a_csv_are_told_with_their_line(write, load):
    loaded = load(write("a.csv", "text,date\nThey met.,2023-02-31\n\nThey left.,2023-02-28\n,\n"))
    assert [d.id for d in loaded.documents] == ["a:4"]
    assert "a.csv:2" in str(loaded.errors[0])


COLUMNS = {"text": "Body", "id": "nr", "published": "Day", "publisher": "office", "url": "page", "title": "head"}
VALUES = {"Body": "They met.", "nr": "7", "Day": "2023-06-05", "office": "Norland", "page": "https://n.example/7",
          "head": "Talks", "text": "not this"}  # fmt: skip


@pytest.mark.parametrize("kind", ["csv", "parquet", "jsonl"])
def test_columns_are_those_that_are_named(tmp_path, kind):
    path = tmp_path / f"a.{kind}"
    if kind == "csv":
        path.write_text(",".join(VALUES) + "\n" + ",".join(VALUES.values()))
    elif kind == "parquet":
        pq.write_table(pa.table({name: [value] for name, value in VALUES.items()}), path)
    else:
        path.write_text(json.dumps(VALUES) + "\n")
    found = next(load_documents([path], columns=COLUMNS))
    assert (found.text, found.id, found.published) == ("They met.", "7", "2023-06-05")
    assert (found.publisher, found.url, found.title) == ("Norland", "https://n.example/7", "Talks")


@pytest.mark.parametrize("kind", ["csv", "parquet", "jsonl"])
def test_missing_column_is_told_with_those_there_are(tmp_path, kind):
    path = tmp_path / f"a.{kind}"
    values = {"name": "Norland", "Article text": "They met."}
    if kind == "csv":
        path.write_text(",".join(values) + "\n" + ",".join(values.values()))
    elif kind == "parquet":
        pq.write_table(pa.table({name: [value] for name, value in values.items()}), path)
    else:
        path.write_text(json.dumps(values) + "\n")
    for columns in ({}, {"text": "Boddy"}):
        with pytest.raises(BrokenInput) as told:
            next(load_documents([path], columns=columns))
        assert "Article text" in str(told.value)
        assert "Boddy" in str(told.value) or "--column text=" in str(told.value)


def test_rows_of_a_parquet_file_are_documents(write, load, tmp_path):
    table = pa.table({"date": ["2023-06-05", None], "body": [TEXT, "  "], "extra": [[1], [2]]})
    pq.write_table(table, tmp_path / "a.parquet")
    loaded = load(tmp_path / "a.parquet")
    assert [(d.id, d.text, d.published) for d in loaded.documents] == [("a:1", TEXT, "2023-06-05")]
    assert "row 2" in str(loaded.errors[0])


def test_damaged_parquet_is_broken(write, load, tmp_path):
    pq.write_table(pa.table({"text": [TEXT * 100]}), tmp_path / "a.parquet")
    data = (tmp_path / "a.parquet").read_bytes()
    for broken in (data[: len(data) // 2], b"PAR1" + bytes(99) + b"PAR1", data[:40] + bytes(60) + data[100:]):
        assert [type(e) for e in load(write("b.parquet", broken)).errors] == [BrokenInput]


def test_parquet_that_repeats_one_long_text_stays_small(write, load, tmp_path):
    import resource

    pq.write_table(pa.table({"text": ["a" * 1_000_000] * 300}), tmp_path / "a.parquet")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    from memcon.sources import load_documents

    assert sum(1 for _ in load_documents([tmp_path / "a.parquet"])) == 300
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000


def test_feed_is_sent_to_watch(write, load):
    errors = load(write("a.xml", '<?xml version="1.0"?><rss version="2.0"><channel/></rss>')).errors
    assert "memcon watch" in str(errors[0])
