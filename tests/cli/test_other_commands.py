"""explain, schema, lexicon, help and version; and the start of the program."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import memcon
from memcon import __version__
from memcon.cli import COMMANDS
from memcon.cli.explain import build_explanation
from memcon.cli.reasons import find_reasons

TEXT = "The two sides met in Oslo on Monday and agreed to open an office.\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "oslo.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_explain_names_rule_and_reason(run, file):
    out = run("explain", str(file)).stdout
    assert "by meetings/met" in out
    assert "by verbs/agree" in out
    assert "start (empty): No publication day is known" in out
    assert "number (empty)" in out


def test_explain_reads_standard_input(run):
    for args in (["explain", "-"], ["explain"]):
        result = run(*args, stdin=TEXT)
        assert result.exit_code == 0
        assert "by meetings/met" in result.stdout


def test_lines_of_explain_go_on_under_the_words(run, file, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    lines = run("explain", str(file)).stdout.splitlines()
    (at,) = [n for n, line in enumerate(lines) if "agreed to open" in line and "commitment" in line]
    words = lines[at].index("“")
    assert lines[at + 1][:words].isspace()
    assert not lines[at + 1][words].isspace()
    monkeypatch.setenv("COLUMNS", "40")
    narrow = run("explain", str(file)).stdout.splitlines()
    (at,) = [n for n, line in enumerate(narrow) if line.endswith("commitment")]
    assert narrow[at + 1].startswith("      “agreed to open")
    assert narrow[at + 2].startswith("       ")


def test_explain_json_gives_the_same_as_data(run, file):
    explained = json.loads(run("explain", "--json", str(file)).stdout)
    assert {f["rule"] for f in explained["found"]} == {"meetings/met", "verbs/agree", "quotes/marks"}
    assert all(TEXT[f["start"] : f["end"]] == f["words"] for f in explained["found"])
    fields = {f["field"]: f["state"] for f in explained["fields"]}
    assert fields["start"] == "empty"
    assert "place" not in fields


def test_explain_tells_the_sectors_and_the_event_code_of_an_act():
    def found(text: str) -> list[dict[str, object]]:
        return [f for f in build_explanation(memcon.annotate(text))["found"] if "topics" in f]

    (act,) = found("Minister Ama Sow of Ghana met Minister Koffi Adu of Togo in Lomé. They discussed tuna.")
    assert (act["topics"], act["plover"], act["about"]) == (["fisheries"], "CONSULT", "fisheries · CONSULT")


def test_explain_lists_every_mention_of_a_meeting():
    text = "Minister Luz Rojas of Peru met Minister Ivo Ozols of Latvia in Riga. The two ministers met at the port."
    meetings = [f for f in build_explanation(memcon.annotate(text))["found"] if f["what"] == "meeting"]
    assert [(f["words"].split()[0], f["value"]) for f in meetings] == [
        ("met", "meeting, subject, held"),
        ("met", "meeting 1"),
    ]
    assert meetings[1]["rule"] == "meetings/same occasion"


def test_explain_gives_a_reason_for_acts_quotations_and_sums():
    text = "Ghana and Togo met. Ghana and Togo signed a pact. “It will hold for many years,” the ministry of Togo said."
    reasons = list(find_reasons(memcon.annotate(text)))
    assert all(r["reason"] and r["state"] in ("empty", "doubtful") for r in reasons)
    assert {"actors", "kind", "speaker", "topics", "published"} <= {r["field"] for r in reasons} | {"actors"}


def reasons_for(text: str, field: str) -> list[str]:
    lexicon = memcon.load_lexicon()
    return [r["reason"] for r in find_reasons(memcon.annotate(text, lexicon=lexicon), lexicon) if r["field"] == field]


@pytest.mark.parametrize(
    ("text", "field", "words"),
    [
        ("The ministers of Ghana and Togo met on 3 May 2024.", "place", "the text tells no place"),
        ("Minister Ama Sow of Ghana met Minister Koffi Adu of Togo on 3 May 2024. A train left Riga.", "place",
         "its sentence tells no place; “Riga” elsewhere may be of other matters"),
        ("Minister Ama Sow of Ghana met Minister Koffi Adu of Togo in Lomé. A train left on 3 May 2024.", "start",
         "its sentence tells no day; “3 May 2024” elsewhere may be of other matters"),
        ("Minister Ama Sow of Ghana met Minister Koffi Adu of Togo on Tuesday in Lomé.", "start",
         "“Tuesday” cannot be dated, since no publication date is known (--published)"),
        ("The 2nd round of the Ghana-Togo Political Consultations was held in Lomé, where both sides dined on Tuesday.",
         "start", "“Tuesday” cannot be dated, since no publication date is known (--published)"),
        ("Minister Ama Sow of Ghana met Minister Koffi Adu of Togo in Lomé on 31 June 2024.", "start",
         "there is no such day as “31 June 2024”"),
        ("Minister Ama Sow of Ghana met Minister Koffi Adu of Togo in Lomé on 04/06/2024.", "start",
         "day and month may be the other way round"),
        ("Ghana and Togo agreed to hold a meeting in Lomé.", "start", "they agreed to meet, but no day is fixed"),
        ("Minister Ama Sow of Ghana met Minister Koffi Adu of Togo in Lomé.", "mechanism",
         "it was no session of a standing body"),
        ("Ghana met Togo. They agreed to build a pier.", "actors",
         "“They” is taken for those named before: all who met"),
        ("The visitors had talks at the inn.", "meetings", "the text names no government, body or official"),
        ("Ghana is a state. The neighbours had talks at the inn.", "meetings",
         "“talks” may tell of meetings, but never with two governments, bodies or their officials"),
        ("A firm of Ghana is old. The neighbours agreed to build an inn.", "acts",
         "no government, body, official or words for them is the subject of “agreed”"),
    ],
)  # fmt: skip
def test_a_reason_names_the_words_that_were_looked_at(text: str, field: str, words: str) -> None:
    assert words in reasons_for(text, field)


def test_what_a_publisher_does_by_itself_is_told_to_be_left_out() -> None:
    text = "The Government of Ghana agreed to build an inn."
    lexicon = memcon.load_lexicon()
    record = memcon.annotate(memcon.Document(text=text, publisher="Government of Ghana"), lexicon=lexicon)
    (reason,) = [r["reason"] for r in find_reasons(record, lexicon) if r["field"] == "acts"]
    assert reason.endswith("“agreed”, or the text tells what GH does by itself, with no other in reach")


def test_no_sum_is_missed_in_papers_that_carry_none() -> None:
    text = "Ghana and Togo signed a memorandum of understanding and a loan in Lomé on 3 May 2024."
    (reason,) = reasons_for(text, "amount")
    assert reason.startswith("no sum of money is told as its own")


def test_explain_shows_the_words_of_what_a_field_belongs_to(run, file):
    out = run("explain", str(file)).stdout
    assert "meeting 1 “met”" in out
    assert "    mechanism, number (empty): it was no session of a standing body" in out


def test_schema_is_valid_draft_2020_12(run):
    schema = json.loads(run("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema == json.loads(run("schema", "--json").stdout)


@pytest.mark.parametrize("command", [[], *[[name] for name in COMMANDS], ["lexicon", "check"], ["lexicon", "list"]])
def test_every_help_has_an_example(run, command):
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert "Example" in result.stdout
    assert "memcon " in result.stdout


def test_version_is_the_package_s(run):
    assert run("--version").stdout == f"memcon {__version__}\n"


def test_help_loads_no_heavy_library():
    code = (
        "import sys; sys.argv = ['memcon', '--help']\n"
        "from memcon.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "heavy = {'rich', 'trafilatura', 'lxml', 'docx', 'pypdfium2', 'orjson', 'ahocorasick_rs', 'memcon.annotate'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.splitlines()[-1] == "[]"


def test_import_of_the_package_loads_next_to_nothing():
    code = "import sys; before = set(sys.modules); import memcon; print(sorted(set(sys.modules) - before))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "memcon.annotate" not in out
    assert "rich" not in out


def test_closed_pipe_is_silent():
    shell = f"'{sys.executable}' -m memcon schema | head -c 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert done.stdout == "{0\n"


def test_module_and_command_are_the_same():
    done = subprocess.run([sys.executable, "-m", "memcon", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"memcon {__version__}\n"


def test_explain_says_that_a_text_is_not_english():
    record = memcon.annotate("Le ministre a rencontré son homologue. " * 8)
    first = next(find_reasons(record))
    assert (first["field"], first["state"]) == ("language", "doubtful")
    assert "English" in first["reason"]


def test_a_list_of_entries_that_holds_none_says_so(run):
    result = run("lexicon", "list", "zzz")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no entry holds 'zzz'" in result.stderr
    wrong = run("lexicon", "list", "--label", "sate")
    assert wrong.exit_code == 2
    assert "There is no class 'sate'" in wrong.stderr


@pytest.mark.parametrize(("typed", "meant"), [("reed", "'read'"), ("chek", "'check'"), ("xyzzy", None)])
def test_a_mistyped_command_gets_what_was_meant(run, typed, meant):
    result = run(typed, "a.txt")
    assert result.exit_code == 2
    assert f"No such command '{typed}'." in result.stderr
    assert ("Did you mean" in result.stderr) == (meant is not None)
    assert (meant or "") in result.stderr
