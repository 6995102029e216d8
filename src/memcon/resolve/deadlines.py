"""By when: deadlines in the words of a commitment, as a day, month or year, or as a coming event."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from memcon.annotate.days.dates import Calendar, find_dates, parse_iso
from memcon.model import Span

_COUNT = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "eighteen": 18, "twenty-four": 24, "thirty": 30, "sixty": 60, "ninety": 90,
}  # fmt: skip
_LEAD = r"(?:by|before|until|till|no later than|not later than|at the latest by|ahead of|prior to)"
_PERIOD = re.compile(
    r"\b(?:within|in|over|during)\s+(?:the\s+)?(?:next|coming|following|space of)?\s*(?P<n>\d{1,3}|[a-z-]+)\s+"
    r"(?P<unit>day|week|month|year)s?(?:'|’)?(?:\s+time)?\b",
    re.I,
)
_YEAR = re.compile(
    rf"\b{_LEAD}\s+(?:the\s+)?(?:end|close|middle|start|beginning|early|late|mid|first half|second half)?[\s-]*"
    r"(?:of\s+|in\s+)?(?:the\s+year\s+)?(?P<y>20\d\d)\b",
    re.I,
)
_THIS_YEAR = re.compile(
    rf"\b(?:{_LEAD}\s+)?(?:the\s+)?(?:end|close|course|rest)\s+of\s+(?P<w>this|next|the)\s+year\b"
    r"|\b(?:by|before|later)\s+(?P<v>this|next)\s+year(?:'s end)?\b",
    re.I,
)
_EVENT = re.compile(
    rf"\b(?:{_LEAD}|at|during|in)\s+(?:the\s+|their\s+|its\s+)?(?:next|coming|upcoming|following|forthcoming)\s+"
    r"(?:\w+\s+){0,3}?(?:round|meeting|session|summit|consultations|dialogue|conference|visit)\b",
    re.I,
)
MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
# Any words that limit a clause in time, for comparing two wordings; `find_deadline` asks for a day to keep.
LIMIT = re.compile(
    rf"\b(?:(?:by|before|until|no later than|not later than|within|in|during|from)\s+(?:the\s+)?"
    rf"(?:end\s+of\s+|first\s+half\s+of\s+|second\s+half\s+of\s+|course\s+of\s+)?(?:early\s+|late\s+|mid-)?"
    rf"(?:(?:\d{{1,2}}\s+)?{MONTHS}(?:\s+\d{{1,2}}(?!\d))?(?:,?\s+(?:19|20)\d\d)?|(?:19|20)\d\d|"
    rf"(?:\w+\s+)?(?:hours|days|weeks|months|years)\b|a\s+(?:week|month|year)|"
    rf"(?:the\s+|this\s+|next\s+|coming\s+)*(?:year|month|week|spring|summer|autumn|winter))|"
    rf"(?:this|next)\s+(?:year|month|week))",
    re.I,
)
_DATE_LEAD = re.compile(rf"\b{_LEAD}\s+(?:the\s+end\s+of\s+|the\s+)?\Z", re.I)


@dataclass(frozen=True, slots=True)
class Deadline:
    """When something is to be done: `day` as precise as the words (ISO), or `event` for "before the next round".

    `span` covers the words in the document's text.
    """

    span: Span
    words: str
    day: str | None = None
    event: str | None = None


def find_deadline(text: str, span: Span, published: str | None = None) -> Deadline | None:
    """Return the first deadline in a passage; relative ones ("within six months") need the day of publication."""
    found: list[tuple[int, int, str | None, str | None]] = []
    reference = parse_iso(published)
    for finder in (_dates, _years, _periods, _events):
        for start, end, day, event in finder(text, span, reference):
            if not any(s < end and start < e for s, e, *_ in found):
                found.append((start, end, day, event))
    if not found:
        return None
    start, end, day, event = min(found)
    return Deadline(Span(start, end), text[start:end], day, event)


_Found = list[tuple[int, int, "str | None", "str | None"]]


def _dates(text: str, span: Span, reference: date | None) -> _Found:
    out: _Found = []
    for mention in find_dates(text, span.start, span.end, Calendar(reference, "future")):
        lead = _DATE_LEAD.search(text, max(span.start, mention.start - 40), mention.start)
        day = mention.last or mention.first
        if lead and day:
            out.append((lead.start(), mention.end, day, None))
    return out


def _years(text: str, span: Span, reference: date | None) -> _Found:
    out: _Found = [(m.start(), m.end(), m["y"], None) for m in _YEAR.finditer(text, span.start, span.end)]
    if reference is not None:
        for m in _THIS_YEAR.finditer(text, span.start, span.end):
            later = "next" in (m["w"] or m["v"] or "").lower()
            out.append((m.start(), m.end(), str(reference.year + later), None))
    return out


def _periods(text: str, span: Span, reference: date | None) -> _Found:
    out: _Found = []
    for m in _PERIOD.finditer(text, span.start, span.end):
        word = m["n"].lower()
        count = int(word) if word.isdecimal() else _COUNT.get(word)
        if count is not None:
            out.append((m.start(), m.end(), _later(reference, count, m["unit"].lower()), None))
    return out


def _later(reference: date | None, count: int, unit: str) -> str | None:
    """Return the day, month or year that lies `count` units after the reference, as precise as the unit."""
    if reference is None:
        return None
    if unit in ("day", "week"):
        return (reference + timedelta(days=count * (7 if unit == "week" else 1))).isoformat()
    if unit == "year":
        return str(reference.year + count)
    months = reference.year * 12 + reference.month - 1 + count
    return f"{months // 12:04}-{months % 12 + 1:02}"


def _events(text: str, span: Span, _: date | None) -> _Found:
    return [(m.start(), m.end(), None, m.group()) for m in _EVENT.finditer(text, span.start, span.end)]
