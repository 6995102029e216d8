"""Meetings that a report tells by what was said at them: "in talks with B, A stressed", "his talks with B served"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.genre import is_news
from memcon.lexicon.patterns import lazy_regex

# "During the meeting with B, A underlined": what was said there is reported.
_AT_IT = lazy_regex(r"(?:(?:During|At|In)\s+(?:the|an?|his|her|their|today's)\s+(?:[\w-]+\s+){0,3})?")
# "a possible meeting with B", "their last talks": none of those that the report is about
_SET_APART = lazy_regex(
    r"\b(?:an?|any|another|each|every|last|previous|earlier|recent|past|first|second|next|future|possible|potential|proposed|planned|"
    r"upcoming|forthcoming|subsequent|regular|annual|ongoing|no|further|new)\s+"
    r"(?:(?!(?:at|in|on|of|for|to|with|during|after|the|this|that|his|her|their|its)\b)[\w-]+\s+){0,3}\Z",
    re.I,
)
_OPENS = lazy_regex(r"\W*(?:During|At|In)\s+(?:an?|further|separate)\s+(?:[\w-]+\s+){0,3}\Z")
# "recalled his talks with B", "to prepare the meeting between": it is only spoken of, or it led to what is told
_SPOKEN_OF = lazy_regex(
    r"\b(?:mention\w*|recall\w*|refer\w*\s+to|prepar\w+|since|until|before|ahead\s+of|prior\s+to|in\s+advance\s+of|invit\w+|request\w*|"
    r"propos\w+|look\w*\s+forward\s+to|follow-up\s+to|follows|had|agreed\s+at|wake\s+of|inform\w*\s+[^.;:]{0,60}\b(?:about|of|on))\s+(?:[\w'’.-]+\s+){0,6}\Z",
    re.I,
)
_WITH_NOUN = lazy_regex(
    r"(?:[\w'’.-]+\s+){0,8}?(?:meetings?|talks|discussions|conversations?|consultations|calls?)\s+(?:with|between)\b"
)
_FRESH = 10  # days before the publication
_DAY = len("2024-05-01")


def is_in_report(setting: Setting, d: Draft, subjects: Sequence[Draft]) -> bool:
    """Tell whether a noun names a meeting with somebody named that belongs to what a document reports."""
    plain = setting.context.plain
    if d.kind not in ("meeting", "call") or not any(p.name for p in d.people):
        return False
    if _opens_sentence(setting, d):
        return True
    if is_news(setting.context) or d.modifier or d.other or d.status not in ("held", "scheduled") or not subjects:
        return False
    others = [p for p in d.people if p.name and p.party not in (None, setting.home)]
    if not others or not _WITH_NOUN.match(plain, d.span.start):
        return False
    low = max(d.sentence.start, d.span.start - 90)
    if _SPOKEN_OF.search(plain, low, d.span.start):
        return False
    if _SET_APART.search(plain, low, d.span.start) and not _OPENS.fullmatch(plain, d.sentence.start, d.span.start):
        return False
    return _is_fresh(setting, d) and _is_by_same(setting, d, subjects)


def _opens_sentence(setting: Setting, d: Draft) -> bool:
    """Tell whether a meeting held opens a sentence that reports what was said at it."""
    plain = setting.context.plain
    opens = _AT_IT.fullmatch(plain, d.sentence.start, d.span.start) is not None
    opens = opens and (
        d.span.start > d.sentence.start or plain.startswith(("During", "At ", "In ", "Meeting with"), d.span.start)
    )
    return opens and d.kind == "meeting" and d.status == "held"


def _is_fresh(setting: Setting, d: Draft) -> bool:
    """Tell whether a meeting has no day of its own that lies well before the publication."""
    first = d.when.first if d.when else None
    if first is None or setting.reference is None:
        return True
    if len(first) < _DAY:
        return setting.reference.isoformat().startswith(first)
    return (setting.reference - date.fromisoformat(first)).days <= _FRESH


def _is_by_same(setting: Setting, d: Draft, subjects: Sequence[Draft]) -> bool:
    """Tell whether the publisher's own person at a meeting, if one is named, is the one that the document is about."""
    own = {p.ident for p in d.people if p.name and p.party == setting.home}
    about = {p.ident for s in subjects[-LATEST:] for p in s.people if p.name and p.party == setting.home}
    return not own or not about or bool(own & about)
