"""A visit called off: the day it was due on, and the meetings that fall with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from memcon.annotate.days.dates import NO_DAY_TOLD, DateMention
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.meeting_slots import find_when
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

CALLED_OFF = frozenset({"cancelled", "postponed"})
_WAS_DUE = lazy_regex(
    r"\b(?:was|were|had\s+been)\s+(?:also\s+|originally\s+|initially\s+)?"
    r"(?:scheduled|due|expected|set|supposed|slated|planning|planned|to)\b(?!\s+(?:by|out|up)\b)"
)
_NEAR = 60  # characters between the words that tell the plan and the verb of it
_NEXT = 3  # sentences that go on about it


def settle_called_off(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a reported visit that was called off its day, and its status to what was due to take place during it."""
    for v in drafts:
        if v.kind != "visit" or v.standing != "subject" or v.status not in CALLED_OFF:
            continue
        _read_planned_day(setting, v)
        guests = {p.ident for p in v.people if p.name}
        for d in drafts:
            met = {p.ident for p in d.people if p.name}
            if d.kind == "session" or d.status not in ("scheduled", v.status) or d is v or not d.codes <= v.codes:
                continue
            if d.span.start > v.span.start and (guests & met or not guests) and _was_due(setting, d):
                d.standing, d.status = "mentioned", v.status


_FAR_AHEAD = timedelta(days=150)


def read_due(setting: Setting, d: Draft, limit: Span, off: bool) -> tuple[DateMention | None, str | None]:
    """Return the day that lies ahead, or why there is none; of what was called `off`, a month that is nearer."""
    when, why = find_when(setting, d.sentence, d.span, "future", limit)
    first = when.first if when is not None else None
    if not off or first is None or setting.reference is None or first < (setting.reference + _FAR_AHEAD).isoformat():
        return when, why
    return find_when(setting, d.sentence, d.span, None, limit)


# "was called off on Monday", "had been postponed late on Monday by Lima"; "was postponed to Monday" tells the new day
_CALLED_OFF_THEN = lazy_regex(
    r"\b(?:called|put|broken)\s+off|\b(?:cancell?ed|postponed|scrapped|deferred|shelved)(?:\s+(?:abruptly|suddenly|at\s+short\s+notice))?"
)
_ON_THAT_DAY = lazy_regex(r"(?:\s+by\s+[^.;:,]{2,60}?)?,?\s+(?:(?:late|early|earlier)\s+)?(?:on\s+)?\Z")
_THEN_CALLED_OFF = lazy_regex(
    r"\s+(?:abruptly\s+|suddenly\s+)?(?:called|put|broke)\s+off\b|\s+(?:abruptly\s+|suddenly\s+)?(?:cancell?ed|postponed|scrapped|deferred|shelved)\b"
)
_OFF_REACH = 90  # characters from the verb to the day


def drop_day_of_calling_off(setting: Setting, d: Draft) -> None:
    """Leave an occasion undated where the day is the one on which it was called off: "was called off on Monday"."""
    text, told = setting.context.plain, d.when
    if d.status not in CALLED_OFF or told is None or told.start < d.sentence.start or setting.reference is None:
        return
    offs = [
        m.end() for m in _CALLED_OFF_THEN.finditer(text, max(d.sentence.start, told.start - _OFF_REACH), told.start)
    ]
    behind = bool(offs) and _ON_THAT_DAY.match(text, offs[-1], told.start) is not None
    if not behind and _THEN_CALLED_OFF.match(text, told.end) is None:
        return
    if told.first and told.first <= setting.reference.isoformat()[: len(told.first)]:
        d.when, d.why_no_day = None, NO_DAY_TOLD


def is_called_off_first(setting: Setting, d: Draft) -> bool:
    """Tell whether a report opens with a meeting that was called off, unless "I" comment on it."""
    context = setting.context
    opens = d.kind == "meeting" and d.status in CALLED_OFF and d.span.start < context.lead_end(1)
    return opens and not context.plain.startswith("I ", d.sentence.start)


def _read_planned_day(setting: Setting, v: Draft) -> None:
    """Take the day that a visit was due on in place of the one on which it was called off."""
    today = setting.reference.isoformat() if setting.reference else ""
    told = v.when
    if told and told.first and told.first <= today[: len(told.first)]:
        v.when, v.why_no_day = None, NO_DAY_TOLD
    number = setting.context.sentence_at(v.sentence.start)
    for sentence in setting.context.sentences[number : number + _NEXT]:
        if v.when is not None:
            return
        due = _WAS_DUE.search(setting.context.plain, sentence.start, sentence.end)
        if due is not None:
            when, _ = find_when(setting, sentence, Span(*due.span()), "future", Span(due.start(), sentence.end))
            v.when = when if when and (when.first or "") >= today else None
    if v.when is None and told and told.first and told.first >= today[: len(told.first)]:
        v.when, v.why_no_day = told, None  # due on the very day, unless another is told


def _was_due(setting: Setting, d: Draft) -> bool:
    """Tell whether the words before a meeting tell it as a plan of the past: "was scheduled to meet"."""
    start = max(d.sentence.start, d.told_at - _NEAR)
    return _WAS_DUE.search(setting.context.plain, start, d.told_at) is not None
