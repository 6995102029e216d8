"""Visits told only beside what is reported: by what came of them, or by how long before it they were."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.own_parts import end_of_long_before
from memcon.lexicon.patterns import lazy_regex

_RESULTS_OF = lazy_regex(
    r"\b(?:outcomes?|results?|success|fruits|follow-up)\s+(?:of|from|to|on)\s+(?:the|his|her|their|an?)\s+(?:[\w-]+\s+){0,3}\Z"
)


def is_told_beside(setting: Setting, d: Draft) -> bool:
    """Tell whether a visit is no matter of the report: one of which only the outcome is told, or one of long before."""
    return _is_of_results(setting, d) or end_of_long_before(d, setting.context.plain) is not None


def _is_of_results(setting: Setting, d: Draft) -> bool:
    """Tell whether only what came of a visit is told: "to carry out the outcomes of the state visit of A"."""
    text, first = setting.context.plain, setting.context.lead_end(1)
    return d.span.start >= first and _RESULTS_OF.search(text, d.sentence.start, d.span.start) is not None
