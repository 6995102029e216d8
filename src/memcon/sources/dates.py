"""Publication days as people and files give them."""

from __future__ import annotations

import re
from datetime import date

from memcon.errors import InputError
from memcon.sources.furniture import MONTH, parse_day_line

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?\Z", re.S)
_COMPACT = re.compile(r"(\d{4})(?:(\d{2})(\d{2})|/(\d{1,2})/(\d{1,2}))\Z")
_PARTIAL = re.compile(rf"(?:\d{{4}}(?:-(?:0[1-9]|1[0-2]))?|(?:{MONTH})\.?,? \d{{4}})\Z", re.I)
_EITHER_WAY = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{2,4}\b")
CURE = "Give the day as YYYY-MM-DD."


def parse_published(value: str, source: str, line: int | None = None) -> str | None:
    """Return the ISO day that `value` gives, or None where it names only a month or year.

    A day may stand in figures from the year down, with the month in letters, or as mail and feeds give it. Raises
    InputError for a day that the calendar does not have, and for a notation that may mean two days or none.
    """
    value = value.strip()
    if _PARTIAL.match(value):
        return None
    found = _DAY.match(value) or _COMPACT.match(value)
    if not found:
        if (day := parse_day_line(value) or _parse_stamp(value)) is not None:
            return day
        if _EITHER_WAY.match(value):
            raise InputError(source, f"'{value[:40]}' may put the day or the month first.", CURE, line)
        raise InputError(source, f"'{value[:40]}' is not a date that Memcon reads.", CURE, line)
    year, month, day_of_month = (int(part) for part in found.groups() if part is not None)
    try:
        return date(year, month, day_of_month).isoformat()
    except ValueError:
        raise InputError(source, f"there is no such day as {value[:40]}.", CURE, line) from None


def _parse_stamp(value: str) -> str | None:
    """Return the day of a time stamp as mail and feeds give it ("Thu, 16 May 2024 10:00:00 GMT")."""
    from email.utils import parsedate_to_datetime  # a tenth of all that a start imports, for a notation that few use

    try:
        return parsedate_to_datetime(value).date().isoformat()
    except ValueError:
        return None
