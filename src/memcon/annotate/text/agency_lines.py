"""Datelines with stops in them, as some agencies write: "RIGA, May 4. /LETA/.", "RIGA. LETA - ", "Riga, May 4. "."""

from __future__ import annotations

import re

from memcon.lexicon.patterns import lazy_regex

_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|"
    r"JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\.?"
)
_DAY = rf"(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH})(?:,?\s+\d{{4}})?"
_AGENCY = (
    r"(?:/[A-Z][^/\n]{1,24}/[.,]?\s*(?:[-–—]+\s)?|\([A-Z][^()\n]{1,24}\)\s*[-–—]+\s|[A-Z]{4,14}(?:\.|\s*[-–—]+)\s|"
    r"[-–—]\s(?:[A-Z]\w+\s){0,2}[A-Z]\w+\.\s)"
)
# Behind a day an agency needs no marks, and none need be named: "Riga. 4 May. Leta - ", "RIGA, Latvia, May 4. "
_NAMED = r"[A-Z][\w.]{2,14}(?:\s[A-Z][\w.]{2,14})?(?:\.|:|\s*[-–—]+)\s"
# The city, the day and the agency; a comma or stop may stand between them.
_LINE = lazy_regex(
    rf"(?:\A|(?<=\n))[ \t]*(?:{_DAY},\s+)?(?P<city>[A-ZÀ-Ý][\w'’-]*(?:\s[A-ZÀ-Ý][\w'’-]*){{0,2}})"
    rf"(?:[.,]?\s+{_DAY}[.,]?\s+{_AGENCY}|[.,]?\s+{_AGENCY}|(?:,\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)?[.,]\s+{_DAY}(?:[.,]\s+{_NAMED}|\.\s+)|"
    rf"\s+\([A-Z][\w ]{{1,20}}\):\s|\s+/\s+(?:\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}\s+/\s+)?[A-Z]{{2,10}}:?\s)(?=\S)"
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
