"""Days told by an earlier sentence: "that day", "a day later", "on the second day of the visit"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from memcon.annotate.days.counted_days import COUNTED_ELSEWHERE, count_days
from memcon.annotate.days.dates import DateMention, parse_iso
from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.meeting_slots import is_dateline
from memcon.lexicon.patterns import lazy_regex

_IN_THE_DAY = lazy_regex(r"[Ee]arlier\s+in\s+the\s+day\b")  # of the day told before, else of the publication
# "Later in the day, she met B", "In the evening, …", "Following this, …", "The day ended with talks": as told before
_GOES_ON = lazy_regex(
    r"\W{0,3}(?:Later(?:,|\s+(?:on,|on\s+the\s+same\s+day|(?:in\s+the|that|the\s+same)\s+(?:day|morning|afternoon|evening))\b)|"
    r"In\s+the\s+(?:(?:early|late)\s+|later\s+part\s+of\s+the\s+)?(?:morning|afternoon|evening)\b|At\s+(?:noon|midday)\b|"
    r"(?:The|This|Her|His)\s+(?:[a-z]+\s+)?(?:day|morning|afternoon|evening)\s+(?:then\s+|also\s+)?(?:concluded|ended|closed|began|started|opened|"
    r"continued)\b|(?:Following|After)\s+(?:this|that|the\s+(?:[a-z]+\s+){0,2}(?:ceremony|welcome|reception|meeting|talks|discussions?|lunch|"
    r"luncheon|breakfast|address|speech|visit|briefing|conference)),|(?:Subsequently|Thereafter|Afterwards?),?\s)"
)
_THAT_DAY = lazy_regex(r"\b(?:on\s+)?(?:[Tt]hat|[Tt]he\s+same)\s+(?:day|(?P<part>morning|afternoon|evening))\b")


def take_that_day(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the day of the occasion told before to one told "that day", and count from it "a day earlier"."""
    day: DateMention | None = None
    for d in sorted(drafts, key=lambda d: d.span.start):
        if d.when is None and d.why_no_day == COUNTED_ELSEWHERE:
            d.when = _count_from(setting, d, day)
        if (
            d.when is None
            and day is not None
            and _THAT_DAY.search(setting.context.plain, d.sentence.start, d.sentence.end)
        ):
            d.when = day
        if d.when is None and d.kind == "meeting" and _GOES_ON.match(setting.context.plain, d.sentence.start):
            d.when = _day_so_far(setting, d)
        if day is not None and d.when is not None and _IN_THE_DAY.match(setting.context.plain, d.when.start):
            d.when = day
        if d.when is not None and d.when.last is None and d.when.tells_day:
            day = d.when
    _go_on(setting, drafts)
    _count_within(setting, drafts)


_SO_FAR = 8  # sentences
_RECENT = timedelta(days=10)  # before the publication


def _day_so_far(setting: Setting, d: Draft) -> DateMention | None:
    """Return the day that the sentences in front tell last, where it is one about the publication."""
    context, today = setting.context, setting.reference
    if today is None or d.status not in ("held", "scheduled"):
        return None
    tense = "past" if d.status == "held" else "future"
    number = context.sentence_at(d.sentence.start)
    for sentence in reversed(context.sentences[max(0, number - _SO_FAR) : number]):
        for m in reversed(setting.find_dates(sentence, tense)):
            day = parse_iso(m.first) if m.tells_day and m.last is None else None
            late = d.status == "held" and m.first is not None and m.first > today.isoformat()
            if day is not None and abs(day - today) <= _RECENT and not late and not is_dateline(context.plain, m):
                return m
    return None


# "The two will then meet": the day that the sentence before tells
_THEN = lazy_regex(r"[^.;:]{3,160}?\b(?:will\s+then|then\s+(?:met|held|had|received|called|paid|took|sat))\b")


