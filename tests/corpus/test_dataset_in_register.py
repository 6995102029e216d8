"""A dataset in the register: the same as if the documents had been added themselves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "jwg-icc.jsonl"


def memcon(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "MEMCON_USER": "tester"}
    return subprocess.run(
        [sys.executable, "-m", "memcon", *args], cwd=folder, env=env, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("register")
    done = memcon(place, "bulk", str(EXAMPLES), "--out", "dataset", "--workers", "1", "--no-gate", "--json")
    assert json.loads(done.stdout)["documents"] == sum(1 for _ in EXAMPLES.open())
    assert memcon(place, "add", "--register", "direct.db", str(EXAMPLES), "--jobs", "1").returncode == 0
    loaded = memcon(place, "add", "--register", "loaded.db", "--from", "dataset")
    assert loaded.returncode == 0, loaded.stderr
    return place


@pytest.mark.parametrize("question", [("rounds", "JWG-ICC"), ("people",), ("mechanisms",)])
def test_loaded_register_answers_as_one_that_read_the_documents(folder, question):
    answers = [memcon(folder, *question, "--register", name, "--json") for name in ("direct.db", "loaded.db")]
    assert answers[0].returncode == 0, answers[0].stderr
    assert json.loads(answers[1].stdout) == json.loads(answers[0].stdout) != []


def test_documents_read_from_a_dataset_are_known_afterwards(folder):
    again = memcon(folder, "add", "--register", "loaded.db", str(EXAMPLES), "--json", "--jobs", "1")
    assert json.loads(again.stdout)["unchanged"] == sum(1 for _ in EXAMPLES.open())


def test_folder_without_a_dataset_is_told(folder):
    done = memcon(folder, "add", "--register", "loaded.db", "--from", ".")
    assert done.returncode == 2
    assert "holds no dataset" in done.stderr


def test_dataset_of_another_lexicon_is_refused(folder):
    about = folder / "dataset" / "dataset.json"
    before = about.read_text()
    about.write_text(before.replace('"reader": "memcon', '"reader": "older memcon'))
    try:
        done = memcon(folder, "add", "--register", "loaded.db", "--from", "dataset")
    finally:
        about.write_text(before)
    assert done.returncode == 2
    assert "make the dataset anew" in done.stderr
