"""Two days that tell one stretch: "today and tomorrow", "begins today and runs until 19 July"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from memcon.annotate.days.dates import DateMention
from memcon.lexicon.patterns import lazy_regex

_AND = lazy_regex(r"\s+and\s+(?:on\s+)?")
_TO = lazy_regex(r"\s+(?:to|until|till|through)\s+(?:the\s+)?")
# "24 June 2024 (Monday), to Thursday, [27 June 2024]"
_TO_DAY = lazy_regex(
    r"(?:\s\([A-Z][a-z]+\))?,?\s*(?:[-–—]|\b(?:to|until|till|through)\b)\s*(?:the\s+)?(?:[A-Z][a-z]+day,?\s+(?:the\s+)?)?"
)
# "met today and tomorrow will fly on": the second day opens another clause
_NEW_CLAUSE = lazy_regex(r"\s+(?:(?:he|she|they|it)\s+)?(?:will|is|are|was|were|would|has|have)\b")
# "opens on Monday in Lima and runs until Friday", "on Monday, which will continue to Friday"
_RUNS = lazy_regex(
    r"(?:,?\s+(?:in|at)\s+[^,.;:]{2,50}?)?,?\s+(?:(?:and|which|that|and\s+which)\s+)?(?:ended|concluded|closed|wrapped\s+up|"
    r"(?:ran|lasted|continued)\s+(?:until|through|to))\s+(?:(?:late\s+)?on\s+)?|"
    r"(?:,?\s+(?:in|at)\s+[^,.;:]{2,50}?)?,?\s+(?:and|which|that|and\s+which)\s+(?:(?:will|is\s+(?:due|set)\s+to|is\s+to|would)\s+)?"
    r"(?:(?:runs?|continues?|lasts?|goes?\s+on)\s+(?:until|till|through|to)|(?:ends?|concludes?|closes?)\s+on)\s+(?:the\s+)?"
)
_LONGEST, _WEEK = 31, 7  # days
_RUNS_WITHIN = 110  # characters


def join_days(text: str, found: list[DateMention]) -> list[DateMention]:
    """Return the time expressions of a sentence, two that tell the first and last day of one stretch as one."""
    if len(found) < 2:
        return found
    kept: list[DateMention] = []
    for m in found:
        last = kept[-1] if kept else None
        joined = _join(text, last, m) if last is not None else None
        if joined is not None:
            kept[-1] = joined
        else:
            kept.append(m)
    return kept


def _join(text: str, first: DateMention, second: DateMention) -> DateMention | None:
    """Return what two days in a row tell together, None where each stands for itself."""
    if first.last or second.last or not (first.tells_day and second.tells_day):
        return None
    if second.start - first.end > _RUNS_WITHIN:
        return None
    start = date.fromisoformat(str(first.first))
    apart = (date.fromisoformat(str(second.first)) - start).days
    if apart == -1 and first.relative and second.relative and _is_beside(text, first, second):
        return replace(second, start=first.start, last=first.first)  # "today and yesterday"
    if second.relative and -_WEEK < apart < 0:  # "on Tuesday, which continues until Friday": the one behind it
        apart %= _WEEK
    if not 0 < apart <= _LONGEST:
        return None
    last = (start + timedelta(days=apart)).isoformat()
    if first.relative or second.relative:
        beside = apart == 1 and _is_beside(text, first, second)
        if beside or _TO.fullmatch(text, first.end, second.start):
            return replace(first, end=second.end, last=last)
    elif _TO_DAY.fullmatch(text, first.end, second.start):
        return replace(first, end=second.end, last=last)
    return replace(first, last=last) if _RUNS.fullmatch(text, first.end, second.start) else None


def _is_beside(text: str, first: DateMention, second: DateMention) -> bool:
    """Tell whether two days are linked by "and" alone, and the second opens no other clause."""
    return _AND.fullmatch(text, first.end, second.start) is not None and _NEW_CLAUSE.match(text, second.end) is None