def _go_on(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a meeting told as the next thing of a day the day that the sentence before tells of an occasion."""
    context = setting.context
    dated = [o for o in drafts if o.when is not None and o.when.last is None and o.when.tells_day and not o.months_only]
    dated = [o for o in dated if o.when is not None and o.sentence.start <= o.when.start < o.sentence.end]
    by_number = {context.sentence_at(o.span.start): o for o in dated}
    for d in drafts if by_number else ():
        if d.when is not None or d.kind not in ("meeting", "call") or d.modifier is not None:
            continue
        if _THEN.match(context.plain, d.sentence.start, d.span.end) is None:
            continue
        before = by_number.get(context.sentence_at(d.span.start) - 1)
        if before is not None and before.status == d.status and not _is_elsewhere(before, d):
            d.when, d.why_no_day, d.months_only = before.when, None, False


def _is_elsewhere(o: Draft, d: Draft) -> bool:
    """Tell whether two occasions were held in two countries."""
    there, here = (x.place.country if x.place is not None else None for x in (o, d))
    return there is not None and here is not None and there != here


def _count_from(setting: Setting, d: Draft, day: DateMention | None) -> DateMention:
    """Return the day that a draft's sentence counts from `day`; without one the day stays open, and none is lent."""
    told = next((m for m in setting.find_dates(d.sentence, "past") if m.reason == COUNTED_ELSEWHERE), None)
    start, end = (told.start, told.end) if told is not None else (d.span.start, d.span.end)
    if day is not None and (day.start, day.end) == (start, end):
        return day  # two occasions of one sentence, on the day that it counts
    base = parse_iso(day.first) if day is not None else None
    first = count_days(setting.context.plain[start:end], base) if base is not None else None
    return DateMention(start, end, first, None, relative=True, reason=None if first else COUNTED_ELSEWHERE)


# "On the second day of her visit, she met B", "On its final day, the ministers met"
_NTH_DAY = lazy_regex(
    r"\b[Oo]n\s+(?:the|its|their|his|her|this)\s+(?P<nth>first|opening|second|third|fourth|fifth|final|last|closing|concluding)\s+day"
    r"(?=[,.;]|\s+of\s+(?:the|his|her|their|its|this|an?)\s|\s+(?:of|in)\s+[A-Z])"
)
_ORDER = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4}
_VISIT = lazy_regex(r"\s+of\s+(?:[\w'’.-]+\s+){1,5}?(?:visit|trip|tour|stay|journey)\b")


def _count_within(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a meeting the day on which it was held of a visit or session that a sentence tells as a whole."""
    plain = setting.context.plain
    wholes = [o for o in drafts if o.kind in ("visit", "session") and o.when is not None and o.when.tells_day][:LATEST]
    for d in drafts if wholes else ():
        if d.kind != "meeting" or plain.find(" day", d.sentence.start, d.sentence.end) < 0:
            continue
        told = _NTH_DAY.search(plain, d.sentence.start, d.sentence.end)
        if told is None or (
            d.when is not None and d.when.tells_day and d.when.last is None and _is_own(d, told.start())
        ):
            continue
        visit = _VISIT.match(plain, told.end()) is not None
        before = [o for o in wholes if o.status == d.status and o.span.start < max(told.end(), d.span.start)]
        before = [o for o in before if not visit or o.kind == "visit"]
        day = _day_of(before[-1], told["nth"]) if before else None
        if day is not None:
            d.when, d.why_no_day = DateMention(told.start(), told.end(), day, None, relative=True), None


def _is_own(d: Draft, start: int) -> bool:
    """Tell whether a day beside the words for one of several is told in the same sentence: "today, on the last day"."""
    return d.when is not None and d.sentence.start <= d.when.start < d.sentence.end and d.when.start != start


def _day_of(whole: Draft, nth: str) -> str | None:
    """Return the day that is the first, second or last of an occasion, None where it does not last as long."""
    first = parse_iso(whole.when.first) if whole.when is not None else None
    last = parse_iso(whole.when.last) if whole.when is not None else None
    if nth not in _ORDER:
        return last.isoformat() if last is not None else None
    if first is None or whole.months_only:
        return None
    day = first + timedelta(days=_ORDER[nth])
    return day.isoformat() if last is None or day <= last else None
