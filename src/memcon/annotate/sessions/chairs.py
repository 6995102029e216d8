"""Who is chair of a body by an office of his own: "the Chair of the Council, Kathryn Bell, Minister of Peru"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex

_CHAIR = lazy_regex(
    r"(?:Vice-)?(?:Chair(?:man|woman|person)?|President-in-[Oo]ffice|Chair-in-[Oo]ffice)(?:\s+of\b.*)?\Z"
)

# "The co-chairs of the session were Minister A and Minister B"
_CHAIRS_WERE = lazy_regex(
    r"co-chairs\s+(?:of|at|for)\s+(?:the|this|its|their)\s+[^.;:,]{3,60}?\s(?:were|are|will\s+be)(?=\s+(?:the\s+)?[A-Z])"
)
# "Leading the Peruvian delegation was Minister A", "Co-chairing the session were Minister A and Minister B"
_INVERTED = lazy_regex(
    r"(?:(?:[Ll]eading|[Hh]eading|(?:[Cc]o-)?[Cc]hairing)\s+(?:[^.;:,\s]+\s+){1,8}?(?:was|were|is|are|will\s+be)|"
    r"[Rr]epresenting\s+(?:[^.;:,\s]+\s+){1,4}?(?:was|is))(?=\s+(?:the\s+)?[A-Z])"
)


def find_chairs_behind(text: str, start: int) -> re.Match[str] | None:
    """Return the words at `start` behind which it is told who led: "the co-chairs were", "Leading the side was"."""
    return _CHAIRS_WERE.match(text, start) or _INVERTED.match(text, start)


_IS_TOLD = lazy_regex(r".*\s(?:was|were|are|be)\Z")
_WHO = lazy_regex(r",?\s+(?:the\s+|for\s+)?[A-Z]")


def is_said_of_chairs(text: str, hit: Hit) -> bool:
    """Tell whether "the co-chairs were" goes on with what they did or felt, and not with who they were."""
    return _IS_TOLD.match(hit.entries[0].form) is not None and _WHO.match(text, hit.end) is None


def take_own_offices(context: Context, people: Sequence[Person]) -> list[Person]:
    """Give the chair of a body the office behind the name, which otherwise is a person without one."""
    out: list[Person] = []
    for p in people:
        last = out[-1] if out else None
        beside = last is not None and last.name and not p.name and context.plain[last.end : p.start] == ", "
        if last is not None and beside and p.party and _CHAIR.match(last.office or "") is not None:
            out[-1] = replace(last, office=p.office, party=p.party)
        else:
            out.append(p)
    return out


# "[He and] Minister A will co-chair the council"
_ONE_AND = lazy_regex(
    r"\b(?P<one>[Hh]e|[Ss]he)\s+and\s+(?:(?:the|his|her)\s+)?(?:[A-Z]?\w+\s+)?(?:counterpart,?\s+)?\Z"
)
_ONE_REACH = 50  # characters


def with_pronoun(context: Context, people: list[Person], start: int) -> list[Person]:
    """Return those who lead with whom the pronoun right before the first means: "he and Minister A will lead"."""
    one = _ONE_AND.search(context.plain, max(start, people[0].start - _ONE_REACH), people[0].start) if people else None
    who = resolve_pronoun(context, one.start("one")) if one is not None else None
    return people if who is None or who in people else [who, *people]
