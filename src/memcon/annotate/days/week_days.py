"""Days told by their week or month: weekends, "on Friday last week", "on Friday (3)", "from the 12th to the 14th"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from memcon.annotate.days.no_such_day import DayValue
from memcon.annotate.text.small_words import DAYS_IN_ORDER
from memcon.lexicon.patterns import lazy_regex

_TUESDAY, _SATURDAY = 1, 5
# "the Good [Friday] Agreement", "the Easter [Sunday] attacks": a name; "on Good Friday" tells a day
_FEAST = lazy_regex(r"(?<!\bon\s)\b(?:Good|Easter|Black|Holy|Palm|Ash|Maundy|Bloody|Cyber|Shrove|Whit)\s\Z")
_FEAST_REACH = 10  # characters
_NOT_OF_IT = "neither day of the weekend has that figure"


def is_in_name(match: re.Match[str]) -> bool:
    """Tell whether a weekday is only part of the name of a feast, a pact or a deed."""
    return _FEAST.search(match.string, max(0, match.start() - _FEAST_REACH), match.start()) is not None


def read_weekend(match: re.Match[str], ref: date, tense: str | None) -> DayValue:
    """Return Saturday and Sunday: the coming ones where "this" looks ahead, as from Wednesday on, else the last."""
    lead = (match["lead"] or "").lower()
    begun = ref - timedelta(days=(ref.weekday() - _SATURDAY) % 7)
    on_it = ref.weekday() >= _SATURDAY
    weeks = 0
    if lead == "next" and not on_it:  # that of this week or of the next
        months = {(begun + timedelta(weeks=n)).isoformat()[:7] for n in (1, 2)}
        return (months.pop(), None, True, None) if len(months) == 1 else (None, None, True, "one of two weekends")
    ahead = tense == "future" or (lead == "this" and ref.weekday() > _TUESDAY)
    if lead in ("next", "coming") or (ahead and lead != "last" and not on_it):
        weeks = 1
    elif lead == "last" and on_it:
        weeks = -1
    first = begun + timedelta(weeks=weeks)
    if match["n"]:  # "over the weekend (28)"
        told = [d for d in (first, first + timedelta(days=1)) if d.day == int(match["n"])]
        return (told[0].isoformat(), None, True, None) if told else (None, None, True, _NOT_OF_IT)
    return first.isoformat(), (first + timedelta(days=1)).isoformat(), True, None


def read_day_of_week(match: re.Match[str], ref: date) -> DayValue:
    """Return the day of a weekday and its week: "on Friday last week"."""
    weeks = {"last": -1, "this": 0}.get((match["lead"] or match["lead2"]).lower(), 1)
    day = DAYS_IN_ORDER.index((match["day"] or match["day2"]).lower()) - ref.weekday() + 7 * weeks
    return (ref + timedelta(days=day)).isoformat(), None, True, None


_FIGURED = 13  # days before or after the publication


def find_figured(ref: date, weekday: int, figure: int) -> date | None:
    """Return the day near `ref` that is both a weekday and a figure: "on Friday (3)"; None where none is both."""
    near = (ref + timedelta(days=n) for n in range(-_FIGURED, _FIGURED + 1))
    return next((d for d in near if d.weekday() == weekday and d.day == figure), None)


_MONTHS = {"this": 0, "next": 1, "last": -1}
_LATE = timedelta(days=1)  # told on the day where it is later


def read_day_of_month(match: re.Match[str], ref: date | None, tense: str | None) -> DayValue | None:
    """Return a day of the month, or two: "on the 24th", "from the 12th to the 14th of next month"."""
    if ref is None:
        return None
    groups = match.groupdict()
    lead = (groups.get("lead") or "").split()
    months = (_MONTHS.get(lead[0], 0),) if lead else (-1, 0, 1)
    days = [int(d) for d in (match["d"], groups.get("d2")) if d]
    found = [told for step in months if (told := _days_in(ref, step, days))]
    fit = [told for told in found if (told[0] >= ref if tense == "future" else told[-1] <= ref + _LATE)]
    if not found:
        return None
    best = min(fit or found, key=lambda told: abs((told[0] - ref).days))
    return best[0].isoformat(), best[1].isoformat() if len(best) > 1 else None, True, None


def _days_in(ref: date, step: int, days: list[int]) -> list[date]:
    """Return those days in the month `step` months from that of `ref`, none where they are no days or out of order."""
    month = ref.year * 12 + ref.month - 1 + step
    try:
        told = [date(month // 12, month % 12 + 1, day) for day in days]
    except ValueError:
        return []
    return told if told == sorted(set(told)) else []
