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


def leave_frames(context: Context, mentions: Sequence[MechanismMention]) -> list[MechanismMention]:
    """Return the mentions, a body right behind one in whose frame that meets being no occasion of its own."""
    framed = {
        after.start
        for before, after in pairwise(mentions)
        if before.eventive and _UNDER.fullmatch(context.plain, before.end, after.start) is not None
    }
    return [replace(m, eventive=False) if m.start in framed else m for m in mentions] if framed else list(mentions)
