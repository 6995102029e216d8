"""Rows that name each person beside his state: "the ministers of Peru, A, and Kenya, B", "counterparts A from Peru"."""

from __future__ import annotations

from typing import NamedTuple

from memcon.annotate.parties.find import party_of
from memcon.annotate.people.marks import Marks
from memcon.annotate.people.person_names import read_name
from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_OF = lazy_regex(r"(?:,|\s[-–—])?\s+(?:of|from)\s+(?:the\s+)?")
_NEXT = lazy_regex(r"\s*(?:[,;]\s*(?:and\s+)?|and\s+)(?:(?:of|from)\s+)?(?:the\s+)?")
_NAME_BEHIND = lazy_regex(r",?\s\(|(?:,|:|\s[-–—])\s+")
_STATE_BEHIND = lazy_regex(r",?\s\(|,?\s(?:from|of)\s(?:the\s)?")
_LEAD = lazy_regex(r"\s*[,:–—-]?\s+")
_MOST = 12


class Parted(NamedTuple):
    """A person of a row: the words in [start, end) name him and his state."""

    start: int
    end: int
    name: Span
    code: str


def read_parted(context: Context, marks: Marks, at: int) -> list[Parted]:
    """Return the persons of a row behind `at`, each with his party; none where it is another kind of row."""
    row = _read_states_first(context, marks, at) or _read_names_first(context, marks, at)
    return row if len(row) > 1 else []


def _read_states_first(context: Context, marks: Marks, at: int) -> list[Parted]:
    """Read "of Peru, A; Kenya, B; and Chile, C" and "from Peru (A) and Kenya (B)"."""
    text, row = context.plain, list[Parted]()
    gap = _OF.match(text, at)
    while gap is not None and len(row) < _MOST:
        state = _party_at(context, marks, gap.end())
        link = _NAME_BEHIND.match(text, state[0].end) if state is not None else None
        name = read_name(text, marks, link.end()) if link is not None else None
        if state is None or link is None or name is None:
            break
        closed = text.startswith(")", name.end)
        if link.group().endswith("(") and not closed:
            break
        row.append(Parted(state[0].start, name.end + closed, Span(name.first, name.end), state[1]))
        gap = _NEXT.match(text, row[-1].end)
    return row


def _read_names_first(context: Context, marks: Marks, at: int) -> list[Parted]:
    """Read "A from Peru and B from Kenya", "A (Peru) and B (Kenya)"."""
    text, row = context.plain, list[Parted]()
    gap = _LEAD.match(text, at)
    while gap is not None and len(row) < _MOST:
        name = read_name(text, marks, gap.end())
        link = _STATE_BEHIND.match(text, name.end) if name is not None else None
        state = _party_at(context, marks, link.end()) if link is not None else None
        if name is None or link is None or state is None:
            break
        end = state[0].end + text.startswith(")", state[0].end)
        row.append(Parted(name.start, end, Span(name.first, name.end), state[1]))
        gap = _NEXT.match(text, end)
    return row


def _party_at(context: Context, marks: Marks, at: int) -> tuple[Hit, str] | None:
    """Return the mark of a government or body at `at`, or behind an article there, with its code."""
    mark = marks.at(at) or marks.at(at - len("the "))
    if mark is None or mark.end <= at or mark.find("office") or mark.find("honorific"):
        return None
    if mark.find("adjective") and not mark.find("state"):  # "Singapore" is both
        return None
    code = party_of(context, mark)
    return (mark, code) if code is not None else None
