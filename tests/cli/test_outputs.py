"""What is written stays whole, and what cannot be written is said; with the real reader, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

import memcon
from memcon.cli.outputs import open_output
from memcon.cli.read import _write

TEXT = "Foreign Minister Luz Rojas of Peru met Foreign Minister Ivo Ozols of Latvia in Riga on 3 May 2024.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "riga.txt"
    path.write_text(TEXT, "utf-8")
    return path


def start(*args: str, **options: object) -> subprocess.CompletedProcess[str]:
    run = {"capture_output": True, "text": True, "env": {**os.environ, "PYTHONUTF8": "0"}, **options}
    return subprocess.run([sys.executable, "-m", "memcon", *args], check=False, **run)  # type: ignore[call-overload]


def test_an_input_is_not_written_over(run, file):
    result = run("read", "--output", str(file), str(file))
    assert result.exit_code == 2
    assert "would be lost" in result.stderr
    assert file.read_text("utf-8") == TEXT


def test_an_older_output_stays_where_nothing_could_be_read(run, tmp_path):
    kept = tmp_path / "kept.jsonl"
    kept.write_text("before\n")
    assert run("read", "--output", str(kept), str(tmp_path / "none.txt")).exit_code == 2
    assert kept.read_text() == "before\n"
    assert [p.name for p in tmp_path.iterdir()] == ["kept.jsonl"]


def test_a_bad_input_beside_a_good_one_leaves_the_good_one_in_the_output(run, file, tmp_path):
    out = tmp_path / "out.jsonl"
    out.write_text("before\n")
    assert run("read", "--format", "jsonl", "--output", str(out), str(tmp_path / "none.txt"), str(file)).exit_code == 2
    assert json.loads(out.read_text("utf-8"))["id"] == "riga"


def test_an_output_within_the_folder_that_is_read_is_no_input(run, file, tmp_path):
    out = tmp_path / "out.jsonl"
    assert run("read", "--format", "jsonl", "--output", str(out), str(tmp_path)).exit_code == 0
    assert [json.loads(line)["id"] for line in out.read_text("utf-8").splitlines()] == ["riga"]


def test_mode_of_an_older_output_and_a_link_to_it_stay(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_text("before")
    real.chmod(0o640)
    link.symlink_to(real)
    with open_output(str(link)) as stream:
        stream.write(b"after")
    assert link.is_symlink()
    assert (real.read_text(), real.stat().st_mode & 0o777) == ("after", 0o640)


def test_what_was_written_before_a_stop_is_kept_beside(tmp_path, capsys):
    out = tmp_path / "out"
    out.write_text("before")

    def write() -> None:
        with open_output(str(out)) as stream:
            stream.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write()
    assert out.read_text() == "before"
    assert (tmp_path / ".out.part").read_text() == "half"
    assert ".out.part" in capsys.readouterr().err


@pytest.mark.parametrize(("form", "end"), [("json", b"]"), ("html", b"</html>")])
def test_a_stop_leaves_a_whole_page_or_array_of_what_was_read(form, end):
    def read() -> Iterator[memcon.AnnotatedDocument]:
        yield memcon.annotate(TEXT)
        raise KeyboardInterrupt

    stream = BytesIO()
    with pytest.raises(KeyboardInterrupt):
        _write(read(), form, stream, source=False)
    assert stream.getvalue().rstrip().endswith(end)
    assert b"Ozols" in stream.getvalue()
    if form == "json":
        assert len(json.loads(stream.getvalue())) == 1


def test_an_error_leaves_nothing_behind(tmp_path):
    with pytest.raises(ValueError, match="no"), open_output(str(tmp_path / "out")):
        raise ValueError("no")
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("form", ["text", "jsonl", "html"])
def test_a_full_disk_is_said_in_one_line(file, form):
    with Path("/dev/full").open("wb") as full:
        result = start("read", "--format", form, str(file), stdout=full, stderr=subprocess.PIPE, capture_output=False)
    assert result.returncode == 2
    assert result.stderr.startswith("memcon: standard output: ")
    assert result.stderr.count("\n") == 1
    named = start("read", "--format", form, "--output", "/dev/full", str(file))
    assert (named.returncode, named.stderr.count("\n")) == (2, 1)
    assert named.stderr.startswith("memcon: /dev/full: cannot be written")


@pytest.mark.parametrize("command", ["read", "explain"])
def test_an_output_without_the_marks_of_layout_gets_the_words(file, command):
    env = {**os.environ, "PYTHONIOENCODING": "ascii"}
    result = start(command, str(file), env=env)
    assert (result.returncode, result.stderr) == (0, "")
    assert "Ivo Ozols" in result.stdout


@pytest.mark.parametrize("args", [[], ["lexicon"]])
def test_a_command_without_arguments_shows_its_help_in_lines(args):
    result = start(*args)
    assert result.returncode == 2
    assert "\n  " in result.stderr
    assert "Commands:" in result.stderr


def test_documents_with_one_id_are_told_once(run, file, tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "riga.txt").write_text(TEXT)
    names = [str(tmp_path / name / "riga.txt") for name in ("a", "b")]
    result = run("read", "--format", "jsonl", str(file), *names)
    assert result.exit_code == 0
    assert result.stderr.count("'riga'") == 1
    assert "several documents" not in run("read", "--format", "jsonl", str(file)).stderr
