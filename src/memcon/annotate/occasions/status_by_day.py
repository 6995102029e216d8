"""Whether an occasion took place, where its day and the day of publication leave no doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_SLACK = timedelta(days=2)  # by which a paper may bear an earlier date than what it tells: time zones, evening editions
_TO_COME = lazy_regex(
    r"\b(?:will|shall|would|'ll|(?:is|are|was|were)\s+(?:to|due|set|expected|scheduled|slated|planned|likely)|plans?\s+to|hopes?\s+to|asked\b.{0,60}\bto)\b"
)
# "a follow-up to the Rio Conference in June": what is over
_OVER = lazy_regex(
    r"\b(?:follow-up\s+(?:\w+\s+)?to|follow(?:s|ing|ed)?|after|since|continu\w+\s+of|builds?\s+on)\s+(?:on\s+from\s+)?(?:[\w'’.,-]+\s+){0,6}\Z"
)
_PAST = lazy_regex(
    r"\b(?:signed|met|held|spoke|received|welcomed|hosted|had|took)\b"
)  # "signed": whatever day a visit lends
_REACH = 80  # characters in front of an occasion in which they stand
_DAY = 10  # characters of a whole day
_YEAR = 4
# "the ninth round, which was held in Riga in June"
_WAS_HELD = lazy_regex(
    r"(?:,?\s+which)?\s+(?:(?:was|were|had\s+been)\s+(?:last\s+)?(?:held|hosted|convened|organi[sz]ed)|took\s+place)\b"
)


def settle_by_day(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let what is dated before the publication have been held, unless it is told as to come: then the day is another's.

    "It follows his visit to Oslo on 3 May" in a paper of 20 May: held. "The two, who spoke in May, will meet": no day.
    """
    if setting.reference is None or not setting.context.document.published:
        return
    _await_arrivals(setting, drafts)
    today, later = setting.reference.isoformat(), (setting.reference + _SLACK).isoformat()
    _take_last_year(setting, drafts, later)
    for d in drafts:
        if d.when is None or not d.when.first or d.standing not in ("subject", "mentioned"):
            continue
        first, last = d.when.first, d.when.last or d.when.first
        if d.months_only:
            first, last = first[:7], last[:7]
        if first > later[: len(first)] and _is_over(setting, d):
            d.status, d.when, d.why_no_day = "held", None, "the only day near by is that of something to come"
        elif d.status == "scheduled" and last < today[: len(last)]:
            told = d.sentence.start <= d.when.start < d.sentence.end
            if told and not _is_to_come(setting, d):
                d.status = "held"
            else:
                d.when, d.why_no_day = None, "the only day near by lies before the publication"
        elif d.status == "held" and first > (later if len(first) == _DAY else today)[: len(first)]:
            told = d.sentence.start <= d.when.start < d.sentence.end
            if told or _PAST.search(setting.context.folded, d.span.start, d.span.end) is None:
                d.status = "scheduled"
        elif d.status == "agreed" and d.kind == "session" and first > today[: len(first)]:
            d.status = "scheduled"  # its day was told only beside it


def _take_last_year(setting: Setting, drafts: Sequence[Draft], later: str) -> None:
    """Let a session that is over have met a year before a month without a year that is to come: "held in June"."""
    plain = setting.context.plain
    for d in drafts:
        first = d.when.first if d.when is not None else None
        if d.kind != "session" or d.when is None or d.when.relative or not first or len(first) <= _YEAR:
            continue
        told = d.standing == "previous" or _WAS_HELD.match(plain, d.span.end, d.sentence.end) is not None
        dated = first[:_YEAR] in plain[d.when.start : d.when.end]
        if told and not dated and first > later[: len(first)]:
            last = d.when.last
            ends = _year_before(last) if last is not None else None
            d.when, d.status = replace(d.when, first=_year_before(first), last=ends), "held"


def _year_before(day: str) -> str:
    """Return the same day or month of the year before."""
    return f"{int(day[:_YEAR]) - 1}{day[_YEAR:].replace('-02-29', '-02-28')}"


# "discussed her recent trip to Oslo and the fair in June", "discussed the ferry that will open in June"
_RECENT = lazy_regex(r"\b(?:recent|latest|last|previous)\s+(?:[a-z-]+\s+){0,3}\Z")
_DISCUSSED = lazy_regex(r"(?:discussed|spoke|met)\b")
_RECENT_REACH = 40  # characters


def _is_over(setting: Setting, d: Draft) -> bool:
    """Tell whether an occasion is told as over, by a word for how lately it was or by a past verb of its own."""
    folded = setting.context.folded
    if d.kind == "session":
        return False
    if _RECENT.search(folded, max(d.sentence.start, d.span.start - _RECENT_REACH), d.span.start) is not None:
        return True
    own = d.when is not None and folded.startswith("on ", d.when.start - 3)  # "met on 9 May": the day, whenever it was
    told = not own and _DISCUSSED.match(folded, d.told_at) is not None
    return told and _TO_COME.search(folded, d.sentence.start, d.told_at) is None


def _is_to_come(setting: Setting, d: Draft) -> bool:
    """Tell whether the sentence of an occasion tells it as to come."""
    folded = setting.context.folded
    if _OVER.search(folded, max(d.sentence.start, d.span.start - _REACH), d.span.start) is not None:
        return False
    return _TO_COME.search(folded, d.sentence.start, d.span.end) is not None


# "Ms Holm will speak at a fair in Lima on 12 May. She is flying to Lima to open it": she has not left yet
_ON_THE_WAY = lazy_regex(r"\b(?:is|are)\s+(?:also\s+)?(?:travell?ing|going|heading|flying|setting\s+off)\b")


def _await_arrivals(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let a journey told as under way, without a day, be to come where all that the document reports there is."""
    for v in drafts:
        is_dated = v.when is not None and v.when.tells_day  # "is travelling to Lima this week": on a day untold
        if v.kind != "visit" or v.status != "held" or is_dated or v.place is None:
            continue
        if _ON_THE_WAY.search(setting.context.plain, v.told_at, v.span.end) is None:
            continue
        there = [d for d in drafts if d is not v and d.place is not None and d.place.country == v.place.country]
        there = [d for d in there if d.standing == "subject" and d.kind != "call"]
        if there and all(d.status == "scheduled" for d in there):
            v.status = "scheduled"
            dated = next((d for d in there if d.when is not None and d.when.first), None)
            if dated is not None:
                v.when, v.months_only, v.why_no_day = dated.when, True, None
