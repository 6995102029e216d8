"""JSON lines: texts exactly as given, bad lines by number."""

from __future__ import annotations

import io
import json

import pytest

import memcon
from memcon.errors import BrokenInput, EmptyInput, InputError, UnsupportedInput
from memcon.sources.reading import Intake, read_stream


def line(**fields: object) -> str:
    return json.dumps(fields, ensure_ascii=False) + "\n"


def test_text_is_handed_on_exactly(write, load):
    text = "\ufeff \r\nÉ e\u0301\tA\u2028B \U0001f91d  \r end\n"
    loaded = load(write("a.jsonl", line(id="1", text=text)))
    assert loaded.documents[0].text == text


def test_all_fields_are_taken(write, load):
    loaded = load(
        write("a.txt", line(id=7, text="x", title="T", date="2021-03-04T10:00", publisher="P", url="https://e.org"))
    )
    d = loaded.documents[0]
    assert (d.id, d.title, d.published, d.publisher, d.url) == ("7", "T", "2021-03-04", "P", "https://e.org")


def test_bad_lines_are_numbered_and_the_rest_is_read(write, load):
    content = (
        line(id="1", text="one")
        + "{broken\n\n"
        + line(id="2")
        + line(id="3", text="")
        + line(id="4", text="x", published="2023-02-29")
        + "[1, 2]\n"
        + line(id="5", text="five")
    )
    loaded = load(write("a.jsonl", content))
    assert [(d.id, d.published) for d in loaded.documents] == [("1", None), ("4", None), ("5", None)]
    assert [(e.line, type(e)) for e in loaded.errors] == [
        (2, BrokenInput),
        (4, BrokenInput),
        (5, EmptyInput),
        (6, InputError),
        (7, BrokenInput),
    ]
    assert "a.jsonl:2: " in str(loaded.errors[0])


def test_damaged_first_line_does_not_turn_the_file_into_plain_text(write, load):
    loaded = load(write("a.jsonl", "oops\n" + line(id="1", text="one")))
    assert [d.id for d in loaded.documents] == ["1"]
    assert loaded.errors[0].line == 1


def test_lone_surrogates_are_replaced_one_for_one(write, load):
    loaded = load(write("a.jsonl", '{"id": "a\\udfff", "text": "ab\\ud800cd \\ud83d\\ude00 e"}\n'))
    assert loaded.documents[0].text == "ab\ufffdcd \U0001f600 e"
    assert loaded.documents[0].id == "a\ufffd"
    assert loaded.warnings


def test_missing_id_is_file_and_line(write, load):
    assert [d.id for d in load(write("a.jsonl", line(text="x") * 2)).documents] == ["a:1", "a:2"]


def test_partial_day_is_kept_out_with_a_warning(write, load):
    loaded = load(write("a.jsonl", line(id="1", text="x", published="2024-03")))
    assert loaded.documents[0].published is None
    assert "2024-03" in loaded.warnings[0]


@pytest.mark.parametrize("indent", [None, 1])
def test_array_and_pretty_printed_object_are_read(write, load, indent):
    items = [{"id": "1", "text": "x"}, {"id": "2", "text": "y"}]
    assert [d.id for d in load(write("a.json", json.dumps(items, indent=indent))).documents] == ["1", "2"]
    assert [d.id for d in load(write("b.json", json.dumps(items[0], indent=indent))).documents] == ["1"]


def test_utf_16_lines_are_read(write, load):
    content = (line(id="1", text="Genève") + line(id="2", text="y")).encode("utf-16")
    assert [d.text for d in load(write("a.jsonl", content)).documents] == ["Genève", "y"]


def test_byte_order_mark_and_missing_last_newline_are_harmless(write, load):
    content = b"\xef\xbb\xbf" + (line(id="1", text="x") + line(id="2", text="y")).strip().encode()
    assert [d.id for d in load(write("a.jsonl", content)).documents] == ["1", "2"]


def test_legacy_encoded_line_is_read_with_a_warning(write, load):
    content = line(id="1", text="Les délégations réunies à Genève ont été reçues").encode("cp1252")
    loaded = load(write("a.jsonl", content))
    assert "Genève" in loaded.documents[0].text
    assert loaded.warnings


@pytest.mark.parametrize("content", ["[" * 100_000, '{"a":' * 100_000, '{"text": "\\ud800' + "[" * 99_999])
def test_deeply_nested_json_is_a_bad_line_not_a_crash(write, load, content):
    loaded = load(write("a.jsonl", content + "\n" + line(id="1", text="x")))
    assert loaded.errors or loaded.documents


