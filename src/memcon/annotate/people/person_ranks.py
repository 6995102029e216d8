"""Persons told by their rank alone: "His Majesty" is who was told before as "His Majesty King …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.model import Span

_OWNERS = ("his ", "her ")
_LEAD = 24  # characters before a person in which the rank may stand: "His Majesty the Sultan"


def find_ranks(context: Context, kept: Sequence[Draft], known: Sequence[Draft]) -> list[Draft]:
    """Return later mentions of persons by nothing but "His Majesty", "Her Highness", "His Excellency"."""
    ranked: dict[str, int] = {}
    out: list[Draft] = []
    at = 0
    for hit in context.hits_of("honorific"):
        if not context.folded.startswith(_OWNERS, hit.start):
            continue
        rank = context.folded[hit.start : hit.end].split()[0] + context.folded[hit.start : hit.end].split()[-1]
        while at < len(kept) and kept[at].end <= hit.start:
            at += 1
        if at < len(kept) and kept[at].start - _LEAD < hit.start and _leads(context, hit.end, kept[at]):
            ranked[rank] = kept[at].ident
        elif rank in ranked and not _names(context, hit.end):
            out.append(replace(known[ranked[rank]], start=hit.start, end=hit.end, name_span=Span(hit.start, hit.start)))
            out[-1].bare = True
    return out


def _leads(context: Context, end: int, person: Draft) -> bool:
    """Tell whether a rank that ends at `end` belongs to a person: within it, or "the" and honorifics lie between."""
    between = context.folded[end : person.start].split()
    return person.start <= end or all(word in ("the", ",") for word in between)


def _names(context: Context, end: int) -> bool:
    """Tell whether a name or an office follows a rank, which then is no mention of its own."""
    return context.plain[end : end + 2].strip()[:1].isupper()
