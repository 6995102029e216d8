"""The month of what a release reports as over without telling any time: it came out while that was news."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.days.dates import NO_DAY_TOLD, DateMention
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.genre import is_news
from memcon.lexicon.patterns import WordRegex, lazy_regex

_MONTH = "no time is told: the month in which the release came out"
_EARLY = 3  # days of a month on which what is reported may have been in the month before


def give_month_of_report(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the month of publication to the talks that a release reports as held, where it dates nothing reported.

    So too the visit and the session that they were part of, as far as they share the sides or the country
    (docs/decisions/0010). A note says where the month comes from.
    """
    today = setting.reference
    if today is None or today.day <= _EARLY or is_news(setting.context) or setting.context.turns.turns:
        return
    reported = [d for d in drafts if d.standing == "subject"]
    this_year = str(today.year)  # "at this year's Forum"
    if any(d.status not in ("held", "agreed") or _time_of(d) not in (None, this_year) for d in reported):
        return
    undated = [d for d in reported if d.status == "held" and (_time_of(d) or d.why_no_day in (None, NO_DAY_TOLD))]
    talks = [d for d in undated if d.kind == "meeting" and d.people and not setting.find_dates(d.sentence, "past")]
    codes = [d.codes for d in talks]
    for d in undated:
        if d in talks or (d.kind in ("visit", "session") and d.codes in codes):
            d.when = DateMention(d.span.start, d.span.end, today.isoformat(), None, relative=True, reason=_MONTH)
            d.months_only = True


# "has arrived in Peru on a three-day visit": told at the head of a text, on that day
_ARRIVED = lazy_regex(r"\b(?:has|have)\s+(?:just\s+)?(?:arrived|landed|reached)\b")
_LEAD = 2  # sentences


def give_day_of_arrival(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the day of publication to the visit of somebody who "has arrived" by the lead of a text."""
    today, plain = setting.reference, setting.context.plain
    lead = setting.context.lead_end(_LEAD)
    for d in drafts:
        if d.kind != "visit" or d.standing != "subject" or d.status != "held" or d.span.start >= lead or today is None:
            continue
        told = _ARRIVED.search(plain, max(d.sentence.start, d.told_at - _NEAR), d.span.end)
        if told is not None and d.when is None and d.why_no_day in (None, NO_DAY_TOLD):
            d.when = DateMention(d.span.start, d.span.end, today.isoformat(), None, relative=True)


def _time_of(d: Draft) -> str | None:
    return d.when.first if d.when is not None else None


def give_month_of_talks(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a session without a day the month of the talks on its margins: "met today on the margins of the Forum"."""
    context = setting.context
    open_ones = [d for d in drafts if d.kind == "session" and d.status == "held" and d.when is None and not d.modifier]
    dated = [o for o in drafts if o.kind == "meeting" and o.status == "held" and o.when is not None and o.when.first]
    if not open_ones or not dated:
        return
    told = {setting.sentence(span.start).start: o for o in dated for span in (o.span, *o.evidence)}
    for d in open_ones:
        sentence = setting.sentence(d.span.start)
        talks = told.get(sentence.start)
        ahead = context.plain[max(sentence.start, d.span.start - _NEAR) : d.span.start]
        if talks is not None and d.why_no_day in (None, NO_DAY_TOLD) and _MARGINS.of(context.lexicon).search(ahead):
            d.when, d.months_only, d.why_no_day = talks.when, True, None


_NEAR = 60  # characters
_MARGINS = WordRegex(r"\b(?:%meeting_edges%\s+of|during)\s+(?:[\w'’.-]+\s+){0,5}(?:[\w.]+-)?\Z")
