"""Words before a subject that say when or where: "At the port Peru asked", "and [on Monday] Peru asked"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.acts.clauses import VerbGroup
from memcon.annotate.acts.name_leads import DETERMINERS, NO_ADJECTIVES
from memcon.annotate.text.small_words import COORDINATORS, SUBORDINATORS
from memcon.annotate.text.subject_words import LONGEST_SETTING, SETTINGS, opens_with_time

_LONGEST_SETTING = 7  # tokens behind a coordinator
_LONGEST_TITLE = 6  # tokens of "with senior civil society leaders"
_OF_WHOM = frozenset({"with", "between", "among", "of", "by", "from", "for"})
_WITH_STATE = frozenset({"with", "to"})
_AS_WHAT = frozenset({"a", "an", "part", "host", "hosts", "chair", "members", "in", "with"})
_WHEN_OR_WHERE = frozenset({"in", "on", "at", "during", "since", "within", "throughout", "until", "for"})


def is_setting(words: list[str], i: int, finite: Sequence[int]) -> bool:
    """Tell whether tokens [0, i] only say when or where: "To this end they", "At the meeting the President"."""
    if 0 <= i < 2 and opens_with_time(words[: i + 1]):
        return True
    as_what = words[0] == "as" and len(words) > 1 and words[1] in _AS_WHAT  # "As a group we", no "As Peru said"
    if i <= 0 or i >= LONGEST_SETTING or not (words[0] in SETTINGS or as_what):
        return False
    if words[i] in NO_ADJECTIVES or not words[i][0].isalnum():
        return False
    if finite and finite[0] <= i:
        return False
    # "in that connection they": behind a preposition "that" opens no clause
    lead = words[2 if words[1] == "that" else 1 : i + 1]
    return SUBORDINATORS.isdisjoint(lead)


def find_setting(words: list[str], subject: int, finite: Sequence[VerbGroup]) -> int | None:
    """Return where what a coordinator opens with begins, closed by a comma: "and [on 13 April], Peru asked"."""
    comma = subject - 1
    while comma > 0 and words[comma] in DETERMINERS:
        comma -= 1
    if comma < 0:
        return None
    if words[comma] != ",":
        return _find_bare_setting(words, comma, finite)
    for i in range(comma - 1, max(0, comma - _LONGEST_SETTING), -1):
        if words[i] in COORDINATORS:
            opened = words[i + 1] in SETTINGS and i + 2 < comma and not any(i < g.first < comma for g in finite)
            return i + 1 if opened else None
        if words[i] in (",", ";", ":"):
            return None
    return None


def _find_bare_setting(words: list[str], last: int, finite: Sequence[VerbGroup]) -> int | None:
    """Return where a short setting begins that no comma closes at token `last`: "and [on Monday] Peru asked"."""
    if not words[last][0].isalnum() or words[last] in NO_ADJECTIVES:
        return None
    for i in range(last - 1, max(0, last - _LONGEST_SETTING), -1):
        if words[i] in COORDINATORS or words[i] in (";", ":"):
            opens = (words[i + 1] in _WHEN_OR_WHERE and i + 2 <= last) or opens_with_time(words[i + 1 : last + 1])
            return i + 1 if opens and not any(i < g.first <= last for g in finite) else None
        if not words[i][0].isalnum() or words[i] in SUBORDINATORS:
            return None
    return None


def closes_setting(words: list[str], i: int, finite: Sequence[int], state: bool) -> bool:
    """Tell whether token i begins whom an opening phrase names last: "In talks with [Minister A], B and C said".

    A `state` may be the first of a row that another word governs: "At the port the ministers of [Peru], B and C said".
    """
    if words[0] not in SETTINGS or (finite and finite[0] < i):
        return False
    low = i - 1
    if state:
        low -= words[low] in DETERMINERS
        return low > 0 and words[low] in _WITH_STATE
    while low > max(1, i - _LONGEST_TITLE) and words[low].isalpha() and words[low] not in _OF_WHOM:
        low -= 1
    return low > 0 and words[low] in _OF_WHOM


def ends_in_name(text: str, starts: Sequence[int], between: Sequence[str], last: int) -> bool:
    """Tell whether a full name stands between a comma and token `last`: "with the envoy, Ivo Kalns said"."""
    names = 0
    while names < len(between) and text[starts[last - 1 - names]].isupper():
        names += 1
    return names > 1 and list(between[-1 - names : -names]) == [","]
