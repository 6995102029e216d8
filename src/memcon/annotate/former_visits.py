"""Visits of former years, told beside the one reported: "In 2016, she visited Peru", "his trip to Lima in 2019"."""

from __future__ import annotations

from datetime import timedelta

from memcon.annotate.drafts import Draft
from memcon.annotate.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

# "visited Peru [in 2016]", "was in Riga as a guest of state in [March 2019]"
_BEHIND = lazy_regex(r"(?:\s+(?!and\b|but\b|since\b|after\b|before\b|until\b|to\b)[\w'’-]+){0,5}\s+")
# "[In 2016], she visited"
_AHEAD = lazy_regex(r"\W{0,2}(?:(?:Already|Back|Only|Most\s+recently)\s+)?(?:(?:[Ii]n|[Oo]n|[Ee]arly|[Ll]ate)\s+)*")
_REACH = 48  # characters
_OLD = 62  # days


def find_own_day(setting: Setting, draft: Draft) -> str | None:
    """Return the day, month or year that stands right behind the words of a visit or opens its sentence."""
    plain, sentence = setting.context.plain, draft.sentence
    opening = None
    for day in setting.find_dates(sentence, None):
        if day.first is None:
            continue
        if day.end <= draft.span.start:
            if opening is None and _AHEAD.fullmatch(plain, sentence.start, day.start) is not None:
                opening = day.first
        elif day.start <= draft.span.end + _REACH and _BEHIND.fullmatch(plain, draft.span.end, day.start) is not None:
            return day.first
    return opening


def is_former(setting: Setting, day: str | None) -> bool:
    """Tell whether a day, month or year lies months before the publication."""
    if day is None or setting.reference is None:
        return False
    first = (
        (setting.reference - timedelta(days=_OLD)).isoformat()
        if len(day) > len("2016")
        else setting.reference.isoformat()
    )
    return day[: len("2016-01")] < first[: min(len(day), len("2016-01"))]
