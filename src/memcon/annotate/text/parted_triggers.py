"""Triggers that a day parts: "received on Sunday a phone call from" stands for "received a phone call from"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.lexicon import Hit, Lexicon
from memcon.lexicon.patterns import lazy_regex

# The lexicon's own triggers of one word that begin longer ones; "paid" and "made" are none without their noun.
_ALONE = frozenset("received receives receive had held holds hold hosted hosts".split())
_WITH_NOUN = ("paid ", "made ", "placed ", "granted ")
_DAY = lazy_regex(
    r",?\s+(?:(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:earlier\s+|here\s+)?(?:today|yesterday)|"
    r"(?:late\s+|earlier\s+)?(?:this|last|yesterday)\s+(?:week|morning|afternoon|evening|night))"
    r"(?:\s+(?:morning|afternoon|evening|night))?(?:\s*\([\w ]{1,12}\))?"
    r"(?:,?\s+(?:here|(?:in|at)\s+(?!an?\s)(?:[\w'’-]+\s+){0,4}?[\w'’-]+))?,?\s+(?=(?:an?|the|his|her|two|separate|copies|(?:tele)?phone|credentials)\s)"
)
# "received phone calls on Sunday from": the day stands behind the noun
_DAY_BEHIND = lazy_regex(
    r"\s+(?P<noun>(?:an?\s+|separate\s+)?(?:tele)?phone\s+calls?)\s+"
    r"(?:(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)(?:\s+(?:morning|afternoon|evening))?\s+(?=from\s)"
)
# "led a Parliamentary delegation to", "will lead a 12-member U.K. team to"
_LEADING = lazy_regex(
    r"\b(?P<verb>(?:will|is|are)\s+lead(?:ing)?|leads|led|leading)\s+(?:an?|the)\s+"
    r"(?:(?:[\w'’-]+|(?:\w\.){2,4})\s+){0,5}(?:delegation|team|mission)\s\Z"
)
_SENT = ("delegation to", "team to", "mission to")
_TO = len("to")
_TO_EVENT = lazy_regex(
    r"(?:[^,.;:]|(?<=\b\w)\.){0,60}?\b(?:conference|summit|meetings?|session|forum|talks|dialogue|council|assembly|consultations|conclave|"
    r"commission|committee|group|round|negotiations|mechanism|congress|symposium|jec|jtc|jwg|cop\d*)\b"
)
_REACH = 60  # characters of the longest trigger


def join_parted(hits: Sequence[Hit], folded: str, lexicon: Lexicon) -> list[Hit]:
    """Return `hits` with a trigger that a day parts in the place of its words."""
    verbs = [h for h in hits if h.entries[0].form in _ALONE and "trigger" in h.labels]
    places = [(h.start, h.end) for h in verbs]
    for word in _WITH_NOUN:
        at = folded.find(word)
        while at >= 0:
            places.append((at, at + len(word) - 1))
            at = folded.find(word, at + 1)
    joined = [hit for place in places if (hit := _join(*place, folded, lexicon)) is not None]
    led = (place + len(words) for words in _SENT for place in _places_of(folded, words))
    joined += [hit for end in led if (hit := _join_led(end, folded, lexicon)) is not None]
    if not joined:
        return list(hits)
    starts = {hit.start: hit.end for hit in joined}
    return [h for h in hits if h.start not in starts or "trigger" not in h.labels] + joined


def _join(start: int, end: int, folded: str, lexicon: Lexicon) -> Hit | None:
    """Return the trigger of the verb at [start, end) and of the words behind the day, None where there is none."""
    if (behind := _DAY_BEHIND.match(folded, end, end + _REACH)) is not None:
        return _join_behind(start, end, folded, lexicon, behind)
    day = _DAY.match(folded, end, end + _REACH)
    if day is None or (start and folded[start - 1].isalnum()):
        return None
    verb = folded[start:end]
    whole = f"{verb} {folded[day.end() : day.end() + _REACH]}"
    first = next(iter(lexicon.meetings.find(whole)), None)
    if first is None or first.start or first.end <= len(verb) or "trigger" not in first.labels:
        return None
    return first._replace(start=start, end=day.end() + first.end - len(verb) - 1)


def _places_of(folded: str, words: str) -> list[int]:
    """Return where words stand in a text."""
    places, at = list[int](), folded.find(words)
    while at >= 0:
        places.append(at)
        at = folded.find(words, at + 1)
    return places


def _join_led(end: int, folded: str, lexicon: Lexicon) -> Hit | None:
    """Return the trigger of somebody who leads a delegation told with more words: "led a trade delegation to"."""
    led = _LEADING.search(folded, max(0, end - _REACH - len(_SENT[0])), end - _TO)
    if led is None or _TO_EVENT.match(folded, end) is not None:
        return None
    whole = f"{led['verb']} a {_SENT[0]}"
    first = next(iter(lexicon.meetings.find(whole)), None)
    if first is None or first.start or first.end != len(whole) or "trigger" not in first.labels:
        return None
    return first._replace(start=led.start(), end=end)


def _join_behind(start: int, end: int, folded: str, lexicon: Lexicon, behind: re.Match[str]) -> Hit | None:
    """Return the trigger of a verb, its noun and the "from" that a day parts from them."""
    whole = f"{folded[start:end]} {behind['noun']} from"
    first = next(iter(lexicon.meetings.find(whole)), None)
    if first is None or first.start or first.end != len(whole) or "trigger" not in first.labels:
        return None
    return first._replace(start=start, end=behind.end() + len("from"))
