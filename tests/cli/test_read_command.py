"""`memcon read`: formats, messages, exit status."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from memcon.schema import build_schema

TEXT = "The two sides met in Oslo on Monday and agreed to open an office.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "oslo.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_people_see_meeting_heads_and_acts_with_their_words(run, file):
    result = run("read", str(file))
    assert result.exit_code == 0
    for words in ("Oslo, NO", "Ada Berg, Minister, NO", "all sides", "“agreed to open an office.”", "binding"):
        assert words in result.stdout


def test_source_text_is_shown_on_request(run, file):
    assert "The two sides met in Oslo" not in run("read", str(file)).stdout
    assert "The two sides met in Oslo" in run("read", "--text", str(file)).stdout


def test_json_lines_keep_input_order_and_fit_the_schema(run, tmp_path, file):
    lines = tmp_path / "b.jsonl"
    lines.write_text("".join(json.dumps({"id": str(n), "text": TEXT}) + "\n" for n in range(9)))
    result = run("read", "--format", "jsonl", str(lines), str(file))
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [r["id"] for r in records] == [*"012345678", "oslo"]
    for record in records:
        jsonschema.Draft202012Validator(build_schema()).validate(record)


def test_json_is_one_array(run, file):
    assert [r["id"] for r in json.loads(run("read", "--json", str(file), str(file)).stdout)] == ["oslo", "oslo"]
    assert json.loads(run("read", "--json", str(file) + "x").stdout) == []


def test_html_is_one_page_for_all_documents(run, file):
    page = run("read", "--format", "html", str(file), str(file)).stdout
    assert page.startswith("<!doctype html>")
    assert page.count("<article ") == 2
    assert page.count("</html>") == 1


def test_output_file_gets_the_records(run, file, tmp_path):
    out = tmp_path / "out.txt"
    result = run("read", "--output", str(out), str(file))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Ada Berg" in out.read_text("utf-8")


def test_output_that_cannot_be_written_is_said(run, file, tmp_path):
    result = run("read", "--output", str(tmp_path / "no" / "out.txt"), str(file))
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


def test_standard_input_is_read(run):
    assert "Ada Berg" in run("read", "-", stdin=TEXT).stdout
    assert json.loads(run("read", "--format", "jsonl", stdin=json.dumps({"id": "q", "text": "x"})).stdout)["id"] == "q"


def test_bad_line_is_reported_and_the_rest_is_read_with_status_2(run, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "1", "text": "x"}\n{"id": \n{"id": "3", "text": "y"}\n')
    result = run("read", "--format", "jsonl", str(path))
    assert result.exit_code == 2
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["1", "3"]
    assert result.stderr.startswith(f"memcon: {path}:2: ")


@pytest.mark.parametrize(
    "args",
    [
        ["read", "none.txt"],
        ["read", "--published", "2025-02-30", "FILE"],
        ["read", "--party", "§", "FILE"],
        ["read", "--format", "xml", "FILE"],
        ["read", "--nonsense"],
        ["nonsense"],
        ["lexicon", "nonsense"],
    ],
)
def test_mistakes_give_one_clear_line_and_status_2(run, file, args):
    result = run(*[str(file) if a == "FILE" else a for a in args])
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("memcon: ")
    assert result.stderr.count("\n") == 1


def test_control_characters_do_not_reach_the_terminal(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("The \x1b[31msides met\x1b[0m\x07 and agreed to \x1b]0;own\x07 talk [bold]now[/bold].")
    result = run("read", "--text", str(path))
    assert "\x1b" not in result.stdout
    assert "\x07" not in result.stdout
    assert "[bold]now[/bold]" in result.stdout


def test_file_names_cannot_steer_the_terminal(run):
    assert "\x1b" not in run("read", "a\x1b[31mb").stderr


def test_lexicon_option_names_a_folder(run, file, fake_core):
    seen = []
    fake_core.load_lexicon = lambda *folders: seen.append([str(f) for f in folders])
    run("read", "--lexicon", "mine", str(file))
    assert seen == [["mine"]]


def test_encoding_option_is_believed_and_checked(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Ayşe met Işıl.".encode("cp1254"))
    assert "Ayşe met Işıl" in run("read", "--text", "--encoding", "cp1254", str(path)).stdout
    wrong = run("read", "--encoding", "nonsense", str(path))
    assert (wrong.exit_code, wrong.stdout) == (2, "")
    assert "cp1250" in wrong.stderr


@pytest.mark.parametrize("form", ["jsonl", "json"])
def test_json_holds_the_text_that_its_offsets_count_where_asked_for(run, tmp_path, form):
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfOn Monday\r\nthe two sides met\r\nand agreed to talk.")
    found = json.loads(run("read", "--format", form, "--text", str(path)).stdout)
    record = found[0] if form == "json" else found
    jsonschema.validate(record, build_schema())
    assert record["text"] == "On Monday\nthe two sides met\nand agreed to talk."
    (act,) = record["acts"]
    assert record["text"][act["start"] : act["end"]] == "agreed to talk."
    assert '"text"' not in run("read", "--format", form, str(path)).stdout


@pytest.mark.parametrize(
    ("ending", "start"),
    [
        (".html", "<!doctype html>"),
        (".HTM", "<!doctype html>"),
        (".json", "[\n"),
        (".jsonl", '{"id"'),
        (".txt", "oslo ─"),
    ],
)
def test_form_follows_the_ending_of_the_output(run, file, tmp_path, ending, start):
    out = tmp_path / f"record{ending}"
    assert run("read", "--output", str(out), str(file)).exit_code == 0
    assert out.read_text("utf-8").startswith(start)


def test_a_form_that_is_given_goes_before_the_ending(run, file, tmp_path):
    out = tmp_path / "record.html"
    run("read", "--format", "jsonl", "--output", str(out), str(file))
    assert json.loads(out.read_text("utf-8"))["id"] == "oslo"
    run("read", "--json", "--output", str(out), str(file))
    assert len(json.loads(out.read_text("utf-8"))) == 1


def test_two_forms_at_once_are_refused(run, file):
    result = run("read", "--json", "--format", "html", str(file))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--format html was given too" in result.stderr
    assert run("read", "--json", "--format", "json", str(file)).exit_code == 0


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_no_line_is_wider_than_the_terminal(run, file, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    for command in ("read", "explain"):
        lines = run(command, str(file)).stdout.splitlines()
        assert max(map(len, lines)) <= columns
