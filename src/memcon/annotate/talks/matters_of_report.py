"""Talks that are only the matter of a report, and hosts of an event, who meet nobody by that.

"explained the key aspects of the negotiations with the Union", "the last round was hosted by Peru".
"""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

# "briefed them on the status of [talks with the Union]", "informed her of the draft mandate for [negotiations with]"
_MATTER = lazy_regex(
    r"\b(?:status|state|stage|aspects?|mandates?|progress|terms|prospects?|framework|basis|scope|aims?|objectives?|"
    r"complexity|intensity|difficulty|importance|developments?)\s+(?:of|for|in|on)\s+(?:(?:the|its|their|our|his|her|any|these|those)\s+)?(?:[a-z-]+\s+){0,2}\Z"
)
_COURSE = lazy_regex(r"(?:[\w-]+\s+){0,3}?(?:[Nn]egotiations|[Tt]alks|[Dd]iscussions|[Cc]onsultations)\b")
# "The talks between Peru and the Union [were also on the agenda]", "talks between A and B [were a further topic]"
_WERE_TOPIC = lazy_regex(
    r"(?:\s\([^()]{1,12}\)?|\))?(?:\s+(?:on|about|over)\s[^.;:,]{2,60}?)?\s+(?:was|were|is|are|will\s+be)\s+(?:also\s+|likewise\s+)?"
    r"(?:(?:(?:on|part\s+of)\s+the\s+agenda|among\s+the\s+(?:topics|subjects|issues|matters))|"
    r"(?:an?|the|another|one\s+of\s+the)\s+(?:[a-z-]+\s+){0,2}(?:topics?|subjects?|issues?|themes?|focus|matters?|points?)|"
    r"discussed|addressed|raised|mentioned|covered|touched\s+(?:up)?on)\b"
)
_PLACED = lazy_regex(r"[^.;:,]{0,40}?\sin\s+[A-Z]")
_REACH = 70  # characters in front
_TWO = 2
# "The Reef Conference [was hosted by Peru]", "the third session, which is being hosted by Peru"
_EVENT = lazy_regex(
    r"\b(?i:meeting|session|round|edition|sitting|forum|conference|summit|dialogue|consultations|commission|committee|council|event|dinner|reception|"
    r"workshop|symposium|congress|fair|exhibition|exercise|festival|ceremony|talks|negotiations)"
    r"(?:\s\([^()]{1,30}\))?(?:,?\s(?:which|that))?\s(?:(?:is|are|has|had|will|also)\s)*\Z"
)
_HOSTED_BY = lazy_regex(
    r"(?:(?:is|was|were|are|being|be|been|also|jointly|to)\s+)*(?:co-)?(?:hosted|organi[sz]ed|convened)\s+by\b"
)


def is_matter_of_report(setting: Setting, draft: Draft) -> bool:
    """Tell whether only something is said of a course of talks, without a day or place, or who was host to an event."""
    text, start = setting.context.plain, draft.span.start
    if draft.kind == "meeting" and _HOSTED_BY.match(text, start) is not None:
        sides = {p.party for p in draft.people if p.name}  # "The dinner was hosted by President A for President B"
        return len(sides) < _TWO and _EVENT.search(text, max(draft.sentence.start, start - _REACH), start) is not None
    course = draft.kind == "meeting" and _COURSE.match(text, start) is not None
    if course and not any(p.name for p in draft.people) and _WERE_TOPIC.match(text, draft.span.end, draft.sentence.end):
        return True
    if draft.verbal or draft.kind != "meeting" or _COURSE.match(text, start) is None:
        return False
    if _PLACED.match(text, draft.span.end, draft.sentence.end) is not None:
        return False  # "the progress of talks between envoys of the two in Lima"
    return _MATTER.search(text, max(draft.sentence.start, start - _REACH), start) is not None
