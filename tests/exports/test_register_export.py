"""`memcon export` on a register of the examples, and the documented queries on its database."""

from __future__ import annotations

import asyncio
import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection

from command_line import run

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path = tmp_path_factory.mktemp("register") / "memcon.db"
    added = run("add", "--register", str(path), str(ROOT / "examples" / "jwg-icc.jsonl"))
    assert added.exit_code == 0, added.stderr
    yield str(path)
    connection.close()


def test_one_mechanism_is_exported_to_standard_output(database: str) -> None:
    out = run("export", "--register", database, "--to", "jsonl", "JWG-ICC")
    assert out.exit_code == 0, out.stderr
    rounds = [json.loads(line) for line in out.stdout.splitlines()]
    assert [r["number"] for r in rounds] == [1, 2, 3, 4, 5]
    assert {r["mechanism"]["name"] for r in rounds} == {
        "CPEC Joint Working Group on International Cooperation and Coordination"
    }
    assert sum(len(r["commitments"]) for r in rounds) > 10


def test_the_whole_register_is_exported_into_a_folder(database: str, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    out = run("export", "--register", database, "--to", "csv", "--out", str(folder))
    assert out.exit_code == 0, out.stderr
    assert sorted(p.name for p in folder.iterdir()) == [
        "accounts.csv", "acts.csv", "claims.csv", "commitments.csv", "heads.csv", "mechanisms.csv", "rounds.csv",
    ]  # fmt: skip
    assert "Bilateral Political Consultations" in (folder / "mechanisms.csv").read_text("utf-8")


def test_people_of_the_register_are_entities_with_their_party(database: str) -> None:
    out = run("export", "--register", database, "--to", "ftm")
    told = [json.loads(line) for line in out.stdout.splitlines()]
    people = {t["value"] for t in told if t["schema"] == "Person" and t["prop"] == "name"}
    assert {"Amna Baloch", "Sun Weidong", "Tehmina Janjua"} <= people
    assert {t["value"] for t in told if t["schema"] == "PublicBody" and t["prop"] == "name"} == {"China", "Pakistan"}


def test_what_became_of_a_commitment_stands_with_all_its_tellings(database: str, tmp_path: Path) -> None:
    listed = json.loads(run("commitments", "--register", database, "JWG-ICC", "--json").stdout)
    key = max(listed, key=lambda c: len(c["told"]))["key"]
    done = run("status", "--register", database, key, "done", "--evidence", "Annual report, p. 4", "--on", "2025-12-01")
    assert done.exit_code == 0, done.stderr
    run("export", "--register", database, "--to", "csv", "--out", str(tmp_path))
    with (tmp_path / "commitments.csv").open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["commitment"] == key]
    assert rows
    assert {r["status"] for r in rows} == {"done"}


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("--to", "csv"), "Name a folder for the csv files with --out"),
        (("--to", "xlsx"), "'xlsx'"),
        (("--to", "ics", "Nonesuch Council"), "Nonesuch Council"),
        (("--to", "ics", "--out", "/nonesuch/folder/rounds.ics"), "/nonesuch/folder/rounds.ics: cannot be written"),
    ],
)
def test_what_cannot_be_done_is_said_with_exit_status_2(database: str, words: tuple[str, ...], problem: str) -> None:
    out = run("export", "--register", database, *words)
    assert out.exit_code == 2
    assert out.stdout == ""
    assert problem in out.stderr


def test_the_documented_queries_run_in_datasette(database: str) -> None:
    datasette = pytest.importorskip("datasette.app")
    page = (ROOT / "docs" / "how-to" / "export.md").read_text("utf-8")
    queries = [part.split("```")[0] for part in page.split("```sql sqlite\n")[1:]]
    assert len(queries) == 3

    async def ask(query: str) -> dict[str, object]:
        served = datasette.Datasette([database])
        answer = await served.client.get("/memcon.json", params={"sql": query, "_shape": "objects"})
        found: dict[str, object] = answer.json()
        return found

    for query in queries:
        found = asyncio.run(ask(query))
        assert found.get("rows"), (query, found)
