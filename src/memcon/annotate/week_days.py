"""Days told by their week: weekends, "on Friday last week"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from memcon.annotate.no_such_day import DayValue
from memcon.annotate.small_words import DAYS_IN_ORDER

_TUESDAY, _SATURDAY = 1, 5
_NOT_OF_IT = "neither day of the weekend has that figure"


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
