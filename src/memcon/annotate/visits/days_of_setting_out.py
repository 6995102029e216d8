"""The first day of a visit of which the day of setting out was told: the day of arrival, or the days it will last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from memcon.annotate.days.dates import DateMention, parse_iso
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "left Lima yesterday on a visit to Riga", "departed the country this morning to begin"; "left after her visit" ends it
_SETS_OUT = lazy_regex(
    r"\b(?:left|leaves|leav(?:e|ing)|depart(?:ed|s|ing)?|set(?:s|ting)?\s+(?:off|out)|took\s+off|embark(?:ed|s|ing))\b"
    r"(?:(?!\b(?:after|conclud\w+|complet\w+|end(?:ed|ing|s)?|wrapp\w+|return\w*)\b)[^.;:])*\Z"
)
# "arrived in Riga this morning", "will arrive on Monday"
_ARRIVES = lazy_regex(
    r"\b(?:He|She|They|(?:The\s+)?(?:[A-Z][\w.'’-]*\s+){1,5}?)\s*(?:(?:will|has|have|had|is\s+(?:due|expected|scheduled)\s+to|then|later)\s+){0,2}"
    r"(?:arriv(?:ed|es|e)|landed|reached|touched\s+down)\b(?=\s+(?:at|in|on|here|[A-Z]))"
)
# "The visit will take place from 3 to 5 May", "during the visit, which runs from Monday to Friday"
_LASTS = lazy_regex(
    r"\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir)\s+(?:[\w-]+\s+){0,3}(?:visit|trip|tour|stay)\b(?:,\s+which)?\s+"
    r"(?:(?:will|is|are|was|to|be|being|scheduled|planned|set|due|expected)\s+){0,4}"
    r"(?:tak(?:e|es|ing)\s+place|held|last(?:s|ing)?|run(?:s|ning)?|(?:from|between)\s+(?=\d|[A-Z]))"
)
_SENTENCES = 6  # after the one that tells the visit
_ON_THE_WAY = timedelta(days=3)


def give_days_there(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a visit told by the day of leaving home the days that later sentences tell of the visit itself."""
    plain = setting.context.plain
    for d in drafts:
        if d.kind != "visit" or d.when is None or d.when.last is not None or not d.when.tells_day:
            continue
        if not d.sentence.start <= d.when.start < d.sentence.end:
            continue
        if _SETS_OUT.search(plain, d.sentence.start, max(d.when.start, d.span.start)) is None:
            continue
        told = _find_days(setting, d)
        if told is not None:
            d.when = told


def _find_days(setting: Setting, d: Draft) -> DateMention | None:
    """Return the days told of the visit, or of the arrival, in the sentences behind."""
    left = parse_iso(d.when.first) if d.when is not None else None
    if left is None:
        return None
    number = setting.context.sentence_at(d.sentence.start)
    for sentence in setting.context.sentences[number + 1 : number + 1 + _SENTENCES]:
        for tells in (_LASTS, _ARRIVES):
            at = tells.search(setting.context.plain, sentence.start, sentence.end)
            days = _days_behind(setting, sentence, at.end(), tells is _LASTS) if at is not None else []
            there = [m for m in days if _is_soon_after(left, parse_iso(m.first))]
            if there:
                return there[0]
    return None


def _is_soon_after(left: date, first: date | None) -> bool:
    return first is not None and timedelta(0) <= first - left <= _ON_THE_WAY


def _days_behind(setting: Setting, sentence: Span, at: int, whole: bool) -> list[DateMention]:
    """Return the days told from `at` on, in the past and to come; those with a last day where the `whole` is told."""
    found = [m for tense in ("past", "future") for m in setting.find_dates(sentence, tense)]
    return [m for m in found if m.end > at and m.tells_day and (m.last is not None or not whole)]
