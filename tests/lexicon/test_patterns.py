"""Patterns that are compiled late answer as compiled ones do, and none of them is wrong."""

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import memcon
from memcon.lexicon.parse import parse_lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex, words_of

ANNOTATE = Path(memcon.__file__).parent / "annotate"
STAGES = sorted(".".join(path.relative_to(ANNOTATE).with_suffix("").parts) for path in ANNOTATE.rglob("*.py"))


def test_a_late_pattern_answers_as_a_compiled_one():
    text = "the Third round and the fourth round"
    for source, flags in ((r"\b(?P<n>third|fourth)\s+round", re.I), (r"^the", 0), (r"fifth", 0)):
        for ask in (
            lambda p: [m.span() for m in p.finditer(text)],
            lambda p: p.search(text, 5) and p.search(text, 5).span(),
            lambda p: p.match(text) and p.match(text).groupdict(),
            lambda p: p.findall(text),
            lambda p: p.split(text),
            lambda p: p.sub("x", text),
            lambda p: p.fullmatch(text),
            lambda p: (p.pattern, p.flags, p.groups),
        ):
            assert ask(lazy_regex(source, flags)) == ask(re.compile(source, flags))


def test_a_late_pattern_is_compiled_at_its_first_use_alone():
    wrong = lazy_regex("(")
    with pytest.raises(re.error):
        wrong.search("a")
    with pytest.raises(AttributeError):
        _ = lazy_regex("a").nothing


@pytest.mark.parametrize("stage", STAGES)
def test_all_patterns_of_a_stage_compile(stage):
    module = import_module(f"memcon.annotate.{stage}")
    patterns = [value for value in vars(module).values() if type(value) is type(lazy_regex(""))]
    assert all(pattern.groups >= 0 for pattern in patterns)


@pytest.mark.parametrize("stage", STAGES)
def test_all_patterns_with_words_of_the_lexicon_find_their_tables(stage):
    lexicon = memcon.load_lexicon()
    module = import_module(f"memcon.annotate.{stage}")
    for pattern in [value for value in vars(module).values() if isinstance(value, WordRegex)]:
        source = pattern.of(lexicon).pattern
        assert "%" not in source
        assert "(?:(?!))" not in source, "a table without forms"
        assert pattern.of(lexicon) is pattern.of(lexicon)


def test_a_pattern_with_words_takes_the_longest_form_of_the_lexicon_that_asks():
    word = WordRegex(r"\b%edges%\b")
    small, large = (
        parse_lexicon({"en/grammar": f'[[edges]]\nname = "edges"\nforms = {forms}\n'})
        for forms in ('["rim"]', '["rim", "rim of the sea"]')
    )
    text = "on the rim  of the sea"
    found = [word.of(lexicon).search(text)[0] for lexicon in (small, large, small)]
    assert found == ["rim", "rim  of the sea", "rim"]


def test_a_pattern_takes_one_class_of_a_table_and_what_adds_to_it():
    lexicon = parse_lexicon(
        {
            "en/grammar": '[[noun_class]]\nname = "rims"\nforms = ["rim"]\n'
            '[[noun_class]]\nname = "hubs"\nforms = ["hub"]\n'
            '[[noun_class]]\nname = "more"\nadds_to = "rims"\nforms = ["brink"]\n'
        }
    )
    word = WordRegex(r"\b%noun_class/rims%\b").of(lexicon)
    assert word.findall("rim hub brink") == ["rim", "brink"]
    assert words_of(lexicon, "noun_class/rims") == {"rim", "brink"}


def test_importing_the_reader_compiles_no_more_than_a_few_patterns():
    code = (
        "import memcon.lexicon, memcon.sources, re._compiler as compiler\n"
        "count, compile = [], compiler.compile\n"
        "compiler.compile = lambda *a: count.append(a) or compile(*a)\n"
        "import memcon.annotate\n"
        "print(len(count))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert int(out) < 40
