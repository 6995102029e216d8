"""The day on which a document was written: what "today", "on Monday" and days without a year are counted from."""

from __future__ import annotations

from datetime import date

from memcon.annotate.days.dates import Calendar, find_dateline, find_dates, parse_iso
from memcon.annotate.parties.publisher import match_dateline
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_PRINTED_WITHIN = 14  # days
_HEAD = 400  # characters, in which the lines above a text stand
# "RIGA, 14 May 2024 -" in any order: what a line has before and behind its day
_BEFORE = lazy_regex(r"\s*(?:[A-ZÀ-Ý][\w '’().-]{1,40}[,.:]?\s*){0,2}")
_BEHIND = lazy_regex(r"\s*(?:\([^()\n]{2,30}\)\s*)?(?:[–—:.]|--?(?=\s)|(?=\n))")


def find_day_of_writing(context: Context) -> date | None:
    """Return the day of publication, or of a dateline few days before; without either the day that heads the text."""
    published = parse_iso(context.document.published)
    if published is None:
        return find_dateline(context.plain, None) or _find_heading_day(context)
    line = match_dateline(context)
    if line is None:
        return published
    days = find_dates(context.plain, *line.span(), Calendar(published, "past"))
    told = parse_iso(days[0].first) if len(days) == 1 and days[0].tells_day and not days[0].relative else None
    return told if told and 0 < (published - told).days <= _PRINTED_WITHIN else published


def _find_heading_day(context: Context) -> date | None:
    """Return a day with its year that stands alone, or behind a city, at the head of a line above or at the body."""
    text, start = context.plain, 0
    stop = min(context.body + _HEAD, len(text))
    while start < stop:
        end = text.find("\n", start, stop)
        end = end if end >= 0 else stop
        for day in find_dates(text, start, end, Calendar())[:1]:
            told = parse_iso(day.first) if day.tells_day and day.last is None and not day.relative else None
            if told and _BEFORE.fullmatch(text, start, day.start) and _BEHIND.match(text, day.end):
                return told
        start = end + 1
    return None
