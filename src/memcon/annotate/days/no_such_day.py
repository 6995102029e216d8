"""Days that figures tell: those of the calendar, those that it has not, those that may be read two ways."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

NO_SUCH_DAY = "there is no such day as "
EITHER_WAY = "day and month may be the other way round"
_LEAP, _MONTHS, _LONGEST = 2024, 12, 31

# first and last day, whether relative, and the reason why there is none or why it is doubtful
DayValue = tuple[str | None, str | None, bool, str | None]


def is_no_day(reason: str | None) -> bool:
    """Tell whether a reason says that the calendar has no day such as the text tells."""
    return reason is not None and reason.startswith(NO_SUCH_DAY)


def tell_no_day(words: str) -> DayValue:
    """Return the value of words for a day that the calendar does not have."""
    return None, None, False, f"{NO_SUCH_DAY}“{' '.join(words.split())}”"


def read_day(words: str, year: int | None, month: int, day: int, without: str = "") -> DayValue | None:
    """Return the value of a day that `words` tell, None where they tell none; `without` is why a year is unknown."""
    if not 1 <= month <= _MONTHS or not 1 <= day <= _LONGEST:
        return None
    if day > monthrange(year or _LEAP, month)[1]:
        return tell_no_day(words)
    return (date(year, month, day).isoformat(), None, False, None) if year else (None, None, False, without)


def read_figures(match: re.Match[str], day_first: bool) -> DayValue | None:
    """Return the value of a day in figures, "5/4/2024", with a note where its order is not certain."""
    a, b = int(match["a"]), int(match["b"])
    dotted = match["sep"] == "."  # the day stands first wherever it is dotted
    day, month = (a, b) if day_first or dotted else (b, a)
    if month > _MONTHS >= day:
        day, month = month, day
    value = read_day(match.group(), int(match["y"]), month, day)
    if value is None or value[0] is None or dotted or a == b or max(a, b) > _MONTHS:
        return value
    return value[0], None, False, EITHER_WAY
