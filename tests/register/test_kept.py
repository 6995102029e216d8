"""What is kept for lists and pages is what counting and comparing anew gives, whatever was added and judged."""

from __future__ import annotations

import random

import pytest

from memcon.api import load_lexicon, name_reader
from memcon.errors import JudgementRefused
from memcon.model import Document, Span
from memcon.register import models
from memcon.register.comparisons import check_comparisons, list_lacking, load_comparison, read_findings
from memcon.register.connect import bring_forward
from memcon.register.ingest import ingest
from memcon.register.judge import Judge
from memcon.register.marking import mark_passage
from memcon.register.queries import load_chain
from memcon.register.summaries import check_summaries
from memcon.register.verifying import verify
from memcon.resolve import NameReader
from memcon.resolve.chains import check_chain
from register.test_linking import edit, judge_something, write_document


def list_differences() -> list[str]:
    lacking = [f"nothing is kept of s{n}" for n in list_lacking(name_reader(load_lexicon()))]
    return [*check_summaries(), *check_comparisons(), *lacking]


def judge_passage(dice: random.Random) -> None:
    """Judge an act or head at random, or take a judgement of one back."""
    act = dice.choice(list(models.Act.objects.order_by("id").select_related("document")))
    value = {"kind": "position", "actors": ["NO"], "strength": None}
    action = dice.choice(("reject", "confirm", "correct", "undo"))
    try:
        mark = (action, "act", Span(act.span_start, act.span_end))
        mark_passage(act.document, mark, "ada", value if action == "correct" else None)
    except JudgementRefused:
        pass


@pytest.mark.parametrize("seed", range(2))
def test_what_is_kept_is_what_comparing_anew_gives_after_every_change(register, lexicon, seed):
    dice = random.Random(500 + seed)
    documents = [write_document(dice, n) for n in range(16)]
    ingest(documents[:8], lexicon, by="tester")
    judge = Judge("ada", lexicon)
    waiting = documents[8:]
    assert list_differences() == []
    for turn in range(20):
        what = dice.choice(("add", "edit", "judge", "judge", "passage", "passage"))
        if what == "add" and waiting:
            ingest([waiting.pop()], lexicon, by="tester")
        elif what == "edit":
            ingest([edit(dice.choice(documents[:8]), dice)], lexicon, by="tester")
        elif what == "passage":
            judge_passage(dice)
        else:
            judge_something(dice, judge)
        assert list_differences() == [], f"seed {seed}, turn {turn}, {what}"
    assert models.Comparison.objects.filter(kind="changes").exists()


def two_rounds(lexicon) -> None:
    first = "The first round of the Norway-Kenya Political Consultations was held in Oslo on 3 March 2022. "
    second = "The second round of the Norway-Kenya Political Consultations was held in Nairobi on 4 April 2024. "
    promise = "The two sides agreed to open talks on a fisheries agreement. "
    ingest(
        [
            Document(first + promise, id="one", published="2022-03-04", publisher="Ministry"),
            Document(
                second + promise + "The third round will be held in Oslo in 2026.", id="two", published="2024-04-05"
            ),
        ],
        lexicon,
        by="tester",
    )


def test_a_rejected_passage_leaves_what_is_kept_and_comes_back_when_that_is_undone(register, lexicon):
    two_rounds(lexicon)
    mechanism = models.Mechanism.objects.get()
    before = load_comparison("history", mechanism.pk)
    act = models.Act.objects.filter(kind="commitment", document__key="two").first()
    mark_passage(act.document, ("reject", "act", Span(act.span_start, act.span_end)), "ada")
    assert load_comparison("history", mechanism.pk) != before
    Judge("ada", lexicon).undo(models.Judgement.objects.get().pk)
    assert load_comparison("history", mechanism.pk) == before


def test_findings_read_on_each_day_as_checking_the_chain_that_day(register, lexicon):
    two_rounds(lexicon)
    mechanism = models.Mechanism.objects.get()
    kept = load_comparison("findings", mechanism.pk)
    chain, reader = load_chain(mechanism.key), NameReader(lexicon)
    kinds = set()
    for day in ("2024-05-01", "2026-12-31", "2027-01-01", "2031-06-01"):
        assert tuple(read_findings(kept, day)) == check_chain(chain, reader, day), day
        kinds |= {f.kind for f in read_findings(kept, day)}
    assert {"promise_open", "promise_overdue"} <= kinds or {"due", "overdue"} <= kinds


def test_what_another_lexicon_compared_counts_as_not_there(register, lexicon):
    two_rounds(lexicon)
    mechanism = models.Mechanism.objects.get()
    models.Comparison.objects.update(made_with="memcon 0, lexicon 0")
    assert load_comparison("history", mechanism.pk) is None


def test_verify_tells_what_is_kept_wrongly(register, lexicon):
    two_rounds(lexicon)
    assert list(verify()) == []
    models.Mechanism.objects.update(told=7)
    models.Tally.objects.filter(kind="party").update(told=9)
    models.Comparison.objects.filter(kind="history").update(result="{}")
    told = " ".join(verify())
    assert "mechanism" in told
    assert "party" in told
    assert "comparison" in told


def test_a_register_of_the_form_before_is_brought_forward_with_all_that_is_kept(register, lexicon):
    two_rounds(lexicon)
    models.Tally.objects.all().delete()
    models.Comparison.objects.all().delete()
    models.Person.objects.update(told=0)
    models.State.objects.update(schema=2)
    bring_forward()
    assert list_differences() == []
    assert models.Comparison.objects.exists()
