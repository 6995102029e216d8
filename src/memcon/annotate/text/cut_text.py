"""Texts from paper, PDF and web pages: what parts no words is cut out before they are read.

Words two or three blanks apart, and lines a blank line apart, are read one blank apart; raised letters ("the
4<sup>th</sup> round") without their marks, and of words put right the right ones ("<s>Oslo</s> [Lima]"). The seat of
an envoy is cut out too. What is read is told at its own place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import accumulate
from typing import Any

from memcon.annotate.text.residences import find_residences
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import lazy_regex
from memcon.model import AnnotatedDocument, Document, Span

# Four or more part columns; behind a full stop two are a typist's habit, and part sentences as one does.
_RUN = lazy_regex(r"[ \xa0][ \xa0](?<=[\w,;’'\"”)]..)[ \xa0]?(?=[\w(“\"‘'–—-])")
# Figures for notes ("growth<sup>3</sup>") stay: without their marks they would be part of what they stand behind.
_RAISED = lazy_regex(r"(?<=\d)(?P<open><sup>)(?:st|nd|rd|th)(?P<close></sup>)")
# "Peru ’ s envoy does n’t", as texts cut into words have it; the quotation marks of such texts stand apart as well
_APART = lazy_regex(
    r"(?<=[\w.)])(?P<before> )['’](?P<behind> )(?=(?:s|t|re|ve|ll|d|m)\b)|(?<=[a-z]s)(?P<owner> )['’] (?=[a-z])|"
    r"(?<=“)(?P<opening> )(?=\S)|(?<=\S)(?P<closing> )(?=”(?!\w))"
)
_SIGNS_APART = (" ’ ", " ' ", "“ ", " ”")
_SINGLE = ("‘", " '")  # a single quotation mark that opens: what closes it is no apostrophe
_SINGLE_REACH = 200  # characters
_PUT_RIGHT = lazy_regex(r"(?P<open><s>[^<>\n]{1,40}</s>\s?\[)[^\[\]\n]{1,40}(?P<close>\])")


class CutText:
    """A document without what parts no words or belongs to none of them, and the way back to its own offsets."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        text = document.text
        blanks = [m.span() for m in _RUN.finditer(text)] if _may_have_runs(text) else []
        blanks += _line_ends(text) if _is_double_spaced(text) else []
        marks = [*_find_marks(text), *_find_apart(text)]
        marks += find_residences(text, lexicon)
        cuts = list(_without_overlaps(sorted([*((*span, " ") for span in blanks), *((*span, "") for span in marks)])))
        self._whole = document
        gone = [0, *accumulate(end - start - len(fill) for start, end, fill in cuts)]
        self._cuts = [start + len(fill) - before for (start, _, fill), before in zip(cuts, gone, strict=False)]
        self._gone = gone
        self.document = document
        if cuts:
            starts = [0, *(end for _, end, _ in cuts)]
            parts = [text[a:b] + fill for a, (b, _, fill) in zip(starts, cuts, strict=False)]
            self.document = replace(document, text="".join([*parts, text[starts[-1] :]]), pages=())

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


def _without_overlaps(cuts: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Yield those of sorted cuts that begin behind the end of the one before."""
    last = -1
    for cut in cuts:
        if cut[0] >= last:
            last = cut[1]
            yield cut


_FEWEST = 8  # lines of a text that tell how it is set
_SHORT = 30  # characters of a line that is no heading
_WIDEST = 100  # of a line that is cut at a width
# A line's end within a sentence: no stop before it, and no list mark behind.
_INNER = lazy_regex(r"(?<=[\w,;’'\"”)-])\n\n(?=[^\W_]|[(“\"‘'$])(?!(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)")
# The stop is that of "Mr."
_SHORT_FORM = lazy_regex(r"(?<=\b(?:Mr|Dr|Ms|St)\.)\n\n(?=[A-Z])|(?<=\b(?:Mrs|Hon|Gen|Sen)\.)\n\n(?=[A-Z])")
# "Statement by the Minister, Mr. A" over the words that begin it: a line that ends at a name, with no stop
_WHOSE = lazy_regex(r"(?:Statement|Address|Speech|Remarks|Message|Announcement)\s+(?:by|from|of)\s.*\w\Z", re.I)
_OPENS = lazy_regex(r"(?:The|This|These|It|I|We|He|She|They|When|While|On|At|In|During|Following|A|An|My|Our|Their)\s")


def _is_double_spaced(text: str) -> bool:
    """Tell whether a text is cut at a width and has a blank line behind each line, as scanned pages often have."""
    pairs = text.count("\n\n")
    if pairs < _FEWEST or text.count("\n") > 2 * pairs + 2:
        return False
    lines = [s for line in text[:20_000].split("\n\n") if len(s := line.strip()) > _SHORT]
    if len(lines) < _FEWEST or max(map(len, lines)) > _WIDEST:
        return False
    return 2 * sum(s[-1].isalnum() or s[-1] in ",-" for s in lines) > len(lines)


def _line_ends(text: str) -> list[tuple[int, int]]:
    """Return the line ends of a double-spaced text that part no sentence: a full line's, or before a small letter."""
    out = []
    for match in (*_INNER.finditer(text), *_SHORT_FORM.finditer(text)):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
        small = text[match.end()].islower()
        if _WHOSE.match(line) is not None and _OPENS.match(text, match.end()) is not None:
            continue
        if (len(line) > _SHORT or small) and not (line.isupper() and not small):
            out.append(match.span())
    return out


def _find_marks(text: str) -> list[tuple[int, int]]:
    """Return the marks around raised letters and words put right."""
    raised = _RAISED.finditer(text) if "</sup>" in text else ()
    right = _PUT_RIGHT.finditer(text) if "</s>" in text else ()
    return [m.span(g) for m in (*raised, *right) for g in ("open", "close")]


def _find_apart(text: str) -> list[tuple[int, int]]:
    """Return the blanks that part an apostrophe, or a quotation mark, from its words."""
    if not any(sign in text for sign in _SIGNS_APART):
        return []
    out = []
    for match in _APART.finditer(text):
        if match["owner"] is not None:
            ahead = text[max(0, match.start() - _SINGLE_REACH) : match.start()]
            if any(mark in ahead for mark in _SINGLE):
                continue  # "called it ‘ the work of thieves ’ and left"
        out += [match.span(g) for g, found in match.groupdict().items() if found is not None]
    return out


def _may_have_runs(text: str) -> bool:
    """Tell, without the pattern, whether blanks may stand beside each other."""
    return "  " in text or "\xa0" in text
