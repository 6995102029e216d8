"""The days of a session that one mention tells as a whole and another by one of them."""

from __future__ import annotations

from datetime import date

from memcon.annotate.dates import DateMention

_LONGEST = 31  # days of a session


def is_one_of(day: DateMention | None, days: DateMention | None) -> bool:
    """Tell whether a day is one of several: "opened on 12 June" and "will be held from 12 to 15 June"."""
    if day is None or days is None or day.last or not (day.tells_day and days.tells_day and days.last):
        return False
    first, last = date.fromisoformat(str(days.first)), date.fromisoformat(days.last)
    return first <= date.fromisoformat(str(day.first)) <= last and (last - first).days <= _LONGEST
