"""Meetings told once more of a session that the text has told before."""

from __future__ import annotations

import re

from memcon.annotate.meetings.told_again import is_apart
from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_WHOLE_DAY = 10  # characters


def join_retold(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Let a session take over what is told of those who met for it once more, with its day and its city."""
    sessions = [s for s in drafts if s.kind == "session" and s.standing == "subject"][-LATEST:]
    drafts = [d for d in drafts if not (_is_held(setting, d) and any(_goes_on(setting, d, s) for s in sessions))]
    drafts = _leave_named_by_place(_leave_opening(setting, drafts, sessions))
    reported: dict[str, list[Draft]] = {}
    for s in drafts:
        if s.kind == "session" and s.standing == "subject" and s.when is not None and s.when.first:
            reported.setdefault(s.when.first, []).append(s)
    return [
        d
        for d in drafts
        if d.when is None
        or not any(_retells_session(setting, d, s) for s in reported.get(d.when.first or "", ())[-LATEST:])
    ]


_LEAD, _SOON = 1, 3  # sentences


def _leave_opening(setting: Setting, drafts: list[Draft], sessions: list[Draft]) -> list[Draft]:
    """Let a session take over the talks without names by which a report opens: "A and B discussed eels"."""
    context = setting.context
    opening = next((d for d in drafts if d.kind == "meeting" and d.standing == "subject"), None)
    if opening is None or opening.people or opening.span.start >= context.lead_end(_LEAD) or len(opening.codes) < 2:
        return drafts
    soon = context.sentence_at(opening.span.start) + _SOON
    for s in sessions:
        near = opening.sentence.start < s.sentence.start and context.sentence_at(s.span.start) <= soon
        if not near or s.number is None or s.codes != opening.codes or s.status != opening.status:
            continue
        if _ELSEWHERE.search(context.plain, s.sentence.start, s.sentence.end):
            continue
        days = {w.first for w in (opening.when, s.when) if w is not None and w.first}
        places = {p.name for p in (opening.place, s.place) if p is not None and p.name}
        if len(days) < 2 and len(places) < 2:
            s.evidence.append(opening.span)
            s.when, s.place = s.when or opening.when, s.place or opening.place
            return [d for d in drafts if d is not opening]
    return drafts


_BY_PLACE = lazy_regex(r"(?P<place>[A-Z][\w'’ -]+?)\s(?:[Ss]ummit|[Mm]eeting|[Tt]alks)\Z")


def _leave_named_by_place(drafts: list[Draft]) -> list[Draft]:
    """Let a meeting take over what calls it by its place further down: "met in Lima … agreed at the Lima Summit"."""
    met: dict[str, list[Draft]] = {}
    for d in drafts:
        if d.kind == "meeting" and d.place is not None and d.place.name and len(d.codes) > 1:
            met.setdefault(d.place.name, []).append(d)
    kept = []
    for d in drafts:
        name = _BY_PLACE.match(d.mechanism or "") if d.kind == "session" and d.when is None and not d.codes else None
        same = [m for m in met.get(name["place"], ()) if m.span.start < d.span.start] if name is not None else []
        if len(same) == 1 and d.number is None and d.modifier is None:
            same[0].evidence.append(d.span)
        else:
            kept.append(d)
    return kept


# "engaged in talks", "The two sides held detailed discussions", not "held talks with the mayor"
_TALKS_HELD = lazy_regex(
    r"\bengage[sd]?\s+in\b|\b(?:held|had|conducted)\s+(?:an?\s+)?(?:[\w-]+,?\s+(?:and\s+)?){0,4}?"
    r"(?:talks|discussions?|consultations|deliberations|negotiations|exchanges?|conversations?)\b(?!\s+with\b)"
)
_ELSEWHERE = lazy_regex(
    r"\b(?:earlier|previously|later|separate(?:ly)?|margins?|side-?lines?|before|also\s+met)\b", re.I
)


def _is_held(setting: Setting, d: Draft) -> bool:
    """Tell whether a meeting is told only as talks that both sides "held" or "engaged in"."""
    if d.kind != "meeting" or not d.verbal:
        return False
    return _TALKS_HELD.search(setting.context.plain, d.span.start, d.span.end) is not None


def _goes_on(setting: Setting, d: Draft, s: Draft) -> bool:
    """Tell whether a sentence tells what the parties of a session did at it: "Both further engaged in discussions"."""
    if d.codes != s.codes or s.span.start >= d.span.start or d.status != s.status:
        return False
    if not {p.ident for p in d.people} <= {p.ident for p in s.people}:
        return False
    if _ELSEWHERE.search(setting.context.plain, d.sentence.start, d.sentence.end):
        return False
    own = [x.span if isinstance(x, Place) else Span(x.start, x.end) for x in (d.when, d.place) if x is not None]
    return not any(d.sentence.start <= x.start < d.sentence.end for x in own)


def _retells_session(setting: Setting, d: Draft, s: Draft) -> bool:
    """Tell whether a meeting is the session told before it: "A, B and C met in Riga on 7 June to celebrate …"."""
    if d.kind != "meeting" or s.kind != "session" or s.standing != "subject" or s.span.start >= d.span.start:
        return False
    if d.when is None or s.when is None or d.place is None or s.place is None or not d.codes <= s.codes:
        return False
    day, told = d.when.first, d.span.end <= d.when.start and d.when.end <= d.sentence.end
    told = told and d.span.end <= d.place.span.start < d.sentence.end and d.place.name == s.place.name
    whole = day is not None and len(day) == _WHOLE_DAY and day == s.when.first and s.when.last is None
    return bool(told and whole) and d.sentence != s.sentence and not is_apart(setting, d, s)
