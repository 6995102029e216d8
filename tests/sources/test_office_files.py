"""PDF and DOCX: text, damage, encryption, bombs. The files are made here, byte by byte or with python-docx."""

from __future__ import annotations

import io
import zipfile
import zlib

import docx
import pytest

from memcon.errors import BrokenInput, EmptyInput, InputError
from memcon.sources.lines import join_lines

LINES = (
    "The joint commission of Norland and Sudland held its third",
    "session in Harbourtown on 5 June 2023. Both sides agreed to",
    "open a second crossing.",
)


def make_pdf(lines: tuple[str, ...] = LINES, trailer: bytes = b"") -> bytes:
    shown = b"".join(b"(" + text.encode("latin-1") + b") Tj T*\n" for text in lines)
    stream = b"BT /F1 12 Tf 14 TL 72 720 Td\n" + shown + b"ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Title (Third session) >>",
        b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> >>",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    data += b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R %s >>\n" % (len(objects) + 1, trailer)
    return data + b"startxref\n%d\n%%%%EOF\n" % start


def make_docx() -> bytes:
    document = docx.Document()
    document.core_properties.title = "Third session"
    document.add_paragraph("The two sides met in Harbourtown.")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Norland", "Minister Ada Berg"
    document.add_paragraph("They agreed to open a second crossing.")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def repacked(data: bytes, name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, content if entry.filename == name else old.read(entry))
        if name not in old.namelist():
            new.writestr(name, content)
    return out.getvalue()


def test_pdf_text_is_read_with_lines_joined(write, load):
    loaded = load(write("session.bin", make_pdf()))
    assert [(d.id, d.title, d.text) for d in loaded.documents] == [("session", "Third session", " ".join(LINES))]


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6])
def test_truncated_pdf_is_broken_or_empty_never_a_traceback(write, load, share):
    data = make_pdf()
    loaded = load(write("a.pdf", data[: int(len(data) * share)]))
    assert not loaded.documents
    assert isinstance(loaded.errors[0], BrokenInput | EmptyInput)


def test_encrypted_pdf_says_so(write, load):
    loaded = load(write("a.pdf", make_pdf(trailer=b"/Encrypt 7 0 R /ID [<aa> <aa>]")))
    assert isinstance(loaded.errors[0], BrokenInput)
    assert "encrypted" in loaded.errors[0].problem
    assert "password" in loaded.errors[0].cure


def test_scanned_pdf_without_text_says_so(write, load):
    loaded = load(write("a.pdf", make_pdf(lines=())))
    assert isinstance(loaded.errors[0], EmptyInput)
    assert "scan" in str(loaded.errors[0])


def test_joined_lines_keep_headings_lists_and_paragraphs():
    page = (
        "JOINT STATEMENT\r\nThe ministers of both countries met today and talked about a great many\r\n"
        "things of common interest.\r\n1. They agreed to trade more goods of every kind, and to co\ufffe\r\noperate "
        "in the ports.\r\n2. They will meet again.\r\n"
    )
    assert join_lines(page).split("\n") == [
        "JOINT STATEMENT",
        "The ministers of both countries met today and talked about a great many things of common interest.",
        "1. They agreed to trade more goods of every kind, and to cooperate in the ports.",
        "2. They will meet again.",
    ]


def test_docx_paragraphs_and_tables_come_in_order(write, load):
    document = load(write("a.docx", make_docx())).documents[0]
    assert document.text.split("\n") == [
        "The two sides met in Harbourtown.",
        "Norland\tMinister Ada Berg",
        "They agreed to open a second crossing.",
    ]
    assert document.title == "Third session"


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_truncated_docx_is_broken(write, load, share):
    data = make_docx()
    loaded = load(write("a.docx", data[: int(len(data) * share)]))
    assert [type(e) for e in loaded.errors] == [BrokenInput]


def test_damaged_xml_in_docx_is_broken(write, load):
    for content in (b"<not xml", b"", b"<a/>", b"\x00" * 50):
        loaded = load(write("a.docx", repacked(make_docx(), "word/document.xml", content)))
        assert [type(e) for e in loaded.errors] == [BrokenInput], content


def test_zip_bomb_is_refused_before_it_is_unpacked(write, load):
    bomb = repacked(make_docx(), "word/media/big.bin", b"\0" * 60_000_000)
    loaded = load(write("bomb.docx", bomb))
    assert [type(e) for e in loaded.errors] == [BrokenInput]
    assert "bomb" in str(loaded.errors[0])


def test_docx_that_declares_more_than_200_megabytes_is_refused(write, load):
    data = bytearray(repacked(make_docx(), "word/media/noise.bin", zlib.compress(b"x" * 100)))
    place = data.rfind(b"PK\x01\x02")
    data[place + 24 : place + 28] = (900_000_000).to_bytes(4, "little")
    loaded = load(write("big.docx", bytes(data)))
    assert [type(e) for e in loaded.errors] == [BrokenInput]
    assert "900 MB" in str(loaded.errors[0])


def test_entities_in_docx_are_not_expanded(write, load):
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    xml = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "lol">{entities}]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:body></w:document>"
    )
    loaded = load(write("a.docx", repacked(make_docx(), "word/document.xml", xml.encode())))
    assert all(isinstance(e, InputError) for e in loaded.errors)
    assert all(len(d.text) < 1000 for d in loaded.documents)


def test_one_bad_file_of_a_folder_loses_nothing_of_the_others(write, load, tmp_path):
    write("in/a.docx", make_docx())
    write("in/b.pdf", make_pdf()[:200])
    write("in/c.pdf", make_pdf())
    loaded = load(tmp_path / "in")
    assert [d.id for d in loaded.documents] == ["a", "c"]
    assert len(loaded.errors) == 1


def test_numbered_paragraphs_of_docx_keep_their_numbers(write, load):
    document = docx.Document()
    document.add_paragraph("Joint statement")
    for words in ("They met.", "They agreed.", "They left."):
        document.add_paragraph(words, style="List Number")
    document.add_paragraph("A point", style="List Bullet")
    out = io.BytesIO()
    document.save(out)
    text = load(write("a.docx", out.getvalue())).documents[0].text
    assert text.split("\n") == ["Joint statement", "1. They met.", "2. They agreed.", "3. They left.", "A point"]


LAUGHS = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>'


@pytest.mark.parametrize("xml", [LAUGHS, LAUGHS.decode().replace("?>", ' encoding="utf-16"?>', 1).encode("utf-16")])
@pytest.mark.parametrize("part", ["word/document.xml", "docProps/core.xml", "word/_rels/document.xml.rels"])
def test_entities_in_a_docx_are_called_by_their_name(write, load, part, xml):
    (error,) = load(write("a.docx", repacked(make_docx(), part, xml))).errors
    assert isinstance(error, BrokenInput)
    assert "declares entities" in str(error)
    assert "damaged" not in str(error)
