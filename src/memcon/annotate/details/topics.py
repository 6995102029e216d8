"""Sectors of acts, by the words that stand in them; letters that stand for something else in the text name none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from memcon.annotate.text.context import Context
from memcon.lexicon import Hit, fold
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Act

_HYPHENS = "-\u2010\u2011"
_JOINED = 40  # characters on either side that joined letters are followed
_REACH = 120  # characters before a bracket in which the words stand that it shortens
# "International Cider Council [(ICC)]", "the [ICC (]International Cider Council)"
_SHORTENED = lazy_regex(r"\(\s?(?:the )?[“\"]?([A-Z][A-Z0-9]{1,11})[”\"]?\s?\)")
_SPELT_OUT = lazy_regex(r"\b([A-Z][A-Z0-9]{1,11}) \(([^()]{4,120})\)")


def add_topics(context: Context, acts: list[Act]) -> list[Act]:
    """Return the acts with the codes of the sectors that their words name, sorted.

    A general topic ("cooperation") counts only where the act names no sector.
    """
    out = []
    for act in acts:
        start = act.span.start
        inside = context.lexicon.topics.find(context.folded[start : act.span.end])
        hits = [h for h in inside if not _stands_for_else(context, h, start)]
        found = [e for h in hits for e in h.entries if e.label == "topic"]
        sectors = [e for e in found if not e.attributes.get("general")] or found
        out.append(replace(act, topics=tuple(sorted({e.value for e in sectors}))) if found else act)
    return out


def _stands_for_else(context: Context, hit: Hit, offset: int) -> bool:
    """Tell whether a hit is letters that belong to a longer short name, or that the text introduces for other words."""
    start, end = hit.start + offset, hit.end + offset
    word = context.text[start:end]
    if not (word.isupper() and word.isalnum()):
        return False
    if _is_joined(context, start, end):
        return True
    meant = context.once("acronyms introduced", _find_introduced).get(word)
    if meant is None:
        return False
    codes = {e.value for e in hit.entries}
    return not codes & {e.value for h in context.lexicon.topics.find(meant) for e in h.entries if e.label == "topic"}


def _is_joined(context: Context, start: int, end: int) -> bool:
    """Tell whether letters are a part of joined ones: "JWG-ICC", but not "UN-ICC", where the other is a known body."""
    text = context.text
    first, last = start, end
    lowest, highest = max(1, start - _JOINED), min(len(text) - 1, end + _JOINED)
    while first > lowest and text[first - 1] in _HYPHENS and text[first - 2].isalnum():
        first -= 1
        while first >= lowest and text[first - 1].isalnum():
            first -= 1
    while last < highest and text[last] in _HYPHENS and text[last + 1].isalnum():
        last += 1
        while last <= highest and text[last].isalnum():
            last += 1
    whole = text[first:last]
    if (first, last) == (start, end) or not all(part.isupper() for part in re.split(f"[{_HYPHENS}]", whole)):
        return False
    others = [h for h in context.hits_in(first, last) if (h.start, h.end) != (start, end)]
    return not any(h.find("organisation") or h.find("state") for h in others)


def _find_introduced(context: Context) -> Mapping[str, str]:
    """Return the words, folded, that letters in capitals are introduced for in the text."""
    found: dict[str, str] = {}
    for match in _SHORTENED.finditer(context.text):
        words = context.text[max(0, match.start() - _REACH) : match.start()].split()
        for first in range(len(words) - 1, -1, -1):
            if _spells(words[first:], match[1]):
                found.setdefault(match[1], fold(" ".join(words[first:])))
                break
    for match in _SPELT_OUT.finditer(context.text):
        if _spells(match[2].split(), match[1]):
            found.setdefault(match[1], fold(" ".join(match[2].split())))
    return found


def _spells(words: list[str], letters: str) -> bool:
    """Tell whether the capitals that the words begin with are these letters."""
    begun = "".join(part[0] for word in words for part in word.split("-") if part and part[0].isupper())
    return bool(words) and words[0][0].isupper() and begun == letters
