"""A meeting that a document reports twice with the same persons: once on its own, once with what was said there."""

from __future__ import annotations

from memcon.annotate.drafts import LATEST, Draft
from memcon.annotate.meeting_joining import is_apart
from memcon.annotate.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_SIDES = 2
_ANEW = lazy_regex(
    r"\b(?:again|another|second|third|further|later|earlier|last|previous\w*|next|following|subsequent\w*|afterwards?|yesterday|"
    r"tomorrow|before|after|since)\b"
)


def join_told_again(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Let a meeting take over a later one of the same persons, if no day, place or word sets that one apart.

    One of the two may name more persons: "received President A. The talks of A and his minister B with …".
    """
    out: list[Draft] = []
    met: list[Draft] = []
    for d in drafts:
        if d.kind != "meeting" or d.standing != "subject" or len(_sides(d)) < _SIDES:
            out.append(d)
            continue
        first = next((o for o in met[-LATEST:] if _is_one(setting, o, d)), None)
        if first is None:
            met.append(d)
            out.append(d)
        else:
            _take_over(first, d)
    return out


def _sides(d: Draft) -> set[str | None]:
    return {p.party for p in d.people if p.name} - {None}


def _idents(d: Draft) -> set[int]:
    return {p.ident for p in d.people if p.name}


def _is_one(setting: Setting, o: Draft, d: Draft) -> bool:
    """Tell whether two meetings of one status are one by who met, when and where."""
    a, b = _idents(o), _idents(d)
    if d.other or o.sentence == d.sentence or o.status != d.status or o.codes != d.codes or not (a <= b or b <= a):
        return False
    if a != b and is_apart(setting, d, o):
        return False
    ahead = setting.context.folded[d.sentence.start : d.span.start]
    if _ANEW.search(ahead) is not None:
        return False
    one, two = (o.when.first if o.when else None) or "", (d.when.first if d.when else None) or ""
    if not (one.startswith(two) or two.startswith(one)):
        return False
    if b < a and len(two) > len(one):
        return False  # "will meet A and B. The meeting with B is on Monday"
    there, here = o.place, d.place
    if there is None or here is None:
        return True
    return there.country == here.country and (not there.name or not here.name or there.name == here.name)


def _take_over(o: Draft, d: Draft) -> None:
    """Give the first of two meetings the persons, the day and the city that the other tells more exactly."""
    o.add_people(d.people, "principal")
    o.evidence += [d.span, *d.evidence]
    own = len(o.when.first or "") if o.when is not None and not o.months_only else 0
    if d.when is not None and not d.months_only and len(d.when.first or "") > own:
        o.when, o.months_only, o.why_no_day = d.when, False, None
    o.when = o.when or d.when
    if o.place is None or (not o.place.name and d.place is not None):
        o.place = d.place
