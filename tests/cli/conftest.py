"""A reader that stands in for the core, so that these tests tell of the command line alone."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from click.testing import Result

import command_line
from memcon.lexicon import parse_lexicon
from memcon.model import Act, AnnotatedDocument, Document, Head, MeetingMention, Note, Quotation, Span


def read_fake(document: Document) -> AnnotatedDocument:
    """Find "met" as a meeting, "agreed" as an act, nothing else."""
    text = document.text
    meetings, acts = [], []
    if "met" in text:
        at = text.index("met")
        span = Span(at, at + 3)
        head = Head("Ada Berg", "Minister", "NO", "principal", span)
        note = Note("start", "No publication day is known, so Monday stays open.", at, at + 3)
        meetings.append(
            MeetingMention("meeting", "subject", "held", place="Oslo", country="NO", parties=("DK", "NO"),
                           heads=(head,), evidence=(span,), notes=(note,), rule="meetings/met")
        )  # fmt: skip
    if "agreed" in text:
        at = text.index("agreed")
        acts.append(Act("commitment", ("all",), Span(at, len(text.rstrip())), 3, "verbs/agree"))
    quotes = (Quotation(Span(0, 3), "NO", "quotes/marks"),)
    return AnnotatedDocument(document, "readout", tuple(meetings), tuple(acts), quotes)


@pytest.fixture
def fake_core(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module: Any = ModuleType("memcon.api")
    module.load_lexicon = lambda *folders: parse_lexicon({})
    module.annotate_all = lambda documents, lexicon=None: map(read_fake, documents)
    monkeypatch.setitem(sys.modules, "memcon.api", module)
    return module


@pytest.fixture
def run(fake_core: ModuleType) -> Callable[..., Result]:
    return command_line.run
