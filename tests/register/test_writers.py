"""Several programs that write at once: what is kept at the end is what is made from nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from django.db import connection

from memcon.register import models
from memcon.register.linking import link
from memcon.register.log import check_log
from register.test_kept import list_differences
from register.test_linking import read_rows

WRITER = """
import random, sys
from memcon import load_lexicon
from memcon.register.connect import open_register
place, part, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
open_register(place)
from memcon.register import models
from memcon.register.ingest import ingest
from memcon.register.judge import Judge
from register.test_kept import judge_passage
from register.test_linking import edit, judge_something, write_document
dice, lexicon = random.Random(seed + part), load_lexicon()
documents = [write_document(random.Random(seed + n), n) for n in range(24)]
own = documents[part::2]
judge = Judge(f"writer {part}", lexicon)
print("ready", flush=True)
sys.stdin.readline()
ingest([own.pop(), *documents[:2]], lexicon, by=judge.by)
turns = 0
while own or not models.Judgement.objects.filter(by=judge.by).exists():  # at random, many are refused
    turns += 1
    assert turns < 400, "no judgement was taken"
    what = dice.choice(("add", "add", "edit", "judge", "judge", "passage"))
    if what == "add" and own:
        ingest([own.pop(), own.pop()] if len(own) > 1 and dice.random() < 0.5 else [own.pop()], lexicon, by=judge.by)
    elif what == "edit":
        known = set(models.Document.objects.values_list("key", flat=True))
        ingest([edit(dice.choice([d for d in documents if d.id in known]), dice)], lexicon, by=judge.by)
    elif what == "passage" and models.Act.objects.exists():
        judge_passage(dice)
    elif what == "judge":
        judge_something(dice, judge)
print("done", flush=True)
"""
_KEPT = {
    models.Tally: ("kind", "name", "told", "last"),
    models.Person: ("key", "name", "told", "first", "last", "offices"),
    models.Mechanism: ("key", "name", "told", "documents", "last", "due"),
    models.Comparison: models.Comparison.COLUMNS,
}


def read_kept() -> dict[str, list[Any]]:
    return {t.__name__: sorted(map(repr, t.objects.values_list(*columns))) for t, columns in _KEPT.items()}


def test_two_programs_that_add_and_judge_at_once_leave_what_is_made_from_nothing(register, lexicon):
    connection.close()
    path = os.pathsep.join([str(Path(__file__).resolve().parents[1]), *sys.path])
    environ = {k: v for k, v in os.environ.items() if not k.startswith("DJANGO_")} | {"PYTHONPATH": path}
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, register, str(part), "70"], env=environ, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for part in range(2)
    ]  # fmt: skip
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("\n")
        writer.stdin.flush()
    for writer in writers:
        out, err = writer.communicate(timeout=300)
        assert (writer.returncode, out) == (0, "done\n"), err
    assert models.Document.objects.count() == 24
    assert {row.by for row in models.Judgement.objects.all()} >= {"writer 0", "writer 1"}
    assert [*check_log(), *list_differences()] == []
    kept, linked = read_kept(), read_rows()
    link("tester", lexicon, force=True)
    assert read_kept() == kept
    assert read_rows() == linked
