"""Texts from paper and PDF, whose words stand two or three blanks apart: read with one, told at their own places."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import fields, is_dataclass, replace
from itertools import accumulate
from typing import Any

from memcon.lexicon.patterns import lazy_regex
from memcon.model import AnnotatedDocument, Document, Span

# Four or more part columns; behind a full stop two are a typist's habit, and part sentences as one does.
_RUN = lazy_regex(r"[ \xa0][ \xa0](?<=[\w,;’'\"”)]..)[ \xa0]?(?=[\w(“\"‘'–—-])")


class BlankRuns:
    """A document with each run of blanks between two words cut to one, and the way back to its own offsets."""

    def __init__(self, document: Document) -> None:
        runs = [m.span() for m in _RUN.finditer(document.text)] if _may_have_runs(document.text) else []
        self._whole = document
        gone = [0, *accumulate(end - start - 1 for start, end in runs)]
        self._cuts = [start + 1 - before for (start, _), before in zip(runs, gone, strict=False)]
        self._gone = gone
        self.document = document
        if runs:
            ends = [0, *(end for _, end in runs)]
            parts = [document.text[a:b] for a, (b, _) in zip(ends, runs, strict=False)]
            self.document = replace(document, text=" ".join([*parts, document.text[ends[-1] :]]), pages=())

    def restore(self, record: AnnotatedDocument) -> AnnotatedDocument:
        """Return what was read from the shorter text with the offsets of the document as it was given."""
        if not self._cuts:
            return record
        moved = {f.name: self._move(getattr(record, f.name)) for f in fields(record) if f.name != "document"}
        return replace(record, document=self._whole, **moved)

    def _start(self, offset: int) -> int:
        return offset + self._gone[bisect_right(self._cuts, offset)]

    def _end(self, offset: int) -> int:
        return self._start(offset - 1) + 1 if offset else 0

    def _move(self, value: Any) -> Any:
        """Return a value of the record with all its offsets moved."""
        if isinstance(value, Span):
            return Span(self._start(value.start), self._end(value.end))
        if isinstance(value, tuple):
            return tuple(map(self._move, value))
        if is_dataclass(value) and not isinstance(value, type):
            new = {f.name: self._move(getattr(value, f.name)) for f in fields(value)}
            for name, move in (("start", self._start), ("end", self._end), ("antecedent", self._start)):
                if isinstance(offset := new.get(name), int):  # of a mention or a note; a meeting's are days
                    new[name] = move(offset)
            return replace(value, **new)
        return value


def _may_have_runs(text: str) -> bool:
    """Tell, without the pattern, whether blanks may stand beside each other."""
    return "  " in text or "\xa0" in text
