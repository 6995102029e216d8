"""Visits told behind whom the visitor met: "Minister A met Minister B during a visit to Peru" is that of A alone."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_MET = lazy_regex(r"\b(?:met|meets?|meeting|talks|discussions|spoke|speaks?|consultations|signed)\b")
_RECEIVED = lazy_regex(r"\b(?:receiv\w+|host\w*|welcom\w+|greet\w+)\b")
_DURING = lazy_regex(
    r"\b(?:[Dd]uring|on|in\s+the\s+course\s+of|as\s+part\s+of|within)\s+(?:an?|his|her|their|this|today's)\s+(?:[\w-]+\s+){0,4}\Z"
)
_REACH = 70  # characters before a visit


def leave_hosts_met(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Take from visits whom the visitor met there, who is at home where the visit goes."""
    text = setting.context.plain
    for d in drafts:
        country = d.place.country if d.kind == "visit" and d.place is not None else None
        guests = [p for p in d.people if p.party != country]
        if country is None or len(guests) == len(d.people) or not any(p.name for p in guests):
            continue
        start, low = d.sentence.start, max(d.sentence.start, d.span.start - _REACH)
        if _DURING.search(text, low, d.span.start) is None or _RECEIVED.search(text, start, d.span.start) is not None:
            continue
        known = {p.ident for p in d.people}
        told = [p.ident for p in setting.context.people_in(start, d.span.start) if p.ident in known]
        goes = bool(told) and told[0] in {p.ident for p in guests}  # the visitor met; a host who met has a part in it
        if goes and _MET.search(text, start, d.span.start) is not None:
            d.people[:] = guests
