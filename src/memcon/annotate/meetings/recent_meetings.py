"""Meetings told to have been recent, beside one that is reported: "in a recent meeting, the envoy had asked him"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_RECENT = lazy_regex(
    r"\b(?:[Ii]n|[Dd]uring|[Aa]t|[Ff]ollowing|[Aa]fter)\s+(?:an?|the|his|her|their)\s+(?:more\s+)?recent\s+(?:[\w-]+\s+){0,2}?"
    r"(?:meetings?|talks|discussions?|conversation|encounter)\b"
)
_BEFORE = 12  # characters of "In his"


def leave_recent(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let meetings told as recent have no day and place of the one that is reported before them."""
    first: int | None = None  # where what is reported is told first
    for d in drafts:
        reported = first is not None and first < d.span.start
        if d.standing == "subject":
            first = d.span.start if first is None else min(first, d.span.start)
        start = max(d.sentence.start, d.span.start - _BEFORE)
        if d.kind != "meeting" or not reported or not _RECENT.search(setting.context.plain, start, d.span.end):
            continue
        d.standing = "mentioned"
        if d.when is not None and not _covers(d.sentence, d.when.start):
            d.when = None
        if d.place is not None and not _covers(d.sentence, d.place.span.start):
            d.place = replace(d.place, name=None) if d.place.country in d.codes else None


def _covers(span: Span, offset: int) -> bool:
    return span.start <= offset < span.end
