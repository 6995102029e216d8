"""The commands of comparison, straight on files."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from memcon.cli import group
from memcon.errors import MemconError

EXAMPLES = str(Path(__file__).parent.parent.parent / "examples" / "jwg-icc.jsonl")


def run(*words: str) -> Result:
    return CliRunner().invoke(group, list(words), standalone_mode=False)


def fail(*words: str) -> str:
    result = run(*words)
    assert result.exception is not None, result.output
    error = result.exception
    return str(error) if isinstance(error, MemconError) else error.format_message()  # type: ignore[attr-defined]


def test_changes_print_kinds_marks_and_the_caution() -> None:
    out = run("changes", "JWG-ICC", "--in", EXAMPLES, "--from", "4", "--to", "5").output
    assert "4th round, 21 January 2024, Islamabad → 5th round, 10 January 2025, Beijing" in " ".join(out.split())
    for words in ("Gone", "New", "Subjects", "Set phrases", "{+", "[-", "Silence is no proof", "score"):
        assert words in out


def test_sources_are_named_once_and_signed_only_where_there_are_several() -> None:
    out = run("changes", "JWG-ICC", "--in", EXAMPLES, "--from", "4", "--to", "5").output
    assert out.count("(jwg-icc-4-pk)") == 1
    assert "[+2]" in out
    single = run("changes", "JWG-ICC", "--in", f"{EXAMPLES}", "--from", "1", "--to", "2").output
    assert "−1" in single


def test_changes_as_json_hold_offsets() -> None:
    report = json.loads(run("changes", "jwg-icc", "--in", EXAMPLES, "--json").output)
    quote = report["rows"][0]["new"]["quote"]
    assert quote["end"] - quote["start"] == len(quote["text"])


def test_rounds_can_be_named_by_their_day() -> None:
    report = json.loads(
        run("changes", "JWG-ICC", "--in", EXAMPLES, "--from", "2022-07", "--to", "2025", "--json").output
    )
    assert (report["old"]["number"], report["new"]["number"]) == (3, 5)


def test_history_prints_a_table_and_writes_a_picture(tmp_path: Path) -> None:
    picture = tmp_path / "history.svg"
    out = run("history", "JWG-ICC", "--in", EXAMPLES, "--svg", str(picture)).output
    assert "silent" in out
    assert picture.read_text("utf-8").startswith("<svg")


def test_two_documents_without_a_mechanism_are_compared_as_rounds(tmp_path: Path) -> None:
    words = "Foreign Minister Ana Silva of Brazil spoke by phone with Foreign Minister Li Wei of China on {}. They {}."
    march, june = tmp_path / "march.txt", tmp_path / "june.txt"
    march.write_text(words.format("3 March 2024", "agreed to explore a ban on plastic bags"), "utf-8")
    june.write_text(words.format("9 June 2024", "agreed to ban plastic bags"), "utf-8")
    report = json.loads(run("changes", str(june), str(march), "--json").output)
    assert report["mechanism"] == "BR – CN"
    assert (report["old"]["start"], report["new"]["start"]) == ("2024-03-03", "2024-06-09")
    assert [r["kind"] for r in report["rows"]] == ["strengthened"]
    assert "round of 3 March 2024" in run("changes", str(march), str(june)).output
    assert "same document" in fail("changes", str(june), str(june))
    assert "say nothing" in fail("changes", str(march), str(june), "--from", "2")


def test_lines_end_with_their_last_word() -> None:
    for words in (("changes", "JWG-ICC"), ("check", "JWG-ICC")):
        wrapped = [line for line in run(*words, "--in", EXAMPLES).output.split("\n") if "  " not in line.strip()]
        assert [line for line in wrapped if line != line.rstrip()] == []


def test_two_documents_of_one_file_are_compared() -> None:
    out = run("compare", f"{EXAMPLES}::jwg-icc-3-pk", f"{EXAMPLES}::jwg-icc-3-news").output
    assert "2022-07-21 against 2022-07-22" in out
    assert "Joint" in out


def test_frameworks_are_listed_and_laid_over(tmp_path: Path) -> None:
    assert "five corridors: growth" in run("frameworks", "JWG-ICC", "--in", EXAMPLES).output
    plan = tmp_path / "plan.toml"
    plan.write_text('name = "Plan"\n[[part]]\nname = "Media"\n', "utf-8")
    matrix = json.loads(run("frameworks", "JWG-ICC", "--in", EXAMPLES, "--plan", str(plan), "--json").output)
    assert matrix["cells"][0]["part"] == "Media"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("changes", "JWG-ICC", "--in", EXAMPLES, "--to", "9"), "no account of round 9"),
        (("changes", "JWG-ICC", "--in", EXAMPLES, "--to", "last"), "names no round"),
        (("changes", "Zebra", "--in", EXAMPLES), "Found here"),
        (("changes", "C", "--in", EXAMPLES), "several mechanisms"),
        (("compare", EXAMPLES, EXAMPLES), "Name one"),
        (("compare", f"{EXAMPLES}::x", EXAMPLES), "no document has the id 'x'"),
        (("compare", "missing.txt", EXAMPLES), "missing.txt: there is no such file"),
        (("frameworks", "JWG-ICC", "--in", EXAMPLES, "--plan", "pillars"), "No framework is called"),
        (("frameworks", "JWG-ICC", "--in", EXAMPLES, "--plan", "missing.toml"), "cannot be read"),
        (("history", "JWG-ICC", "--in", EXAMPLES, "--svg", "/no/such/place.svg"), "cannot be written"),
    ],
)
def test_bad_input_is_told_in_a_plain_sentence(words: tuple[str, ...], said: str) -> None:
    assert said in fail(*words)


def test_a_missing_model_library_is_told_with_its_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    assert "memcon[embeddings]" in fail("changes", "JWG-ICC", "--in", EXAMPLES, "--embeddings", "some-model")


def test_check_tells_what_does_not_add_up() -> None:
    out = " ".join(run("check", "JWG-ICC", "--in", EXAMPLES, "--as-of", "2026-11-24").output.split())
    assert "Urumqi" in out
    assert "was due about" in out
    only = run("check", "JWG-ICC", "--in", EXAMPLES, "--as-of", "2026-11-24", "--problems", "--json").output
    assert all(f["problem"] for f in json.loads(only)["findings"])


@pytest.mark.parametrize(("ending", "start"), [("md", b"# Brief"), ("html", b"<!doctype html>"), ("docx", b"PK")])
def test_the_brief_takes_its_form_from_the_ending(ending: str, start: bytes, tmp_path: Path) -> None:
    file = tmp_path / f"brief.{ending}"
    run("brief", "JWG-ICC", "--in", EXAMPLES, "--as-of", "2026-11-24", "--output", str(file))
    assert file.read_bytes().startswith(start)


def test_a_brief_needs_a_form_and_a_real_day() -> None:
    assert "which form" in fail("brief", "JWG-ICC", "--in", EXAMPLES, "--output", "brief.xyz")
    assert "needs a file" in fail("brief", "JWG-ICC", "--in", EXAMPLES, "--format", "docx")
    assert "no day" in fail("brief", "JWG-ICC", "--in", EXAMPLES, "--as-of", "2026-13-01")


def test_the_brief_goes_to_standard_output_as_markdown() -> None:
    assert run("brief", "JWG-ICC", "--in", EXAMPLES, "--as-of", "2026-11-24").output.startswith("# Brief for the sixth")
