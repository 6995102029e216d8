"""Sessions to come that a text announces first: "Peru and Kenya will hold the next round of consultations"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_AHEAD = lazy_regex(
    r"\b(?:will|would|shall|(?:is|are)\s+(?:(?:due|set|scheduled|slated|expected|likely|about)\s+)?(?:to|for)|confirmed\s+for|"
    r"upcoming|forthcoming|scheduled|slated)\b"
)
_OVER = lazy_regex(r"\b(?:held|met|convened|took\s+place|concluded|ended|was|were|attended|co-?chaired)\b")
_AGAIN = lazy_regex(r"\b(?:again|next)\b")
_WILL_HOLD = lazy_regex(
    r"\b(?:will|shall|are\s+to|(?:is|are)\s+(?:due|set|scheduled|slated|expected|likely)\s+to)\s+(?:hold|convene|host)\s+\Z"
)


def is_announced(setting: Setting, d: Draft, verb: str) -> bool:
    """Tell whether a session is one to come, of which "The FOC will be held" tells once more."""
    text = setting.context.plain
    if _AGAIN.search(verb) or _OVER.search(text, d.sentence.start, d.sentence.end):
        return False
    return _AHEAD.search(text, d.sentence.start, d.sentence.end) is not None


def report_next(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Take "the next round" that the first sentence says will be held for what is reported."""
    first = min(drafts, key=lambda d: d.span.start, default=None)
    if first is None or first.modifier != "next" or first.span.start >= setting.context.lead_end(1):
        return
    if any(d.modifier is None and setting.is_one_body(d.mechanism, first.mechanism) for d in drafts):
        return
    if _WILL_HOLD.search(setting.context.plain, first.sentence.start, first.span.start) is not None:
        first.modifier, first.aside = None, False
