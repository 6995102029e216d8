"""Days of a visit that no date tells: how long it lasts, and the month of what was held on a day untold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.why_there import is_why_there
from memcon.annotate.visits.days_of_setting_out import give_days_there
from memcon.lexicon.patterns import WordRegex, lazy_regex

_NUMBERS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_DAYS = rf"{'|'.join(_NUMBERS)}|[1-9]|10"
_COUNT = rf"(?P<count>{_DAYS})[\s-]+days?"
# "a two-day [visit]", "a two-day state [visit]"
_AHEAD = lazy_regex(rf"\b{_COUNT}\s+(?:[\w-]+\s+){{0,3}}(?:[Vv]isit|trip|tour|stay)\b")
# "the visit, lasting two days", "on a three-day trip", "for a two-day official visit"
_BEHIND = lazy_regex(
    rf"[^.;:]{{0,60}}?\b(?:(?:on|for|(?:start|beginning)\s+of|to\s+(?:commence|begin|start|undertake|pay|make))\s+(?:an?|his|her)\s+{_COUNT}\s+(?:[\w-]+\s+){{0,2}}(?:[Vv]isit|trip|tour|stay)\b|"
    rf"for\s+(?P<stay>{_DAYS})\s+days,?\s+(?:from|beginning|starting|commencing)\b|"
    rf"lasting\s+(?P<last>{_DAYS})\s+days\b)"
)
# a later sentence: "During the two-day trip", "Mr A's two-day visit"
_LATER = lazy_regex(
    rf"(?:\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er)|['’]s?)\s+{_COUNT}\s+(?:[\w-]+\s+){{0,2}}(?:[Vv]isit|trip|tour|stay)\b(?P<to>\s+to\s+(?:the\s+)?)?"
)
_FOLLOWING = 5  # sentences
# What is told on the last day: "concluded a two-day visit today", "winding up".
_ENDS = lazy_regex(
    r"\b(?:conclud\w+|w[io]u?nd\w*\s+up|wrapp\w+\s+up|end(?:s|ed|ing)|complet\w+|finish\w+|returned|(?:left|leaves|departed|departs)\b(?!\s+(?:(?!\b(?:at|after)\b)[^.;:,]){0,40}?(?:\b(?:for|on)\s+(?:an?\s|[A-Z](?!\w+day\b))|"
    r"\bto\s+(?:commence|begin|start|embark|undertake|pay|make)\b))|after\s+an?|end\s+of|to\s+an\s+end)\b"
)
_ENDS_NEXT = lazy_regex(
    r"[^.;:]{0,40}?\s(?:ends?|ended|concludes?|concluded|(?:came|comes)\s+to\s+an\s+end)\s(?!on\s+[A-Z]\w+\s+with\b)"
)
_ENDED = lazy_regex(
    r"\b(?:conclud(?:es|ed)|wrapp(?:ed|ing)\s+up|wraps\s+up|ends|ended|completed)\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,4}\Z"
)
# "departed today, concluding her [visit]", "left Lima today after an official [visit]": the day of leaving in front
_LEFT_ENDING = lazy_regex(
    r"\b(?:(?:conclud|end|complet|bring)ing\s+(?:to\s+(?:an\s+end|a\s+close)\s+)?|"
    r"(?:left|departed)\s[^.;:]{0,50}?\safter\s+)(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,4}\Z"
)
# Of the first: "arrived on Monday on a three-day trip"; "met A on Tuesday on a two-day visit" tells neither.
_BEGINS = lazy_regex(
    r"\b(?:arriv\w+|land(?:s|ed)|beg[iau]n\w*|start\w*|embark\w*|kick\w*\s+off|pa(?:y|ys|id|ying)|mak(?:e|es|ing)|"
    r"undertak\w+|travel\w*|will\s+visit|to\s+visit|visits|depart\w*|leav\w+|left|heads?\b|heading|fl(?:y|ies|ew)|go(?:es|ing)?|due|welcom\w+|"
    r"reach\w*|touch(?:es|ed)\s+down|expected|upcoming|forthcoming|scheduled|from\s+(?=\d|[A-Z]\w+day\b|[A-Z]\w+\s\d)|(?:starting|beginning|commencing)\s+(?=on\b|[A-Z]\w+day\b))\b"
)


def give_lengths(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give visits the days that later sentences tell of them, and their other day where their length is told."""
    give_days_there(setting, drafts)
    for d in drafts:
        _give_length(setting, d)


