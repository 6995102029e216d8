"""The Python surface: composition, the user's lexicon, and the whole program on real inputs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import memcon
from memcon.api import check_lexicon

TEXT = (
    "BERLIN, 3 March 2024. The Foreign Minister of Germany and the Foreign Minister of France met in Berlin on Friday. "
    "The two sides reviewed progress and agreed to hold regular consultations."
)


def test_public_names_all_resolve():
    assert all(getattr(memcon, name) is not None for name in memcon.__all__)
    with pytest.raises(AttributeError):
        _ = memcon.nonsense


def test_annotate_stays_the_function_whatever_is_imported_first():
    code = "import memcon.annotate.text.context, memcon; from memcon import annotate"
    code += "; assert memcon.annotate is annotate"
    code += "; assert annotate('x').text == 'x'; assert '<style>' in annotate('x')._repr_html_()"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_text_becomes_a_record_that_fits_the_schema():
    record = memcon.annotate(TEXT, published="2024-03-03")
    assert record.document.published == "2024-03-03"
    jsonschema.Draft202012Validator(memcon.build_schema()).validate(record.to_dict())
    assert all(0 <= s.start <= s.end <= len(TEXT) for s in record.spans())


@pytest.mark.parametrize("day", ["2024-02-30", "2024", "soon"])
def test_impossible_day_raises(day):
    with pytest.raises(memcon.InputError, match="YYYY-MM-DD"):
        memcon.annotate(TEXT, published=day)


def test_several_documents_keep_their_order_and_come_one_by_one():
    def texts():
        yield memcon.Document("One.", id="1")
        yield memcon.Document("Two.", id="2")
        raise RuntimeError("read too far")

    records = memcon.annotate_all(texts())
    assert [next(records).document.id, next(records).document.id] == ["1", "2"]


def test_lexicon_is_loaded_once():
    assert memcon.load_lexicon() is memcon.load_lexicon()


def test_bundled_lexicon_has_no_wrong_entry():
    assert check_lexicon(Path(memcon.__file__).parent / "data") == []


def test_own_folder_adds_entries(tmp_path):
    (tmp_path / "names").mkdir()
    (tmp_path / "names" / "states.toml").write_text('[[state]]\ncode = "XN"\nname = "Norland"\n', "utf-8")
    assert check_lexicon(tmp_path) == []
    assert any(e.form == "Norland" and e.value == "XN" for e in memcon.load_lexicon(tmp_path).entries)
    assert not any(e.form == "Norland" for e in memcon.load_lexicon().entries)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"[[state]\n", None),
        (b'[[verb]]\nlemma = "vow"\nkind = "oath"\n', 1),
        (b'x = "\xff"\n', 1),
        (b"state = 3\n", None),
    ],
)
def test_wrong_entries_are_named_by_file_and_line(tmp_path, content, line):
    path = tmp_path / "states.toml"
    path.write_bytes(content)
    (problem,) = check_lexicon(tmp_path)
    assert problem.file == str(path)
    assert line is None or problem.line == line
    with pytest.raises(memcon.LexiconError, match=r"states\.toml"):
        memcon.load_lexicon(tmp_path)


def test_every_wrong_entry_is_named(tmp_path):
    path = tmp_path / "acts.toml"
    lines = [
        '[[verb]]', 'lemma = "vow"', 'kind = "oath"', 'frame = "swear"',
        '[[verb]]', 'lemma = "nod"', 'kind = "statement"',
        '[[verb]]', 'lemma = "nod"', 'kind = "statement"',
        '[[vreb]]', 'name = "x"',
    ]  # fmt: skip
    path.write_text("\n".join(lines), "utf-8")
    found = [(p.line, p.entry, p.problem.partition(" ")[0]) for p in check_lexicon(tmp_path)]
    assert found == [
        (1, "vow/oath", "'frame'"),
        (1, "vow/oath", "'kind'"),
        (8, "nod/statement", "given"),
        (11, "", "there"),
    ]


def test_a_misspelt_key_is_named_with_the_one_that_was_meant(tmp_path):
    path = tmp_path / "acts.toml"
    lines = [
        '[[verb]]', 'lemma = "vow"', 'kind = "commitment"', 'strength = 3', 'exmaple = "They vowed."', 'note = "mine"',
        '[[verb]]', 'lema = "nod"', 'kind = "statement"',
    ]  # fmt: skip
    path.write_text("\n".join(lines), "utf-8")
    found = {(p.line, p.entry, p.problem) for p in check_lexicon(tmp_path)}
    assert found == {
        (1, "vow/commitment", "'exmaple' is no key of [[verb]]; 'example' is one"),
        (7, "statement/statement", "'lema' is no key of [[verb]]; 'lemma' is one"),
        (7, "statement/statement", "an entry of [[verb]] needs 'lemma', a text"),
    }


def test_a_class_of_words_that_nothing_asks_for_is_named(tmp_path):
    path = tmp_path / "en" / "grammar.toml"
    path.parent.mkdir()
    lines = [
        '[[verb_class]]', 'name = "stresing"', 'forms = ["accentuate"]',
        '[[verb_class]]', 'name = "more of stressing"', 'adds_to = "stressing"', 'forms = ["accentuate"]',
        '[[verb_class]]', 'name = "cooking"', 'forms = ["fry"]',
        '[[verb_class]]', 'name = "talking"',
    ]  # fmt: skip
    path.write_text("\n".join(lines), "utf-8")
    assert sorted((p.line, p.entry, p.problem.partition(";")[0]) for p in check_lexicon(tmp_path)) == [
        (1, "stresing", "'stresing' is no class of [[verb_class]]"),
        (8, "cooking", "'cooking' is no class of [[verb_class]]"),
        (11, "talking", "an entry of [[verb_class]] needs 'forms', a list of non-empty strings"),
    ]


def test_words_of_ones_own_are_added_to_a_class(tmp_path):
    path = tmp_path / "en" / "grammar.toml"
    path.parent.mkdir()
    path.write_text('[[verb_class]]\nname = "more"\nadds_to = "stressing"\nforms = ["voice"]\n', "utf-8")
    text = "Peru and Norway met in Lima. Peru will {} the new fares of its ferries."
    own = memcon.load_lexicon(tmp_path)
    for verb, lexicon, kind in (("stress", own, "position"), ("voice", own, "position"), ("voice", None, "commitment")):
        assert [a.kind for a in memcon.annotate(text.format(verb), lexicon=lexicon).acts] == [kind], verb


def test_an_edited_lexicon_folder_is_noticed(tmp_path):
    path = tmp_path / "states.toml"
    path.write_text('[[state]]\ncode = "XN"\nname = "Norland"\n', "utf-8")
    first = memcon.load_lexicon(tmp_path)
    assert memcon.load_lexicon(tmp_path) is first
    path.write_text('[[state]]\ncode = "XN"\nname = "Northland"\n', "utf-8")
    assert any(e.form == "Northland" for e in memcon.load_lexicon(tmp_path).entries)


@pytest.mark.parametrize("name", ["none", "empty"])
def test_missing_or_empty_lexicon_folder_is_named(tmp_path, name):
    (tmp_path / "empty").mkdir()
    (problem,) = check_lexicon(tmp_path / name)
    assert str(tmp_path / name) in str(problem)


def call(*args: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "memcon", *args], input=stdin, capture_output=True, text=True, encoding="utf-8"
    )


def test_whole_program_reads_standard_input():
    done = call("read", "--format", "jsonl", "--published", "2024-03-03", "-", stdin=TEXT)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["published"] == "2024-03-03"


@pytest.mark.parametrize("form", ["text", "jsonl", "json", "html"])
def test_every_format_survives_odd_characters(form):
    line = '{"id": "1", "text": "The \\ud800 two sides\\u0000 met \\u202e in B\\u0001erlin \\ud83e\\udd1d."}\n'
    done = call("read", "--format", form, "-", stdin=line)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


def test_wrong_lexicon_folder_is_one_clear_line(tmp_path):
    done = call("read", "--lexicon", str(tmp_path / "none"), "-", stdin=TEXT)
    assert done.returncode == 2
    assert done.stderr.startswith(f"memcon: {tmp_path / 'none'}: ")
    assert done.stderr.count("\n") == 1


def test_lexicon_check_prints_problems_with_status_2(tmp_path):
    (tmp_path / "verbs.toml").write_text('\n[[verb]]\nlemma = "vow"\nkind = "oath"\n', "utf-8")
    done = call("lexicon", "check", str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.startswith(f"memcon: {tmp_path / 'verbs.toml'}:2: vow/oath: ")


def test_topics_and_verbs_are_listed_with_their_codes_in_other_schemes():
    def read(*args: str) -> dict[str, Any]:
        done = call("lexicon", "list", "--json", *args)
        return {line["form"]: line for line in map(json.loads, done.stdout.splitlines())}

    topics = read("--label", "topic", "fisheries")
    assert (topics["fisheries"]["dac"], topics["fisheries"]["sdg"]) == ("313", [14])
    assert read("--label", "verb", "condemn")["condemn"]["plover"] == "ACCUSE"
    assert "dac" not in read("--label", "topic", "consular")["consular"]


@pytest.mark.parametrize("args", ["read --format jsonl", "read", "read --format html", "explain --json", "explain"])
def test_closed_pipe_ends_every_command_silently(tmp_path, args):
    lines = tmp_path / "many.jsonl"
    lines.write_text("".join(json.dumps({"id": str(n), "text": TEXT}) + "\n" for n in range(400)))
    shell = f"'{sys.executable}' -m memcon {args} '{lines}' | head -c 1 > /dev/null; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("0\n", "")
