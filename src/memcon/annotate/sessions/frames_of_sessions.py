"""Bodies under which another body's session stands: "the meeting under the framework of the Council"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from memcon.annotate.sessions.mechanism_mentions import MechanismMention
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_UNDER = lazy_regex(
    r"(?:\s\([\w-]+\))?\s+(?:held\s+)?(?:under|within|in)\s+(?:the\s+)?(?:framework|aegis|auspices|ambit|umbrella|purview|scope)\s+of\s+(?:the\s+)?"
)
# "the Commission will be held biennially", "the Dialogue meets every two years": how often, not when
_HOW_OFTEN = lazy_regex(
    r"\s+(?:(?:is|are|will|would|shall|should|to)\s+){0,2}(?:be\s+)?(?:held|convened?s?|meets?|takes?\s+place|convenes)\s+"
    r"(?:alternate(?:ly)?\b|(?:bi)?annually\b|biennially\b|yearly\b|regularly\b|periodically\b|twice\b|once\s+(?:a|every|in)\b|every\b|each\s+year\b|"
    r"on\s+an?\s+(?:regular|annual|yearly|periodic|alternate|rotational)\b)"
)


def leave_frames(context: Context, mentions: Sequence[MechanismMention]) -> list[MechanismMention]:
    """Return the mentions, those being no occasions in whose frame one before meets, or told of as to how often."""
    idle = {
        after.start
        for before, after in pairwise(mentions)
        if before.eventive and _UNDER.fullmatch(context.plain, before.end, after.start) is not None
    }
    idle |= {m.start for m in mentions if m.number is None and _HOW_OFTEN.match(context.plain, m.end) is not None}
    return [replace(m, eventive=False) if m.start in idle else m for m in mentions] if idle else list(mentions)
