"""The letters that a text gives a body's name: "(LBC)" behind it, ", LBC," between commas, "(LU)" within it."""

from __future__ import annotations

import re

from memcon.annotate.sessions.mechanism_context import PART_AFTER
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

ACRONYM = lazy_regex(
    r"\s*\(\s*[\"“'‘]?((?=[^\s()\"”]*[A-Z+][^\s()\"”]*[A-Z0-9])[A-Z][\w&+\-/]{1,14}|\d\+\d)[\"”'’]?\s*\)"
)


_INITIAL = lazy_regex(r"\b[A-Z](?=\w)")
# "the Lake Border Commission, LBC, met", "the Working Group on Ports and Trade, known as the WG-PT, met"
_SET_OFF = lazy_regex(r",\s+(?:(?:or|(?:also\s+)?known\s+as)\s+(?:the\s+)?)?([A-Z][A-Z/&-]{0,8}[A-Z])(?=,)")
# "the Reef Action Conference RAC2024 in Riga"
_WITH_YEAR = lazy_regex(r"\s+([A-Z][A-Za-z]{1,7}[\s-]?(?:19|20)?\d\d)(?=[\s,.;:])")
_INNER = lazy_regex(r"\s\(([A-Z][A-Z0-9&+-]{1,9})\)(?=\s\w+\Z)")


def match_letters(text: str, end: int, name: str) -> re.Match[str] | None:
    """Return the match of the letters, its first group, that a text gives a name which ends at `end`."""
    return ACRONYM.match(text, end) or _match_set_off(text, end, name)


def _match_set_off(text: str, end: int, name: str) -> re.Match[str] | None:
    """Return the match of a short name between commas whose letters are the last initials of the name before it."""
    found = _SET_OFF.match(text, end) or _WITH_YEAR.match(text, end)
    letters = "".join(filter(str.isalpha, found[1])) if found is not None else ""
    return found if letters and "".join(_INITIAL.findall(name)).endswith(letters) else None


def read_letters(text: str, behind: Span, name: str, head: str) -> tuple[str | None, str, int, bool]:
    """Return a name's letters, the name without them, where both end, and whether a noun for a session is told.

    `behind` is the name behind its noun.
    """
    found = match_letters(text, behind.end, name)
    letters = found.group(1) if found else None
    others = "".join(_INITIAL.findall(text, behind.start, behind.end))
    if letters is not None and head != "part" and others.endswith(letters):
        letters = None  # "the Joint Committee on the Fishing Waters Accord (FWA)": that of the accord
    if letters is None and (inner := _INNER.search(name)) is not None:  # "the Lake Union (LU) Summit"
        letters, name = inner[1], name[: inner.start()] + name[inner.end() :]
    end = found.end() if found else behind.end
    letters = letters or letters_within(text, behind.start, behind.end)
    part = PART_AFTER.match(text, end)
    if part is None:
        return letters, name, end, False
    return (letters, name, part.end(), True) if letters else (*_letters_with_part(text, part, name), True)


def _letters_with_part(text: str, part: re.Match[str], name: str) -> tuple[str | None, str, int]:
    """Return the letters of a name with its session's noun, that name and their end: "Lake Border Meeting (LBM)"."""
    found = ACRONYM.match(text, part.end())
    whole = f"{name} {part.group().strip()}"
    letters = "".join(filter(str.isalpha, found[1])).upper() if found is not None else ""
    if found is None or len(letters) < 2 or not "".join(_INITIAL.findall(whole)).endswith(letters):
        return None, name, part.end()
    return found[1], whole, found.end()


_NUMBERED = lazy_regex(r"[A-Z]{3,6}[\s-]?(\d{1,2})")  # "COP28"; "WRC-19" is of a year
_BY_YEAR = "-"


def read_number(letters: str) -> int | None:
    """Return which session letters tell that end with its number: "(COP28)"."""
    found = _NUMBERED.fullmatch(letters)
    return int(found[1]) if found is not None and _BY_YEAR not in letters else None


# "the Joint Working Group [(JWG)] on Trade": letters of the shorter name stand within the longer one
_WITHIN = lazy_regex(r"\s\(([A-Z][A-Za-z-]{1,9})\)(?=\s(?:on|for)\s(?:the\s)?[A-Z])")


def skip_letters(text: str, end: int, hi: int) -> int:
    """Return where a name goes on behind letters in brackets within it, `end` where none stand there."""
    letters = _WITHIN.match(text, end, hi)
    return letters.end() if letters is not None else end


def letters_within(text: str, start: int, end: int) -> str | None:
    """Return the letters of a shorter name right behind `start` within a longer one that ends at `end`."""
    letters = _WITHIN.match(text, start, end)
    return letters[1] if letters is not None else None


def without_letters(name: str) -> str:
    """Return a name without the letters of a shorter one before "on" or "for" within it."""
    return re.sub(r"\s\([A-Z][A-Za-z-]{1,9}\)(?=\s(?:on|for)\s)", "", name)
