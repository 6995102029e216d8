"""Values that people set: what each field takes, checked before anything is written."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from memcon.errors import JudgementRefused
from memcon.register.connect import place_name

_DAY = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?\Z")
_NUMBER = re.compile(r"[1-9][0-9]{0,3}\Z")
CHOICES = {
    "status": ("held", "scheduled", "agreed", "postponed", "cancelled"),
    "mode": ("in_person", "virtual", "hybrid"),
}
ROUND_FIELDS = ("number", "start", "end", "place", "country", "mode", "status", "parties", "heads:PARTY")


def parse_value(kind: str, field: str, value: Any, codes: frozenset[str]) -> Any:
    """Return a value in the form that the field holds. Raises JudgementRefused with what the field takes.

    Parties are among `codes`, parted by commas in text; the heads of a party are "Name, Office" parted by semicolons.
    """
    if kind != "round":
        if field != "name":
            raise _wrong(f"a {kind} has no field '{field}' that can be set.", "Set 'name'.")
        return _text(field, value)
    if field.startswith("heads:"):
        return _heads(field, value, codes)
    if field == "parties":
        return _parties(value, codes)
    if field == "number":
        if not _NUMBER.match(str(value)):
            raise _wrong(f"'{value}' is no number of a round.", "Give a whole number from 1.")
        return int(value)
    if field in ("start", "end"):
        return parse_day(value)
    if field in CHOICES:
        if value not in CHOICES[field]:
            raise _wrong(f"'{value}' is no {field}.", f"Give one of {', '.join(CHOICES[field])}.")
        return value
    if field == "country":
        return _code(value, codes)
    if field == "place":
        return _text(field, value)
    raise _wrong(f"a round has no field '{field}'.", f"Give one of {', '.join(ROUND_FIELDS)}.")


def _wrong(problem: str, cure: str) -> JudgementRefused:
    return JudgementRefused(place_name(), problem, cure)


def _text(field: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or any(not c.isprintable() for c in value):
        raise _wrong(f"the {field} needs text of one line.", "")
    return " ".join(value.split())


def _code(value: Any, codes: frozenset[str]) -> str:
    if not isinstance(value, str) or value.upper() not in codes:
        raise _wrong(f"'{value}' is no code of a state or body.", "Give one such as CN, US or EU.")
    return value.upper()


def _parties(value: Any, codes: frozenset[str]) -> list[str]:
    given = value.split(",") if isinstance(value, str) else list(value)
    return sorted({_code(c.strip(), codes) for c in given})


def parse_day(value: Any) -> str:
    """Return an ISO day, month or year. Raises JudgementRefused for anything else."""
    text = str(value)
    try:
        if not _DAY.match(text):
            raise ValueError
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        raise _wrong(f"'{value}' is no day.", "Give YYYY-MM-DD, YYYY-MM or YYYY.") from None
    return text


def _heads(field: str, value: Any, codes: frozenset[str]) -> list[list[str | None]]:
    """Return heads as pairs of name and office."""
    _code(field.removeprefix("heads:"), codes)
    parts = value.split(";") if isinstance(value, str) else value
    found: list[list[str | None]] = []
    for part in parts:
        name, _, office = part.partition(",") if isinstance(part, str) else (part[0], ",", part[1] or "")
        found.append([_text("head's name", name.strip()), office.strip() or None])
    return found
