"""Talks that are only the matter of a report: "explained the key aspects of the negotiations with the Union"."""

from __future__ import annotations

from memcon.annotate.drafts import Draft
from memcon.annotate.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

# "briefed them on the status of [talks with the Union]", "informed her of the draft mandate for [negotiations with]"
_MATTER = lazy_regex(
    r"\b(?:status|state|stage|aspects?|mandates?|progress|terms|prospects?|framework|basis|scope|aims?|objectives?|"
    r"complexity|intensity|difficulty|importance)\s+(?:of|for)\s+(?:(?:the|its|their|our|his|her|any|these|those)\s+)?(?:[a-z-]+\s+){0,2}\Z"
)
_COURSE = lazy_regex(r"(?:[\w-]+\s+){0,3}?(?:negotiations|talks|discussions|consultations)\b")
_PLACED = lazy_regex(r"[^.;:,]{0,40}?\sin\s+[A-Z]")
_REACH = 70  # characters in front


def is_matter_of_report(setting: Setting, draft: Draft) -> bool:
    """Tell whether a course of talks is told only by what is said of it, without a day or a place of its own."""
    text, start = setting.context.plain, draft.span.start
    if draft.verbal or draft.kind != "meeting" or _COURSE.match(text, start) is None:
        return False
    if _PLACED.match(text, draft.span.end, draft.sentence.end) is not None:
        return False  # "the progress of talks between envoys of the two in Lima"
    return _MATTER.search(text, max(draft.sentence.start, start - _REACH), start) is not None
