"""The register's commands from end to end: what is printed, what --json gives, and what mistakes say."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from django.db import connection

from command_line import run

EXAMPLES = str(Path(__file__).resolve().parents[2] / "examples" / "jwg-icc.jsonl")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("commands") / "register.db")
    result = run("add", EXAMPLES, "--register", path, "--by", "ada")
    assert (result.exit_code, result.stdout) == (0, f"{path}: 14 inserted\n")
    yield path
    connection.close()


@pytest.fixture
def ask(filled: str):
    def call(*args: str):
        result = run(*args, "--register", filled)
        assert result.exit_code == 0, result.stderr
        return json.loads(result.stdout) if "--json" in args else result.stdout

    return call


def test_rounds_tell_days_places_heads_and_conflicts(ask):
    text = ask("rounds", "JWG-ICC")
    assert "4  21 January 2024 · Islamabad, PK" in text
    assert "Amna Baloch, Foreign Secretary, PK" in text
    assert "! start: 2022-07-21" in text
    chain = ask("rounds", "jwg icc", "--json")
    assert [r["number"] for r in chain["rounds"]] == [1, 2, 3, 4, 5]
    assert chain["rounds"][2]["conflicts"] == ["start"]


def test_mechanisms_are_listed_and_narrowed(ask):
    assert [m["acronym"] for m in ask("mechanisms", "political", "--json")] == ["BPC"]
    assert ask("mechanisms", "--party", "SE") == ""
    assert "5 rounds" in ask("mechanisms", "international cooperation")


def test_meeting_person_and_document_are_shown(ask):
    meeting = ask("show", "JWG-ICC 4", "--json")
    assert (meeting["place"], meeting["values"]["place"]["pinned"]) == ("Islamabad", False)
    assert "jwg-icc-4-pk" in ask("show", "JWG-ICC 4")
    person = ask("show", "Sun Weidong", "--json")
    assert {o["office"] for o in person["offices"]} >= {"Vice Foreign Minister"}
    assert "Sun Weidong · CN" in ask("show", "sun weidong")
    assert ask("show", "jwg-icc-4-pk", "--json")["id"] == "jwg-icc-4-pk"
    assert "Fourth meeting of the JWG-ICC" in ask("show", "jwg-icc-4-pk")


def test_people_words_and_copies(ask):
    assert ask("people", "weidong", "--json")[0]["party"] == "CN"
    assert "Sun Weidong" in ask("people", "--party", "cn", "--limit", "3")
    assert {f["document"] for f in ask("find", "knowledge pool", "--json")} == {"jwg-icc-4-pk", "jwg-icc-4-cn"}
    assert "»knowledge pool«" in ask("find", "knowledge pool")
    assert "No other document" in ask("copies", "jwg-icc-4-pk")


def test_judgement_status_confirmation_and_log(ask):
    key = ask("rounds", "BPC", "--json")["rounds"][0]["key"]
    assert "correct" in ask("judge", "correct", key, "place", "Karachi", "--reason", "seen", "--by", "ada")
    assert ask("show", key, "--json")["place"] == "Karachi"
    number = ask("judge", "list", key, "--json")[0]["number"]
    ask("judge", "undo", str(number), "--by", "ada")
    assert ask("show", key, "--json")["place"] == "Islamabad"
    first = ask("commitments", "JWG-ICC", "--json")[0]["key"]
    assert ask("status", first, "done", "--evidence", "x", "--by", "ada", "--json")["score"] == 1
    assert "done" in ask("commitments", "JWG-ICC", "--status", "done")
    assert ask("confirm", "JWG-ICC 5", "--side", "PK", "--by", "ada", "--json")["missing"] == ["CN"]
    assert "stands" in ask("confirm", "JWG-ICC 5")
    assert [c["action"] for c in ask("log", "--limit", "2", "--json")] == ["confirmed", "status"]
    assert "14 documents" in ask("verify")
    day = ask("log", "--limit", "1", "--json")[0]["at"][:10]
    today = ask("log", "--since", day, "--until", day, "--by", "ada", "--json")
    assert {c["by"] for c in today} == {"ada"}
    assert [c["action"] for c in today][:2] == ["confirmed", "status"]
    assert ask("log", "--since", day[:4], "--until", day[:7], "--by", "ada", "--json") == today
    assert ask("log", "--until", "2020", "--json") == []
    assert run("log", "--since", "yesterday").exit_code == 2


def test_proposals_names_and_passages_are_judged(ask):
    found = ask("judge", "proposals", "--json")
    assert {"kind", "action", "one", "other", "score", "reasons"} <= set(found[0])
    assert "memcon judge" in ask("judge", "proposals", "meeting", "--limit", "1")
    person = ask("people", "weidong", "--json")[0]["key"]
    assert ask("judge", "confirm", person, "Sun Weidong", "--by", "ada", "--json")["action"] == "confirm"
    act = ask("show", "jwg-icc-4-pk", "--json")["acts"][0]
    span = f"{act['start']}-{act['end']}"
    told = ask("judge", "passage", "reject", "jwg-icc-4-pk", "act", span, "--by", "ada", "--json")
    assert (told["field"], told["stands"]) == ("act", True)
    assert ask("judge", "list", "--orphaned") == ""
    assert len(ask("mechanisms", "--limit", "1", "--json")) == 1


def test_dump_and_load_by_command(ask, filled, tmp_path):
    dump, other = str(tmp_path / "d.jsonl.gz"), str(tmp_path / "other.db")
    rows = ask("dump", dump).split()[1]
    assert f"{rows} rows loaded" in run("load", dump, "--register", other).stdout
    assert run("load", dump, "--register", other).exit_code == 2
    assert len(json.loads(run("rounds", "JWG-ICC", "--register", other, "--json").stdout)["rounds"]) == 5


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["rounds", "xyzzy"], "no mechanism is called"),
        (["rounds", "pakistan"], "more than one mechanism"),
        (["show", "JWG-ICC 77"], "has no round 77"),
        (["judge", "correct", "m1", "start", "yesterday"], "is no day"),
        (["judge", "undo", "999"], "no judgement 999"),
        (["judge", "merge", "m1", "p1"], "is a round and p1 a person"),
        (["judge", "confirm", "p1", "nobody"], "is no name that is linked"),
        (["judge", "passage", "reject", "jwg-icc-4-pk", "act", "5"], "is no span"),
        (["judge", "passage", "reject", "jwg-icc-4-pk", "act", "1-999999"], "outside the text"),
        (["show", "s1"], "is a mechanism"),
        (["status", "c999", "done", "--evidence", "x"], "no commitment c999"),
        (["confirm", "JWG-ICC 4", "--side", "SE"], "no party"),
        (["copies", "none"], "no document has the id"),
        (["load", "none.jsonl"], "no such file"),
        (["find"], "Missing argument"),
    ],
)
def test_mistakes_are_told_with_status_2(filled, args, told):
    result = run(*args, "--register", filled)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr
    assert result.stderr.startswith("memcon: ")


def test_register_that_is_not_there_is_not_made_by_a_question(tmp_path):
    result = run("rounds", "x", "--register", str(tmp_path / "none.db"))
    assert result.exit_code == 2
    assert "there is no register here" in result.stderr
    assert not (tmp_path / "none.db").exists()


def test_start_stays_quick_without_django():
    import subprocess

    code = "import sys; import memcon.cli, memcon.cli.add, memcon.cli.rounds; print('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False\n"
