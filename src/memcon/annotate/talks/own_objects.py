"""The writer as whom somebody met or called: "President A telephoned me this afternoon", "received us in Lima"."""

from __future__ import annotations

from memcon.lexicon.patterns import lazy_regex

# A day, place or aim behind tells that it happened; without one "called me" may be anything
_MINE = lazy_regex(
    r"\s+(?:me|us)(?=\s+(?:today|yesterday|earlier|again|by\s+(?:tele)?phone|(?:on|in|at|this|last)\s|to\s+(?:discuss|explain|"
    r"inform|convey|offer|say|tell|thank|express|confirm)\b))"
)


def match_own_object(text: str, at: int, shape: str) -> int | None:
    """Return where the writer ends as the object of a verb that ends at `at`, None where somebody else stands there."""
    mine = _MINE.match(text, at) if shape == "direct" else None
    return mine.end() if mine is not None else None
