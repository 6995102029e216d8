"""Numbered sessions that a text names only to say over what somebody presides."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import WordRegex, lazy_regex

_PRESIDES = WordRegex(
    r"(?i)\b%office_class/presiding%\s+(?:of|for)\s+(?:the\s+)?"
    r"(?:(?:current|present|ongoing|previous|last|next|coming)\s+)?\Z"
)
_REACH = 70  # characters
# "the presidency of the 62nd session, which will be held in May": told for itself
_IS_HELD = lazy_regex(
    r"[^.]{0,80}?\b(?:which|that)\s+(?:(?:is|was|will|to|be|being)\s+){0,3}(?:held|take|takes|took|taking|open|opens)\b"
)


def is_presided(setting: Setting, d: Draft) -> bool:
    """Tell whether a session is named once, and only as what somebody presides over: "the President of the 62nd …"."""
    text, start, end = setting.context.plain, d.span.start, d.span.end
    if d.number is None or d.evidence:
        return False
    presides = _PRESIDES.of(setting.context.lexicon).search(text, max(0, start - _REACH), start)
    return presides is not None and _IS_HELD.match(text, end) is None
