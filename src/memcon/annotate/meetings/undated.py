"""The day or month of what a document reports without one, from what else it tells and from when it came out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from memcon.annotate.days.counted_days import COUNTED_ELSEWHERE
from memcon.annotate.days.dates import DateMention, parse_iso
from memcon.annotate.days.no_such_day import is_no_day
from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.meeting_slots import is_dateline
from memcon.annotate.occasions.scene_places import leaves_scene
from memcon.annotate.parties.genre import is_news
from memcon.annotate.visits.stays import lasts_a_day
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_NEAR = timedelta(days=45)  # between the publication and what it reports or announces
_JUST = timedelta(days=3)
_WORDS = 4  # beside a day, that make a sentence of a line
_BESIDE = 40  # characters between a verb of saying and its day
_SAID = lazy_regex(r"\b(?:said|says|told|announced|stated|statement|declared|confirmed|reported)\b[^.;:\"]*\Z")


# "at the end of May": when something else fell due
_EDGE = lazy_regex(r"\b(?:end|start|beginning|middle|half|week)\s+of\s+\Z")


def date_undated(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give an occasion that is reported without a day that of the others, where they share it, else their month.

    Where none has a day, it is the only one that a release tells around its publication. What is to come takes months.
    """
    if setting.reference is None or setting.context.turns.turns:
        return
    reported = [d for d in drafts if d.standing == "subject"]
    undated = [d for d in reported if d.status in ("held", "scheduled") and _is_open(d)]
    dated = [d for d in reported if _is_recent(setting, d)][:LATEST] if undated else []
    told: dict[str, list[DateMention]] = {}
    for d in undated:
        beside = [o for o in dated if o.status == d.status and not _is_another(o, d)]
        if beside:
            when, is_day = _shared(setting, beside)
            is_day = is_day and (d.kind != "visit" or any(o.codes == d.codes for o in beside))
        elif dated or is_news(setting.context):
            continue  # a story tells of much that was said and done on other days
        else:
            told[d.status] = told[d.status] if d.status in told else _times_told(setting, d.status)
            when, is_day = _only_time(setting, [m for m in told[d.status] if not _stands_in(m, d)])
        if when is not None:
            d.when, d.why_no_day = when, None
            d.months_only = not is_day or d.status == "scheduled" or leaves_scene(setting, d)


def _is_another(o: Draft, d: Draft) -> bool:
    """Tell whether an occasion is one more of a kind whose days are not shared: a call, a visit of the same sides."""
    return o.kind == d.kind and (d.kind == "call" or (d.kind == "visit" and o.codes == d.codes))


def _is_open(d: Draft) -> bool:
    told = d.when is not None and d.when.first
    unknown = d.why_no_day == COUNTED_ELSEWHERE or is_no_day(d.why_no_day)
    return not told and d.kind != "session" and bool(d.people) and not unknown


def _is_recent(setting: Setting, d: Draft) -> bool:
    """Tell whether an occasion has a month or day some weeks from the publication at most."""
    if d.when is None or len(d.when.first or "") < len("2024-01") or setting.reference is None:
        return False
    first = str(d.when.first)
    near = (setting.reference - _NEAR, setting.reference + _NEAR)
    return near[0].isoformat()[: len(first)] <= first <= near[1].isoformat()


def _shared(setting: Setting, dated: Sequence[Draft]) -> tuple[DateMention | None, bool]:
    """Return the days of occasions that fall into one month, and whether they are one day."""
    whens = [d.when for d in dated if d.when is not None]
    months = {str(day)[:7] for w in whens for day in (w.first, w.last) if day}
    if len(months) != 1:
        return None, False
    days = {w.first for w in whens}
    whole = all(w.tells_day and not w.last for w in whens) and not any(d.months_only for d in dated)
    stays = any(d.kind == "visit" and not lasts_a_day(setting, d) for d in dated)
    return whens[0], len(days) == 1 and whole and not stays


def _times_told(setting: Setting, status: str) -> list[DateMention]:
    """Return the months and days that the text tells before its publication, or behind it."""
    tense = "past" if status == "held" else "future"
    told = [
        m
        for sentence in setting.context.sentences
        for m in setting.find_dates(sentence, tense)
        if _lies_near(setting, m, status) and not _is_of_words(setting, sentence, m, status)
    ]
    return told if len(told) < LATEST else []


def _only_time(setting: Setting, told: Sequence[DateMention]) -> tuple[DateMention | None, bool]:
    """Return the month that all times lie in, and whether they are one day just past."""
    days = {day for m in told for day in (m.first, m.last) if day}
    if len({day[:7] for day in days}) != 1:
        return None, False
    just = parse_iso(told[0].first) if len(days) == 1 and told[0].tells_day else None
    return told[0], just is not None and setting.reference is not None and setting.reference - just <= _JUST


def _stands_in(m: DateMention, d: Draft) -> bool:
    """Tell whether a time stands in an occasion's own sentence, where it was found to be of something else."""
    return d.sentence.start <= m.start < d.sentence.end


def _is_of_words(setting: Setting, sentence: Span, m: DateMention, status: str) -> bool:
    """Tell whether a day is that of writing or of what is said: a dateline, a line of its own, "said on Monday"."""
    text = setting.context.plain
    rest = text[sentence.start : m.start] + text[m.end : sentence.end]
    if is_dateline(text, m) or len(rest.split()) < _WORDS or (m.relative and status == "scheduled"):
        return True
    if _EDGE.search(text, max(sentence.start, m.start - _BESIDE), m.start) is not None:
        return True
    return _SAID.search(text, max(sentence.start, m.start - _BESIDE), m.start) is not None


def _lies_near(setting: Setting, m: DateMention, status: str) -> bool:
    """Tell whether a month or day lies in the weeks before the publication, or in those after it."""
    first, today = m.first or "", setting.reference
    if today is None or len(first) < len("2024-01"):
        return False
    low, high = (today - _NEAR, today) if status == "held" else (today, today + _NEAR)
    return low.isoformat()[: len(first)] <= first <= high.isoformat()