def _give_length(setting: Setting, d: Draft) -> None:
    """Give a visit its other day where the text tells one day and how many it lasts."""
    first = d.when.first if d.when else None
    if d.kind == "visit" and d.months_only and _is_return(setting, d):
        d.months_only = False
    if d.kind == "visit" and d.when is None and _count_days(setting, d, None):
        return
    if d.kind != "visit" or d.when is None or d.when.last or not d.when.tells_day:
        return
    if d.months_only:  # "on the second day of her visit, she met B today"
        d.months_only = not _count_days(setting, d, _read_length(setting, d))
        return
    whole = next((m for m in setting.find_dates(d.sentence, "past") if m.last and m.first == first), None)
    if whole is not None:  # "arrived on Saturday on a visit from 23 to 24 August"
        d.when = whole
        return
    days = _read_length(setting, d)
    if _count_days(setting, d, days):
        return
    plain, near = setting.context.plain, max(d.sentence.start, d.span.start - _NEAR)
    ended = _ENDS_NEXT.match(plain, d.span.end, d.sentence.end) or _ENDED.search(plain, near, d.span.start)
    if ended is None and d.when.end <= d.span.start:
        ended = _LEFT_ENDING.search(plain, near, d.span.start)
    if days is None and ended is not None:
        d.months_only = True  # of its last day alone
    if days is None or days == 1 or first is None:
        return
    text = setting.context.plain
    around = text[max(d.sentence.start, d.span.start - _NEAR) : max(d.span.end, min(d.when.end, d.sentence.end))]
    away = timedelta(days=days - 1)
    if _ENDS.search(around):
        d.when = replace(d.when, first=(date.fromisoformat(first) - away).isoformat(), last=first)
    elif _BEGINS.search(around):
        d.when = replace(d.when, last=(date.fromisoformat(first) + away).isoformat())


# "returned on Tuesday after completing a three-day [visit]"
_RETURNED = lazy_regex(
    r"\b(?:returned|returns|left|leaves|departed|flew|(?:came|got|arrived)\s+(?:back|home))\s(?:(?!\b(?:and|who|which)\b)[^;:])*?"
    r"\b(?:after|following|upon|having|from|(?:conclud|complet|end|finish|wrapp)ing)\s[^.,;:]{0,50}\Z"
)


def _is_return(setting: Setting, d: Draft) -> bool:
    """Tell whether the single day told of a visit is that of the return from it, its length told beside."""
    plain, start = setting.context.plain, d.sentence.start
    if d.when is None or d.when.last or not d.when.tells_day or not start <= d.when.start < d.span.start:
        return False
    near = max(start, d.span.start - _NEAR)
    return (
        _RETURNED.search(plain, start, d.span.start) is not None and _AHEAD.search(plain, near, d.span.end) is not None
    )


def _is_there(setting: Setting, d: Draft, later: re.Match[str]) -> bool:
    """Tell whether a visit told again is to the country of the first, or to none: "The two-day trip to Peru"."""
    if later["to"] is None:
        return True
    country = d.place.country if d.place is not None else None
    return any(p.code == country for p in setting.context.parties_in(later.end(), later.end() + 1))


# "the third day of her four-day [visit]", "Today marks the final day of President A's official [visit]"
_NTH_DAY = lazy_regex(
    r"\b(?P<nth>first|second|third|fourth|fifth|sixth|final|last|concluding)\s+day\s+of\s+(?:[\w.'’-]+\s+){1,6}?(?:[\w-]+-)?\Z"
)
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth")
_NTH_REACH = 90  # characters


def _count_days(setting: Setting, d: Draft, days: int | None) -> bool:
    """Give a visit its days where the day told is counted: "the third day of her four-day visit, today"."""
    told = _NTH_DAY.search(setting.context.plain, max(d.sentence.start, d.span.start - _NTH_REACH), d.span.start)
    if told is None:
        return False
    here = d.when is not None and d.sentence.start <= d.when.start < d.sentence.end
    if not here and told["nth"] in _ORDER:
        return _count_from_beside(setting, d, _ORDER.index(told["nth"]))
    if d.when is None or d.when.first is None:
        return False
    day = date.fromisoformat(d.when.first)
    if told["nth"] in _ORDER:
        first = day - timedelta(days=_ORDER.index(told["nth"]))
        last = first + timedelta(days=days - 1) if days else None
    elif days:
        first, last = day - timedelta(days=days - 1), day
    else:
        return False
    d.when = replace(d.when, first=first.isoformat(), last=last.isoformat() if last is not None and days != 1 else None)
    return True


