"""A dataset in the register: the same as if the documents had been added themselves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import Result
from django.db import connection

from command_line import run

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "jwg-icc.jsonl"


def ask(folder: Path, command: str, *args: str, register: str) -> Result:
    return run(command, *args, "--register", str(folder / register))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    place = tmp_path_factory.mktemp("register")
    done = run("bulk", str(EXAMPLES), "--out", str(place / "dataset"), "--workers", "1", "--no-gate", "--json")
    assert json.loads(done.stdout)["documents"] == sum(1 for _ in EXAMPLES.open())
    assert ask(place, "add", str(EXAMPLES), "--jobs", "1", register="direct.db").exit_code == 0
    loaded = ask(place, "add", "--from", str(place / "dataset"), register="loaded.db")
    assert loaded.exit_code == 0, loaded.stderr
    yield place
    connection.close()


@pytest.mark.parametrize("question", [("rounds", "JWG-ICC"), ("people",), ("mechanisms",)])
def test_loaded_register_answers_as_one_that_read_the_documents(folder, question):
    answers = [ask(folder, *question, "--json", register=name) for name in ("direct.db", "loaded.db")]
    assert answers[0].exit_code == 0, answers[0].stderr
    assert json.loads(answers[1].stdout) == json.loads(answers[0].stdout) != []


def test_documents_read_from_a_dataset_are_known_afterwards(folder):
    again = ask(folder, "add", str(EXAMPLES), "--json", "--jobs", "1", register="loaded.db")
    assert json.loads(again.stdout)["unchanged"] == sum(1 for _ in EXAMPLES.open())


def test_folder_without_a_dataset_is_told(folder):
    done = ask(folder, "add", "--from", str(folder), register="loaded.db")
    assert done.exit_code == 2
    assert "holds no dataset" in done.stderr


def test_dataset_of_another_lexicon_is_refused(folder):
    about = folder / "dataset" / "dataset.json"
    before = about.read_text()
    about.write_text(before.replace('"reader": "memcon', '"reader": "older memcon'))
    try:
        done = ask(folder, "add", "--from", str(folder / "dataset"), register="loaded.db")
    finally:
        about.write_text(before)
    assert done.exit_code == 2
    assert "make the dataset anew" in done.stderr
