"""Organs that sit: what tells a session of a council or an assembly from the body itself."""

from __future__ import annotations

import re

from memcon.annotate.occasions.held_words import BE_HELD, WILL
from memcon.annotate.occasions.own_rounds import find_own_round
from memcon.annotate.sessions.assemblies import gathers, is_voted_on
from memcon.annotate.sessions.mechanism_context import is_eventive
from memcon.annotate.sessions.session_ends import begins_or_ends
from memcon.annotate.text.small_words import MONTH_NAME
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

ORGAN = WordRegex(r"\b%body_class/organs%\Z")


_AT_SESSION = WordRegex(
    r"\b(?:%meeting_edges%\s+of|(?:eve|opening|conclusion|close)\s+of|attend\w*|during|ahead\s+of|convened?|held|address(?:ed|ing|es)?|"
    r"(?:speech|speeches|address|addresses|remarks)\s+(?:at|to|before)|"
    r"(?:participat(?:es?|ed|ing)|tak(?:es?|ing)\s+part|took\s+part)\s+in|"
    rf"{MONTH_NAME}(?=\s)|"
    r"(?:this|last|next)\s+(?:week|month|year)'s)\s+(?:the\s+|this\s+year's\s+)?\Z"
)


# "the meeting of the Foreign Affairs Council"
_SESSION_OF = lazy_regex(r"\b(?:meetings?|sessions?|sitting)\s+of\s+(?:the\s+)?\Z")


# "at the European Council in Riga next week", "for the European Council on Monday"
_FOR_IT = lazy_regex(
    r"\b(?:at|for|(?:travel\w*|goes|going|went|delegation|visit)\s+to|(?:co-)?chair(?:s|ed)?|host(?:s|ed)?|"
    r"presid(?:es?|ed)\s+over)\s+(?:the\s+)?\Z"
)


_THEN = lazy_regex(
    r"(?:\s+in\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?,?)?\s+(?:today|yesterday|tomorrow|on\s+(?:[A-Z]\w+day|\d{1,2}|[A-Z]\w+\s\d{1,2})|"
    rf"(?:next|this|last)\s+(?:week|month|[A-Z]\w+day)|in\s+(?:(?:early|late|mid)[\s-])?{MONTH_NAME}|"
    rf"at\s+the\s+(?:beginning|start|middle|end)\s+of\s+{MONTH_NAME}|in\s+(?:19|20)\d\d|last\s+year)\b"
)


def _is_on_a_day(text: str, start: int, end: int) -> bool:
    """Tell whether a day stands behind an organ that somebody is at: it sits then."""
    if is_voted_on(text, start):
        return False
    return _FOR_IT.search(text, max(0, start - 24), start) is not None and _THEN.match(text, end) is not None


# "The Security Council will meet on Monday", "held an emergency session": an organ that sits
_SITS = lazy_regex(
    r"(?:\s\([A-Z]{2,8}\))?\s+(?:(?:will|would|is\s+(?:due|set|expected|scheduled)\s+to|was\s+to|has|had|also|today|yesterday)\s+){0,2}"
    r"(?:(?:meet|meets|met|convenes?|convened)\b(?!\s+(?:the|its|with|his|her|their|a|an)\s)|"
    r"(?:hold|holds|held|convenes?|convened|opens?|opened|begins?|began|concludes?|concluded|ends?|ended|closes?|closed)\s+(?:today\s+)?(?:an?|its)\s+"
    r"(?:[\w-]+\s+){0,3}(?:meeting|session|consultations|debate)\b)"
)


# "The Peru-Latvia Consultative Committee was held in Riga": only a session is held
_IS_HELD = lazy_regex(
    r"\s+(?:was|were|is\s+being|will\s+be|is\s+to\s+be|has\s+been)\s+(?:\w+ly\s+)?(?:held|convened)\b|"
    rf"\s+(?:(?:took|takes|is\s+taking)\s+place|{WILL}\s+{BE_HELD})\b"
)