_LAST_DAY = lazy_regex(r"\b(?:final|last|concluding)\s+day\s+of\s+(?:[\w.'’-]+\s+){1,6}?(?:[Vv]isit|trip|tour|stay)\b")


def _count_from_beside(setting: Setting, d: Draft, nth: int) -> bool:
    """Give a visit its first day where the next sentence tells which day the third is, and its last day if told so."""
    context, plain = setting.context, setting.context.plain
    number = context.sentence_at(d.sentence.start)
    beside = context.sentences[number + 1 : number + 2]
    told = [m for sentence in beside for m in setting.find_dates(sentence, "past")]
    days = [m for m in told if m.relative and m.tells_day and not m.last]
    if len(days) != 1 or days[0].first is None:
        return False
    first = date.fromisoformat(days[0].first) - timedelta(days=nth)
    last = None
    for sentence in context.sentences[number + 1 : number + 1 + _FOLLOWING * 2]:
        ends = _LAST_DAY.search(plain, sentence.start, sentence.end)
        after = [m for m in setting.find_dates(sentence, "future") if ends and m.start >= ends.end() and m.tells_day]
        last = after[0].first if after and last is None and (after[0].first or "") >= days[0].first else last
    d.when = replace(days[0], first=first.isoformat(), last=last)
    if setting.reference is not None and first <= setting.reference:
        d.status = "held"
    return True


_WEEKDAY = lazy_regex(r"(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", re.I)
_WEEK, _OPEN_STAY = 7, 3  # days; how long a visit may last of which the first day alone is told


