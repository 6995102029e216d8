"""Other sessions of the kind that is reported, or its going on: "the last such talks were held in Lima"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex

_NOUNS = (
    r"(?:meetings?|talks|discussions?|negotiations|consultations|dialogues?|conferences?|summits?|rounds?|sessions?|forum|"
    r"exchanges?|congress|gathering)"
)
_BE = r"(?:(?:was|were|is|are|had|has|have|will|to|be|been|also|due|scheduled|set|expected|planned)\s+){0,5}"
# "The last such talks took place in Lima", "the next meeting of this kind is scheduled for May"
_SUCH = lazy_regex(
    rf"\b[Tt]he\s+(?P<w>last|latest|previous|first|next|most\s+recent)\s+(?:such\s+(?P<n>{_NOUNS})|(?P<m>{_NOUNS})\s+of\s+(?:this|its|their)\s+kind)"
    rf"(?=(?:\s+between\s[^.;:,A-Z]{{3,60}}?)?,?\s+(?:(?:which|that)\s+)?(?:{_BE}(?:held|hosted|organi[sz]ed|convened|take\s+place|taken\s+place|took\s+place|place|for)\s|"
    r"in\s+[A-Z]|on\s+\d))"
)
_SUCH_WORDS = Anchors((" such ", " kind "))
# "The most recent session was held in Lima", "the last discussions took place in Oslo"
_LATEST = lazy_regex(
    rf"\b[Tt]he\s+(?:(?P<w>most\s+recent|latest)\s+(?:[a-z-]+\s+){{0,2}}?(?P<n>{_NOUNS})|(?:last|previous)\s+(?P<m>talks|discussions|negotiations|consultations))"
    rf"(?=(?:\s+between\s[^.;:,A-Z]{{3,60}}?)?,?\s+(?:(?:which|that)\s+)?(?:was|were|had\s+been)?\s*(?:held|hosted|took\s+place)\s(?:in|on|last)\s)"
)
_LATEST_WORDS = Anchors((" most recent ", " latest ", " last ", " previous "))
# "last year's conference in Lima", "next year's is planned for Oslo"
_OF_YEAR = lazy_regex(
    rf"\b(?P<w>[Ll]ast|[Nn]ext)\s+year's\s+(?:[a-z-]+\s+){{0,2}}?(?P<n>{_NOUNS})(?=\s+(?:in\s+[A-Z]|(?:was|were|is|will|to\s+be)\s)|,\s+(?:which|held))"
)
_OF_YEAR_WORDS = Anchors((" year's ",))
# "The talks are to be continued next year", "the dialogue will resume in Oslo in May"
_RESUMED = lazy_regex(
    rf"(?:\b(?:[Tt]he|[Tt]hese|[Tt]heir)\s+(?:[a-z-]+\s+){{0,2}}?{_NOUNS}(?:\s+(?:with|between|on)\s[^.;:,]{{3,50}}?)?|(?<=[.!]\s)(?:It|They))\s+"
    r"(?P<v>(?:will|would|are|is|was|were)\s+(?:(?:due|scheduled|set|expected|planned)\s+)?(?:to\s+)?(?:then\s+|also\s+)?(?:be\s+)?(?:continued?|resumed?))"
    r"(?=\s+(?:(?:in|at)\s+[A-Z][\w-]+(?:\s[A-Z]\w+)?\s+)?"
    r"(?:next\s+(?:week|month|year|spring|autumn|summer|[A-Z]\w+day)|tomorrow|later\s+this\s+(?:week|month|year)|this\s+(?:week|month|year|autumn|spring|summer)|on\s+(?:\d|[A-Z])|"
    r"in\s+(?:(?:early|late|mid)[\s-])?(?:[A-Z]|20\d\d)|at\s+the\s+(?:beginning|end|start)\s+of))"
)
_RESUMED_WORDS = Anchors((" continue", " resume"))
_KIND = r"(?:(?:such|these|the|their|its|bilateral|political|regular|formal|joint|official|foreign\s+office)\s+){0,3}"
# "The two countries last held consultations in Lima", "the last time that they met in this format was in Oslo"
_LAST_HELD = lazy_regex(
    rf"\b(?:(?:last|previously|most\s+recently)|[Tt]he\s+last\s+time\s[^.;:,]{{3,50}}?)\s+"
    rf"(?P<v>(?:held|conducted|convened|had)\s+{_KIND}{_NOUNS}|met\s+(?:in|within)\s+this\s+(?:format|framework|setting))\b"
)
_LAST_HELD_WORDS = Anchors((" last ", " previously ", " recently "))
# "the first round since 2018, when the two sides met in Lima"
_WHEN = lazy_regex(
    rf"\bfirst\s+(?:[\w-]+\s+){{0,2}}?(?:{_NOUNS}\s+)?(?:of\s+(?:its|this|the)\s+kind\s+)?(?:[\w-]+\s+){{0,2}}?since\s+(?:[A-Z]\w+\s+)?\d{{4}},?\s+"
    rf"when\s+[^.;:,]{{3,50}}?\s(?P<v>met|held\s+{_KIND}{_NOUNS}|(?:was|were)\s+(?:last\s+)?held|took\s+place)\b"
)
_WHEN_WORDS = Anchors((" when ",))
# "Prior to this, the consultations took place in Lima"
_BEFORE_THIS = lazy_regex(
    rf"\b(?:(?:Prior\s+to|Before)\s+(?:this|that|then)|Previously|Earlier),?\s+(?:the|these|such)\s+(?:[a-z-]+\s+){{0,3}}?(?P<v>{_NOUNS}\s+"
    r"(?:had\s+)?(?:(?:was|were|been)\s+(?:last\s+)?(?:held|hosted|convened)|took\s+place|taken\s+place))\b"
)
_BEFORE_WORDS = Anchors(("prior to", "before th", "previously", "earlier"))
# "have held the dialogue since 2011, most recently in Lima"
_RECENTLY = lazy_regex(
    rf"\b(?P<v>{_NOUNS}\b[^.;:,]{{0,60}},\s+(?:most\s+recently|last)(?:\s+(?:held|in|on))+)(?=\s+(?:[A-Z]|\d))"
)
# "agreed to continue their consultations in Lima", "intend to resume the dialogue next year"
_GOING_ON = lazy_regex(
    r"\b(?:agreed|decided|intend|plan|wish|resolved|expect)(?:s|ed)?\s+(?:to|on)\s+(?:also\s+)?"
    rf"(?P<v>(?:continu|resum)(?:e|ing)\s+(?:the|their|these|this)\s+(?:[a-z-]+\s+){{0,2}}?{_NOUNS})"
    r"(?=\s+(?:in|at|next|on)\s+(?:[A-Z\d]|(?:early|late|mid)\b|week|month|year|spring|autumn))"
)
_GOING_WORDS = Anchors((" continu", " resum"))
SERIES = "series"  # the noun of phrases that tell of a session only where a session is reported
_AHEAD, _BACK = 120, 160  # characters around a word in which the phrase stands


def _noun(match: re.Match[str]) -> int:
    """Return where the noun of a phrase stands, by which a meeting told elsewhere is known."""
    return match.start("n") if match["n"] else match.start("m")


def find_such_talks(text: str, folded: str) -> Iterator[tuple[int, int, int | None, str, str]]:
    """Yield start, end, number, word and noun of phrases that tell another session of the kind that is reported."""
    for m in find_near(_SUCH, text, _SUCH_WORDS.find(folded), 60, _AHEAD):
        word = m["w"]
        yield (_noun(m), m.end(), None, "next" if word == "next" else "previous", "such")
    for m in find_near(_LATEST, text, _LATEST_WORDS.find(folded), 20, _AHEAD):
        yield (_noun(m), m.end(), None, "previous", "such")
    for m in find_near(_OF_YEAR, text, _OF_YEAR_WORDS.find(folded), 20, _AHEAD):
        yield (*m.span(), None, "next" if m["w"].lower() == "next" else "previous", "such")
    for regex, words in (
        (_LAST_HELD, _LAST_HELD_WORDS),
        (_WHEN, _WHEN_WORDS),
        (_BEFORE_THIS, _BEFORE_WORDS),
        (_RECENTLY, _LAST_HELD_WORDS),
    ):
        for m in find_near(regex, text, words.find(folded), _BACK, _AHEAD):
            yield (*m.span("v"), None, "previous", SERIES)
    for m in find_near(_GOING_ON, text, _GOING_WORDS.find(folded), 60, _AHEAD):
        yield (*m.span("v"), None, "next", SERIES)
    for m in find_near(_RESUMED, text, _RESUMED_WORDS.find(folded), _BACK, _AHEAD):
        yield (m.start("v"), m.end("v"), None, "next", "meet")
