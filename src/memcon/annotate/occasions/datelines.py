"""The city that a release is dated from: its dateline, or a line with the day of issue."""

from __future__ import annotations

import re

from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.publisher import match_dateline
from memcon.annotate.parties.states import read_states
from memcon.lexicon import fold
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span


def find_dateline_city(setting: Setting) -> Place | None:
    """Return the city that a dateline names at the head of the text."""
    match = match_dateline(setting.context)
    if match is None:
        line = find_place_line(setting)
        return line[0] if line is not None else None
    city = match["city"].rstrip("'’")
    for name in dict.fromkeys((city, city.title())):
        for hit in setting.context.lexicon.names.find(name):
            entry = hit.find("place") or hit.find("seat")
            if entry is not None and hit.start == 0 and hit.end == len(name):
                code = entry.attributes.get("country") or entry.value
                return Place(name, code, Span(*match.span("city")))
            state = hit.find("state")  # "KUWAIT, May 10 -": a capital called like its state
            if state is not None and fold(f"{name} city") in read_states(setting.context.lexicon).capitals:
                return Place(name.title(), state.value, Span(*match.span("city")))
    return None


_DAY_LINE = (
    r"(?:\w+day,?\s+)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?(?:\s?(?:[-–]|and|to)\s?\d{1,2})?\s+[A-Z][A-Za-z]{2,8}\.?,?|[A-Z][a-z]{2,8}\.?\s+\d{1,2},?)\s+\d{4}"
)


# A place and a day that stand alone at the head or the end of a release: "Riga\nMay 3, 2024".
_PLACE_LINE = lazy_regex(
    rf"^[ \t]*(?P<city>[A-ZÀ-Ý][\w'’.-]*(?:\s[A-ZÀ-Ý][\w'’.-]*){{0,2}})(?:,\s?(?:D\.?C\.?|[A-Z][\w ]{{2,20}}))?"
    rf"(?:,\s+|[ \t]*\n\s*){_DAY_LINE}[ \t]*(?=\n|\Z)",
    re.M,
)

_HEAD, _FOOT = 400, 160  # characters at the head and the end in which such lines stand


def find_place_line(setting: Setting, head_only: bool = False) -> tuple[Place, Span] | None:
    """Return the city that a line with the day of issue names at the head of the text, or at its end, and the line."""
    text = setting.context.plain
    for start, end in ((0, _HEAD), (max(0, len(text) - _FOOT), len(text)))[: 1 if head_only else 2]:
        for line in _PLACE_LINE.finditer(text, start, min(end, len(text))):
            city = line["city"].title() if line["city"].isupper() else line["city"]
            for hit in setting.context.lexicon.names.find(city):
                entry = hit.find("place")
                if entry is not None and (hit.start, hit.end) == (0, len(city)):
                    name = with_region(setting.context.text, line.end("city"), city)
                    place = Place(name, entry.attributes.get("country"), Span(*line.span("city")))
                    return place, Span(*line.span())
    return None


def with_region(text: str, end: int, name: str) -> str:
    """Add the district behind a city's name where it belongs to it ("Washington, D.C.")."""
    match = re.compile(r",?\s+D\.?C\b\.?").match(text, end)
    return name + match.group() if match and not name.endswith(("C.", "DC")) else name
