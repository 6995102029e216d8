"""The passage of a text that a search's words stand in, the words marked."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.compare.stems import stem_word
from memcon.register.search import MARK_END, MARK_START

REACH = 8_000
_BEFORE, _LENGTH = 90, 240
_MOST = 60


def cut_snippet(text: str, wanted: Sequence[Sequence[str]]) -> str:
    """Return the stretch of a text's beginning that holds most of the words wanted, hits between the search's marks.

    Words are found by their stem, from the start of a word on. Without any, the text's first words are returned.
    """
    folded = text.lower()
    if len(folded) != len(text):  # a letter that changes length would shift every place
        folded = text
    stems = list(dict.fromkeys(_stem(word.lower()) for phrase in wanted for word in phrase))
    hits = sorted({(at, stem) for stem in stems for at in _find(folded, stem)})
    start = _densest(hits)
    low = max(0, start - _BEFORE)
    low = text.find(" ", low, start) + 1 if low and text.find(" ", low, start) >= 0 else low
    high = min(len(text), low + _LENGTH)
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


def _stem(word: str) -> str:
    """Return what all forms of a word begin with."""
    stem = stem_word(word)
    while stem and not word.startswith(stem):
        stem = stem[:-1]
    return stem or word


def _find(folded: str, stem: str) -> list[int]:
    found: list[int] = []
    at = folded.find(stem)
    while at >= 0 and len(found) < _MOST:
        if at == 0 or not folded[at - 1].isalnum():
            found.append(at)
        at = folded.find(stem, at + 1)
    return found


def _densest(hits: Sequence[tuple[int, str]]) -> int:
    """Return where the stretch with most different words begins, the first of equals."""
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
    return best
