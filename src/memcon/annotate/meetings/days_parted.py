"""Days of meetings told at once on two days, which later sentences tell one by one: "On 15 May, she met A. …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.days.counted_days import COUNTED_ELSEWHERE
from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_NEXT_DAY = lazy_regex(r"\W{0,3}(?:(?:On\s+)?[Tt]he\s+(?:following|next|second)\s+day|A\s+day\s+later)\b")


def part_meeting_days(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give each of several meetings told on a stretch of days the one on which a later sentence tells it again."""
    told = [d for d in drafts if d.kind == "meeting" and d.when is not None and d.when.tells_day and d.when.last]
    places = [d.told_at for d in told]
    for d in told:
        if d.months_only or places.count(d.told_at) < _SEVERAL:
            continue
        days = {m.first: m for span in d.evidence if (m := _day_told(setting, d, span.start)) is not None}
        if len(days) == 1:
            d.when = next(iter(days.values()))


_SEVERAL = 2


def _day_told(setting: Setting, d: Draft, at: int) -> DateMention | None:
    """Return the day of the stretch that the sentence at `at`, another than the meeting's, tells."""
    sentence, days = setting.sentence(at), d.when
    if sentence == d.sentence or days is None:
        return None
    found = setting.find_dates(sentence, "past")
    if _NEXT_DAY.match(setting.context.plain, sentence.start) is not None:
        counted = next((m for m in found if m.reason == COUNTED_ELSEWHERE), None)
        return replace(days, first=days.last, last=None) if counted is not None or not found else None
    single = [m for m in found if m.tells_day and m.last is None]
    inside = [m for m in single if (days.first or "") <= (m.first or "") <= (days.last or "")]
    return inside[0] if len(inside) == len(found) == 1 else None
