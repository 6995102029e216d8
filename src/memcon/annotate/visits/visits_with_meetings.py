"""Visits that a text speaks of as known, whose meetings it reports: "During her visit to Riga, A met B"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.visits.visit_parts import is_what_went_before
from memcon.lexicon.patterns import lazy_regex

# "during her [visit]", "President A's two-day [visit]", not "her last visit"
_WHOSE = lazy_regex(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|['’]s?)\s+(?:(?!last|previous|earlier|next|recent|past|future|upcoming|return|planned|latest|"
    r"second|third|fourth)[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
_NOUN = lazy_regex(r"(?:(?:state|official|working)\s)?(?:visit|stay|trip)\b")
# "who was in Lima since A's [visit]", "the pact signed during her [visit]": told to say when something else was
_ASIDE = lazy_regex(
    r"\b(?:since|before|after|following|ahead\s+of|signed|agreed|launched|invited|who|which|whom)\b[^.;:,]{0,70}\Z"
)
_REACH = 110  # characters before the noun


def report_known_visits(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let a visit of which no day is told be reported, on the day of its meetings, where these are reported."""
    reported = [d for d in drafts if d.standing == "subject" and d.place is not None]
    seen = {d.place.country for d in reported if d.kind == "visit" and d.place is not None}
    met = [d for d in reported if d.kind == "meeting"]
    for v in drafts if met else ():
        if v.kind != "visit" or v.standing != "mentioned" or v.when is not None or v.place is None:
            continue
        if v.status not in ("held", "scheduled") or v.place.country in seen or not _is_known(setting, v):
            continue
        there = [d for d in met if _is_part(d, v)]
        if not there:
            continue
        v.standing = "subject"
        days = {d.when.first: d for d in there if d.when is not None and _is_told(setting, d.when)}
        if len(days) == 1:
            first = next(iter(days.values()))
            v.when, v.months_only, v.why_no_day = first.when, first.months_only, None


def _is_told(setting: Setting, when: DateMention) -> bool:
    """Tell whether words of the text tell a day, and not that it came out within the month."""
    words = setting.context.plain[when.start : when.end]
    return any(c.isdigit() for c in words) or "day" in words.lower()


def _is_part(d: Draft, v: Draft) -> bool:
    """Tell whether a meeting is one of who makes a visit, in the country visited."""
    here = d.place is not None and v.place is not None and d.place.country == v.place.country
    who = {p.ident for p in v.people if p.name}
    return here and d.status == v.status and v.codes <= d.codes and who <= {p.ident for p in d.people}


def _is_known(setting: Setting, v: Draft) -> bool:
    """Tell whether the words of a visit say whose it is, and it is not told to say when something else was."""
    text, start = setting.context.plain, max(v.sentence.start, v.span.start - _REACH)
    if _NOUN.match(text, v.span.start) is None or _WHOSE.search(text, start, v.span.start) is None:
        return False
    return _ASIDE.search(text, start, v.span.start) is None and not is_what_went_before(setting, v)
