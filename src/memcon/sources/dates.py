"""Publication days as people and files give them."""

from __future__ import annotations

import re
from datetime import date

from memcon.errors import InputError

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?\Z", re.S)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})\Z")
_PARTIAL = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?\Z")
CURE = "Give the day as YYYY-MM-DD."


def parse_published(value: str, source: str, line: int | None = None) -> str | None:
    """Return the ISO day that `value` gives, or None where it names only a month or year.

    Raises InputError for a day that the calendar does not have, or for another notation.
    """
    value = value.strip()
    if _PARTIAL.match(value):
        return None
    found = _DAY.match(value) or _COMPACT.match(value)
    if not found:
        raise InputError(source, f"'{value[:40]}' is not a date that Memcon reads.", CURE, line)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
    except ValueError:
        raise InputError(source, f"there is no such day as {value[:40]}.", CURE, line) from None
