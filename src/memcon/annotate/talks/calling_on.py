"""Whether one "called on" somebody to ask for something, or came to see him."""

from __future__ import annotations

from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

# What a guest does where he calls.
_GUEST = (
    r"discuss|exchange|convey|pay|hand|deliver|express|brief|bid|congratulate|thank|present|extend|inform|review|talk|consult|"
    r"take|say|offer|submit|seek|hold|apprise|explore|condole|greet|introduce|invite"
)
# "[the minister] to resign", "[the minister], and on all parties, to immediately stop"
_ASKED = lazy_regex(
    r"(?:,?\s+(?:and|as\s+well\s+as)\s+(?:on\s+|upon\s+)?(?:the|all|other|its|his|her|their)"
    r"(?:\s+(?!\w+ed\b|to\b)[\w'’-]+){1,4},?)?(?:,\s+[a-z]+ly,)?"
    rf"\s+to\s+(?!(?:[a-z]+ly\s+)?(?:{_GUEST})\b)[a-z]+\b"
)


# "[called on] the leaders of Peru and the rebels to stop": where and when of a call never stand between
_ASKED_SIDE = lazy_regex(
    r"(?:(?!\b(?:at|in|on|today|yesterday|tonight|this|who|where|when|for|prior|here|with|during|both|they|he|she|[a-z]+ed)\b|\bto\s+[a-z])[^.;:]){1,140}"
    rf"\bto\s+(?!(?:[a-z]+ly\s+)?(?:{_GUEST}|mark|make\s+(?:a|his|her|their|the)|meet)\b)[a-z]+\b"
)


def asks_side(text: str, start: int, limit: int) -> bool:
    """Tell "called on the leaders of Peru to stop" from a call on them; `start` is behind "called on"."""
    return _ASKED_SIDE.match(text, start, limit) is not None


def asks(text: str, end: int, limit: int) -> bool:
    """Tell "called on the minister to resign" from a call; `end` is behind the last person, `limit` the sentence's."""
    return _ASKED.match(text, end, limit) is not None


# "called on the minister to discuss fish", which both talked about, "to congratulate her", which the guest did there
_TALKS = lazy_regex(
    r"\sto\s(?:further\s)?(?:discuss|exchange|review|explore|consult|deliberate|talk|hold|congratulate|felicitate|thank|"
    r"brief|convey|express)\b"
)


def talks(text: str, start: int, end: int) -> bool:
    """Tell whether somebody came to talk, or to say something; `start` is behind "called on", `end` the clause's."""
    return _TALKS.search(text, start, end) is not None


# "called [A] a liar", "called [A] “weak”", "called [A]'s words unwise", "called [A and B]'s plan unwise"
_SO = lazy_regex(
    r"\s?['’](?:\s?s\s+|\s+(?!s\s))(?!(?:administration|government|office|team|aides?|staff)\b)|"
    r"\s+(?:just\s+|also\s+)?an?\s+(?!(?:day|week|month|year|few|second|third|couple|little|short|while)\b)|"
    r"\s+(?:(?!to\b|for\b|and\b|about\b|after\b|with\b|on\b)[\w-]+\s+)?[\"“‘](?!\s?to\b)|\s+and\s+(?:[A-Z]\w+\s+){0,2}[A-Z]\w+\s?['’]\s?s\s"
)


def names_so(text: str, end: int, limit: int) -> bool:
    """Tell whether "called" says what somebody is, not that he was telephoned; `end` is behind the person."""
    return _SO.match(text, end, limit) is not None


# "will visit a port, [call on A] and meet B": one of a row of plans
_PLANS = lazy_regex(r"\s(?:will|would|to)\s[^.;:]*,\s\Z")
_PLANS_REACH = 200  # characters


def is_planned(text: str, start: int, at: int) -> bool:
    """Tell whether "call on", which may be a noun, stands at `at` in a row of plans told in a sentence from `start`."""
    if not (text.startswith("call ", at) and text.endswith(", ", start, at)):
        return False
    return _PLANS.search(text, max(start, at - _PLANS_REACH), at) is not None


_EXPECTED = lazy_regex(
    r"\s(?:that\s(?P<those>[^.;,:]{2,90}?)\s(?:will|would|should|continues?)\s|(?P<whom>[^.;,:]{2,90}?)\sto\s(?!be\s(?:held|ready)\b))"
)
_ALL = lazy_regex(
    r"(?:all|both|the|these|other|its)\s(?:[\w-]+\s){0,2}(?:parties|sides|states|countries|governments|actors|partners)\Z"
)
_PLAIN = lazy_regex(r"(?:(?:the|both)\s)?")
_OF_STATE = lazy_regex(
    r"(?:\s(?:authorities|government|side|leadership|leaders|officials|administration|parliament))?\Z"
)


def expects(context: Context, start: int, end: int) -> bool:
    """Tell whether something is expected of a government at `start`: "[expects] Peru to free the divers"."""
    match = _EXPECTED.match(context.folded, start, end)
    if match is None:
        return False
    whom = match.span("those" if match["those"] else "whom")
    if _ALL.match(context.folded, *whom):
        return True
    named = context.parties_in(*whom)
    if not named or _PLAIN.fullmatch(context.folded, whom[0], named[0].start) is None:
        return False  # "expects trade with Peru to grow"
    return _OF_STATE.match(context.folded, named[-1].end, whom[1]) is not None
