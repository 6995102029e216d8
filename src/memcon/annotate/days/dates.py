"""Days in text: absolute, partial and relative ones, resolved against a reference day.

Results are ISO 8601 strings as precise as the words allow (codebook, section 1: "never guessed"). A week is told
by the part that all its days share: the month, else the year, else nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from memcon.annotate.days.counted_days import COUNTED, COUNTED_ELSEWHERE, DAYS_AGO, count_back, count_days, read_count
from memcon.annotate.days.day_patterns import (
    AGO,
    ANY,
    DATELINE,
    DAY_ALONE,
    DAY_MONTH,
    DAY_OF_WEEK,
    DAY_RANGE,
    DAYS_OF_MONTH,
    ISO,
    MONTH_ALONE,
    MONTH_DAY,
    MONTH_RANGE,
    MONTH_YEAR,
    NUMERIC,
    PART_OF_YEAR,
    PERIOD,
    RELATIVE,
    SEASON,
    SIGNS,
    STEPS,
    WEEKDAY_ALONE,
    WEEKDAY_RANGE,
    WEEKEND,
    YEAR,
    told_lead,
)
from memcon.annotate.days.no_such_day import DayValue, is_no_day, read_day, read_figures, tell_no_day
from memcon.annotate.days.week_days import find_figured, is_in_name, read_day_of_month, read_day_of_week, read_weekend
from memcon.annotate.text.small_words import DAYS_IN_ORDER, MONTHS_IN_ORDER
from memcon.lexicon.patterns import lazy_regex
from memcon.model import light_value

_SEASONS = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 12}  # the month in the middle


@light_value
class DateMention:
    """A time expression at [start, end): first and last day, or a reason why it has none.

    `first` and `last` are ISO strings; `last` is None for one day; `relative` marks "today", "Friday", "last week".
    """

    start: int
    end: int
    first: str | None
    last: str | None = None
    relative: bool = False
    reason: str | None = None

    @property
    def tells_day(self) -> bool:
        """Whether the first day is told as a day, and not as a month or a year."""
        return len(self.first or "") == len("2024-01-21")


@light_value
class Calendar:
    """What dates are resolved against: the reference day, the expected tense and the order of figures.

    `tense` is "past", "future" or None (nearest); `day_first` reads 2/7/2024 as 2 July.
    """

    reference: date | None = None
    tense: str | None = None
    day_first: bool = True


_CLOSE = 45  # days: a day without a year that lies this near is meant, whatever the tense
NO_REFERENCE = "no publication date is known to resolve it against"
NO_DAY_TOLD = "the text tells no day"
_Value = DayValue


def parse_iso(text: str | None) -> date | None:
    """Return the day of an ISO string, None where it is less precise than a day or no date."""
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def find_dates(text: str, start: int, end: int, calendar: Calendar) -> list[DateMention]:
    """Return the time expressions in text[start:end] in order, none overlapping."""
    if not ANY.search(text, start, end):
        return []
    found: list[DateMention] = []
    signs = {name for name, sign in SIGNS if sign.search(text, start, end)}
    if calendar.reference is None:
        signs.add("part")  # "the end", which some year's may be
    for pattern, parse, needed in _PARSERS:
        if not needed <= signs:
            continue
        for match in pattern.finditer(text, start, end):
            if any(m.start < match.end() and match.start() < m.end for m in found):
                continue
            value = parse(match, calendar)
            if value is not None:
                first, last, relative, reason = value
                found.append(DateMention(match.start(), match.end(), first, last, relative, reason))
    found.sort(key=lambda m: m.start)
    return _count_days(text, _join_weekdays(text, found))


def _count_days(text: str, found: list[DateMention]) -> list[DateMention]:
    """Resolve the days that are counted from the one told before them in the same sentence."""
    for n, m in enumerate(found):
        base = found[n - 1] if n else None
        day = parse_iso(base.first) if base is not None and base.tells_day and base.last is None else None
        if m.reason == COUNTED_ELSEWHERE and day is not None:
            found[n] = DateMention(m.start, m.end, count_days(text[m.start : m.end], day), None, relative=True)
    return found


def find_dateline(text: str, reference: date | None) -> date | None:
    """Return the day of a dateline ("BEIJING, Jan. 10") in the first 300 characters, None where there is none."""
    match = DATELINE.search(text, 0, 300)
    if not match:
        return None
    first, _, _, _ = _month_day(match, Calendar(reference, "past")) or (None, None, False, None)
    return parse_iso(first)


# "Friday, 10 January", "on Friday morning, the 10th of January"
_BESIDE = lazy_regex(r"[\s,(]*(?:(?:morning|afternoon|evening|night)\b[\s,(]*)?(?:the\s)?")


def _join_weekdays(text: str, found: list[DateMention]) -> list[DateMention]:
    """Drop a weekday that stands beside the date it belongs to ("Friday, 10 January")."""
    kept: list[DateMention] = []
    for n, m in enumerate(found):
        beside = [o for o in (found[n - 1] if n else None, found[n + 1] if n + 1 < len(found) else None) if o]
        if m.relative and any(
            not o.relative
            and (o.first or is_no_day(o.reason))
            and _BESIDE.fullmatch(text, min(m.end, o.end), max(m.start, o.start)) is not None
            for o in beside
        ):
            continue
        kept.append(m)
    return kept


def _month(word: str) -> int:
    low = word.lower().rstrip(".")[:3]
    return next(n for n, m in enumerate(MONTHS_IN_ORDER, 1) if m[:3] == low)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(match: re.Match[str], month: int, day: int, calendar: Calendar) -> int | None:
    """Return the year written beside a date, else the one that fits the tense, nearest to the reference day."""
    groups = match.groupdict()
    if groups.get("y"):
        return int(groups["y"])
    ref = calendar.reference
    if ref is None:
        return None
    if groups.get("ry"):
        return ref.year + {"this": 0, "next": 1, "last": -1}[groups["ry"].split()[0].lower()]
    near = [d for y in (-1, 0, 1) if (d := _day(ref.year + y, month, min(day, 28)))]
    ahead = [d for d in near if d >= ref - timedelta(days=31 if day == 0 else 2)]
    behind = [d for d in near if d <= ref + timedelta(days=2)]
    nearest = min(near, key=lambda d: abs((d - ref).days))
    if abs((nearest - ref).days) <= _CLOSE:
        return nearest.year
    fit = ahead if calendar.tense == "future" else behind if calendar.tense == "past" else near
    best = min(fit or near, key=lambda d: abs((d - ref).days))
    return best.year


def _month_day(match: re.Match[str], calendar: Calendar) -> _Value | None:
    month, day = _month(match["m1"]), int(match["d1"])
    return read_day(match.group(), _year(match, month, day, calendar), month, day, NO_REFERENCE)


def _range(match: re.Match[str], calendar: Calendar) -> _Value | None:
    groups = match.groupdict()
    m1 = _month(groups["m1"] or groups["m2"])
    m2 = _month(groups["m2"] or groups["m1"])
    d1, d2 = int(match["d1"]), int(match["d2"])
    year = _year(match, m1, d1, calendar)
    if year is None:
        return None, None, False, NO_REFERENCE
    first = _day(year - 1 if groups.get("y") and m1 > m2 else year, m1, d1)
    last = _day(year + 1 if not groups.get("y") and m1 > m2 else year, m2, d2)
    if None in (first, last) and min(d1, d2) > 0 and max(d1, d2) <= 31:
        none = tell_no_day(match.group())
        return (first.isoformat(), *none[1:]) if first else none  # of a last day that is none, the first still holds
    if first is None or last is None or last < first:
        return None
    return first.isoformat(), last.isoformat() if last > first else None, False, None


def _month_year(match: re.Match[str], calendar: Calendar) -> _Value | None:
    month = _month(match["m1"])
    year = _year(match, month, 15, calendar)
    return (f"{year}-{month:02d}", None, False, None) if year else (None, None, False, NO_REFERENCE)


def _month_alone(match: re.Match[str], calendar: Calendar) -> _Value | None:
    month, ref = _month(match["m1"]), calendar.reference
    lead = (match["lead"] or told_lead(match.string, *match.span())).lower()
    if ref is None:
        return None, None, False, NO_REFERENCE
    if lead == "this":
        year = ref.year
    elif lead == "last":  # also where the same month of this year is near: "last October" in September
        year = ref.year - (month >= ref.month)
    elif lead in ("next", "coming"):
        year = ref.year + (month <= ref.month)
    else:
        year = ref.year if month == ref.month else _year(match, month, 15, calendar) or ref.year
    return f"{year}-{month:02d}", None, False, None


def _iso(match: re.Match[str], calendar: Calendar) -> _Value | None:
    return read_day(match.group(), int(match["y"]), int(match["m"]), int(match["d"]))


def _numeric(match: re.Match[str], calendar: Calendar) -> _Value | None:
    return read_figures(match, calendar.day_first)


def _relative(match: re.Match[str], calendar: Calendar) -> _Value | None:
    ref = calendar.reference
    if ref is None:
        return None, None, True, NO_REFERENCE
    step = STEPS.get(" ".join(match["w"].lower().split()), 0)
    day = ref + timedelta(days=step)
    if match["n"] and int(match["n"]) != day.day:
        near = [ref + timedelta(days=n) for n in range(-6, 7)]
        told = [d for d in near if d.day == int(match["n"])]
        day = told[0] if told else day
    return day.isoformat(), None, True, None


def _day_alone(match: re.Match[str], calendar: Calendar) -> _Value | None:
    return read_day_of_month(match, calendar.reference, calendar.tense) or (None, None, True, NO_REFERENCE)


def _weekday(match: re.Match[str], calendar: Calendar) -> _Value | None:
    ref = calendar.reference
    if is_in_name(match):
        return None
    if ref is None:
        return None, None, True, NO_REFERENCE
    lead = (match["lead"] or "").lower()
    wanted = DAYS_IN_ORDER.index(match["day"].lower())
    ahead = lead in ("next", "coming") or (not lead and calendar.tense == "future")
    step = (wanted - ref.weekday()) % 7 if ahead else -((ref.weekday() - wanted) % 7)
    if lead == "this" and calendar.tense == "future":
        step = (wanted - ref.weekday()) % 7
    if step == 0 and lead in ("last", "next"):
        step = -7 if lead == "last" else 7
    if match["n"] and (told := find_figured(ref, wanted, int(match["n"]))) is not None:
        return told.isoformat(), None, True, None
    return (ref + timedelta(days=step)).isoformat(), None, True, None


def _weekday_range(match: re.Match[str], calendar: Calendar) -> _Value | None:
    ref = calendar.reference
    if ref is None:
        return None, None, True, NO_REFERENCE
    days = (DAYS_IN_ORDER.index(match["day"].lower()), DAYS_IN_ORDER.index(match["to"].lower()))
    length = (days[1] - days[0]) % 7
    if match["week"]:  # "on Tuesday and Wednesday of next week"
        weeks = {"last": -1, "this": 0, "next": 1}[match["week"]]
        first = ref + timedelta(days=days[0] - ref.weekday(), weeks=weeks)
    elif match["lead"] in ("next", "coming"):
        first = ref + timedelta(days=(days[0] - ref.weekday() - 1) % 7 + 1)
    elif calendar.tense == "future":
        first = ref + timedelta(days=(days[0] - ref.weekday()) % 7)
    else:
        first = ref - timedelta(days=(ref.weekday() - days[1]) % 7 + length)
    return first.isoformat(), (first + timedelta(days=length)).isoformat(), True, None


def _day_of_week(match: re.Match[str], calendar: Calendar) -> _Value | None:
    return read_day_of_week(match, calendar.reference) if calendar.reference else (None, None, True, NO_REFERENCE)


def _period(match: re.Match[str], calendar: Calendar) -> _Value | None:
    ref = calendar.reference
    if ref is None:
        return None, None, True, NO_REFERENCE
    step = {"this": 0, "last": -1, "past": -1}.get((match["lead"] or "this").lower(), 1)
    unit = match["unit"]
    if unit == "year":
        return str(ref.year + step), None, True, None
    if unit == "month":
        months = ref.year * 12 + ref.month - 1 + step
        return f"{months // 12}-{months % 12 + 1:02d}", None, True, None
    monday = ref - timedelta(days=ref.weekday()) + timedelta(weeks=step)
    sunday = monday + timedelta(days=6)
    if monday.year != sunday.year:
        return None, None, True, "the week reaches over two years"
    return monday.isoformat()[:7] if monday.month == sunday.month else str(monday.year), None, True, None


def _weekend(match: re.Match[str], calendar: Calendar) -> _Value | None:
    if calendar.reference is None:
        return None, None, True, NO_REFERENCE
    return read_weekend(match, calendar.reference, calendar.tense)


def _part_of_year(match: re.Match[str], calendar: Calendar) -> _Value | None:
    ref, lead = calendar.reference, (match["lead"] or "").lower()
    if match["y"]:
        return match["y"], None, False, None
    if ref is None:
        return None, None, True, NO_REFERENCE
    season = SEASON.search(match.group())
    if match["ry"]:
        return str(ref.year + {"next": 1, "last": -1}.get(match["ry"].split()[0].lower(), 0)), None, True, None
    if season is None:
        return None  # "the end", "the first half" of anything
    month = _SEASONS[season.group()]
    ahead = lead in ("next", "coming") or (not lead and calendar.tense == "future")
    if ahead:
        passed = ref.month > month if lead in ("", "coming") else ref.month >= month - 1
        return str(ref.year + passed), None, True, None
    behind = ref.month < month or (lead == "last" and ref.month == month)
    return str(ref.year - (behind and lead != "this")), None, True, None


def _ago(match: re.Match[str], calendar: Calendar) -> _Value | None:
    ref = calendar.reference
    if ref is None:
        return None, None, True, NO_REFERENCE
    return count_back(read_count(match["n"]), match["unit"], ref), None, True, None


def _days_ago(match: re.Match[str], calendar: Calendar) -> _Value | None:
    if calendar.reference is None:
        return None, None, True, NO_REFERENCE
    return (calendar.reference - timedelta(days=read_count(match["n"]))).isoformat(), None, True, None


def _counted(_match: re.Match[str], _calendar: Calendar) -> _Value | None:
    return None, None, True, COUNTED_ELSEWHERE


def _year_alone(match: re.Match[str], calendar: Calendar) -> _Value | None:
    return match["y"], None, False, None


_PARSERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Calendar], _Value | None], frozenset[str]], ...] = (
    (DAY_RANGE, _range, frozenset({"month", "digit"})),
    (MONTH_RANGE, _range, frozenset({"month", "digit"})),
    (ISO, _iso, frozenset({"digit"})),
    (NUMERIC, _numeric, frozenset({"digit"})),
    (DAY_MONTH, _month_day, frozenset({"month", "digit"})),
    (MONTH_DAY, _month_day, frozenset({"month", "digit"})),
    (MONTH_YEAR, _month_year, frozenset({"month"})),
    (MONTH_ALONE, _month_alone, frozenset({"month"})),
    (RELATIVE, _relative, frozenset()),
    (DAYS_OF_MONTH, _day_alone, frozenset({"digit"})),
    (PART_OF_YEAR, _part_of_year, frozenset({"part"})),
    (WEEKDAY_RANGE, _weekday_range, frozenset({"day"})),
    (DAY_OF_WEEK, _day_of_week, frozenset({"day", "unit"})),
    (PERIOD, _period, frozenset({"unit"})),
    (DAY_ALONE, _day_alone, frozenset({"digit"})),
    (WEEKEND, _weekend, frozenset({"unit"})),
    (WEEKDAY_ALONE, _weekday, frozenset({"day"})),
    (AGO, _ago, frozenset({"unit"})),
    (DAYS_AGO, _days_ago, frozenset({"day"})),
    (COUNTED, _counted, frozenset({"day"})),
    (YEAR, _year_alone, frozenset({"digit"})),
)
