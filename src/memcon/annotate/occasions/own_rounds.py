"""Which session a body tells as its own: "The Committee held its fifth session", "At its fifth meeting, the …"."""

from __future__ import annotations

from memcon.annotate.text.ordinals import parse_ordinal
from memcon.lexicon.patterns import lazy_regex

# "This was the last meeting of the Commission": the one that the text reports
THIS_WAS = lazy_regex(r"\b(?:[Tt]his|[Ii]t)\s+(?:was|is|will\s+be|marked|marks)\s+(?:also\s+|thus\s+)?(?:the\s+)?\Z")
# what a body is called behind "the" once its name is told
BODY_NOUNS = r"(?i:commission|committee|council|dialogue|group|mechanism|forum|assembly|body)"
# "the Committee set up by the 1998 Agreement between Peru and Kenya", "under the Fishing Pact"
MADE_BY = (
    r"(?:(?:,?\s+(?:which\s+was\s+)?(?:established|set\s+up|created|constituted|formed|instituted)\s+(?:under|by|in|within|pursuant\s+to)|"
    r"\s+under|\s+at\s+the\s+level\s+of)\s(?:(?!\b(?:which|who|that|where|met|held)\b)[^.;:()]){3,140}?,?(?=\s))?"
)
# what rank a session has
RANKS = (
    r"(?:(?:[Oo]rdinary|[Rr]egular|[Pp]lenary|[Aa]nnual|[Ss]pecial|[Ee]xtraordinary|[Ee]mergency|[Mm]inisterial|[Ii]naugural|"
    r"[Ff]ormal|[Ii]nformal|[Vv]irtual|[Ii]n-person|high-level|full)\s+){0,2}"
)
_OWN = r"its\s+(?P<{}>[\w-]+)\s+(?:[\w-]+\s+)?(?:session|meeting|round|sitting|plenary|edition)\b"
# "The Committee met in Oslo for the fifth time", "held its fifth session"
_TOLD = lazy_regex(
    rf"{MADE_BY}"
    r"(?:\s+(?:between|with)\s[^.;:()]{2,80}?)?(?:\s+\([^()]{1,30}\)|,\s+(?:(?:or|(?:also\s+)?known\s+as)\s+(?:the\s+)?)?[A-Z][A-Z/&-]{1,9},|(?<=[A-Z]),)?(?:\s+of\s+(?:the\s+)?[A-Z][^.;:(),]{1,60}?)?(?:,\s+which\s[^.;:]{2,160}?,|,\s+which(?=\s(?:met|convened)\s))?\s+"
    r"(?:(?:has|have|had|was|were|is|are|will)\s+)?(?:(?:today|yesterday)\s+)?(?:"
    r"(?:met|meet|meeting|convened?|convening|held|gathered|gathering|meets|convenes)\b[^.;]{0,80}?\bfor\s+(?:the|its|their)\s+(?P<o>[\w-]+)\s+"
    r"(?:\w+\s+)?(?:time|session|meeting|round|edition)|"
    r"(?:held|hold|holds|opened|opens|concluded|concludes|ended|ends|closed|closes|began|begins|convened|convene)\s+(?:today\s+)?(?:its|their)\s+(?P<p>[\w-]+)\s+(?:\w+\s+){0,2}"
    r"(?:[Ss]ession|[Mm]eeting|round|plenary|[Ee]dition))\b"
)
# "The Committee, at its fifth meeting, agreed", "…, which held its fifth meeting": other verbs may stand before it
_BEHIND = lazy_regex(
    rf"(?:,?\s+(?:(?!which|who|that)[a-z]+\s+(?:(?:(?!\s(?:which|who|that)\s)[^.;:]){{0,90}}?\s)?)?(?:at|during|in)\s+{_OWN.format('o')}|"
    rf",\s+which\s+(?:(?:has|had)\s+)?(?:held|opened|concluded|began|convened)\s+{_OWN.format('p')})"
)
_AHEAD = lazy_regex(rf"\b(?:[Aa]t|[Dd]uring|[Ii]n|[Cc]oncluding)\s+{_OWN.format('o')}[^.;:]{{0,90}}?,\s+(?:the\s+)?\Z")
_REACH = 150  # characters before a body in which such an opening may stand


def find_own_round(text: str, start: int, end: int) -> int | None:
    """Return the number of the session that the sentence of a body's name at [start, end) tells as its own, or None."""
    behind = _TOLD.match(text, end) or _BEHIND.match(text, end)
    if behind is not None:
        return parse_ordinal(behind["o"] or behind["p"])
    ahead = _AHEAD.search(text, max(0, start - _REACH), start)
    return parse_ordinal(ahead["o"]) if ahead is not None else None
