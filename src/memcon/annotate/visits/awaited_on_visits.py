"""What who announces a visit looks forward to in its course: "will visit Peru in May. I look forward to meeting A"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_RULES = ("meetings/trigger/guest awaited", "meetings/trigger/will discuss")
# "looks forward to welcoming President A to Riga": what the visit itself is
_WELCOMES = lazy_regex(r"forward\s+(?:very\s+much\s+|greatly\s+)?to\s+(?:welcoming|hosting|receiving)\b")


def settle_awaited(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, those looked forward to set within the visits announced, which tell the guests welcomed."""
    visits = [d for d in drafts if d.kind == "visit" and d.standing == "subject"]
    kept = []
    for d in drafts:
        awaited = d.rule in _RULES and d.status in ("agreed", "scheduled")
        visit = _visit_of(d, [v for v in visits if v.status == "scheduled"]) if awaited else None
        welcomes = awaited and all(_WELCOMES.match(setting.context.plain, s.start) for s in (d.span, *d.evidence))
        stay = _stay_of(d, drafts) if welcomes and visit is None else None
        if stay is not None:
            stay.status, stay.standing = "agreed", "subject"
        if welcomes and d.when is None and (visit or stay) is not None:
            continue
        if visit is not None and d.status == "agreed":
            _set_within(visit, d)
        kept.append(d)
    return kept


def _stay_of(d: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """Return the visit of the guest awaited that the text speaks of: "The visit of President A will help trade"."""
    guests = {p.ident for p in d.people if p.name}
    stays = (v for v in drafts if v.kind == "visit" and v.codes == d.codes and v.when is None and not v.verbal)
    return next((v for v in stays if v.status == "held" and guests & {p.ident for p in v.people}), None)


def _visit_of(d: Draft, coming: Sequence[Draft]) -> Draft | None:
    """Return the visit announced between those who are to meet: by who is awaited, or to them."""
    awaited = {p.ident for p in d.people if p.name}
    for v in coming:
        host = v.place.country if v.place is not None else None
        guests = {p.ident for p in v.people if p.name and p.party != host}
        if d.codes <= v.codes and (not guests or guests & awaited or host not in {p.party for p in d.people if p.name}):
            return v
    return next((v for v in coming if d.codes <= v.codes and v.place is None), None)


def _set_within(visit: Draft, d: Draft) -> None:
    """Let a meeting be reported as one to come in the country and in the month of a visit."""
    d.status, d.standing = "scheduled", "subject"
    if d.place is None and visit.place is not None:
        d.place = replace(visit.place, name=None)
    if d.when is None and visit.when is not None:
        d.when, d.months_only, d.why_no_day = visit.when, True, None
