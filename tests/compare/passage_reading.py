"""Passages for tests: a sentence is read as it would be in a document."""

from __future__ import annotations

from functools import lru_cache

from memcon import annotate, load_lexicon
from memcon.compare.passages import Passage, read_passage
from memcon.compare.wording import build_wording
from memcon.model import Act, Document, MeetingMention, Span
from memcon.resolve import Account

LEXICON = load_lexicon()
WORDING = build_wording(LEXICON)
MEETING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China on 3 May 2024. "


@lru_cache(maxsize=2000)
def read_sentence(sentence: str) -> Passage:
    """Return the sentence's longest act, or the whole sentence where no act covers half of it."""
    text = MEETING + sentence
    record = annotate(Document(text=text, id="x"), lexicon=LEXICON)
    found = [a for a in record.acts if a.span.start >= len(MEETING)]
    act = max(found, key=lambda a: a.span.end - a.span.start, default=None)
    if act is None or act.span.end - act.span.start < len(sentence) / 2:
        act = Act("statement", ("all",), Span(len(MEETING), len(text.rstrip("."))))
    meeting = MeetingMention("session", "subject", "held")
    account = Account(record.document, meeting, (act,), record.formulae, instruments=record.instruments)
    return read_passage(account, act, WORDING)
