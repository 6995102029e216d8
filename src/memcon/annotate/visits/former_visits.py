"""Visits of former years, told beside the one reported: "In 2016, she visited Peru", "his trip to Lima in 2019"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

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


# "It is her second visit to Peru; [the first was in] 2015", "after [one in] May 2021", "His previous visit was in 2015"
_ONES = Anchors(
    ("first ", "previous ", "last ", "earlier ", " one in ", " those in ", "visits in ", "trips in ", "most recently ")
)
_ONE_WAS = lazy_regex(
    r"\b(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s+(?:first|previous|last|earlier)\s+(?:(?:such\s+|official\s+|state\s+|working\s+){0,2}(?P<noun>visit|trip)\s+|one\s+|time\s+)?"
    r"(?:was|came|took\s+place|had\s+(?:been|taken\s+place)|having\s+(?:been|taken\s+place)|being)\s+(?:back\s+)?|"
    r"(?:[Hh]e|[Ss]he)\s+(?:last|first)\s+(?P<verb>visited)\s+(?:back\s+)?|most\s+recently\s+|"
    r"(?:after|following)\s+(?:(?:his|her|their)\s+)?(?:(?:an?\s+)?(?:first|previous|earlier)\s+)?(?:one|those|visits|trips)\s+)"
    r"(?:in|on)\s+(?:(?:early|late|mid)[\s-])?(?=[A-Z\d])"
)
_NTH_VISIT = lazy_regex(
    r"\b(?:second|third|fourth|fifth|sixth|seventh)\s+(?:[\w-]+\s+){0,3}(?:visit|trip)\b[^;]{0,60}?[;,.]?\s+(?:and\s+|with\s+)?\Z|"
    r"\b(?:visited|been\s+to|been\s+in)\s[^;.]{3,50}?\s(?:(?:\w+\s+)?times|twice|before)[,;]?\s+(?:and\s+)?\Z"
)
_NTH_REACH = 120  # characters
_NEXT_DAY = lazy_regex(r",?\s+(?:and\s+)?(?:again\s+)?(?:in\s+)?")  # "in 2015 [and again in] 2019"
_BEFORE = 2  # sentences in front in which the visit told stands
_MOST = 4  # days of former visits told at once


def find_former_ones(setting: Setting, told: Sequence[Draft]) -> Iterator[tuple[Draft, str]]:
    """Yield the former visits that only a day tells, beside a later one of the same guest, with the day."""
    context = setting.context
    for match in find_near(_ONE_WAS, context.plain, _ONES.find(context.folded), 24, 70):
        number = context.sentence_at(match.start())
        low = context.sentences[max(0, number - _BEFORE)].start
        near = (d for d in reversed(told[-LATEST:]) if low <= d.span.start < match.start())
        last = next((d for d in near if d.place is not None and len(d.codes) > 1 and d.status != "agreed"), None)
        nth = _NTH_VISIT.search(context.plain, max(low, match.start() - _NTH_REACH), match.start())
        if last is None or last.place is None or not (match["noun"] or match["verb"] or nth):
            continue
        city = last.place.name if nth is not None and f" {last.place.name}" in nth.group() else None
        place = replace(last.place, name=city)
        at = match.end()
        days = [m for m in setting.find_dates(setting.sentence(match.start()), "past") if m.first and m.end > at]
        for day in days[:_MOST]:
            first = at == match.end() and context.plain[day.start : at].strip() in ("", "in", "on")
            if not first and _NEXT_DAY.fullmatch(context.plain, at, day.start) is None:
                break
            span = Span(match.start(), match.end()) if first else Span(day.start, day.end)
            yield _copy(setting, last, span, place), str(day.first)
            at = day.end


def _copy(setting: Setting, last: Draft, span: Span, place: Place) -> Draft:
    """Return the draft of a former visit of the guests of the last."""
    draft = replace(last, span=span, sentence=setting.sentence(span.start), people=[], roles={}, evidence=[])
    draft.codes, draft.place, draft.verb, draft.verbal, draft.status = set(last.codes), place, None, False, "held"
    draft.when, draft.months_only = None, False
    draft.add_people([p for p in last.people if p.party != place.country], "principal")
    return draft
