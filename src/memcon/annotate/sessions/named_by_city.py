"""Sessions told again by their city: "the Lake Summit … the Riga summit", which may tell where the first one was."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft

_WORDS = 3  # of a name made of a city and a noun: "the San Remo summit"


def join_named_by_city(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts without the sessions named by a city alone that are the one reported, whose place they tell."""
    reported = [d for d in drafts if d.kind == "session" and d.standing == "subject"]
    out = []
    for d in drafts:
        told = next((s for s in reported if _is_same(s, d)), None) if _is_of_city(d) else None
        if told is None:
            out.append(d)
            continue
        told.place = told.place or d.place
        told.evidence += [d.span, *d.evidence]
    return out


def _is_of_city(d: Draft) -> bool:
    """Tell whether a session is named by a city and a noun alone, without a number or a day of its own."""
    if d.kind != "session" or d.standing not in ("mentioned", "subject") or d.number is not None:
        return False
    if d.place is None or not d.place.name:
        return False
    name = d.mechanism or ""
    plain = name.startswith(d.place.name) and len(name.split()) <= _WORDS and d.acronym is None
    return plain and (d.when is None or d.when.first is None)


def _is_same(s: Draft, d: Draft) -> bool:
    """Tell whether a session reported can be the one of a city: its noun is the same, and no other place is told."""
    noun = (d.mechanism or "").split()[-1].lower()
    words = (s.mechanism or "").lower().split()
    there = s.place is None or (d.place is not None and s.place.name == d.place.name)
    return noun in words and there and s.span.start < d.span.start and s.mechanism != d.mechanism
