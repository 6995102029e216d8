"""Embedding models, by a stand-in for the library."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest

from memcon.backends.embeddings import load_embed
from memcon.errors import CompareError


class StandIn:
    """Counts the letters a and b; refuses models that it does not know."""

    def __init__(self, name: str, local_files_only: bool = False) -> None:
        assert local_files_only
        if name != "letters":
            raise OSError("no such model")

    def encode(self, texts: list[str], show_progress_bar: bool = True) -> list[list[int]]:
        assert not show_progress_bar
        return [[t.count("a"), t.count("b")] for t in texts]


@pytest.fixture(autouse=True)
def library(monkeypatch: pytest.MonkeyPatch) -> None:
    module: Any = ModuleType("sentence_transformers")
    module.SentenceTransformer = StandIn
    monkeypatch.setitem(sys.modules, "sentence_transformers", module)


def test_an_installed_model_gives_vectors_and_fetches_nothing() -> None:
    assert load_embed("letters")(["aab", "b"]) == [[2.0, 1.0], [0.0, 1.0]]


def test_a_model_that_is_not_there_is_told_with_its_cure() -> None:
    with pytest.raises(CompareError, match="Give the folder"):
        load_embed("words")
