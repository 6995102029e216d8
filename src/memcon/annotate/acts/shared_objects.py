"""Verbs joined by "and" before one object, which are one act: "welcomed and backed the plan"."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.text.small_words import HAVE, MODALS, is_adverb
from memcon.model import Act, Span

_JOINING = frozenset({"and", "and also", "and fully", "and further", "and warmly", "and strongly"})
_DOING = frozenset({"commitment", "delivery"})
_LEADS = HAVE | MODALS | {"do", "does", "did", "not"}


def join_shared(folded: str, acts: list[Act]) -> list[Act]:
    """Return the acts of a sentence with each that is a bare verb joined to the one that has its object too.

    The second verb decides what kind of act it is, "noted and praised the rescue", unless the first tells a deed or a
    promise: "launched and praised the fund".
    """
    out: list[Act] = []
    for act in acts:
        before = out[-1] if out else None
        if before is not None and _shares(folded, before, act):
            joined = before if before.kind in _DOING and act.kind not in _DOING else act
            act = replace(joined, span=Span(before.span.start, act.span.end), subject=before.subject)
            out.pop()
        out.append(act)
    return out


def _shares(folded: str, bare: Act, act: Act) -> bool:
    if bare.subject is None or act.subject is None or bare.subject.start != act.subject.start:
        return False
    *leads, verb = bare.span.of(folded).split() or [""]
    if not all(w in _LEADS or is_adverb(w) for w in leads) or is_adverb(verb):
        return False
    return " ".join(folded[bare.span.end : act.span.start].split()) in _JOINING
