"""Meetings told once more of a session that the text has told before."""

from __future__ import annotations

from memcon.annotate.drafts import LATEST, Draft
from memcon.annotate.meeting_joining import is_apart
from memcon.annotate.meeting_setting import Setting

_WHOLE_DAY = 10  # characters


def join_retold(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Let a session take over what is told of those who met for it once more, with its day and its city."""
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
