"""Sessions that a text only counts: "The second one took place in Lima", "and the third in Riga in 2012"."""

from __future__ import annotations

from memcon.annotate.occasions.held_words import BE_HELD, DUE, WILL
from memcon.annotate.text.ordinals import find_ordinals
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex

_SET = r"\s+(?:(?:on|in|at|by|from|between|last|next|earlier|later|early|late|for)\b|\d|[A-Z])"
# "will follow in Riga", "is planned for 2026": to come
_TO_COME = (
    rf"(?:{WILL}\s+(?:(?:also|then)\s+)?(?:{BE_HELD}|follow|be(?=\s+in\s+[A-Z]))|"
    rf"(?:is|are|was|were)\s+(?:(?:also|now|already|tentatively)\s+)?{DUE}(?!\s+to\b)){_SET}"
)
_HELD = (
    r"(?:(?:(?:was|were|had\s+been)\s+(?:last\s+)?(?:held|hosted|convened|organi[sz]ed|staged)|(?:took|had\s+taken)\s+place)"
    rf"{_SET}|{_TO_COME})"
)
_ONE = lazy_regex(
    rf"\b[Tt]he\s+(?P<o>[\w-]+(?:\s[\w-]+)?)\s+one(?:,\s[^,.;:]{{3,40}},|\s+\([^()]{{3,30}}\))?(?=\s+{_HELD})"
)
# "A third round is planned for May", "a third will follow in Riga": the one after those told of
_ONE_MORE = lazy_regex(
    rf"(?:(?<=[.;]\s)A|\ba)\s+(?P<o>[\w-]+)(?:\s+(?:one|round|session|meeting|edition))?(?=\s+{_TO_COME})"
)
# "The second was held in Lima", opening a sentence behind one that speaks of sessions
_ALONE = lazy_regex(
    rf"(?:(?<=[.;]\s)The|(?<=,\sand\s)the|(?<=[\w)]\sand\s)the|(?<=,\swhile\s)the)\s+(?P<o>[\w-]+)(?=\s+{_HELD})"
)
# "the seventh session was held in Riga in 2014, and the sixth in Lima in 2012"
_AND_THE = lazy_regex(
    r"\b(?:held|place|hosted|convened)\s(?:in|at|on)\s[^.;:]{3,60}?,?\s(?:and|while)\s(?P<s>the\s(?P<o>[a-z\d-]+))"
    r"(?=\s(?:one\s)?in\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?,?\s(?:in|on)\s(?:[A-Z]\w+\s)?(?:\d{1,2},?\s)?(?:[A-Z]\w+\s)?\d{4}\b)"
)
# "Peru offered to host the sixth in Lima", "will host the next one in 2026"
_HOSTED = lazy_regex(
    r"\b(?:to|will|would)\s+(?:host|hold|convene|organi[sz]e)\s+(?P<s>the\s(?P<o>[\w-]+))(?:\s+one)?(?=\s+(?:in|on|at|next|later)\s+(?:[A-Z\d]|(?:early|late|mid)\b|year|month))"
)
_WORDS = Anchors(
    (
        " host ",
        " hold ",
        " convene ",
        " held ",
        " hosted ",
        " convened ",
        " staged ",
        " organised ",
        " organized ",
        " place ",
        " follow ",
        " be in ",
        " due ",
        " set ",
        " planned ",
        " scheduled ",
        " slated ",
        " expected ",
    )
)
# "held three drills. The second one was held in Lima": what is counted is no session
_SESSION = (
    r"\b(?:[Ss]ession|[Mm]eeting|[Rr]ound|[Ee]dition|[Cc]onsultations|[Dd]ialogue|[Ss]ummit|[Ff]orum|[Cc]onference)\b"
)
_TO_END = r"(?:(?![.;]\s+[A-Z])[^\n])*"
_SPEAKS = lazy_regex(
    rf"{_SESSION}{_TO_END}(?:[.;]\s+)?(?:[A-Z][a-z]+,?\s|[^.;\n]{{0,30}}?\b(?:and|while)\s|[^.;\n]{{0,60}}?\b(?:to|will|would)\s(?:host|hold|convene|organi[sz]e)\s)?(?:(?:[Tt]he|[Aa])\s)?\Z"
)
# of what is to come, a sentence may stand between that counts nothing else
_SPOKE = lazy_regex(
    rf"{_SESSION}{_TO_END}[.;]\s+(?:(?![.;]\s+[A-Z]|\b(?:first|second|third|another|several|many|(?:two|three|four|five|six)\s"
    r"(?!sides|delegations|countries|states|governments|ministers|parties)))[^\n])*[.;]\s+(?:The|A)\s\Z"
)
_COMES = lazy_regex(rf"\s+{_TO_COME}")
_BEFORE = 300  # characters in which a session is spoken of, in the sentence before or the same one


def find_counted(text: str, folded: str) -> list[tuple[int, int, int]]:
    """Return start, end and number of sessions counted without a noun."""
    out: dict[int, tuple[int, int, int]] = {}
    at = _WORDS.find(folded)
    for regex in (_ONE, _ONE_MORE, _ALONE, _AND_THE, _HOSTED):
        for m in find_near(regex, text, at, 100, 120):
            ordinals = find_ordinals(text, m.start("o"), m.end("o") + 1)
            if not ordinals or ordinals[-1].end != m.end("o"):
                continue
            before = text[max(0, m.start("o") - 2 * _BEFORE) : m.start("o")]
            told = _SPEAKS.search(before[-_BEFORE:])
            if told is None and not (_COMES.match(text, m.end()) and _SPOKE.search(before)):
                continue
            out[ordinals[-1].start] = (ordinals[-1].start, m.end(), ordinals[-1].value)
    return list(out.values())
