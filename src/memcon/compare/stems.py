"""Stems of English words."""

from __future__ import annotations

from functools import lru_cache
from threading import Lock

import snowballstemmer

_stemmer = snowballstemmer.stemmer("english")
# The stemmer keeps the word at hand in itself: two threads at once would cut each other's words, or fail.
_turn = Lock()


@lru_cache(maxsize=50_000)
def stem_word(word: str) -> str:
    """Return the stem of a word in small letters; any number of threads may ask."""
    with _turn:
        return str(_stemmer.stemWord(word))
