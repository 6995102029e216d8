"""Persons told by the body they head: "the head of the FDA" is who was told before as "A, head of the … (FDA)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from memcon.annotate.occasions.drafts import opens_clause
from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.people.own_bodies import names_of_publishers
from memcon.annotate.people.person_links import PEOPLE_REACH, Draft, find_own_minister
from memcon.annotate.text.context import Context
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_HEAD = r"(?:[Hh]ead|[Cc]hief|[Dd]irector)\s+of\s+(?:the\s+)?"
_TOLD = lazy_regex(
    rf",?\s+(?:the\s+|who\s+is\s+the\s+)?{_HEAD}(?:[A-Z][\w'-]*|and|of|for|the)"
    r"(?:\s+(?:[A-Z][\w'-]*|and|of|for|the|,)){0,9}?\s+\(?(?P<letters>[A-Z]{2,8})\)?(?![\w-])"
)
_AGAIN = lazy_regex(rf"\b[Tt]he\s+(?P<all>{_HEAD}(?P<letters>[A-Z]{{2,8}}))(?![\w-])")
_HEADS = lazy_regex(_HEAD)
_ANCHOR = Anchors(("head of", "chief of", "director of"))

_APPOSED = (", ", ", the ")


def find_explained(context: Context, draft: Draft, kept: Sequence[Draft], known: Sequence[Draft]) -> Draft | None:
    """Return whom the head of a body in commas is: "Minister A, Head of the Kenyan Board, left"."""
    if not (draft.bare and kept and kept[-1].name and _HEADS.match(context.plain, draft.start)):
        return None
    before = known[kept[-1].ident]
    apposed = context.plain[kept[-1].end : draft.start] in _APPOSED and context.plain.startswith(",", draft.end)
    return before if apposed and (before.party is None or draft.party in (None, before.party)) else None


def find_heads_of_bodies(context: Context, kept: Sequence[Draft], known: list[Draft]) -> list[Draft]:
    """Return later mentions of persons by the short name of the body that they were told to head."""
    again = list(find_near(_AGAIN, context.plain, _ANCHOR.find(context.folded), 6, 40))
    covered = Ranges(Span(d.start, d.end) for d in kept) if again else Ranges(())
    again = [m for m in again if not covered.touch(*m.span())]
    if not again:
        return []
    heads, departments, home = dict[str, int](), dict[str, bool](), find_publisher(context)
    for draft in kept:
        told = _TOLD.match(context.plain, draft.end)
        if told is not None and not opens_clause(context, draft.end, told.end()):
            heads.setdefault(told["letters"], draft.ident)
    out = []
    for match in again:
        ident = heads.get(match["letters"])
        if ident is None and match["all"].lower().startswith("head"):
            letters = match["letters"]
            if letters not in departments:
                departments[letters] = home is not None and _is_department(context, letters, home)
            if home is not None and departments[letters]:
                before = bisect_left(known, match.start(), key=attrgetter("start"))
                found = find_own_minister(context, home, known[max(0, before - PEOPLE_REACH) : before])
                ident = found[0].ident if len(found) == 1 else None
        if ident is not None:
            start, end = match.span("all")
            out.append(replace(known[ident], start=start, end=end, name_span=Span(start, start), bare=True))
    return out


def _is_department(context: Context, letters: str, home: str) -> bool:
    """Tell whether letters are a name under which the government publishes, or stand behind that of a department."""
    if context.lexicon.names.find(letters):
        return False
    if letters in names_of_publishers(context.lexicon, home):
        return True
    told = re.compile(rf"\b(?:Department|Ministry)\s+(?:of|for)\s[^.;:()]{{3,90}}?\s\({letters}\)")
    return f"({letters})" in context.plain and told.search(context.plain) is not None
