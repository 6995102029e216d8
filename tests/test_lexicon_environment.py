"""A user's own lexicon folders: from the environment, then from the call."""

from __future__ import annotations

from pathlib import Path

import pytest

from memcon import annotate, load_lexicon

STATE = '[[state]]\ncode = "{code}"\nname = "{name}"\nadjectives = ["{name}ian"]\n'


def write_states(folder: Path, code: str, name: str) -> Path:
    (folder / "names").mkdir(parents=True)
    (folder / "names" / "states.toml").write_text(STATE.format(code=code, name=name), "utf-8")
    return folder


def test_the_environment_and_the_call_both_add_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEMCON_LEXICON", str(write_states(tmp_path / "house", "XA", "Ruritan")))
    lexicon = load_lexicon(write_states(tmp_path / "mine", "XB", "Graustark"))
    text = "Foreign Minister Ana Silva of Ruritan met Foreign Minister Ivo Lenz of Graustark in Geneva on 3 May 2024."
    assert annotate(text, lexicon=lexicon).meetings[0].parties == ("XA", "XB")


def test_an_entry_with_a_known_code_replaces_the_shipped_one(tmp_path: Path) -> None:
    lexicon = load_lexicon(write_states(tmp_path / "mine", "FR", "Gallia"))
    forms = {e.form for e in lexicon.entries if e.rule == "states/state/FR"}
    assert "Gallia" in forms
    assert "France" not in forms
