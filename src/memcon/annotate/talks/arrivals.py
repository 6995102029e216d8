"""Receptions at an airport or on arrival, which are no meetings of their own."""

from __future__ import annotations

import re

from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

# "was met by the mayor at the airport", "was met at the airport by the mayor"
_WAS_MET = lazy_regex(r"\b(?:was|were|been|being)\s+met(?:\s+by|\s+at)?\Z")
_ARRIVAL = lazy_regex(
    r"\b(?:on|upon)\s+(?:his|her|their|the)?\s*(?:\w+\s+)?arrival\b|\bat\s+(?:the\s+)?(?:[\w'’-]+\s+){0,4}airport\b",
    re.I,
)

# "upon her arrival at the palace she was welcomed by the president with military honours": by the host himself
_HONOURED = lazy_regex(
    r"\b(?:[Uu]p)?on\s+(?:his|her|their|the)\s+arrival\s+(?:at|in)\s+(?![^.;]*\b[Aa]irport\b)[^.;]{0,120}?\b(?:by|[Pp]resident)\s"
    r"[^.;]{0,160}\bwith\s+(?:full\s+)?(?:military|state|ceremonial)\s+hono|"
    r"\b(?:[Uu]p)?on\s+(?:his|her|their|the)\s+arrival\s+at\s+(?:the\s+)?(?![^.;]*\b[Aa]irport\b)(?:[\w'’-]+\s+){0,3}?"
    r"(?:[Pp]alace|[Rr]esidence|[Hh]ouse|[Mm]inistry|[Cc]hancellery|[Cc]astle)\b"
)


# "was accorded a warm welcome by the Peruvian military"
_IN_HONOUR = WordRegex(r"\s+(?:the\s+)?(?:[A-Z][\w-]+\s+){0,3}%body_class/in honour of guests%\b")
# "She landed at the Riga airport. She was received by A": there
_LANDED = lazy_regex(
    r"\b(?:arriv(?:ed|es|ing)|landed|lands|touched\s+down|reached)\b(?:[^.;]|\.(?=\w|\s[a-z])){0,110}?\b(?:[Aa]irport|[Aa]irfield|[Aa]ir\s+[Bb]ase)\b"
)
_THERE = lazy_regex(
    r"\W*(?:(?:Upon|On)\s+(?:his|her|their|the)?\s*arrival,?\s+)?(?:There,?\s+)?(?:He|She|They|[Tt]he\s+(?:[A-Z][\w-]+\s+){0,3}(?:President|Premier|Prime\s+Minister|"
    r"Minister|delegation|Secretary|King|Queen))\s+(?:was|were)\s+(?:[a-z]+ly\s+)*\Z"
)
_AT_A_HOUSE = lazy_regex(r"\sat\s+(?:the\s+)?(?:[A-Z][\w'’-]*\s+){1,4}?")


def _is_at_the_airport(setting: Setting, hit: Hit, sentence: Span) -> bool:
    """Tell whether who is welcomed, of whom a pronoun tells, has landed at an airport in the sentence before."""
    context = setting.context
    number = context.sentence_at(sentence.start)
    if not number or _THERE.fullmatch(context.plain, sentence.start, hit.start) is None:
        return False
    before = context.sentences[number - 1]
    landed = _LANDED.search(context.plain, before.start, before.end) is not None
    return landed and _AT_A_HOUSE.search(context.plain, hit.end, sentence.end) is None


def is_reception(setting: Setting, hit: Hit, entry: Entry, sentence: Span) -> bool:
    """Tell whether somebody was received, or met, where he arrived: at the airport; or by those who stand in honour."""
    form = hit.entries[0].form
    if form.endswith(" by") or setting.context.plain.startswith(" by ", hit.end):
        by = hit.end + (0 if form.endswith(" by") else len(" by"))
        if _IN_HONOUR.of(setting.context.lexicon).match(setting.context.plain, by) is not None:
            return True
        if _is_at_the_airport(setting, hit, sentence):
            return True
    start = max(sentence.start, hit.start - 12)
    if entry.value != "received" and _WAS_MET.search(setting.context.plain, start, hit.end + 3) is None:
        return False
    context = setting.context
    if (
        context.folded.find("arrival", sentence.start, sentence.end) < 0
        and context.folded.find("airport", sentence.start, sentence.end) < 0
    ):
        return False
    told = _ARRIVAL.search(context.plain, sentence.start, sentence.end) is not None
    return told and _HONOURED.search(context.plain, sentence.start, sentence.end) is None
