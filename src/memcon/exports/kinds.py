"""The kinds of export by name, each loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

from memcon.exports.holdings import Holdings

# kind: (module, what it is, as the command line shows it)
KINDS: Mapping[str, tuple[str, str]] = {
    "ftm": ("memcon.exports.ftm", "FollowTheMoney statements, JSON lines"),
    "plover": ("memcon.exports.plover", "PLOVER event records, JSON lines"),
    "ics": ("memcon.exports.ical", "iCalendar of held, scheduled and due rounds"),
    "webannotation": ("memcon.exports.webannotation", "W3C Web Annotations of every value's words"),
    "csv": ("memcon.exports.tables", "one CSV file a table"),
    "jsonl": ("memcon.exports.lines", "one JSON object a round"),
    "parquet": ("memcon.exports.tables", "one Parquet file a table"),
}


def render(kind: str, holdings: Holdings) -> dict[str, bytes]:
    """Return the files of an export, by name.

    The same holdings give the same bytes. Raises ValueError for a kind that is none of `KINDS`, and MissingExtra
    where a kind needs a library that is not installed.
    """
    if kind not in KINDS:
        raise ValueError(f"'{kind}' is no kind of export: {', '.join(KINDS)}")
    module = import_module(KINDS[kind][0])
    make: Callable[[Holdings], dict[str, bytes]] = getattr(module, f"render_{kind}")
    return make(holdings)
