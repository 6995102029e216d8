"""Meetings of a visit that the document reports: which they are, and in which of its states each was.

"Ms Holm will visit Peru and Kenya. … The talks with President Rojas will be about trade": they meet in Peru, and the
document reports it, as it does the visit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.parties.genre import is_news
from memcon.annotate.parties.states import read_states
from memcon.annotate.visits.itineraries import report_stops
from memcon.lexicon.patterns import lazy_regex

_SIDES = 2
_SIDE = 1
# words that set talks apart from those of the visit, or tell that they are only spoken of
_APART = lazy_regex(
    r"\b(?:again|last|previous(?:ly)?|had|earlier|already|before|since|next|recent(?:ly)?|past|former|regular|future|further|"
    r"upcoming|forthcoming|later|planned|possible|resum\w+|continu\w+|propos\w+|agreed|invit\w+|would|if|ongoing|until|ago|"
    r"annual|year|week|month)\b",
    re.I,
)
_REACH = 60  # characters before and behind a noun of meeting


_SPOKE = "meetings/trigger/spoke"
_FAR = lazy_regex(r"\b(?:tele)?phon|\bvideo|\bvirtual|\bcall(?:ed|s)?\b(?!\s(?:on|for)\b)|\bonline\b")
# "He talked with Minister A about eels", not "He will have spoken to A", "had spoken with A before"
_TALKED = lazy_regex(r"(?:also\s+)?(?:spoke|speak|talked)\s(?:with|to)\b")


def meet_on_visits(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let those whom somebody talked with in a release on his visit be met: "During her visit, she spoke with B"."""
    talks = [d for d in drafts if d.kind == "call" and d.rule == _SPOKE] if not is_news(setting.context) else []
    visits = [v for v in drafts if v.kind == "visit" and v.verbal and v.place is not None][:LATEST] if talks else []
    if not visits or _FAR.search(setting.context.folded) is not None:
        return
    for d in talks:
        them = {p.ident for p in d.people if p.name}
        there = any(v.span.start < d.span.start and them & {p.ident for p in v.people} for v in visits)
        if there and _TALKED.match(setting.context.plain, d.span.start) is not None:
            d.kind = "meeting"


def report_parts_of_visits(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Report the talks that a noun tells of those on a visit which the document reports, and sessions on its way."""
    report_stops(setting, drafts)
    visits = [v for v in drafts if v.kind == "visit" and v.standing == "subject" and v.status in ("held", "scheduled")]
    led = [{p.ident for p in s.people} for s in drafts if s.kind == "session" and s.standing == "subject" and s.people]
    for d in drafts if visits else ():
        if d.standing != "mentioned" or d.status not in ("held", "scheduled") or not any(p.name for p in d.people):
            continue
        goal = next((v for v in visits if _is_purpose(setting, v, d)), None)
        if goal is not None:
            d.standing, d.status = "subject", goal.status
            continue
        if d.other or d.place is not None or _is_apart(setting, d):
            continue
        if any({p.ident for p in d.people if p.name} <= heads for heads in led[:LATEST]):
            continue  # "will travel to Peru to co-chair the meeting with A": the session's
        v = next((v for v in visits if find_stop(setting, v, d) is not None and is_then(v, d)), None)
        if v is not None:
            d.standing, d.status = "subject", v.status


# "will travel to Lima on Monday for a working [meeting] with Minister A"
_FOR = lazy_regex(r"\bfor\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}\Z")
_FOR_REACH = 40  # characters


def _is_purpose(setting: Setting, v: Draft, d: Draft) -> bool:
    """Tell whether a meeting is told as what the guest of a visit goes for."""
    if d.kind != "meeting" or d.sentence != v.sentence or d.span.start < v.span.end or not v.codes <= d.codes:
        return False
    goes = {p.ident for p in v.people if p.name} & {p.ident for p in d.people}
    text, start = setting.context.plain, d.span.start
    return bool(goes) and _FOR.search(text, max(v.span.end, start - _FOR_REACH), start) is not None


def find_stop(setting: Setting, v: Draft, d: Draft) -> Place | None:
    """Return the state of a visit's hosts whom its guests met at a meeting of the two sides alone."""
    guests = {p.party for p in v.people if p.name}
    if (
        d.kind != "meeting"
        or d.mode == "virtual"
        or len(guests) != _SIDE
        or len(d.codes) != _SIDES
        or not guests < d.codes
    ):
        return None
    (host,) = d.codes - guests
    own = {p.ident for p in d.people if p.party in guests}
    if host not in v.codes or host not in read_states(setting.context.lexicon).codes:
        return None
    if v.place is not None and v.place.country not in (None, host):
        return None
    return Place(None, host, d.span) if own <= {p.ident for p in v.people} else None


def is_then(v: Draft, d: Draft) -> bool:
    """Tell whether a meeting's day, if one is told, lies within the days or in the month of a visit."""
    day = d.when.first if d.when else None
    first, last = (v.when.first, v.when.last or v.when.first) if v.when else (None, None)
    if not day:
        return True
    if not first or not last:
        return False
    size = min(len(day), len(first), len(last))
    return first[:size] <= day[:size] <= last[:size]


def _is_apart(setting: Setting, d: Draft) -> bool:
    """Tell whether the words around a noun tell of talks at another time."""
    text = setting.context.plain
    return (
        _APART.search(text, max(d.sentence.start, d.span.start - _REACH), min(d.sentence.end, d.span.end)) is not None
    )
