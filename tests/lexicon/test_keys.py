"""Every wrong entry of a lexicon is told of: wrong types, values out of a closed set, keys that nothing reads."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from memcon import LexiconError, load_lexicon
from memcon.api import check_lexicon
from memcon.lexicon import check_file
from memcon.lexicon.keys import rules_of


def check(table: str, content: str) -> list[str]:
    """Return what is wrong with one entry of a table, by the parser alone."""
    return [p.problem for p in check_file("a", f"[[{table}]]\n{content}\n")[1]]


@pytest.mark.parametrize(
    ("table", "content", "key"),
    [
        ("state", 'code = "XN"\nname = 5', "name"),
        ("state", 'code = "N"\nname = "Norland"', "code"),
        ("state", 'code = "XN"\nname = "Norland"\nseats = "Norhaven"', "seats"),
        ("state", 'code = "XN"\nname = "Norland"\nname_spelling = "odd"', "name_spelling"),
        ("state", 'code = "XN"\nname = "Norland"\nmonth_first = "yes"', "month_first"),
        ("organisation", 'code = "LAKES"\nname = "Lake States"\nparty = "yes"', "party"),
        ("organisation", 'code = "LAKES"\nname = "Lake States"\nforum = 1', "forum"),
        ("organisation", 'code = "LAKES"\nname = "Lake States"\nmembers = ["Norland"]', "members"),
        ("place", 'name = "Norhaven"\ncountry = "Norland"', "country"),
        ("topic", 'code = "kites"\ndac = 5', "dac"),
        ("topic", 'code = "kites"\nsdg = [19]', "sdg"),
        ("topic", 'code = "kites"\nsdg = 4', "sdg"),
        ("office", 'name = "Lake Warden"\nrank = "high"', "rank"),
        ("office", 'name = "Lake Warden"\nrank = 3\nkind = "zz"', "kind"),
        ("verb", 'lemma = "fry"\nkind = "delivery"\nplover = "NOPE"', "plover"),
        ("verb", 'lemma = "fry"\nkind = "delivery"\nstrength = 2', "strength"),
        ("verb", 'lemma = "vow"\nkind = "commitment"\nstrength = true', "strength"),
        ("verb", 'lemma = "fry"\nkind = "delivery"\ntransitive = "yes"', "transitive"),
        ("noun", 'lemma = "wish"\nkind = "commitment"\nstrength = 1\nwith_that = "hope"', "with_that"),
        ("light_noun", 'lemma = "wish"\nkind = "position"', "verbs"),
        ("trigger", 'name = "a"\nkind = "meeting"\nshape = "round"', "shape"),
        ("lead", 'name = "a"\nshape = "active"', "role"),
        ("status", 'name = "perhaps"\nforms = ["may be held"]', "name"),
        ("synonym", 'name = "a"\nforms = ["pier"]\nweight = 7', "weight"),
        ("force", 'name = "a"\nforms = ["pier"]', "value"),
        ("catalyst", 'name = "a"\nforms = ["pier"]\nkind = "luck"', "kind"),
        ("plain_verbs", 'name = "a"', "forms"),
        ("currency", 'code = "crown"\nforms = ["crowns"]', "code"),
    ],
)
def test_a_value_that_cannot_stand_there_is_told_of_with_what_could(table: str, content: str, key: str) -> None:
    (problem,) = check(table, content)
    assert f"'{key}'" in problem
    assert "must be" in problem or "needs" in problem or "leave it out" in problem


@pytest.mark.parametrize(
    ("table", "content"),
    [
        ("state", 'code = "XN"\nname = "Norland"\nseats = []\nmonth_first = false'),
        ("organisation", 'code = "LAKES"\nname = "Lake States"\nparty = true\nforum = true\nmembers = ["NO", "KE"]'),
        ("topic", 'code = "kites"\nterms = ["kites"]\ndac = "110"\nsdg = [4, 17]'),
        ("office", 'name = "Lake Warden"\nrank = 3\nkind = "official"'),
        ("verb", 'lemma = "vow"\nkind = "commitment"\nstrength = 2\nplover = "AGREE"'),
        ("verb", 'lemma = "vow"\nkind = "commitment"\nremove = true'),
    ],
)
def test_what_may_stand_there_is_no_problem(table: str, content: str) -> None:
    assert check(table, content) == []


def test_a_verb_is_dropped_by_lemma_and_kind() -> None:
    (problem,) = check("verb", 'lemma = "vow"\nremove = true')
    assert "'kind'" in problem


@pytest.mark.parametrize("value", ['"x"', "5", "-1", "true", "[]", "[1]", '["x", 2]', "{a = 1}", "1979-05-27", "nan"])
@pytest.mark.parametrize("table", ["state", "office", "verb", "topic", "leader", "synonym", "trigger", "verb_class"])
def test_any_value_under_any_key_is_told_of_or_loaded(tmp_path: Path, table: str, value: str) -> None:
    path = tmp_path / "names" / "states.toml"
    path.parent.mkdir()
    for key in rules_of(table):
        path.write_text(f"[[{table}]]\n{key} = {value}\n", "utf-8")
        assert all(isinstance(p, LexiconError) for p in check_lexicon(tmp_path))


def test_keys_and_tables_that_nothing_reads_are_named_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "names" / "states.toml"
    path.parent.mkdir()
    path.write_text(
        '[[state]]\ncode = "XN"\nname = "Norland"\nfoo = "x"\nnote = "ours"\n[[organisation]]\ncode = "LAKES"\n'
        'name = "Lake States"\n[[sttae]]\nname = "x"\n[[verb]]\nlemma = "covenant"\nkind = "position"\n',
        "utf-8",
    )
    found = [(p.line, p.entry, p.problem) for p in check_lexicon(tmp_path)]
    assert found == [
        (1, "XN", "'foo' is no key of [[state]]; remarks of your own go into a key note"),
        (6, "", "[[organisation]] is read from names/organisations.toml alone: put it there, in the same folder"),
        (9, "", "there is no table [[sttae]]; 'state' is one"),
    ]


def test_a_folder_that_cannot_be_opened_is_not_taken_for_an_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "names").mkdir()
    (tmp_path / "names" / "states.toml").write_text('[[state]]\ncode = "XN"\nname = "Norland"\n', "utf-8")
    open_folder = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name == "names":
            raise PermissionError(13, "Permission denied", str(path))
        return open_folder(path)

    monkeypatch.setattr(os, "scandir", refuse)
    (problem,) = check_lexicon(tmp_path)
    assert (problem.file, "Check its permissions" in problem.problem) == (str(tmp_path / "names"), True)
    with pytest.raises(LexiconError, match="Permission denied"):
        load_lexicon(tmp_path)


@pytest.mark.parametrize("how", ["option", "environment"])
def test_reading_with_a_wrong_lexicon_points_to_the_check(tmp_path: Path, how: str) -> None:
    folder = tmp_path / "my words"
    folder.mkdir()
    (folder / "acts.toml").write_text('[[verb]]\nlemma = "vow"\nkind = "oath"\n' * 2, "utf-8")
    given = ["--lexicon", str(folder)] if how == "option" else []
    named = {"MEMCON_LEXICON": str(folder)} if how == "environment" else {}
    done = subprocess.run(
        [sys.executable, "-m", "memcon", "read", *given, "-"],
        input="The two sides met.", capture_output=True, text=True, encoding="utf-8", env={**os.environ, **named},
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith(f"memcon: {folder / 'acts.toml'}:1: vow/oath: ")
    assert done.stderr.rstrip().endswith(f"memcon lexicon check '{folder}'")


def test_a_wrong_entry_is_named_by_the_folder_that_holds_it(tmp_path: Path) -> None:
    for name, kind in (("one", "oath"), ("two", "position")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "acts.toml").write_text(f'[[verb]]\nlemma = "vow"\nkind = "{kind}"\n', "utf-8")
    with pytest.raises(LexiconError) as caught:
        load_lexicon(tmp_path / "one", tmp_path / "two")
    assert caught.value.file == str(tmp_path / "one" / "acts.toml")
