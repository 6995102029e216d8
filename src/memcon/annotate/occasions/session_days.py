"""The days of a session: told as a whole and by one of them, or by the year that stands before its name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.small_words import MONTHS_IN_ORDER
from memcon.lexicon.patterns import lazy_regex

_LONGEST = 31  # days of a session
_YEAR = lazy_regex(r"\b(?:[Tt]he\s+)?(?P<y>(?:19|20)\d\d)\s+\Z")
_YEAR_INSIDE = lazy_regex(r"(?:[Tt]he\s+)?(?P<y>(?:19|20)\d\d)\s+(?=[A-Z])")
_REACH = 9  # characters of "the 2014 "
_AHEAD = 2  # years: "the 2030 Goals Summit" is named by what it is about


def is_one_of(day: DateMention | None, days: DateMention | None) -> bool:
    """Tell whether a day is one of several: "opened on 12 June" and "will be held from 12 to 15 June"."""
    if day is None or days is None or day.last or not (day.tells_day and days.tells_day and days.last):
        return False
    first, last = date.fromisoformat(str(days.first)), date.fromisoformat(days.last)
    return first <= date.fromisoformat(str(day.first)) <= last and (last - first).days <= _LONGEST


def take_years(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give sessions the year before their name where no day of that year is told: "the 2014 Lake Summit"."""
    text, ref = setting.context.plain, setting.reference
    for d in drafts:
        if d.kind != "session":
            continue
        _take_month(setting, d)
        told = _YEAR_INSIDE.match(text, d.span.start, d.span.end)
        told = told or _YEAR.search(text, max(d.sentence.start, d.span.start - _REACH), d.span.start)
        year = told["y"] if told is not None else ""
        if told is None or (d.when is not None and (d.when.first or "").startswith(year)):
            continue
        if ref is not None and int(year) > ref.year + _AHEAD:
            continue
        d.when, d.why_no_day, d.months_only = DateMention(told.start(), told.end(), year, None), None, False
        if ref is not None and int(year) < ref.year and d.status == "scheduled":
            d.status = "held"


# "the March Reef Working Group"
_MONTH = lazy_regex(rf"(?:[Tt]he\s+)?(?P<m>{'|'.join(MONTHS_IN_ORDER)})\s+(?=[A-Z])", re.I)


def _take_month(setting: Setting, d: Draft) -> None:
    """Give a session without a day the month that stands before its name: the last one so called, or the next one."""
    told, ref = _MONTH.match(setting.context.plain, d.span.start, d.span.end), setting.reference
    if told is None or ref is None or (d.when is not None and d.when.first):
        return
    month = MONTHS_IN_ORDER.index(told["m"].lower()) + 1
    year = ref.year - (month > ref.month and d.status == "held")
    d.when, d.why_no_day = DateMention(told.start("m"), told.end("m"), f"{year}-{month:02}", None), None