def test_documents_come_before_the_stream_ends():
    class Slow(io.RawIOBase):
        def __init__(self) -> None:
            self.sent = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer) -> int:  # type: ignore[no-untyped-def]
            self.sent += 1
            assert self.sent < 3, "read on before the first document was handed out"
            data = line(id=str(self.sent), text="x").encode()
            buffer[: len(data)] = data
            return len(data)

    documents = read_stream(io.BufferedReader(Slow()), Intake("standard input", "stdin", lambda e: None, print))
    assert next(documents).id == "1"


def test_text_that_begins_with_a_bracket_stays_plain(write, load):
    text = "[1] The two sides met.\n{draft} They agreed.\n"
    assert load(write("a.txt", text)).documents[0].text == text


@pytest.mark.parametrize(
    ("given", "day"),
    [
        ("12 May 2024", "2024-05-12"),
        ("May 12, 2024", "2024-05-12"),
        ("Sun, 12 May 2024 10:00:00 GMT", "2024-05-12"),
        ("2024/5/2", "2024-05-02"),
        ("May 2024", None),
    ],
)
def test_days_are_taken_as_people_and_feeds_write_them(write, load, given, day):
    loaded = load(write("a.jsonl", line(id="1", text="x", published=given)))
    assert [d.published for d in loaded.documents] == [day]
    assert not loaded.errors


@pytest.mark.parametrize("given", ["05/06/2024", "5.6.24"])
def test_a_day_that_may_be_two_days_is_refused(write, load, given):
    loaded = load(write("a.jsonl", line(id="1", text="x", published=given)))
    assert [d.published for d in loaded.documents] == [None]
    assert "may put the day or the month first" in str(loaded.errors[0])


def test_a_text_that_is_none_and_a_text_under_another_name_are_told_apart(write, load):
    loaded = load(write("a.jsonl", line(id="1", text=42) + line(id="2", title="T", story="x") + line(id="3")))
    number, other, bare = map(str, loaded.errors)
    assert 'its "text" is no text but 42.' in number
    assert 'Its texts are "story"' in other
    assert "Its texts are" not in bare


@pytest.mark.parametrize(
    ("given", "words"), [("2024-13-45", "no such day as 2024-13-45"), (20240105, "no text but 20240105")]
)
def test_an_impossible_day_is_told_and_costs_the_day_alone(write, load, given, words):
    loaded = load(write("a.jsonl", line(id="0", text="w") + line(id="1", text="x", published=given)))
    assert [(d.id, d.published) for d in loaded.documents] == [("0", None), ("1", None)]
    (told,) = map(str, loaded.errors)
    assert "a.jsonl:2: " in told
    assert words in told
    assert "read without a day" in told


def test_fields_of_the_wrong_type_are_left_out_with_a_word(write, load):
    wrong = {"id": ["a"], "title": 5, "publisher": ["x"], "url": 3}
    loaded = load(write("a.jsonl", line(text="x", **wrong) + line(id=7, title=None, publisher="", text="y")))
    first, second = loaded.documents
    assert (first.id, first.title, first.publisher, first.url) == ("a:1", None, None, None)
    assert (second.id, second.title, second.publisher) == ("7", None, None)
    assert len(loaded.warnings) == 4
    for field, value in (("id", '["a"]'), ("title", "5"), ("publisher", '["x"]'), ("url", "3")):
        assert any(f'a.jsonl:1: its "{field}" is no text but {value}' in w for w in loaded.warnings)


def test_an_empty_id_is_none(write, load):
    assert [d.id for d in load(write("a.jsonl", line(id=" ", text="x") + line(id=0, text="y"))).documents] == [
        "a:1",
        "0",
    ]


@pytest.mark.parametrize("indent", [None, 1])
def test_own_records_are_known_and_told_once(write, load, tmp_path, indent):
    record = memcon.annotate(memcon.Document("Ghana and Togo met.", "1")).to_dict()
    write("in/a.txt", "Ghana met Togo.")
    if indent:
        path = write("in/b.json", json.dumps([record, record], indent=indent))
    else:
        path = write("in/b.jsonl", (json.dumps(record) + "\n") * 3 + line(id="9", text="x"))
    (error,) = load(path).errors
    assert isinstance(error, UnsupportedInput)
    assert "records that Memcon wrote" in str(error)
    assert "genre" not in str(error)
    loaded = load(tmp_path / "in")
    assert [d.id for d in loaded.documents] == (["a"] if indent else ["a", "9"])
    assert not loaded.errors
    assert "passed over: it holds records that Memcon wrote" in loaded.warnings[0]
    assert len(loaded.warnings) == 1


def test_own_records_with_their_texts_are_read(write, load):
    record = memcon.annotate(memcon.Document("Ghana and Togo met.", "1")).to_dict()
    loaded = load(write("a.jsonl", line(**record, text="Ghana and Togo met.")))
    assert [d.text for d in loaded.documents] == ["Ghana and Togo met."]
    assert not loaded.errors + loaded.warnings
