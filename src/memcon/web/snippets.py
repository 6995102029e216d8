"""The passage of a text that a search's words stand in, the words marked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from memcon.compare.stems import stem_word
from memcon.register.search import MARK_END, MARK_START

REACH = 5_000
_NEAR = 1_500
_BEFORE, _LENGTH = 90, 240
_MOST = 60
_WORD = 60


def cut_snippet(text: str, wanted: Sequence[Sequence[str]]) -> str:
    """Return the stretch of a text's beginning that holds most of the words wanted, hits between the search's marks.

    Words are found by their stem, from the start of a word on. Without any, the text's first words are returned.
    """
    stems = list(dict.fromkeys(_stem(word.lower()) for phrase in wanted for word in phrase))
    reach = min(_NEAR, len(text))
    hits = _find_hits(text[:reach], stems)
    start, most = _densest(hits)
    if most < len(stems) and len(text) > reach:  # no stretch farther on can hold more than all
        reach = len(text)
        hits = _find_hits(text, stems)
        start, _ = _densest(hits)
    low = max(0, start - _BEFORE)
    low = text.find(" ", low, start) + 1 if low and text.find(" ", low, start) >= 0 else low
    high = min(len(text), low + _LENGTH)
    if high > reach:
        hits = _find_hits(text[: high + _WORD], stems)
    parts, at = ["…" if low else ""], low
    for place, stem in hits:
        if not at <= place < high:
            continue
        end = place + len(stem)
        while end < len(text) and text[end].isalnum():
            end += 1
        parts += [text[at:place], MARK_START, text[place:end], MARK_END]
        at = end
    return "".join([*parts, text[at:high], "…" if high < len(text) else ""])


def _find_hits(text: str, stems: Sequence[str]) -> list[tuple[int, str]]:
    """Return where words with the stems begin: in the letters that words are written in mostly, else in any.

    Folding a whole text costs more than all else that is done to it.
    """
    hits: set[tuple[int, str]] = set()
    lacking = []
    for stem in stems:
        own = {(at, stem) for written in {stem, stem.capitalize(), stem.upper()} for at in _find(text, written)}
        hits |= own
        if not own:
            lacking.append(stem)
    folded = text.lower() if lacking else ""
    if len(folded) == len(text):  # a letter that changes length would shift every place
        hits |= {(at, stem) for stem in lacking for at in _find(folded, stem)}
    return sorted(hits)


@lru_cache(maxsize=1024)
def _stem(word: str) -> str:
    """Return what all forms of a word begin with."""
    stem = stem_word(word)
    while stem and not word.startswith(stem):
        stem = stem[:-1]
    return stem or word


def _find(text: str, stem: str) -> list[int]:
    found: list[int] = []
    at = text.find(stem)
    while at >= 0 and len(found) < _MOST:
        if at == 0 or not text[at - 1].isalnum():
            found.append(at)
        at = text.find(stem, at + 1)
    return found


def _densest(hits: Sequence[tuple[int, str]]) -> tuple[int, int]:
    """Return where the stretch with most different words begins, the first of equals, and how many it holds."""
    best, most, end, different = (hits[0][0] if hits else 0), 0, 0, 0
    near: dict[str, int] = {}
    for at, stem in hits:
        while end < len(hits) and hits[end][0] < at + _LENGTH - _BEFORE:
            coming = hits[end][1]
            near[coming] = near.get(coming, 0) + 1
            different += near[coming] == 1
            end += 1
        if different > most:
            best, most = at, different
        near[stem] -= 1
        different -= near[stem] == 0
    return best, most
