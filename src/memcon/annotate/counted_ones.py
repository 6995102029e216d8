"""Sessions that a text only counts: "The second one took place in Lima", "and the third in Riga in 2012"."""

from __future__ import annotations

from memcon.annotate.held_words import BE_HELD, WILL
from memcon.annotate.ordinals import find_ordinals
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex

_HELD = (
    r"(?:(?:was|were|had\s+been)\s+(?:last\s+)?(?:held|hosted|convened|organi[sz]ed|staged)|took\s+place|had\s+taken\s+place|"
    rf"{WILL}\s+{BE_HELD})\s+(?:on|in|at|by|from|between|last|next|earlier)\b"
)
_ONE = lazy_regex(
    rf"\b[Tt]he\s+(?P<o>[\w-]+(?:\s[\w-]+)?)\s+one(?:,\s[^,.;:]{{3,40}},|\s+\([^()]{{3,30}}\))?(?=\s+{_HELD})"
)
# "The second was held in Lima", opening a sentence behind one that speaks of sessions
_ALONE = lazy_regex(rf"(?:(?<=[.;]\s)The|(?<=,\sand\s)the|(?<=,\swhile\s)the)\s+(?P<o>[\w-]+)(?=\s+{_HELD})")
# "the seventh session was held in Riga in 2014, and the sixth in Lima in 2012"
_AND_THE = lazy_regex(
    r"\b(?:held|place|hosted|convened)\s(?:in|at|on)\s[^.;:]{3,60}?,?\s(?:and|while)\s(?P<s>the\s(?P<o>[a-z\d-]+))"
    r"(?=\s(?:one\s)?in\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?,?\s(?:in|on)\s(?:[A-Z]\w+\s)?(?:\d{1,2},?\s)?(?:[A-Z]\w+\s)?\d{4}\b)"
)
_WORDS = Anchors((" held ", " hosted ", " convened ", " staged ", " organised ", " organized ", " place "))
# "held three drills. The second one was held in Lima": what is counted is no session
_SPEAKS = lazy_regex(
    r"\b(?:[Ss]ession|[Mm]eeting|[Rr]ound|[Ee]dition|[Cc]onsultations|[Dd]ialogue|[Ss]ummit|[Ff]orum|[Cc]onference)\b"
    r"(?:(?![.;]\s+[A-Z])[^\n])*(?:[.;]\s+)?(?:[A-Z][a-z]+,?\s|[^.;\n]{0,30}?\b(?:and|while)\s)?(?:[Tt]he\s)?\Z"
)
_BEFORE = 300  # characters in which a session is spoken of, in the sentence before or the same one


def find_counted(text: str, folded: str) -> list[tuple[int, int, int]]:
    """Return start, end and number of sessions counted without a noun."""
    out: dict[int, tuple[int, int, int]] = {}
    at = _WORDS.find(folded)
    for regex in (_ONE, _ALONE, _AND_THE):
        for m in find_near(regex, text, at, 100, 120):
            ordinals = find_ordinals(text, m.start("o"), m.end("o") + 1)
            if not ordinals or ordinals[-1].end != m.end("o"):
                continue
            if _SPEAKS.search(text[max(0, m.start("o") - _BEFORE) : m.start("o")]) is None:
                continue
            out[ordinals[-1].start] = (ordinals[-1].start, m.end(), ordinals[-1].value)
    return list(out.values())
