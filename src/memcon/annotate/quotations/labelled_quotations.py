"""Quotations whose speaker a label in front of them or a signature behind them tells.

"Silva: "We go on."", "Minister Luz Rojas" on a line of its own, ""We go on." – Luz Rojas, Minister of Trade".
"""

from __future__ import annotations

import re

from memcon.annotate.quotations.sayings import LEAST_WORDS, Saying, bounds
from memcon.annotate.quotations.speakers import find_speaker
from memcon.annotate.text.context import Context
from memcon.annotate.text.quote_marks import Quoted
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_B = r"[ \xa0]{1,8}"
_WHO = (
    rf"(?P<who>(?:(?:The{_B})?Honou?rable{_B}|(?:Dr|Mr|Mrs|Ms|Hon|Prof|Sen|Rep|Gov)\.{_B}|[A-Z][\w'’.-]*{_B}|(?:of|for|and|the){_B}|"
    rf"(?:spokes(?:man|woman|person)|minister|ambassador|president|secretary|director|chief|head){_B}){{0,9}}"
    r"[A-Z][\w'’-]+)"
)
_LABEL = lazy_regex(rf"(?:\A|\n|(?<=[.!?”’\"»]\s))(?:[-•*]\s+)?{_WHO}(?P<mark>:\s*|\s*\n\s*)\Z")
_TITLE = lazy_regex(
    r"\b(?:Dr|Mr|Mrs|Ms|Hon|Prof|Sen|Rep|Gov|Gen|Lt|Col|Rev|St|Amb)\.\s\Z"
)  # ends no sentence before a label
# a hyphen in the same line opens the next item of a list
_SIGNED = lazy_regex(rf"(?:\s*[–—]{{1,2}}|\s*\n\s*-{{1,2}})\s*{_WHO}(?=\s*(?:[,.(\n]|\Z))")
_TITLED = 6  # characters
_LONGEST = 120  # characters of a label with the end of the sentence before it


def read_labelled(context: Context, piece: Quoted) -> Saying | None:
    """Read words in marks behind a label or before a signature that names somebody told in the text."""
    if len(context.text[piece.start : piece.end].split()) < LEAST_WORDS + 1:
        return None
    opening = piece.start - 1
    label = _LABEL.search(context.text, max(0, opening - _LONGEST), opening)
    if label is not None and _is_label(context.text, label):
        return _build(context, piece, label, "quotations/label")
    signed = _SIGNED.match(context.text, piece.end + 1) if piece.closed else None
    return _build(context, piece, signed, "quotations/signature") if signed is not None else None


def _is_label(text: str, label: re.Match[str]) -> bool:
    """Tell whether a label ends with a colon or fills its line, and is no second half of a name behind a title."""
    start = label.start("who")
    if _TITLE.search(text, max(0, start - _TITLED), start) is not None:
        return False
    return ":" in label["mark"] or start == 0 or text[start - 1] == "\n"


def _build(context: Context, piece: Quoted, told: re.Match[str], rule: str) -> Saying | None:
    start, end = told.span("who")
    if told["who"].isupper() or not _names_somebody(context, start, end):
        return None
    speaker, party = find_speaker(context, start, end, max(piece.start, end))
    if speaker is None:
        return None
    if speaker == party:  # "– President": the only one of that office whom the text names
        holders = {p.name for p in context.people if p.name and (p.office or "").lower() == told["who"].lower()}
        speaker = holders.pop() if len(holders) == 1 else speaker
    words = told["who"].split()
    if speaker in words[:-1]:  # names that wide blanks part
        speaker = " ".join(words[words.index(speaker) :])
    first, last = bounds(context, piece)
    return Saying(first, last, speaker, party, False, Span(start, end), start, rule)


def _names_somebody(context: Context, start: int, end: int) -> bool:
    """Tell whether words name a person of the text by office, in full or by the family name alone."""
    if context.people_in(start, end):
        return True
    last = context.text[start:end].split()[-1]
    known = context.once("family names of persons", lambda c: {p.name.split()[-1] for p in c.people if p.name})
    return last in known
