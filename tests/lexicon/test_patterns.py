"""Patterns that are compiled late answer as compiled ones do, and none of them is wrong."""

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import memcon
from memcon.lexicon.patterns import lazy_regex

STAGES = sorted(path.stem for path in (Path(memcon.__file__).parent / "annotate").glob("*.py"))


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
