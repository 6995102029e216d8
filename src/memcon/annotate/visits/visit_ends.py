"""The last day of a visit of which later sentences tell the departure, the return or the second day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from memcon.annotate.days.dates import parse_iso
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "will depart the island on 11 October", "is expected to return to Peru on 30 July", "on her departure on 3 May",
# "will continue their visit in Cusco on Wednesday", "will stay until Friday"
_LEAVES = lazy_regex(
    r"\b(?:(?:will|to|and|would|before)\s+(?:then\s+)?(?:depart|leav|return|fly\s+(?:home|back)|conclude\s+(?:the|his|her|their)|"
    r"continu\w+\s+(?:the|his|her|their)\s+(?:[\w-]+\s+){0,2}(?:visit|trip|tour|stay))\w*|"
    r"(?:[Oo]n|[Uu]pon)\s+(?:his|her|their|its)\s+departure|visit\s+(?:will\s+)?(?:continues?|ends?|concludes?)|"
    r"(?:stay|remain)\w*\s(?:[^.;:]{0,40}?\s)?(?:until|till))\b"
)
_DAY_OF = lazy_regex(
    r"\b(?P<nth>second|third|fourth)\s+day\s+of\s+(?:the|his|her|their|this)\s+(?:[\w-]+\s+){0,2}(?:visit|trip|tour|stay)\b"
)
_LATER = {"second": 1, "third": 2, "fourth": 3}
_SENTENCES = 15  # after the one that tells the visit
_LONGEST = 31  # days


# "is scheduled to conclude her [visit]", "will wrap up a three-day [visit]": it has begun
_TO_END = lazy_regex(
    r"\b(?:will|(?P<due>(?:is|are)\s+(?:(?:due|set|scheduled|expected)\s+)?to))\s+"
    r"(?:conclude|wrap\s+up|wind\s+up|end|complete|finish|cut\s+short)\s+(?:an?|his|her|their|the)\s+"
    r"(?:(?!(?:with|by|in|to|trip|tour|visit|journey|stay|talks)\b)[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
_LAST_LEG = lazy_regex(r"\w+\s+(?:with|by|in)\b")  # "will conclude her [trip with a visit to Peru]"
_AND_HOW = lazy_regex(r"[^.;]{0,60}?\s(?:with|by)\s")  # "will conclude her visit with a press call": of its programme
_NEAR = 90  # characters in front of the words for a visit
_SOON = timedelta(days=2)


def _hold_ending(setting: Setting, visits: Sequence[Draft]) -> None:
    """Let a visit that is told to end now or soon be under way; its last day alone tells the month."""
    today = setting.reference
    for d in visits if today is not None else ():
        day = parse_iso(d.when.first) if d.when is not None and d.when.tells_day and not d.when.last else None
        first = parse_iso(d.when.first) if d.when is not None and d.when.tells_day else None
        late = first is not None and today is not None and first - today > (_SOON if day is not None else timedelta(0))
        if d.status != "scheduled" or late or _LAST_LEG.match(setting.context.plain, d.span.start) is not None:
            continue
        start = max(d.sentence.start, d.span.start - _NEAR)
        ends = _TO_END.search(setting.context.plain, start, d.span.start)
        if (
            ends is not None
            and (day is not None or ends["due"])
            and not _AND_HOW.match(setting.context.plain, d.span.end)
        ):
            d.status, d.months_only = "held", d.months_only or day is not None


def give_last_days(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the only visit reported, of which one day is told, the day on which it is told to end."""
    _hold_ending(setting, [d for d in drafts if d.kind == "visit"])
    visits = [d for d in drafts if d.kind == "visit" and d.standing == "subject"]
    if len(visits) != 1:
        return
    v = visits[0]
    first = parse_iso(v.when.first) if v.when is not None and v.when.tells_day and not v.months_only else None
    if v.when is None or first is None or v.when.last:
        return
    number = setting.context.sentence_at(v.sentence.start)
    for sentence in setting.context.sentences[number : number + 1 + _SENTENCES]:
        last = _count(setting, sentence) or 0
        day = first + timedelta(days=last) if last else parse_iso(_read_day(setting, sentence, v))
        if day is not None and timedelta(0) < day - first <= timedelta(days=_LONGEST):
            v.when = replace(v.when, last=day.isoformat())
            return


def _count(setting: Setting, sentence: Span) -> int | None:
    """Return how many days after the first a sentence tells another day of the visit to be."""
    told = _DAY_OF.search(setting.context.plain, sentence.start, sentence.end)
    return _LATER[told["nth"]] if told is not None else None


def _read_day(setting: Setting, sentence: Span, v: Draft) -> str | None:
    """Return the day on which somebody leaves or goes on, told behind the verb."""
    start = max(sentence.start, v.span.end) if sentence == v.sentence else sentence.start
    leaves = _LEAVES.search(setting.context.plain, start, sentence.end)
    if leaves is None:
        return None
    days = [m for m in setting.find_dates(sentence, "future") if m.start >= leaves.end() and m.tells_day]
    return days[0].first if days else None
