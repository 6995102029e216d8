"""Who is chair of a body by an office of his own: "the Chair of the Council, Kathryn Bell, Minister of Peru"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.context import Context, Person
from memcon.lexicon.patterns import lazy_regex

_CHAIR = lazy_regex(
    r"(?:Vice-)?(?:Chair(?:man|woman|person)?|President-in-[Oo]ffice|Chair-in-[Oo]ffice)(?:\s+of\b.*)?\Z"
)


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
