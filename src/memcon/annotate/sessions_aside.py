"""Sessions that a text tells only beside what it reports: held before it, or agreed on at it."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.drafts import Draft
from memcon.annotate.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

# "The Session was preceded by [the seventh session of the Council of Ministers]"
_PRECEDED = lazy_regex(r"\bpreceded\s+(?:[a-z]+\s+)?by\s+(?:the\s+|an?\s+)?\Z")
# "agreed to convene [the Commission]", "agreed on holding [the second session]"
_AGREED_TO = lazy_regex(
    r"\b(?:agree(?:d|s)|decided|resolved|undertook|pledged|proposed|suggested|offered)\b[^.;:]{0,80}?\s(?:to\s+(?:[a-z]+ly\s+)?(?:hold|host|convene|convoke|organi[sz]e)|"
    r"(?:on\s+)?(?:holding|hosting|convening|convoking|organi[sz]ing))\s+(?:the\s+|an?\s+)?\Z"
)
_REACH = 140  # characters


def is_told_aside(setting: Setting, d: Draft, subjects: Sequence[Draft]) -> bool:
    """Tell whether a session is only what came before another, or what those who met agreed to hold."""
    text, low = setting.context.plain, max(d.sentence.start, d.span.start - _REACH)
    if not subjects:
        return False
    if _PRECEDED.search(text, low, d.span.start) is not None:
        return True
    return d.status in ("agreed", "scheduled") and _AGREED_TO.search(text, low, d.span.start) is not None
