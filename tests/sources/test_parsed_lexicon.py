"""The lexicon parsed at build time stands for its files while they are the same, and only then."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from memcon import api, load_lexicon
from memcon.lexicon import Lexicon, parse
from memcon.sources.lexicon_files import BUNDLED
from memcon.sources.parsed_lexicon import NAME, write_parsed


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(BUNDLED, folder, ignore=shutil.ignore_patterns(NAME))
    write_parsed(folder)
    monkeypatch.setattr(api, "BUNDLED", folder)
    return folder


def load_anew() -> Lexicon:
    return api._load.__wrapped__((), ())


def test_what_was_parsed_at_build_time_is_what_the_files_say(bundled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = load_lexicon()
    monkeypatch.setattr(parse.tomli, "loads", None)  # no file is parsed again
    lexicon = load_anew()
    assert lexicon.tables == expected.tables
    assert lexicon.entries == expected.entries


def test_an_edited_file_is_parsed_anew(bundled: Path) -> None:
    with (bundled / "en" / "topics.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[topic]]\ncode = "kites"\nname = "Kites"\nterms = ["kite festivals"]\n')
    assert any(e.form == "kite festivals" for e in load_anew().entries)


def test_a_file_cut_short_or_away_is_not_used(bundled: Path) -> None:
    kept = bundled / NAME
    kept.write_bytes(kept.read_bytes()[:-9])
    assert load_anew().tables == load_lexicon().tables
    kept.unlink()
    assert load_anew().tables == load_lexicon().tables