def settle_weekdays(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let a weekday of a meeting to come be the one within the visit told before: "will also meet B on Friday"."""
    visits = [v for v in drafts if v.kind == "visit" and v.status == "scheduled" and _is_dated(v)][:_WEEK]
    for d in drafts if visits else ():
        if d.kind != "meeting" or d.status != "scheduled" or d.when is None or not d.when.relative or d.when.last:
            continue
        if not d.when.tells_day or not _WEEKDAY.fullmatch(setting.context.plain, d.when.start, d.when.end):
            continue
        them = {p.ident for p in d.people if p.name}
        v = next((v for v in visits if them & {p.ident for p in v.people}), None)
        if v is None or v.when is None or not v.when.first or not d.when.first:
            continue
        start, day = date.fromisoformat(v.when.first), date.fromisoformat(d.when.first)
        same = start + timedelta(days=(day - start).days % _WEEK)
        last = date.fromisoformat(v.when.last) if v.when.last else start + timedelta(days=_OPEN_STAY)
        if day < start and same <= last:
            d.when = replace(d.when, first=same.isoformat())


def _is_dated(v: Draft) -> bool:
    return v.when is not None and v.when.tells_day and not v.when.relative and not v.months_only


_NEAR = 80  # characters in front of the words of a visit where its verb stands


def _read_length(setting: Setting, d: Draft) -> int | None:
    """Return how many days the words of a visit, or of one of the next sentences, say that it lasts."""
    context = setting.context
    text, here = context.plain, context.sentence_at(d.sentence.start)
    found = _AHEAD.search(text, max(d.sentence.start, d.span.start - _NEAR), d.span.end)
    found = found or _BEHIND.match(text, d.span.end, d.sentence.end)
    for sentence in context.sentences[here + 1 : here + 1 + _FOLLOWING] if found is None else ():
        later = _LATER.search(text, sentence.start, sentence.end) if found is None else None
        found = later if later is not None and _is_there(setting, d, later) else found
    if found is None:
        return None
    groups = found.groupdict()
    word = (groups["count"] or groups.get("last") or groups.get("stay") or "").lower()
    return _NUMBERS.get(word) or int(word)


# "arrived on Monday", "will travel on 3 May": a visit that begins on a day may last longer.
_GOES = lazy_regex(
    r"\b(?:arriv\w+|land(?:s|ed)|beg[iau]n\w*|start\w*|embark\w*|kick\w*\s+off|depart\w*|leav\w+|left|sets?\s+(?:off|out)|fl(?:y|ies|ew)|"
    r"go(?:es|ing)?|went|head(?:s|ed|ing)\s+(?:to|for)|set\s+off|came|come|first\s+day)\b"
)


def lasts_a_day(setting: Setting, d: Draft) -> bool:
    """Tell whether a visit took place on the one day told of it: "visited Peru on 3 May", "on a one-day visit"."""
    if d.kind != "visit" or d.months_only or d.when is None or d.when.last or not d.when.tells_day:
        return False
    days = _read_length(setting, d)
    if days is not None:
        return days == 1
    around = setting.context.plain[max(d.sentence.start, d.span.start - _NEAR) : max(d.span.end, d.when.end)]
    return len(around) < _WIDEST and not (_GOES.search(around) or _ENDS.search(around))


_WIDEST = 300  # characters around the words of a visit and its day


# "met today during his visit", "met today on the sidelines of the Summit": what lasts longer than the meeting.
_FRAMES = WordRegex(
    r"\b(?:during|(?:%meeting_edges%|framework|course|part|(?:second|third|last|final|penultimate)\s+day)\s+of|conjunction\s+with)\s+"
    r"(?:[\w'’.-]+\s+){0,7}\Z"
)
# "Minister A, on a four-day visit to Peru, met B today"
_BESIDE = lazy_regex(r",\s+(?:(?:currently|here)\s+)?on\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,4}(?:[\w-]+-)?\Z")


def blur_frames(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a visit or session the month alone where the day of its sentence is that of a meeting held in its course."""
    plain = setting.context.plain
    for d in drafts:
        if d.kind == "meeting" and d.when is not None and d.when.tells_day and not d.when.last:
            d.months_only |= _FROM_DAY.search(plain, max(0, d.when.start - _FROM), d.when.start) is not None
        if d.kind not in ("visit", "session") or d.months_only or (d.when is not None and d.when.last):
            continue
        if d.kind == "session" and _is_day_of_leaving(plain, d):
            d.months_only = True
            continue
        ahead = plain[max(d.sentence.start, d.span.start - _NEAR) : d.span.start]
        beside = _BESIDE.search(ahead) is not None
        why = d.kind == "session" and is_why_there(plain, d.sentence, d.span.start, d.span.end)
        if not (beside or why) and _FRAMES.of(setting.context.lexicon).search(ahead) is None:
            continue
        for o in drafts:
            if o.kind != "meeting" or not o.verbal or o.sentence != d.sentence or o.status != d.status:
                continue
            if (beside or why) and o.told_at < d.span.end:
                continue
            if o.when is not None and not o.when.last and (d.when is None or d.when.start == o.when.start):
                if d.kind == "visit" and _is_its_own(setting, d, o.when):
                    continue
                d.when, d.months_only = o.when, True


# "met B during her visit to Peru on 3 May": right behind the words for the visit stands its own day
_ITS_DAY = lazy_regex(r"(?:\s+(?:to|of|in|by)\s+[^.,;:]{2,60}?)?\s+(?:on\s+)?(?:[A-Z][a-z]+day,?\s+)?(?:the\s+)?\Z")


def _is_its_own(setting: Setting, d: Draft, day: DateMention) -> bool:
    """Tell whether a day stands right behind the words for a visit, of which no other length is told."""
    behind = d.span.end <= day.start and _ITS_DAY.fullmatch(setting.context.plain, d.span.end, day.start) is not None
    return behind and _read_length(setting, d) in (None, 1)


# "will visit Peru from 3 May and hold talks": the day on which a visit begins
_FROM_DAY = lazy_regex(r"(?<!days )(?<!weeks )\bfrom\s+(?:the\s+)?(?:[A-Z][a-z]+day,?\s+(?:the\s+)?)?\Z")
_FROM = 20  # characters
# "is due to leave for Peru on Monday [to attend the Forum]": who leaves is not there yet
_LEAVES = lazy_regex(r"\b(?:leav\w+|left|depart\w*|embark\w*|set(?:s|ting)?\s+(?:off|out))\b")
_TO_ATTEND = lazy_regex(
    r"[^.;:]{0,150}?\b(?:to|where\s+(?:he|she|they)\s+(?:will|(?:is|are)\s+to|(?:is|are)\s+\w+\s+to)(?:\s+also)?)\s+"
    r"(?:attend|participate\s+in|take\s+part\s+in|join|address|represent\s[^.;:]{3,30}\sat|speak\s+at)\s"
)


def _is_day_of_leaving(plain: str, d: Draft) -> bool:
    """Tell whether the day found for a session is that on which somebody set out for it."""
    if d.when is None or not d.when.tells_day or not d.sentence.start <= d.when.start < d.span.start:
        return False
    if _LEAVES.search(plain, d.sentence.start, d.span.start) is None:
        return False
    return _TO_ATTEND.match(plain, d.when.end, d.span.start) is not None
