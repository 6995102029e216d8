"""The states that a document names most, whom it is about where it tells of no meeting."""

from __future__ import annotations

from collections import Counter

from memcon.annotate.text.context import Context

_HEAD = 4000  # characters in which a document tells whom it is about


def find_pair(context: Context, home: str | None) -> tuple[str, ...]:
    """Return the two parties that the document is about, () where it is not about two."""
    counts: Counter[str] = Counter()
    for mention in context.parties:
        if mention.start > _HEAD:
            break
        counts[mention.code] += 1
    for person in context.people_in(0, _HEAD):
        if person.party:
            counts[person.party] += 1
    ranked = sorted(counts, key=lambda c: (-counts[c], c))
    if home in ranked[2:4] and counts[str(home)] > 1:
        ranked = [str(home), *(c for c in ranked if c != home)]
    pair = ranked[:2]
    return tuple(sorted(pair)) if len(pair) == 2 and all(counts[c] > 1 for c in pair) else ()


def find_facing(context: Context, home: str | None) -> tuple[str, ...] | None:
    """Return the publisher's party and the only other one that the head of the document names, None without either."""
    others = {m.code for m in context.parties if m.start <= _HEAD and m.code != home}
    return tuple(sorted({home, *others})) if home is not None and len(others) == 1 else None
