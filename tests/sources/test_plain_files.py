"""Plain text, folders, encodings, and inputs that are no text at all."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from memcon.errors import BrokenInput, EmptyInput, InputError, UnsupportedInput
from memcon.sources import load_documents
from memcon.sources.dates import parse_published

TEXT = "The two sides met in Lisbon. They agreed to open a joint office.\n"


def test_text_file_becomes_document_named_by_its_stem(write, load):
    loaded = load(write("lisbon.txt", TEXT))
    assert [(d.id, d.text) for d in loaded.documents] == [("lisbon", TEXT)]
    assert not loaded.errors


def test_context_fills_only_what_the_input_lacks(write, load):
    plain = write("a.txt", TEXT)
    lines = write("b.jsonl", '{"id": "b", "text": "x y", "published": "2020-02-03", "publisher": "Own"}\n')
    a, b = load(plain, lines, published="2024-05-06", publisher="Given", parties=("PT", "ES")).documents
    assert (a.published, a.publisher, a.parties) == ("2024-05-06", "Given", ("PT", "ES"))
    assert (b.published, b.publisher, b.parties) == ("2020-02-03", "Own", ("PT", "ES"))


def test_folder_stands_for_its_files_sorted_by_path(write, load, tmp_path):
    write("in/b.txt", TEXT)
    write("in/a/z.txt", TEXT)
    write("in/a.txt", TEXT)
    write("in/.hidden.txt", TEXT)
    write("in/picture.png", b"\x89PNG\r\n\x1a\n" + bytes(64))
    loaded = load(tmp_path / "in")
    assert [d.id for d in loaded.documents] == ["a", "a/z", "b"]
    assert not loaded.errors
    assert "picture.png" in loaded.warnings[0]


def test_folder_without_readable_files_is_an_error(write, load, tmp_path):
    write("in/picture.png", b"\x89PNG\r\n\x1a\n" + bytes(64))
    loaded = load(tmp_path / "in")
    assert [type(e) for e in loaded.errors] == [InputError]
    assert str(tmp_path / "in") in str(loaded.errors[0])


def test_missing_file_is_reported_and_the_others_are_read(write, load, tmp_path):
    loaded = load(tmp_path / "none.txt", write("a.txt", TEXT))
    assert [d.id for d in loaded.documents] == ["a"]
    assert "no such file" in str(loaded.errors[0])


@pytest.mark.parametrize("content", [b"", b"   \n\t \n", b"\xef\xbb\xbf"])
def test_empty_file_is_an_error(write, load, content):
    loaded = load(write("empty.txt", content))
    assert [type(e) for e in loaded.errors] == [EmptyInput]
    assert not loaded.documents


@pytest.mark.parametrize("content", [bytes(range(256)) * 40, b"\x7fELF\x02" + b"abc" * 9, b"text\x00text" * 50])
def test_binary_rubbish_is_unsupported_whatever_its_name(write, load, content):
    loaded = load(write("statement.txt", content))
    assert [type(e) for e in loaded.errors] == [UnsupportedInput]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Le ministre a été reçu à Genève. Les deux délégations se sont félicitées des progrès réalisés.", "cp1252"),
        ("Стороны обсудили вопросы сотрудничества и договорились продолжить консультации.", "cp1251"),
        ("Les deux parties se sont réunies à Genève.", "utf-16"),
        ("Les deux parties se sont réunies à Genève.", "utf-32"),
        ("Les deux parties se sont réunies à Genève.", "utf-8-sig"),
    ],
)
def test_other_encodings_are_detected(write, load, text, encoding):
    loaded = load(write("a.txt", (text * 4).encode(encoding)))
    assert [d.text for d in loaded.documents] == [text * 4]
    assert bool(loaded.warnings) == encoding.startswith("cp")


def test_curly_quotes_of_a_windows_file_are_read(write, load):
    text = "The Minister said: “We stand ready”. " + "Both sides agreed to meet again next year. " * 50
    assert load(write("a.txt", text.encode("cp1252"))).documents[0].text == text


def test_few_damaged_bytes_do_not_change_the_encoding(write, load):
    text = "Şahin and Müller met in Köln. " * 20
    loaded = load(write("a.txt", text.encode() + b"\xff end"))
    assert loaded.documents[0].text == text + "\ufffd end"
    assert "damaged" in loaded.warnings[0]


def test_line_ends_become_newlines(write, load):
    assert load(write("a.txt", b"one\r\ntwo\rthree\n")).documents[0].text == "one\ntwo\nthree\n"


def test_ten_megabytes_on_one_line_are_read_quickly(write, load):
    path = write("long.txt", "The two sides agreed. " * 480_000)
    begun = time.process_time()
    assert len(load(path).documents[0].text) > 10_000_000
    assert time.process_time() - begun < 2


def test_odd_unicode_passes_unchanged(write, load):
    text = "a\u0301 \u202eright\u202c \U0001f91d İstanbul \u200b\ufeff \U000e0001 \u2028 end"
    assert load(write("a.txt", text)).documents[0].text == text


def test_without_handler_the_first_bad_input_raises(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        list(load_documents([tmp_path / "none.txt"]))


@pytest.mark.parametrize("day", ["2025-02-30", "2025-13-01", "12 January", "2025"])
def test_impossible_day_of_publication_raises(write, day):
    with pytest.raises(InputError, match="YYYY-MM-DD"):
        list(load_documents([write("a.txt", TEXT)], published=day))


@pytest.mark.parametrize(
    ("given", "day"),
    [("2025-01-12", "2025-01-12"), ("2025-01-12T08:00:00Z", "2025-01-12"), ("20250112", "2025-01-12"), ("2025", None)],
)
def test_days_are_read_in_their_usual_notations(given, day):
    assert parse_published(given, "x") == day


def test_unreadable_path_names_do_not_raise(load):
    assert load("bad\x00name", "x" * 5000).errors


def test_office_file_that_is_no_word_document_is_unsupported(write, load):
    import io
    import zipfile

    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("[Content_Types].xml", "<a/>")
        archive.writestr("xl/workbook.xml", "<a/>")
    assert [type(e) for e in load(write("a.xlsx", data.getvalue())).errors] == [UnsupportedInput]


def test_old_office_file_names_the_cure(write, load):
    loaded = load(write("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)))
    assert [type(e) for e in loaded.errors] == [BrokenInput]
    assert "DOCX" in loaded.errors[0].cure


def test_same_folder_gives_the_same_order_twice(write, load, tmp_path):
    for name in ("c", "a", "b"):
        write(f"in/{name}.txt", TEXT)
    first = [d.id for d in load(Path(tmp_path / "in")).documents]
    assert first == [d.id for d in load(Path(tmp_path / "in")).documents] == ["a", "b", "c"]


def test_empty_name_is_no_folder(load):
    loaded = load("", "  ")
    assert [e.problem for e in loaded.errors] == ["the name is empty."] * 2


@pytest.mark.parametrize("address", ["ftp://example.org/a.txt", "file:///tmp/a.txt"])
def test_address_of_another_kind_names_the_cure(load, address):
    (error,) = load(address).errors
    assert error.source == address
    assert "http" in error.cure


def test_device_is_told_from_a_missing_file(load):
    assert "neither" in load("/dev/null").errors[0].problem


def test_pipe_within_a_folder_is_passed_over_and_a_broken_link_is_told(write, load, tmp_path):
    write("in/a.txt", TEXT)
    os.mkfifo(tmp_path / "in" / "pipe")
    (tmp_path / "in" / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    loaded = load(tmp_path / "in")
    assert [d.id for d in loaded.documents] == ["a"]
    assert [e.source for e in loaded.errors] == [str(tmp_path / "in" / "gone.txt")]


def test_folder_within_that_cannot_be_opened_is_told(write, load, tmp_path, monkeypatch):
    write("in/a.txt", TEXT)
    write("in/locked/b.txt", TEXT)
    scan = os.scandir

    def refuse(path):
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)  # permissions bind no superuser, who may run the tests
    loaded = load(tmp_path / "in")
    assert [d.id for d in loaded.documents] == ["a"]
    assert [e.source for e in loaded.errors] == [str(tmp_path / "in" / "locked")]


def test_name_in_no_encoding_becomes_an_id_that_can_be_written(load, tmp_path):
    path = os.fsencode(tmp_path) + b"/bad\xff.txt"
    try:
        with open(path, "wb") as stream:
            stream.write(TEXT.encode())
    except OSError:
        pytest.skip("the file system takes no such name")
    (document,) = load(tmp_path).documents
    assert document.id == "bad\ufffd"


NAMES = {
    "cp1250": "Zbigniew Łęcki, Błażej Gąsiorowski and Jiří Dvořák met the minister in Kraków.",
    "mac_roman": "Minister José Núñez of Peru met Señora Anaïs Garçon in Orléans.",
    "cp1252": "Minister José Núñez of Peru – met “Señora” Anaïs Garçon in Orléans for £5 and €6.",
}


@pytest.mark.parametrize("encoding", list(NAMES))
def test_encoding_is_told_by_the_names_in_an_english_text(write, load, encoding):
    loaded = load(write("a.txt", NAMES[encoding].encode(encoding)))
    assert [d.text for d in loaded.documents] == [NAMES[encoding]]
    assert "--encoding" in loaded.warnings[0]


def test_encoding_that_the_caller_tells_is_believed(write, load):
    text = "Bakan Işıl Şahin met Ayşe Güneş in İzmir."
    loaded = load(write("a.txt", text.encode("cp1254")), encoding="cp1254")
    assert ([d.text for d in loaded.documents], loaded.warnings) == ([text], [])
    marked = load(write("b.txt", "Orléans".encode("utf-8-sig")), encoding="cp1254")
    assert [d.text for d in marked.documents] == ["Orléans"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_two_bytes_a_letter_need_no_mark(write, load, encoding):
    text = "The two sides met in Orléans and Łódź. They agreed to open a joint office.\n"
    loaded = load(write("a.txt", text.encode(encoding)))
    assert [d.text for d in loaded.documents] == [text]
    assert encoding in loaded.warnings[0]


def test_stray_null_is_no_sign_of_binary_data(write, load):
    assert [d.text for d in load(write("a.txt", TEXT.encode() + b"\x00")).documents] == [TEXT + "\x00"]
