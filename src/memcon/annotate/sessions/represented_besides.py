"""Who comes to a session besides the one who leads: "Peru will also be represented by Minister B"."""

from __future__ import annotations

from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_ALSO = lazy_regex(r"\balso\s+(?:be\s+)?\Z")
_REACH = 16  # characters


def comes_besides(setting: Setting, sentence: Span, hit: Hit) -> bool:
    """Tell whether those behind "represented by" come for the publisher's side besides others of it."""
    context = setting.context
    if not context.plain.startswith("represented", hit.start):
        return False
    also = _ALSO.search(context.plain, max(sentence.start, hit.start - _REACH), hit.start) is not None
    return also and any(p.code == setting.home for p in context.parties_in(sentence.start, hit.start))
