"""Every quotation in every output stands in its document at its offsets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from passage_reading import LEXICON, WORDING

from memcon.compare.accounts import compare_accounts
from memcon.compare.follow import follow_commitments
from memcon.compare.frameworks import build_sdgs, find_plans, lay_over
from memcon.compare.quotes import to_plain
from memcon.compare.rounds import compare_rounds
from memcon.model import AnnotatedDocument
from memcon.resolve import Chain


def find_quotes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"document", "start", "end", "text"} <= value.keys():
            yield value
        for inner in value.values():
            yield from find_quotes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from find_quotes(inner)


def list_outputs(chain: Chain) -> Iterator[tuple[str, Any]]:
    told = [r for r in chain.rounds if r.accounts]
    for i, old in enumerate(told):
        for new in told[i + 1 :]:
            yield f"changes {old.number}-{new.number}", compare_rounds(chain, old, new, WORDING)
    for each in told:
        for a in each.accounts:
            for b in each.accounts:
                yield f"compare {a.document.id} {b.document.id}", compare_accounts(a, b, WORDING)
    yield "history", follow_commitments(chain, WORDING, every_act=True)
    for plan in (*find_plans(chain), build_sdgs(LEXICON)):
        yield f"frameworks {plan.name}", lay_over(plan, chain, WORDING)


def test_every_quotation_is_exact(chain: Chain, records: list[AnnotatedDocument]) -> None:
    texts = {r.document.id: r.text for r in records}
    seen = 0
    for name, output in list_outputs(chain):
        for quote in find_quotes(to_plain(output)):
            assert texts[quote["document"]][quote["start"] : quote["end"]] == quote["text"], (name, quote)
            seen += 1
    assert seen > 1000


def test_marks_cover_words_of_their_passages(chain: Chain) -> None:
    told = [r for r in chain.rounds if r.accounts]
    report = compare_rounds(chain, told[-2], told[-1], WORDING)
    for row in report.rows:
        for act, marks in ((row.old, row.marks_old), (row.new, row.marks_new)):
            for mark in marks:
                assert act is not None
                assert act.quote.start <= mark.start < mark.end <= act.quote.end


@pytest.mark.parametrize("command", ["changes", "history"])
def test_outputs_are_the_same_at_every_call(chain: Chain, command: str) -> None:
    told = [r for r in chain.rounds if r.accounts]
    calls = {
        "changes": lambda: compare_rounds(chain, told[0], told[-1], WORDING),
        "history": lambda: follow_commitments(chain, WORDING),
    }
    assert to_plain(calls[command]()) == to_plain(calls[command]())
