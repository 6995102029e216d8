"""The gate: no document with a meeting may pass unread; what is plainly something else should."""

from __future__ import annotations

from pathlib import Path

import pytest

import memcon
from memcon.annotate.text.gate import Gate
from memcon.model import Document

GOLD = Path(__file__).parents[2] / "gold" / "docs.jsonl"


@pytest.fixture(scope="module")
def gate() -> Gate:
    return Gate(memcon.load_lexicon())


def test_no_gold_document_with_a_meeting_passes_unread(gate):
    documents = list(memcon.load_documents([GOLD]))
    told = [r.document for r in memcon.annotate_all(documents) if r.meetings]
    assert len(told) > 40
    assert [d.id for d in told if not gate.may_hold_meeting(d)] == []


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister of Norway met the President of Kenya.",
        "Norway and Kenya had a telephone conversation.",
        "The United Nations General Assembly opens next week.",
        "The third round of the Political Consultations was held in Oslo.",
        "Their first phone call lasted an hour, said the Foreign Ministry of Chile. The two spoke about trade.",
    ],
)
def test_texts_that_tell_of_a_meeting_are_read(gate, text):
    assert gate.may_hold_meeting(Document(text))


@pytest.mark.parametrize(
    "text",
    [
        "Shares of the bakery rose by four per cent after good figures for bread and rolls.",
        "The striker scored twice in the second half. He had a good day, and the keeper had none.",
        "Mix the flour with the eggs, add milk, and bake until golden.",
        "Norway has 5.5 million people. Kenya has 55 million.",
        "",
    ],
)
def test_texts_on_other_things_pass_unread(gate, text):
    assert not gate.may_hold_meeting(Document(text))
