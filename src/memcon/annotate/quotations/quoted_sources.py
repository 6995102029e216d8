"""Whose paper, office or letters a clause of saying names: statements, ministries, press offices."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from memcon.annotate.parties.ministries import party_of_ministry
from memcon.annotate.parties.publisher import find_home, find_publisher
from memcon.annotate.text.context import Context, PartyMention, Person
from memcon.lexicon.patterns import lazy_regex

_SOURCE_BEHIND = lazy_regex(
    r"(?:'s)?\s(?:\w+\s){0,3}(?:ministry|office|statement|government|department|embassy|high\scommission|consulate|spokes|mission|service|presidency|chancellery|press\sbureau)"
)
_SOURCE_AHEAD = lazy_regex(
    r"\b(?:ministry|office|statement|department|embassy|spokes\w+|post|tweet|mission|government|press\s(?:service|bureau|cent(?:re|er)))\s"
    r"(?:[^.]{0,24}\s)?(?:of|by|from|for)\s(?:the\s)?$"
)
_OFFICE_NAME = lazy_regex(r"\b(?:division|ministry|office|department|directorate|secretariat|bureau|service)\b")
_IN_BRACKETS = lazy_regex(r"\(([^\s()]{1,80})\)")
_OFFICE_BEHIND = lazy_regex(
    r"'s?\s(?:press\s|media\s)?(?:office|spokes\w+|statement|account)\b"
    r"|\s(?:said|says|added|noted|stated|warned|announced)\sin\s(?:an?|his|her)\s(?:\w+\s)?statement\b"
)
_MOST_PEOPLE = 12
_JOINT = lazy_regex(r"\bjoint\s(?:press\s)?(?:statement|communiqu|declaration)")
_JOINT_BEFORE = lazy_regex(r"\bjoint\s(?:press\s)?(?:statement|communiqu|declaration)(?!.*\bministry\b)", re.S)
_DECLARED = lazy_regex(
    r"\b(?:the|a|their)\s(?:(?:final|closing|summit|leaders'|joint|\w+day's)\s)?declaration\b(?!\s(?:by|from|of)\b)"
)
_SOURCE_REACH = 900  # characters before a quotation in which "the statement" was named
_NOT_SAYING = ("told ", "ambassador to ", "envoy to ", "representative to ")
_LEAD = 70  # characters in which letters are explained
_start = attrgetter("start")


def parties_saying(context: Context, start: int, end: int, is_led: bool) -> list[PartyMention]:
    """Return the parties in a clause of saying without those who are told.

    `is_led` tells that the verb stands at `end`: the party right before it is the first then.
    """
    found = [p for p in context.parties_in(start, end) if not context.folded.endswith(_NOT_SAYING, start, p.start)]
    if is_led:
        found.sort(key=lambda p: context.folded[p.end : end].strip() != "" or _is_joined(context, p))
    return found


def _is_joined(context: Context, party: PartyMention) -> bool:
    """Tell whether a party only says of what somebody is: "the leader for Kenya and Peru said"."""
    return context.folded.endswith((" and ", " of ", " for ", " in "), 0, party.start)


def party_of_acronym(context: Context, name: str) -> str | None:
    """Return whose office letters mean that the text explains: "the President's Media Division (PMD)"."""
    letters = name.isupper() and " " not in name
    at = context.once("letters in brackets", _index_letters).get(name, -1) if letters else -1
    if at < 0 or not _OFFICE_NAME.search(context.folded, max(0, at - 40), at):
        return None
    low = max(0, at - _LEAD)
    begin = max(low, *(context.text.rfind(mark, low, at) for mark in ",.;\n"))
    named = context.parties_in(begin, at)
    return named[-1].code if named else find_publisher(context) or find_home(context)


def _index_letters(context: Context) -> dict[str, int]:
    """Return where what stands alone in brackets does so first."""
    found: dict[str, int] = {}
    for match in _IN_BRACKETS.finditer(context.text):
        found.setdefault(match[1], match.start())
    return found


def find_source(context: Context, folded: str, offset: int) -> str | None:
    """Return whose paper or office says something: all where it is a joint one, the publisher's, or the last named."""
    lead = context.folded[max(0, offset - _SOURCE_REACH) : offset]
    joint = (
        _JOINT.search(folded) or _DECLARED.search(folded) or ("ministry" not in folded and _JOINT_BEFORE.search(lead))
    )
    if joint:
        return "all"
    own = find_publisher(context) or party_of_ministry(context, folded)
    return own or _source_before(context, offset) or find_home(context)


def _source_before(context: Context, offset: int) -> str | None:
    """Return the party whose ministry, office or statement the text named last before `offset`."""
    index = bisect_left(context.parties, offset, key=_start)
    office = _office_before(context, offset)
    for party in reversed(context.parties[max(0, index - 30) : index]):
        if office is not None and party.start < office.start:
            break
        behind = context.folded[party.end : party.end + 40]
        if _SOURCE_BEHIND.match(behind) or _SOURCE_AHEAD.search(context.folded, max(0, party.start - 40), party.start):
            return party.code
    return office.party if office is not None else None


def _office_before(context: Context, offset: int) -> Person | None:
    """Return the person of the office or paper named last: "Silva's office said", "Silva said in a statement"."""
    for person in reversed(context.people_before(offset, _MOST_PEOPLE)):
        if person.party and _OFFICE_BEHIND.match(context.folded, person.end):
            return person
    return None
