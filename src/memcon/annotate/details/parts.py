"""The parts of a listed plan: a run of words is cut where it gives the number of parts that the plan's name tells."""

from __future__ import annotations

import re
from itertools import chain
from typing import NamedTuple

from memcon.lexicon.patterns import lazy_regex

NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12,
}  # fmt: skip
_SEMICOLON = lazy_regex(r"\s*;\s*(?:and\s+)?")
_COMMA = lazy_regex(r"\s*,\s*(?:(?:and|as\s+well\s+as|&|or)\s+)?")
_LAST_AND = lazy_regex(r"\s+(?:and|&|as\s+well\s+as)\s+")
_ANY = lazy_regex(r"\s*(?:,\s*(?:and|as\s+well\s+as|&)\s+|,\s*|\s+and\s+|\s+&\s+|\s+as\s+well\s+as\s+)")
_BULLET = lazy_regex(r"\s*\n+\s*(?:[-*•–·●▪‣○◦➢✓]|\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)])\s*(?P<item>[^\n]{1,300})")
_ORDINAL = lazy_regex(
    r"(?:(?:and\s+)?(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|last(?:ly)?|finally|one|two|three|"
    r"\(?\d{1,2}[.)]|\(?[a-h]\)|\(?[ivx]{1,4}\)),?\s+)(?:is\s+)?",
    re.I,
)
_TAIL = lazy_regex(
    r"\s+(?:with|within|under|to|in\s+line|that|which|are|is|were|was|will|by|introduced|agreed|has|have|had)\s.*\Z",
    re.S,
)
_BRACKETS = lazy_regex(r"\([^()\n]*\)")
_PROPER = lazy_regex(r"(?:the\s+)?[A-Z]")
_LONGEST_PART = 120
_MOST_PARTS = 15


class Part(NamedTuple):
    """One part of a plan, [start, end) of the text."""

    start: int
    end: int


def read_parts(text: str, start: int, end: int, count: int, noun: str) -> list[Part]:
    """Return `count` parts listed in text[start:end], [] if the words do not give that many.

    `noun` is the plan's noun in the singular; where it ends the last part ("open and green corridors") it is left
    out.
    """
    listed = _BRACKETS.sub(lambda m: "x" * len(m[0]), text[start:end])  # what stands in brackets is not cut
    cuts = (_cut(listed, 0, len(listed), _SEMICOLON),) if ";" in listed else ()
    for found in (*cuts, *_by_commas(listed, 0, len(listed), count)):
        if len(found) == count:
            parts = [Part(first + start, last + start) for first, last in found]
            shown = [_clean(text, p, noun, n == count - 1) for n, p in enumerate(parts)]
            short = all(0 < p.end - p.start <= _LONGEST_PART for p in shown)
            if short and not _has_verb(text, shown[:-1]) and not _VERB.match(text, shown[-1].start):
                return shown
    return []


def read_bullets(text: str, start: int, count: int) -> list[Part]:
    """Return `count` parts given as a list of lines behind a colon, [] if there are not that many."""
    parts: list[Part] = []
    at = start
    while len(parts) <= count and (line := _BULLET.match(text, at)):
        words = line["item"].rstrip(" .;,")
        words = re.sub(r"[;,]?\s+and$", "", words)
        parts.append(Part(line.start("item"), line.start("item") + len(words)))
        at = line.end()
    return parts if len(parts) == count else []


def _by_commas(text: str, start: int, end: int, count: int) -> list[list[Part]]:
    """Return the ways to cut a list with commas: the last "and" divides, every "and" divides, none does."""
    commas = _cut(text, start, end, _COMMA)
    ways: list[list[Part]] = []
    if len(commas) == count > 2 and _goes_on(text, commas):
        before = commas[-2]
        cut = list(_LAST_AND.finditer(text, before.start, before.end))[-1]
        ways.append([*commas[:-2], Part(before.start, cut.start()), Part(cut.end(), before.end)])
    # a list that the sentence goes on behind ends with the part that "and" introduces
    for n in (len(commas), count, count - 1):
        if not 0 < n <= len(commas):
            continue
        head = commas[:n]
        if n < len(commas) and n == count and not _is_introduced_by_and(text, head[-1].start):
            continue
        ways.append(head)
        split = list(_LAST_AND.finditer(text, head[-1].start, head[-1].end))
        if split and len(head) + 1 == count:
            # with a word that may hold "and" itself, the first one divides in the last of several parts
            cut = split[0] if len(split) == 1 else split[-1]
            ways.append([*head[:-1], Part(head[-1].start, cut.start()), Part(cut.end(), head[-1].end)])
    ways.append(_cut(text, start, end, _ANY))
    return ways


def _goes_on(text: str, parts: list[Part]) -> bool:
    """Tell whether the list is over before the last of these parts.

    That is so where "and" stands before, and no "and" or that of another list: "water, wind and wood, they said",
    "water, wind and wood, and the Oak Plan".
    """
    *listed, before, last = parts
    if _LAST_AND.search(text, before.start, before.end) is None:
        return False
    if not _is_introduced_by_and(text, last.start):
        return _LAST_AND.search(text, last.start, last.end) is None
    return _PROPER.match(text, last.start) is not None and not any(
        _PROPER.match(text, p.start) for p in (*listed, before)
    )


def _is_introduced_by_and(text: str, start: int) -> bool:
    return re.search(r"(?:\band|&|as well as)\s+$", text[max(0, start - 14) : start]) is not None


def _cut(text: str, start: int, end: int, pattern: re.Pattern[str]) -> list[Part]:
    out: list[Part] = []
    at = start
    for mark in chain(pattern.finditer(text, start, end), (None,)):
        stop = mark.start() if mark else end
        begin = at
        while begin < stop and text[begin].isspace():
            begin += 1
        last = stop
        while last > begin and text[last - 1].isspace():
            last -= 1
        if last > begin:
            out.append(Part(begin, last))
        at = mark.end() if mark else end
        if len(out) > _MOST_PARTS:
            break
    return out


def _clean(text: str, part: Part, noun: str, is_last: bool) -> Part:
    start, end = part
    lead = _ORDINAL.match(text, start, end)
    if lead and lead.end() < end:
        start = lead.end()
    if is_last:
        tail = _TAIL.search(text, start, end)
        end = tail.start() if tail else end
    shared = re.compile(rf"\s+{re.escape(noun)}s?\Z", re.I).search(text, start, end) if noun else None
    end = shared.start() if shared and is_last else end
    while end > start and text[end - 1] in " .;,:”\"’'–—-":
        end -= 1
    while end > start and text[start] in "“\"‘' ":
        start += 1
    return Part(start, end)


_VERB = lazy_regex(r"\b(?:agreed|said|is|are|was|were|will|has|have|discussed|reviewed|noted|welcomed|met)\b")


def _has_verb(text: str, parts: list[Part]) -> bool:
    """Tell whether a part holds a finite verb: then the commas divide clauses, not parts."""
    return any(_VERB.search(text, p.start, p.end) for p in parts)
