"""Datelines with stops in them, as some agencies write: "RIGA, May 4. /LETA/.", "RIGA. LETA - "."""

from __future__ import annotations

import re

from memcon.lexicon.patterns import lazy_regex

_DAY = r"(?:[A-Z][A-Za-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][A-Za-z]{2,8}\.?)(?:,?\s+\d{4})?"
_AGENCY = (
    r"(?:/[A-Z][^/\n]{1,24}/[.,]?\s*(?:[-–—]+\s)?|\([A-Z][^()\n]{1,24}\)\s*[-–—]+\s|[A-Z]{4,14}(?:\.|\s*[-–—]+)\s|"
    r"[-–—]\s(?:[A-Z]\w+\s){0,2}[A-Z]\w+\.\s)"
)
# The city, the day and the agency; a comma or stop may stand between them.
_LINE = lazy_regex(
    rf"(?:\A|(?<=\n))[ \t]*(?P<city>[A-ZÀ-Ý][\w'’-]*(?:\s[A-ZÀ-Ý][\w'’-]*){{0,2}})"
    rf"(?:[.,]?\s+{_DAY}[.,]?\s+|[.,]?\s+){_AGENCY}(?=\S)"
)
_HEAD = 400  # characters, in which a headline may stand before it


def match_agency_line(text: str, start: int = 0) -> re.Match[str] | None:
    """Return such a dateline at the head of the text, with the group city."""
    stop = min(start + _HEAD, len(text))
    line = 0 if not start else _line_behind(text, start - 1, stop)
    while line < stop:
        found = _LINE.match(text, line, stop)
        if found is not None:
            return found
        line = _line_behind(text, line, stop)
    return None


def _line_behind(text: str, offset: int, stop: int) -> int:
    newline = text.find("\n", offset, stop)
    return newline + 1 if newline >= 0 else stop