# "a debate on ports [at the Council]", "a briefing of the Council", "under Peru's presidency of the Council"
_DEBATE = r"(?:debates?|meetings?|briefings?|discussions?|consultations|sessions?|hearings?)"
_COMES = (
    r"(?:attend\w*|chair\w*|co-chair\w*|host(?:s|ed|ing)?|conven\w+|open(?:s|ed|ing)|address\w*|h[eo]ld\w*|led|organi[sz]\w+|"
    r"sp(?:eak\w*|oke)\s+(?:at|in|during)|participat\w+\s+in|part\s+in|presid\w+\s+over|at|during)"
)
_DEBATE_BEFORE = lazy_regex(
    rf"\b{_COMES}\s+(?:an?\s+|the\s+|two\s+|three\s+|several\s+)?(?:[\w'’-]+\s+){{0,3}}?{_DEBATE}\s+(?:(?:on|about|regarding)\s[^.;:]{{2,70}}?\s)?"
    r"(?:(?:at|in|of|before)\s+|under\s+(?:(?:the|its|their|his|her)\s+)?(?:[\w'’-]+\s+)?presidency\s+of\s+)(?:the\s+)?\Z"
)
# "the opening week [of the Assembly]", "the high-level segment of the Council"
_PART_OF_IT = lazy_regex(
    r"\b(?:attend\w*|address\w*|sp(?:eak\w*|oke)\s+(?:at|in|during)|participat\w+\s+in|part\s+in|at|during|for)\s+(?:the\s+|this\s+year's\s+)?"
    r"(?:high-level|opening|ministerial|general)\s+(?:week|segment|part|days?|debate)\s+(?:of|at|in)\s+(?:the\s+)?\Z",
    re.I,
)
# "take part in two Council meetings on ports", "participation in the Council debate on ports"
_COMES_TO = lazy_regex(
    rf"\b{_COMES}\s+(?:(?:an?|the|th(?:is|at)|two|three|several|(?:yester|to)day's)\s+)?(?:[a-z-]+\s+){{0,2}}\Z"
)
_DEBATE_BEHIND = lazy_regex(
    rf"(?:\s\([A-Z]{{2,8}}\))?(?:['’]s)?\s+(?:(?:open|high-level|ministerial|ministerial-level|emergency|annual|special|thematic|general|quarterly)\s+){{0,2}}"
    rf"{_DEBATE}\b"
)
_ENDS_HEADING = lazy_regex(r"[^.;:?!\n]{0,80}(?<![.;:?!”\"])\n")  # no stop at the end of its line
_DEBATE_REACH = 140  # characters


def is_debating(text: str, start: int, end: int) -> bool:
    """Tell whether somebody comes to what an organ named at [start, end) debates: "chaired a Council debate"."""
    if _ENDS_HEADING.match(text, end) is not None:
        return False
    low = max(0, start - _DEBATE_REACH)
    if _DEBATE_BEHIND.match(text, end) is not None and _COMES_TO.search(text, low, start) is not None:
        return True
    return _DEBATE_BEFORE.search(text, low, start) is not None or _PART_OF_IT.search(text, low, start) is not None


def organ_debated(lexicon: Lexicon, text: str, span: Span, name: str) -> str | None:
    """Return the body of a known organ to whose debate somebody comes: "attends two Security Council meetings"."""
    if not is_debating(text, span.start, span.end):
        return None
    hits = (h for h in lexicon.names.find(name) if h.start == 0 and h.end == len(name))
    found = next((e for h in hits if (e := h.find("organisation")) is not None), None)
    return None if found is None else str(found.attributes.get("parent") or found.value)


def is_at_session(lexicon: Lexicon, text: str, start: int, at: int, end: int) -> bool:
    """Tell whether the words around an organ's name speak of its session.

    `at` is where the name begins, `start` where what stands before it with its articles does, `end` where it ends.
    """
    return (
        _AT_SESSION.of(lexicon).search(text, max(0, start - 40), start) is not None
        or _SITS.match(text, end) is not None
        or _IS_HELD.match(text, end) is not None
        or _SESSION_OF.search(text, start, at) is not None
        or _is_on_a_day(text, start, end)
        or begins_or_ends(text, start, end)
        or gathers(text, start, at, end)
        or is_debating(text, start, end)
        or find_own_round(text, start, end) is not None
    )


_MEETINGS = lazy_regex(r"(?:[Mm]eetings|[Ss]essions)\Z")


def tells_meeting(lexicon: Lexicon, text: str, start: int, end: int, head: str) -> bool:
    """Tell whether a noun of meeting that ends a name makes an occasion of it: "the Lake Forum meeting".

    Meetings in the plural do so only where they are told to be held: "all Lake Forum meetings".
    """
    plural = _MEETINGS.search(text, start, end)
    if plural is None or is_eventive(lexicon, text, start, end, head):
        return True
    return is_debating(text, start, plural.start() - 1)
