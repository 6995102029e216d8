"""Lines that pages put around a statement and that are no part of it: its title again, its day, marks of its end."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = "january february march april may june july august september october november december".split()
MONTH = "|".join(f"{m[:3]}(?:{m[3:]})?" if len(m) > 3 else m for m in _MONTHS) + "|sept"
_DAY = re.compile(
    rf"(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[ .]+(?P<m>{MONTH})\.?,?[ ]+(?P<y>\d{{4}})"
    rf"|(?P<m2>{MONTH})\.?[ ]+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?[ ]+(?P<y2>\d{{4}})"
    r"|(?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2}))",
    re.I,
)
_ABOUT_DAY = re.compile(
    r"(?:\W|\d{1,2}:\d{2}(?::\d{2})?|[ap]\.?m\.?|published|posted|updated|last|date|on|release|issued|created|"
    r"press|statement|news|readout|(?:mon|tues|wednes|thurs|fri|satur|sun)day|gmt|utc|\d+ (?:minutes?|hours?) ago)*\Z",
    re.I,
)
CRUMBS = re.compile(
    r"(?:you are here:? ?)?(?:home ?|home ?page ?|main page ?|start ?)(?:\| ?)?(?:[>›»→|/·\\]|::|-+>).{0,150}", re.I
)
_FURNITURE = re.compile(
    r"(?:[*#=~_\-–—•.\s]{2,}|print|share|tweet|advertisement|read more\b.*|also read\b.*|see also\b.*|back to .{0,40}|"
    r"go to top|top of page|share (?:this|on)\b.*|download (?:as )?(?:pdf|word)\b.*|press release|statement|news|"
    r"(?:pr|press release)\.? no\.? ?[\w/.-]+|return to .{0,80}|previous|next|photo(?: credit)?: .{0,120}|"
    r"(?:[^|.!?]{1,40} \\?\| ){2,}[^|]{1,80}|end ?[/-] ?item|tags?:.{0,120}|topics?:.{0,120})",
    re.I,
)
_EDGE = 6


def trim_lines(text: str, title: str | None, published: str | None) -> tuple[str, str | None]:
    """Return the text without such lines at its edges, and the day that one of them told.

    Inside the text only pointers to other pages are taken out. A day on a line of its own is taken from the edges
    only where it is the day of publication, or no other is known.
    """
    lines = text.split("\n")
    said: str | None = None
    edge = {*range(min(_EDGE, len(lines))), *range(max(0, len(lines) - _EDGE), len(lines))}
    heading = _plain(title or "")
    kept = []
    for place, line in enumerate(lines):
        bare = line.strip(" -*|\t")
        if place in edge:
            if heading and _plain(line) == heading:
                continue
            day = parse_day_line(bare)
            if day is not None and (published or said or day) == day:
                said = day
                continue
            if _FURNITURE.fullmatch(bare) or CRUMBS.fullmatch(bare):
                continue
        elif re.fullmatch(r"(?:read more|also read|see also)\b.{0,200}|advertisement", bare, re.I):
            continue
        kept.append(line)
    out = "\n".join(kept).strip("\n")
    return (out, said) if out.strip() else (text, said)


def _plain(line: str) -> str:
    return re.sub(r"\W+", " ", line).strip().lower()


def parse_day_line(line: str) -> str | None:
    """Return the ISO day of a line that tells a day and nothing else."""
    if len(line) > 80:
        return None
    found = _DAY.search(line)
    if found is None or not _ABOUT_DAY.match(line[: found.start()] + " " + line[found.end() :]):
        return None
    year, month, day = (found[name] or found[f"{name}2"] or found[f"{name}3"] for name in "ymd")
    number = (
        int(month) if month.isdigit() else 1 + next(n for n, m in enumerate(_MONTHS) if m.startswith(month[:3].lower()))
    )
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return None
